#pragma once

#include <QString>

class QLabel;
class QWidget;

namespace console::ui {

/// The way text from data reaches the screen: literally. Never as HTML, never over several lines where one is meant, and with
/// bidirectional controls made visible, so that a name can't turn the text around it.
[[nodiscard]] QString singleLine(const QString &text);
/// As tool tip, where Qt always renders.
[[nodiscard]] QString plainToolTip(const QString &text);
/// As a button's or menu's text, where & marks a shortcut.
[[nodiscard]] QString withoutMnemonic(const QString &text);
/// Puts text from data into a label, shortened where it is longer than any label has room for (an ElidedLabel fits it to its width).
void showPlain(QLabel *label, const QString &text);
/// Puts text from data into a tool tip; an empty text removes it.
void showPlainToolTip(QWidget *widget, const QString &text);

} // namespace console::ui
