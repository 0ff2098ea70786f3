#pragma once

#include "ui/pages/settings/setting_row.h"

#include <QFrame>

class QBoxLayout;
class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;
class QVBoxLayout;

namespace console::ui {

class ElidedLabel;

/// One row of the settings: what is set, in words, and at the right how to set it and the way back to the default. Keeps nothing: it
/// shows what the row reads.
class SettingRowView : public QFrame
{
    Q_OBJECT

public:
    /// `row` and `desk` have to outlive the view.
    SettingRowView(const SettingRow &row, SettingDesk &desk, QWidget *parent = nullptr);

    [[nodiscard]] const SettingRow &row() const { return m_row; }
    /// Where the keyboard's focus goes; null where nothing can be pressed.
    [[nodiscard]] QWidget *control() const { return m_control; }
    [[nodiscard]] bool differs() const;
    /// All that the row says, folded for a search.
    [[nodiscard]] QString searchText() const;
    void reset();
    /// The card's own border ends its last row; any other ends in a line.
    void setEndsCard(bool ends);
    /// Texts in the language of the moment, and what holds now.
    void render();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void takeThemeSizes();
    void arrange();
    void makeControl(QVBoxLayout *left, QVBoxLayout *right);
    void makeChoice(QVBoxLayout *right);
    void makeSwitch(QVBoxLayout *right);
    void makeNumber(QVBoxLayout *right);
    void makeButtons(QVBoxLayout *left, QVBoxLayout *right);
    void press(const SettingButton &button);
    void makeReset(QVBoxLayout *right);
    void write(const QVariant &value);
    void renderChoice(const QVariant &value);
    void renderValue(const QVariant &value);
    void renderButtons();
    void renderDone();

    const SettingRow &m_row;
    SettingDesk &m_desk;
    QBoxLayout *m_columns;
    QWidget *m_side;
    QLabel *m_title;
    QLabel *m_explanation;
    QLabel *m_value = nullptr;
    ElidedLabel *m_path = nullptr;
    QWidget *m_control = nullptr;
    QComboBox *m_choice = nullptr;
    QCheckBox *m_switch = nullptr;
    QSpinBox *m_number = nullptr;
    QList<QPushButton *> m_buttons;
    QLabel *m_done = nullptr;
    const char *m_doneText = nullptr; ///< of what was done last, until the row goes out of sight
    QLabel *m_standard = nullptr;
    QPushButton *m_reset = nullptr;
};

} // namespace console::ui
