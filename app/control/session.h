#pragma once

#include "domain/shop.h"

#include <QObject>

#include <optional>

namespace console {

/// Who is signed in, and the word that the book has changed. Every controller listens to it; it decides nothing.
class Session : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Empty while nobody is signed in.
    [[nodiscard]] const std::optional<Shop> &shop() const { return m_shop; }
    void signIn(const Shop &shop);
    void signOut();
    /// Something was written to the store by this program or another: pages read anew.
    void announceChange();

signals:
    void shopChanged();
    void bookChanged();

private:
    std::optional<Shop> m_shop;
};

} // namespace console
