#include "ui/pages/settings/setting_row_view.h"

#include "domain/text_folding.h"
#include "ui/pages/settings/setting_texts.h"
#include "ui/plain_text.h"
#include "ui/theme.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/wrapped_label.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace console::ui {

namespace {

constexpr int columnGap = 24;

int controlWidth()
{
    return Theme::px(236);
}

QLabel *wrappedLabel(QWidget *parent, const QString &role)
{
    auto *label = new WrappedLabel(parent);
    if (!role.isEmpty())
        label->setProperty("textRole", role);
    return label;
}

} // namespace

SettingRowView::SettingRowView(const SettingRow &row, SettingDesk &desk, QWidget *parent)
    : QFrame(parent), m_row(row), m_desk(desk), m_columns(new QHBoxLayout(this)), m_side(new QWidget(this)), m_title(wrappedLabel(this, QStringLiteral("cardTitle"))),
      m_explanation(wrappedLabel(this, QStringLiteral("muted")))
{
    setObjectName(QStringLiteral("settingRow_") + row.code);
    setProperty("frameRole", QStringLiteral("row"));
    m_columns->setContentsMargins(0, 7, 0, 8);
    m_columns->setSpacing(columnGap);
    auto *left = new QVBoxLayout;
    left->setSpacing(4);
    left->addWidget(m_title);
    left->addWidget(m_explanation);
    auto *right = new QVBoxLayout(m_side);
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(4);
    makeControl(left, right);
    if (row.isResettable())
        makeReset(right);
    left->addStretch();
    right->addStretch();
    m_columns->addLayout(left, 1);
    m_columns->addWidget(m_side);
    m_side->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    takeThemeSizes();
    m_side->setVisible(right->count() > 1); // more than the stretch
}

void SettingRowView::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_side) {
        takeThemeSizes();
        arrange();
    }
}

void SettingRowView::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    arrange();
}

/// One width in all rows, whatever their boxes hold.
void SettingRowView::takeThemeSizes()
{
    m_side->setMinimumWidth(controlWidth());
}

/// Where large type leaves the words too narrow a column, the control goes below them.
void SettingRowView::arrange()
{
    constexpr int leastLetters = 18;
    const bool isNarrow = width() < controlWidth() + columnGap + leastLetters * fontInfo().pixelSize();
    if (isNarrow == (m_columns->direction() == QBoxLayout::TopToBottom))
        return;
    m_columns->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_columns->setSpacing(isNarrow ? 8 : columnGap);
    m_side->setSizePolicy(isNarrow ? QSizePolicy::Preferred : QSizePolicy::Fixed, QSizePolicy::Preferred);
}

void SettingRowView::makeControl(QVBoxLayout *left, QVBoxLayout *right)
{
    switch (m_row.control) {
    case SettingControl::Choice:
        makeChoice(right);
        break;
    case SettingControl::Switch:
        makeSwitch(right);
        break;
    case SettingControl::Number:
        makeNumber(right);
        break;
    case SettingControl::Elsewhere:
        makeButtons(left, right);
        break;
    }
    if (m_control)
        m_control->setObjectName(QStringLiteral("setting_") + m_row.code);
}

void SettingRowView::makeChoice(QVBoxLayout *right)
{
    m_choice = new QComboBox(this);
    m_control = m_choice;
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (const QVariant &value : m_row.values)
        m_choice->addItem(QString(), value);
    right->addWidget(m_choice);
    connect(m_choice, &QComboBox::activated, this, [this](int index) { write(m_choice->itemData(index)); });
}

void SettingRowView::makeSwitch(QVBoxLayout *right)
{
    m_switch = new QCheckBox(this);
    m_control = m_switch;
    right->addWidget(m_switch);
    connect(m_switch, &QCheckBox::clicked, this, [this](bool isOn) { write(isOn); });
}

void SettingRowView::makeNumber(QVBoxLayout *right)
{
    m_number = new QSpinBox(this);
    m_control = m_number;
    m_number->setRange(m_row.values.first().toInt(), m_row.values.last().toInt());
    m_number->setKeyboardTracking(false);
    right->addWidget(m_number);
    connect(m_number, &QSpinBox::valueChanged, this, [this](int value) { write(value); });
}

