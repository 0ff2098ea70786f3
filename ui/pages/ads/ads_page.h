#pragma once

#include "ui/page.h"

#include <memory>

namespace console {
struct Desk;
}

namespace console::ui {

namespace Ui {
class AdsPage;
}

/// Promotion: the paid ads that Qcash is for, a tab for each thing to do about them. Shows the tabs and nothing else.
class AdsPage : public Page
{
    Q_OBJECT

public:
    explicit AdsPage(Desk &desk, QWidget *parent = nullptr);
    ~AdsPage() override;

    /// Details: `apply` (also without any), `status`, `market`, `report`, `spending`, `prices`.
    void open(const PageRequest &request) override;
    void retranslate() override;
    void refresh() override;

private:
    /// What the page calls of a tab, whatever its class.
    struct Tab
    {
        QLatin1String detail;
        QWidget *widget;
        const char *name; ///< not yet translated
        void (*refresh)(QWidget *);
        void (*retranslate)(QWidget *);
        bool isInMenu; ///< has an entry of its own in the menu
    };

    template <class Widget>
    void addTab(QLatin1String detail, const char *name, Widget *widget, bool isInMenu = false);
    [[nodiscard]] const Tab *shownTab() const;
    void turn();
    void nameTabs();

    QList<Tab> m_tabs; ///< as they stand
    std::unique_ptr<Ui::AdsPage> m_ui;
};

} // namespace console::ui
