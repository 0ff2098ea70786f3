#pragma once

#include <QWidget>

namespace console::ui {

enum class PageId {
    Login,
    Register,
    Summary,
    GradePoints,
    PastPoints,
    ScoreRules,
    Goods,
    Ads,
    Orders,
    SellerAccount,
    Accounting,
    Inquiries,
    Help,
    Settings,
    Qcash,
    Checkout
};

/// A wish to see a page, with what it should show there.
struct PageRequest
{
    PageId page = PageId::Summary;
    QString detail; ///< a code that the page knows: a filter ("low_stock"), a tab ("charge"), a ticket ("1000")
};

/// One page of the stack. Texts are made in retranslate() and nowhere else; a page that is not shown waits with that, and with the font
/// of the language, until it is: a switch costs what is seen.
class Page : public QWidget
{
    Q_OBJECT

public:
    explicit Page(QWidget *parent = nullptr);

    /// Called when the page is asked for, before it is shown.
    virtual void open(const PageRequest &request);
    /// retranslateUi() and render(): all texts in the language of the moment.
    virtual void retranslate() = 0;
    /// Reads anew what the page shows: when it appears and when the book has changed.
    virtual void refresh() = 0;

    /// Where the keyboard is when the page comes for the first time: the first thing that can be used, a rule's hint aside.
    [[nodiscard]] virtual QWidget *firstControl() const;

    /// Whether anybody sees the page, as at first: what changes while nobody does is read by refresh() when it appears.
    virtual void setWatched(bool isWatched);

signals:
    void navigate(const console::ui::PageRequest &request);
    /// The user has turned to another part of this page, a tab that has an entry of its own in the menu.
    void partChanged(const console::ui::PageRequest &part);

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void takeFont();

    bool m_languageIsStale = false;
};

} // namespace console::ui