void SettingRowView::makeButtons(QVBoxLayout *left, QVBoxLayout *right)
{
    if (m_row.isPath) {
        m_path = new ElidedLabel(this);
        left->addWidget(m_path);
    } else if (m_row.read) {
        m_value = wrappedLabel(this, QString());
        left->addWidget(m_value);
    }
    if (QLabel *value = m_path ? m_path : m_value) {
        value->setObjectName(QStringLiteral("settingValue_") + m_row.code);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    // One stands where other rows have their box; several go below the text.
    FlowLayout *flow = nullptr;
    if (m_row.buttons.size() > 1) {
        left->addSpacing(4);
        flow = new FlowLayout;
        flow->setSpacing(8);
        left->addLayout(flow);
    }
    for (const SettingButton &button : m_row.buttons) {
        auto *made = new QPushButton(this);
        made->setAutoDefault(true);
        made->setProperty("variant", QStringLiteral("secondary"));
        made->setObjectName(QStringLiteral("setting_%1_%2").arg(m_row.code, QLatin1String(button.code)));
        connect(made, &QPushButton::clicked, this, [this, &button] { press(button); });
        if (flow)
            flow->addWidget(made);
        else
            right->addWidget(made);
        m_buttons.append(made);
    }
    m_control = m_buttons.value(0);
    if (!flow || std::none_of(m_row.buttons.begin(), m_row.buttons.end(), [](const SettingButton &button) { return button.doneText; }))
        return;
    m_done = new QLabel(this);
    m_done->setObjectName(QStringLiteral("settingDone_") + m_row.code);
    m_done->setTextFormat(Qt::PlainText);
    m_done->setProperty("textRole", QStringLiteral("muted"));
    m_done->hide();
    flow->addWidget(m_done);
}

/// Once more done is said once more.
void SettingRowView::press(const SettingButton &button)
{
    button.act(m_desk);
    m_doneText = button.doneText;
    renderDone();
    if (!m_done || !m_doneText)
        return;
    QAccessibleEvent event(m_done, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void SettingRowView::hideEvent(QHideEvent *event)
{
    if (!event->spontaneous()) {
        m_doneText = nullptr;
        renderDone();
    }
    QFrame::hideEvent(event);
}

void SettingRowView::renderDone()
{
    if (!m_done)
        return;
    m_done->setText(m_doneText ? SettingTexts::of(m_doneText) : QString());
    m_done->setVisible(m_doneText);
}

void SettingRowView::makeReset(QVBoxLayout *right)
{
    m_standard = wrappedLabel(this, QStringLiteral("muted"));
    m_standard->setObjectName(QStringLiteral("settingDefault_") + m_row.code);
    // It takes what room the control leaves it, and wraps there.
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    m_standard->setSizePolicy(policy);
    m_reset = new QPushButton(this);
    m_reset->setObjectName(QStringLiteral("resetSetting_") + m_row.code);
    m_reset->setProperty("variant", QStringLiteral("link"));
    m_reset->setAutoDefault(true);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_standard, 1);
    line->addWidget(m_reset);
    right->addLayout(line);
    connect(m_reset, &QPushButton::clicked, this, [this] {
        const bool hadFocus = m_reset->hasFocus();
        reset();
        // The link goes grey: whoever used it by keyboard stays in the row.
        if (hadFocus && m_control)
            m_control->setFocus(Qt::OtherFocusReason);
    });
}

void SettingRowView::setEndsCard(bool ends)
{
    const QVariant role = ends ? QVariant() : QVariant(QStringLiteral("row"));
    if (property("frameRole") == role)
        return;
    setProperty("frameRole", role);
    update();
}

bool SettingRowView::differs() const
{
    return m_row.isResettable() && m_row.read(m_desk) != m_row.standard(m_desk);
}

void SettingRowView::reset()
{
    if (differs())
        write(m_row.standard(m_desk));
}

void SettingRowView::write(const QVariant &value)
{
    if (m_row.read(m_desk) != value)
        m_row.write(m_desk, value);
    m_desk.render();
}

QString SettingRowView::searchText() const
{
    QStringList words{SettingTexts::section(m_row.section), SettingTexts::of(m_row.title), SettingTexts::of(m_row.explanation)};
    for (const QLabel *label : {m_value, static_cast<QLabel *>(m_path), m_standard}) {
        if (label)
            words.append(label == m_path ? m_path->fullText() : label->text());
    }
    for (int item = 0; m_choice && item < m_choice->count(); ++item)
        words.append(m_choice->itemText(item));
    for (const SettingButton &button : m_row.buttons)
        words.append(SettingTexts::of(button.text));
    return foldedForSearch(words.join(u'\n'));
}

void SettingRowView::render()
{
    const QString title = SettingTexts::of(m_row.title);
    const QString explanation = SettingTexts::of(m_row.explanation);
    m_title->setText(title);
    m_explanation->setText(explanation);
    const QVariant value = m_row.read ? m_row.read(m_desk) : QVariant();
    if (m_choice) {
        renderChoice(value);
    } else if (m_switch) {
        m_switch->setChecked(value.toBool());
        m_switch->setText(SettingTexts::onOrOff(value.toBool()));
    } else if (m_number) {
        const QSignalBlocker quiet(m_number);
        m_number->setValue(value.toInt());
    } else {
        renderValue(value);
        renderButtons();
    }
    if (m_control) {
        if (m_row.control != SettingControl::Elsewhere)
            m_control->setAccessibleName(title);
        m_control->setAccessibleDescription(explanation);
    }
    const bool isEnabled = !m_row.isEnabled || m_row.isEnabled(m_desk);
    if (m_control)
        m_control->setEnabled(isEnabled);
    for (QPushButton *button : std::as_const(m_buttons))
        button->setEnabled(isEnabled);
    if (m_reset) {
        m_standard->setText(SettingTexts::standard(m_row, m_row.standard(m_desk)));
        m_reset->setText(SettingTexts::reset());
        m_reset->setAccessibleName(SettingTexts::resetNamed(title));
        m_reset->setEnabled(differs());
    }
}

/// A value of an older version or of a file that was edited shows as it is, below the ones that are offered.
void SettingRowView::renderChoice(const QVariant &value)
{
    if (m_choice->findData(value) < 0)
        m_choice->addItem(QString(), value);
    for (int item = 0; item < m_choice->count(); ++item)
        m_choice->setItemText(item, m_row.words(m_choice->itemData(item)));
    m_choice->setCurrentIndex(m_choice->findData(value));
}

void SettingRowView::renderValue(const QVariant &value)
{
    if (m_path)
        m_path->setFullText(m_row.words(value));
    else if (m_value)
        showPlain(m_value, m_row.words(value));
}

void SettingRowView::renderButtons()
{
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
        const QString text = SettingTexts::of(m_row.buttons.at(i).text);
        m_buttons.at(i)->setText(text);
        m_buttons.at(i)->setAccessibleName(text);
    }
    renderDone();
}

} // namespace console::ui
