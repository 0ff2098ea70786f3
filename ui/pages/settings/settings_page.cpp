#include "ui/pages/settings/settings_page.h"

#include "domain/text_folding.h"
#include "ui/appearance.h"
#include "ui/backup_settings.h"
#include "ui/pages/settings/setting_row_view.h"
#include "ui/pages/settings/setting_texts.h"
#include "ui/reminder_settings.h"
#include "ui/theme.h"
#include "ui/widgets/card.h"
#include "ui/window_settings.h"
#include "ui_settings_page.h"

#include <QApplication>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollBar>
#include <QShortcut>

#include <algorithm>
#include <utility>

namespace console::ui {

namespace {

constexpr int widestBody = 1080; ///< a control further from its title would be hard to tell to it

/// Showing a part of a page that is not shown itself yet would lay it out in vain.
void setShown(QWidget *widget, bool isShown)
{
    if (!isShown || widget->testAttribute(Qt::WA_WState_ExplicitShowHide))
        widget->setVisible(isShown);
}

} // namespace

SettingsPage::SettingsPage(Desk &desk, QWidget *parent)
    : Page(parent), m_controller(desk),
      m_desk{desk,
             m_controller,
             this,
             false,
             [this](const QString &code) { emit languageChosen(code); },
             [this] { emit paymentServiceAsked(); },
             [this] { emit tourAsked(); },
             [this](const PageRequest &request) { emit navigate(request); },
             [this] { render(); }},
      m_ui(std::make_unique<Ui::SettingsPage>())
{
    m_ui->setupUi(this);
    m_ui->settingsEmpty->setIconName(QStringLiteral("search"));
    for (QPushButton *button : {m_ui->resetAllSettingsButton, m_ui->settingsBackButton})
        button->setAutoDefault(true);
    makeSections();
    connectSettings();
    connectSearch();
    connect(m_ui->settingsBackButton, &QPushButton::clicked, this, &SettingsPage::backAsked);
    connect(new QShortcut(QKeySequence(Qt::ALT | Qt::Key_Left), m_ui->settingsBackButton), &QShortcut::activated, m_ui->settingsBackButton, &QPushButton::click);
    connect(m_ui->resetAllSettingsButton, &QPushButton::clicked, this, &SettingsPage::askToResetAll);
    connect(m_ui->settingsSectionList, &QListWidget::itemClicked, this, [this](QListWidgetItem *item) { chooseSection(m_ui->settingsSectionList->row(item)); });
    connect(m_ui->settingsSectionList, &QListWidget::currentRowChanged, this, &SettingsPage::chooseSection);
    retranslate();
}

SettingsPage::~SettingsPage() = default;

void SettingsPage::makeSections()
{
    for (const SettingRow &row : settingRows()) {
        if (m_sections.isEmpty() || m_sections.last().section != row.section) {
            auto *card = new Card(m_ui->settingsContents);
            card->setObjectName(QStringLiteral("settingsSection_") + codeIn(settingSectionCodes, row.section));
            m_ui->settingsColumn->addWidget(card);
            m_sections.append({row.section, card, {}});
            m_ui->settingsSectionList->addItem(QString());
        }
        auto *view = new SettingRowView(row, m_desk, m_sections.last().card);
        m_sections.last().card->body()->addWidget(view);
        m_sections.last().rows.append(view);
    }
    m_ui->settingsColumn->addStretch(1);
}

void SettingsPage::connectSearch()
{
    connect(m_ui->settingsSearchEdit, &QLineEdit::textChanged, this, &SettingsPage::renderSearch);
    connect(m_ui->settingsEmpty, &EmptyState::actionTriggered, this, [this] {
        m_ui->settingsSearchEdit->clear();
        m_ui->settingsSearchEdit->setFocus();
    });
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, this, [this] {
        m_ui->settingsSearchEdit->setFocus(Qt::ShortcutFocusReason);
        m_ui->settingsSearchEdit->selectAll();
    });
    auto *escape = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &SettingsPage::escape);
}

/// First what is searched for goes; with nothing to clear it leads back where there is no menu.
void SettingsPage::escape()
{
    if (!m_ui->settingsSearchEdit->text().isEmpty())
        m_ui->settingsSearchEdit->clear();
    else if (!m_desk.hasShop())
        emit backAsked();
}

