#pragma once

namespace console::ui {

class TableView;

/// Makes the columns of a table over a ScoreRulesModel as wide as the words of the language; for bold rows too where there are any.
void fitRuleColumns(TableView *view, bool hasMarkedRows = false);

} // namespace console::ui
