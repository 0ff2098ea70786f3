#include "ui/pages/grade_points/score_rule_delegate.h"

#include "ui/pages/grade_points/bound_spin_box.h"
#include "ui/pages/grade_points/score_rule_texts.h"
#include "ui/pages/grade_points/score_rules_model.h"
#include "ui/pages/grade_points/score_texts.h"
#include "ui/style_parts.h"
#include "ui/theme.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QPainter>

#include <algorithm>

namespace console::ui {

namespace {

constexpr int mostPoints = 1'000;
constexpr int longestEventName = 40;

/// Events by their codes, with what they are called beside.
class EventListDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QString displayText(const QVariant &value, const QLocale &) const override
    {
        const QString code = value.toString();
        const QString name = ScoreTexts::event(code);
        return name == code ? code : QStringLiteral("%1 (%2)").arg(code, name);
    }
};

/// Events that rules with the same measure have, of the shipped sets and of the draft itself.
QStringList eventsFor(const ScoreRulesModel &model, ScoreMeasure measure)
{
    QStringList events;
    const auto take = [&](const QList<ScoreRule> &rules) {
        for (const ScoreRule &rule : rules) {
            if (rule.measure == measure && !rule.event.isEmpty() && !events.contains(rule.event))
                events.append(rule.event);
        }
    };
    for (const ScoreRuleSet &set : ScoreRuleBook::shipped().sets())
        take(set.rules);
    take(model.rules());
    return events;
}

QComboBox *eventBox(QWidget *parent, const QModelIndex &index)
{
    auto *box = new QComboBox(parent);
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->lineEdit()->setMaxLength(longestEventName);
    box->setCompleter(nullptr);
    box->setItemDelegate(new EventListDelegate(box));
    if (const auto *model = qobject_cast<const ScoreRulesModel *>(index.model()))
        box->addItems(eventsFor(*model, model->rules().at(index.row()).measure));
    box->view()->setMinimumWidth(box->view()->sizeHintForColumn(0) + 2 * Theme::cellPadding);
    return box;
}

/// Room for the longest of a list's codes and the arrow.
int widthOf(const QComboBox &box)
{
    int longest = 0;
    for (int i = 0; i < box.count(); ++i)
        longest = std::max(longest, box.fontMetrics().horizontalAdvance(box.itemText(i)));
    return longest + Theme::fieldHeight() + 2 * Theme::cellPadding;
}

QComboBox *goodsBox(QWidget *parent)
{
    auto *box = new QComboBox(parent);
    for (const auto &[kind, code] : goodsKindCodes)
        box->addItem(ScoreRuleTexts::goods(kind), QString(code));
    return box;
}

QComboBox *measureBox(QWidget *parent)
{
    auto *box = new QComboBox(parent);
    for (const auto &[measure, code] : scoreMeasureCodes)
        box->addItem(ScoreRuleTexts::measure(measure), QString(code));
    return box;
}

QSpinBox *pointsBox(QWidget *parent)
{
    auto *box = new QSpinBox(parent);
    box->setRange(-mostPoints, mostPoints);
    return box;
}

} // namespace

void ScoreRuleDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    CellDelegate::paint(painter, option, index);
    if ((option.state & QStyle::State_HasFocus) && (index.flags() & Qt::ItemIsEditable))
        painting::roundedBox(painter, option.rect.adjusted(3, 4, -4, -5), {}, Theme::current().accent, 4);
}

QWidget *ScoreRuleDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    QWidget *editor = nullptr;
    switch (index.column()) {
    case ScoreRulesModel::GoodsColumn:
        editor = goodsBox(parent);
        break;
    case ScoreRulesModel::MeasureColumn:
        editor = measureBox(parent);
        break;
    case ScoreRulesModel::FromColumn:
    case ScoreRulesModel::ToColumn:
        editor = new BoundSpinBox(parent);
        break;
    case ScoreRulesModel::EventColumn:
        editor = eventBox(parent, index);
        break;
    case ScoreRulesModel::PointsColumn:
        editor = pointsBox(parent);
        break;
    default:
        return nullptr;
    }
    if (const auto *box = qobject_cast<QComboBox *>(editor))
        connect(box, &QComboBox::activated, this, &ScoreRuleDelegate::commitChoice);
    else if (auto *number = qobject_cast<QSpinBox *>(editor))
        number->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    editor->setObjectName(QStringLiteral("scoreRuleField"));
    editor->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    return editor;
}

void ScoreRuleDelegate::commitChoice()
{
    // The field stays open: keys go through a list choice by choice.
    emit commitData(qobject_cast<QWidget *>(sender()));
}

void ScoreRuleDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    const QVariant value = index.data(Qt::EditRole);
    if (auto *bound = qobject_cast<BoundSpinBox *>(editor)) {
        bound->setBound(value.isValid() ? std::optional(value.toInt()) : std::nullopt);
        bound->selectAll();
    } else if (auto *number = qobject_cast<QSpinBox *>(editor)) {
        number->setValue(value.toInt());
        number->selectAll();
    } else if (auto *box = qobject_cast<QComboBox *>(editor)) {
        if (box->isEditable()) {
            box->setCurrentIndex(box->findText(value.toString()));
            box->setEditText(value.toString());
            box->lineEdit()->selectAll();
        } else {
            box->setCurrentIndex(box->findData(value));
        }
    }
}

void ScoreRuleDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    if (auto *bound = qobject_cast<BoundSpinBox *>(editor)) {
        bound->interpretText();
        model->setData(index, bound->bound() ? QVariant(*bound->bound()) : QVariant());
    } else if (auto *number = qobject_cast<QSpinBox *>(editor)) {
        number->interpretText();
        model->setData(index, number->value());
    } else if (const auto *box = qobject_cast<QComboBox *>(editor)) {
        model->setData(index, box->isEditable() ? box->currentText() : box->currentData());
    }
}

void ScoreRuleDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    // A narrow column's field reaches over its neighbour.
    QRect place = option.rect.adjusted(0, 1, 0, -2);
    const int right = editor->parentWidget()->width();
    const auto *box = qobject_cast<const QComboBox *>(editor);
    const int needed = box && box->isEditable() ? widthOf(*box) : editor->sizeHint().width();
    place.setWidth(std::max(place.width(), std::min(needed, right)));
    if (place.right() >= right)
        place.moveRight(right - 1);
    editor->setGeometry(place);
}

} // namespace console::ui