/// Whoever changes a setting, it shows here.
void SettingsPage::connectSettings()
{
    connect(&m_controller, &SettingsController::stateChanged, this, &SettingsPage::render);
    connect(&Appearance::shared(), &Appearance::changed, this, &SettingsPage::renderIfWatched);
    connect(&WindowSettings::shared(), &WindowSettings::changed, this, &SettingsPage::renderIfWatched);
    connect(&ReminderSettings::shared(), &ReminderSettings::changed, this, &SettingsPage::renderIfWatched);
    connect(&BackupSettings::shared(), &BackupSettings::changed, this, &SettingsPage::renderIfWatched);
}

void SettingsPage::setWatched(bool isWatched)
{
    m_isWatched = isWatched;
    if (isWatched && std::exchange(m_isStale, false))
        render();
}

/// A theme or a language is chosen on any page: the rows that nobody sees cost that switch nothing.
void SettingsPage::renderIfWatched()
{
    if (m_isWatched)
        render();
    else
        m_isStale = true;
}

void SettingsPage::setDemo(bool isDemo)
{
    if (std::exchange(m_desk.isDemo, isDemo) != isDemo)
        render();
}

bool SettingsPage::isOffered(const SettingRowView &row) const
{
    return (row.row().isInDemo || !m_desk.isDemo) && (!row.row().needsShop || m_desk.hasShop());
}

QList<SettingRowView *> SettingsPage::changedRows() const
{
    QList<SettingRowView *> changed;
    for (const Section &section : m_sections)
        std::copy_if(section.rows.begin(), section.rows.end(), std::back_inserter(changed),
                     [this](const SettingRowView *row) { return isOffered(*row) && row->row().isResetWithAll && row->differs(); });
    return changed;
}

void SettingsPage::open(const PageRequest &request)
{
    if (request.detail.isEmpty())
        return;
    m_ui->settingsSearchEdit->clear();
    for (int i = 0; i < m_sections.size(); ++i) {
        const Section &section = m_sections.at(i);
        if (codeIn(settingSectionCodes, section.section) == request.detail)
            chooseSection(i);
        for (SettingRowView *row : section.rows) {
            if (row->row().code == request.detail) {
                chooseSection(i);
                bring(row);
            }
        }
    }
}

void SettingsPage::bring(SettingRowView *row)
{
    QMetaObject::invokeMethod(
        this,
        [this, row] {
            m_ui->settingsContents->layout()->activate();
            m_ui->settingsScroll->verticalScrollBar()->setValue(row->mapTo(m_ui->settingsContents, QPoint()).y());
            if (QWidget *control = row->control(); control && control->isEnabled())
                control->setFocus(Qt::OtherFocusReason);
        },
        Qt::QueuedConnection);
}

/// Among the hits of a search it leads to the section's; else the section alone is shown.
void SettingsPage::chooseSection(int section)
{
    if (section < 0 || section >= m_sections.size())
        return;
    m_current = section;
    const bool isSearch = !m_ui->settingsSearchEdit->text().trimmed().isEmpty();
    if (!isSearch)
        renderSearch();
    m_ui->settingsScroll->verticalScrollBar()->setValue(isSearch ? m_sections.at(section).card->y() : 0);
}

void SettingsPage::refresh()
{
    m_controller.refresh();
}

/// The list takes the keyboard at first: its arrows turn over the sections. Who comes by the menu stays there.
void SettingsPage::showEvent(QShowEvent *event)
{
    const bool isFirst = !event->spontaneous() && !focusWidget();
    Page::showEvent(event);
    if (!isFirst)
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            const QWidget *focused = QApplication::focusWidget();
            if (isAncestorOf(focused) && !m_ui->settingsScroll->isAncestorOf(focused))
                m_ui->settingsSectionList->setFocus(Qt::OtherFocusReason);
        },
        Qt::QueuedConnection);
}

void SettingsPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    // A dialog over the window has gone, or the user comes back from elsewhere.
    if (event->type() == QEvent::ActivationChange && isVisible() && isActiveWindow())
        refresh();
    if (event->type() == QEvent::FontChange && !m_sections.isEmpty())
        fitWidths();
}

void SettingsPage::retranslate()
{
    m_ui->retranslateUi(this);
    for (int row = 0; row < m_sections.size(); ++row) {
        const QString name = SettingTexts::section(m_sections.at(row).section);
        m_sections.at(row).card->setTitle(name);
        m_ui->settingsSectionList->item(row)->setText(name);
    }
    fitWidths();
    render();
    renderQuestion();
}

void SettingsPage::fitWidths()
{
    constexpr int leastWidth = 168;
    constexpr int padding = 28;
    m_ui->settingsListCard->setFixedWidth(qMax(leastWidth, m_ui->settingsSectionList->sizeHintForColumn(0) + padding));
    m_ui->settingsBody->setMaximumWidth(Theme::px(widestBody));
}

