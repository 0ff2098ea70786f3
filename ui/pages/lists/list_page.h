#pragma once

#include "ui/page.h"

#include <QTimer>

#include <memory>

namespace console {
class ListController;
}

namespace console::ui {

class ListModel;

namespace Ui {
class ListPage;
}

/// A list with a filter box, a text to search for, rows that come as one scrolls, and a word on what to do where it is empty.
/// Each list brings its controller, its model and its words. Only reads.
class ListPage : public Page
{
    Q_OBJECT

public:
    ~ListPage() override;

    /// The detail is a filter's code. Without one the list stays as its user left it, and a filter that another page asked for goes.
    void open(const PageRequest &request) override;
    void retranslate() override;
    void refresh() override;
    void setWatched(bool isWatched) override;

protected:
    struct Words
    {
        QString title;
        QString action;     ///< the button at the title
        QString filterName; ///< accessible names
        QString viewName;
        QString textName; ///< what can be searched for
        QString count;    ///< of rows shown
        QString empty;    ///< why there is no row
        QString emptyAction;
    };
    struct Filter
    {
        QString code;
        QString text;
    };
    struct Layout
    {
        int stretchColumn = 0;
        bool hasText = true;
        QList<int> leavingColumns = {}; ///< go in a narrow window, the first of them first; the stretched one yields before
    };

    explicit ListPage(QWidget *parent);
    /// Called at the end of the list's own constructor. `name` begins the object names: goodsFilterBox, goodsView.
    void begin(const QString &name, ListController &controller, ListModel &model, const Layout &layout);
    void render();
    [[nodiscard]] QString filterCode() const;
    [[nodiscard]] QString searchedText() const;
    /// A filter or a text leaves rows out.
    [[nodiscard]] bool isNarrowed() const;
    void showAll();

    [[nodiscard]] virtual Words words() const = 0;
    /// Always the same codes; the first one is "all".
    [[nodiscard]] virtual QList<Filter> filters() const = 0;
    virtual void applyFilter(const QString &code, const QString &text) = 0;
    virtual void act() = 0;
    virtual void actOnEmpty() = 0;

private:
    void connectInputs();
    void search();
    void renderFilters();
    void renderRows(const Words &words);
    void rememberPlace();
    void restorePlace();

    ListController *m_controller = nullptr;
    ListModel *m_model = nullptr;
    QTimer m_typing; ///< until what is typed is searched for
    int m_currentRow = -1; ///< where the reader was, while the rows are read anew
    int m_scrolled = 0;
    bool m_isFilterAsked = false; ///< chosen by who opened the page, not in the box
    std::unique_ptr<Ui::ListPage> m_ui;
};

} // namespace console::ui
