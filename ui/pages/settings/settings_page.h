#pragma once

#include "ui/page.h"
#include "ui/pages/settings/setting_row.h"

#include <QPointer>

#include <memory>

class QMessageBox;

namespace console::ui {

namespace Ui {
class SettingsPage;
}
class Card;
class SettingRowView;

/// What can be set, on this computer and in the book, in sections with a search over all of them. Holds no value itself: the book's
/// settings are only told, and changed on their own screens.
class SettingsPage : public Page
{
    Q_OBJECT

public:
    explicit SettingsPage(Desk &desk, QWidget *parent = nullptr);
    ~SettingsPage() override;

    /// The demo shop's store goes at its end: what would be set for the seller's own is not offered.
    void setDemo(bool isDemo);
    /// `detail`: the code of a section or of a row.
    void open(const PageRequest &request) override;
    void retranslate() override;
    void refresh() override;
    void setWatched(bool isWatched) override;

signals:
    void languageChosen(const QString &code);
    void paymentServiceAsked();
    void tourAsked();
    /// To where one was before; only where nobody is signed in, and so no menu stands beside.
    void backAsked();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    /// A section with its rows.
    struct Section
    {
        SettingSection section;
        Card *card;
        QList<SettingRowView *> rows;
        bool isOffered = true; ///< with it any row that is offered and found
    };

    void makeSections();
    void connectSettings();
    void connectSearch();
    void askToResetAll();
    void fitWidths();
    /// Shows it, as soon as all has its place, and gives it the focus.
    void bring(SettingRowView *row);
    void chooseSection(int section);
    void escape();
    void render();
    void renderIfWatched();
    void renderSearch();
    void renderQuestion();
    void renderList(bool isSearch);
    [[nodiscard]] bool isOffered(const SettingRowView &row) const;
    /// Those that resetting all would reset.
    [[nodiscard]] QList<SettingRowView *> changedRows() const;

    SettingsController m_controller;
    SettingDesk m_desk;
    QList<Section> m_sections;
    int m_current = 0; ///< the section that is shown while nothing is searched for
    QPointer<QMessageBox> m_question;
    QList<SettingRowView *> m_asked; ///< what the question names, and nothing else, is reset
    bool m_isWatched = true;
    bool m_isStale = false;
    std::unique_ptr<Ui::SettingsPage> m_ui;
};

} // namespace console::ui