void SettingsPage::render()
{
    for (const Section &section : std::as_const(m_sections)) {
        for (SettingRowView *row : section.rows)
            row->render();
    }
    m_ui->resetAllSettingsButton->setEnabled(!changedRows().isEmpty());
    setShown(m_ui->settingsBackRow, !m_desk.hasShop());
    renderSearch();
}

/// One section, or of all sections the rows that are found.
void SettingsPage::renderSearch()
{
    const QStringList words = foldedForSearch(m_ui->settingsSearchEdit->text()).split(u' ', Qt::SkipEmptyParts);
    const bool isSearch = !words.isEmpty();
    for (Section &section : m_sections) {
        SettingRowView *last = nullptr;
        for (SettingRowView *row : std::as_const(section.rows)) {
            const QString text = isSearch ? row->searchText() : QString();
            const bool isHit = isOffered(*row) && std::all_of(words.begin(), words.end(), [&text](const QString &word) { return text.contains(word); });
            setShown(row, isHit);
            last = isHit ? row : last;
        }
        section.isOffered = last != nullptr;
        for (SettingRowView *row : std::as_const(section.rows))
            row->setEndsCard(row == last);
    }
    renderList(isSearch);
    for (int i = 0; i < m_sections.size(); ++i)
        setShown(m_sections.at(i).card, m_sections.at(i).isOffered && (isSearch || i == m_current));
    const bool isAnything = std::any_of(m_sections.begin(), m_sections.end(), [](const Section &section) { return section.isOffered; });
    setShown(m_ui->settingsScroll, isAnything);
    setShown(m_ui->settingsListCard, isAnything);
    setShown(m_ui->settingsEmpty, !isAnything);
    m_ui->settingsEmpty->setText(tr("No setting holds these words. Try fewer words."));
    m_ui->settingsEmpty->setAction(tr("Show all settings"));
}

/// Among hits none is marked: all of them are shown.
void SettingsPage::renderList(bool isSearch)
{
    const QSignalBlocker quiet(m_ui->settingsSectionList);
    for (int i = 0; i < m_sections.size(); ++i)
        m_ui->settingsSectionList->item(i)->setHidden(!m_sections.at(i).isOffered);
    if (!isSearch && !m_sections.at(m_current).isOffered)
        m_current = 0;
    m_ui->settingsSectionList->setCurrentRow(isSearch ? -1 : m_current);
}

void SettingsPage::askToResetAll()
{
    if (m_question)
        return;
    m_question = new QMessageBox(this);
    m_question->setObjectName(QStringLiteral("resetAllSettingsDialog"));
    m_question->setAttribute(Qt::WA_DeleteOnClose);
    m_question->setIcon(QMessageBox::Question);
    m_question->setTextFormat(Qt::PlainText);
    QPushButton *reset = m_question->addButton(QString(), QMessageBox::AcceptRole);
    reset->setObjectName(QStringLiteral("resetAllSettingsConfirmButton"));
    QPushButton *cancel = m_question->addButton(QString(), QMessageBox::RejectRole);
    cancel->setObjectName(QStringLiteral("resetAllSettingsCancelButton"));
    m_question->setDefaultButton(cancel);
    m_question->setEscapeButton(cancel);
    m_asked = changedRows();
    connect(reset, &QPushButton::clicked, this, [this] {
        for (SettingRowView *row : std::as_const(m_asked))
            row->reset();
    });
    renderQuestion();
    m_question->open();
}

void SettingsPage::renderQuestion()
{
    if (!m_question)
        return;
    QStringList names;
    for (const SettingRowView *row : m_asked)
        names.append(QStringLiteral("•  ") + SettingTexts::of(row->row().title));
    m_question->setWindowTitle(tr("Reset all settings"));
    m_question->setText(tr("Reset these settings of this computer to their defaults?") + QStringLiteral("\n\n") + names.join(u'\n') + QStringLiteral("\n\n")
                        + tr("The book and its rules, the backups and the payment service stay as they are."));
    const auto name = [this](const char *button, const QString &text) {
        auto *found = m_question->findChild<QPushButton *>(QLatin1String(button));
        found->setText(text);
        found->setAccessibleName(text);
    };
    name("resetAllSettingsConfirmButton", SettingTexts::reset());
    name("resetAllSettingsCancelButton", tr("Cancel"));
}

} // namespace console::ui
