#include "ui/pages/grade_points/score_rule_columns.h"

#include "ui/pages/grade_points/score_rule_texts.h"
#include "ui/pages/grade_points/score_rules_model.h"
#include "ui/pages/grade_points/score_texts.h"
#include "ui/theme.h"
#include "ui/widgets/table_view.h"

#include <QHeaderView>

#include <algorithm>
#include <utility>

namespace console::ui {

void fitRuleColumns(TableView *view, bool hasMarkedRows)
{
    QList<QStringList> words(ScoreRulesModel::ColumnCount);
    for (const auto &[kind, code] : goodsKindCodes)
        words[ScoreRulesModel::GoodsColumn].append(ScoreRuleTexts::goods(kind));
    for (const auto &[measure, code] : scoreMeasureCodes)
        words[ScoreRulesModel::MeasureColumn].append(ScoreRuleTexts::measure(measure));
    for (const int column : {ScoreRulesModel::FromColumn, ScoreRulesModel::ToColumn})
        words[column].append(ScoreRuleTexts::bound({}));
    for (const ScoreRule &rule : ScoreRuleBook::shipped().sets().last().rules)
        words[ScoreRulesModel::EventColumn].append(ScoreTexts::event(rule.event));
    for (const auto &[problem, code] : scoreRuleProblemCodes)
        words[ScoreRulesModel::ProblemColumn].append(ScoreRuleTexts::shortProblem(problem));
    view->ensurePolished();
    QFont bold = view->font();
    bold.setBold(hasMarkedRows);
    const QFontMetrics cells(bold);
    QHeaderView *header = view->horizontalHeader();
    header->ensurePolished();
    QList<int> widths;
    for (int column = 0; column < ScoreRulesModel::ColumnCount; ++column) {
        int width = header->fontMetrics().horizontalAdvance(view->model()->headerData(column, Qt::Horizontal).toString());
        for (const QString &word : std::as_const(words[column]))
            width = std::max(width, cells.horizontalAdvance(word));
        widths.append(width + 2 * Theme::cellPadding + 1);
    }
    view->setMeasuredWidths(widths);
}

} // namespace console::ui
