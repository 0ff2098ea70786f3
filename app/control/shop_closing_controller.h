#pragma once

#include "control/desk.h"
#include "control/shop_closing.h"

#include <QObject>

namespace console {

struct ShopClosingState
{
    std::optional<Shop> shop; ///< that is to be closed
    std::optional<ClosingFigures> figures;
    std::optional<StoreFault> figuresFault;    ///< the figures could not be read
    std::optional<ClosingRefusal> obstacle;    ///< keeps it from being closed whatever is typed
    bool isClosing = false;
    std::optional<ClosingRefusal> refusal; ///< of the last attempt
    std::optional<StoreFault> fault;       ///< of the last attempt; nothing was changed
    int waitSeconds = 0;                   ///< of PasswordWait: left
    std::optional<ShopClosing> done;

    [[nodiscard]] bool canClose() const { return figures && !obstacle && !isClosing && !done && waitSeconds == 0; }
};

/// Closing the signed-in shop. Shows the very figures that are committed; signs the shop out when it is closed. Keeps no password.
class ShopClosingController : public QObject
{
    Q_OBJECT

public:
    explicit ShopClosingController(Desk &desk, QObject *parent = nullptr);

    [[nodiscard]] const ShopClosingState &state() const { return m_state; }

    void close(const QString &typedSellerId, const QString &password);
    /// A second has passed: the wait after wrong passwords is told by the second.
    void tick();

signals:
    void stateChanged();

private:
    void refresh();
    void read();
    void finish(const StoreResult<ClosingAttempt> &attempt);

    Desk &m_desk;
    ShopClosingState m_state;
    ClosingDraft m_draft;
    Instant m_waitsUntil;
};

} // namespace console
