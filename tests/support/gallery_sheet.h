#pragma once

#include "gallery_words.h"

#include <QAbstractTableModel>
#include <QWidget>

#include <functional>
#include <utility>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace console::ui {

/// Rows of a Qcash history.
class HistoryModel final : public QAbstractTableModel
{
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setWords(int language);
    int rowCount(const QModelIndex &parent) const override { return parent.isValid() ? 0 : 30; }
    int columnCount(const QModelIndex &parent) const override { return parent.isValid() ? 0 : 4; }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    int m_language = 0;
};

/// The sheet. Texts are set by retranslate() alone.
class Sheet final : public QWidget
{
public:
    Sheet();
    void retranslate(int language);
    /// What a picture should show in the keyboard's hands.
    [[nodiscard]] const QList<QWidget *> &focusStops() const { return m_focusStops; }

private:
    using Setter = std::function<void(const QString &)>;

    void say(const Words &words, Setter setter) { m_texts.append({&words, std::move(setter)}); }
    QLabel *label(const char *role, const Words &words, QBoxLayout *into);
    QPushButton *button(const char *variant, const Words &words, QBoxLayout *into);
    QWidget *buttons();
    QWidget *cards();
    QWidget *fields();
    QWidget *messages();
    QWidget *table();
    QWidget *icons();

    QList<std::pair<const Words *, Setter>> m_texts;
    QList<QWidget *> m_focusStops;
    HistoryModel m_history;
};

} // namespace console::ui
