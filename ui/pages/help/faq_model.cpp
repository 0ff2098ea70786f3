#include "ui/pages/help/faq_model.h"

#include "ui/language.h"

#include "domain/text_folding.h"

#include <QFile>
#include <QFont>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace console::ui {

FaqModel::FaqModel(QObject *parent) : QAbstractListModel(parent)
{
    load();
    fill();
}

void FaqModel::load()
{
    QFile file(QStringLiteral(":/faq/faq_%1.json").arg(Language::current()));
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen); // part of the program
    m_questions.clear();
    for (const QJsonValue &value : QJsonDocument::fromJson(file.readAll()).array()) {
        const QJsonObject object = value.toObject();
        Question question{object.value(u"id").toString(), object.value(u"topic").toString(), object.value(u"question").toString(),
                          object.value(u"answer").toString(), {}};
        question.folded = foldedForSearch(question.question + u'\n' + question.answer);
        m_questions.append(question);
    }
}

void FaqModel::fill()
{
    const QStringList words = foldedForSearch(m_search).split(u' ', Qt::SkipEmptyParts);
    m_rows.clear();
    QString topic;
    for (int i = 0; i < m_questions.size(); ++i) {
        const Question &question = m_questions.at(i);
        if (!std::all_of(words.begin(), words.end(), [&question](const QString &word) { return question.folded.contains(word); }))
            continue;
        if (question.topic != topic)
            m_rows.append(-1 - i);
        topic = question.topic;
        m_rows.append(i);
    }
}

void FaqModel::search(const QString &text)
{
    beginResetModel();
    m_search = text;
    fill();
    endResetModel();
}

void FaqModel::retranslate()
{
    beginResetModel();
    load();
    fill();
    endResetModel();
}

int FaqModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QString FaqModel::topicName(const QString &topic)
{
    if (topic == QLatin1String("qcash"))
        return tr("Qcash");
    if (topic == QLatin1String("points"))
        return tr("Service points");
    if (topic == QLatin1String("ads"))
        return tr("Paid ads");
    if (topic == QLatin1String("settlement"))
        return tr("Settlement and accounting");
    return tr("This program");
}

QVariant FaqModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = m_rows.at(index.row());
    const bool isTopic = row < 0;
    const Question &question = m_questions.at(isTopic ? -1 - row : row);
    switch (role) {
    case Qt::DisplayRole:
        return isTopic ? topicName(question.topic) : question.question;
    case Qt::FontRole: {
        QFont font;
        font.setBold(isTopic);
        return isTopic ? QVariant(font) : QVariant();
    }
    case IdRole:
        return isTopic ? QString() : question.id;
    case AnswerRole:
        return isTopic ? QString() : question.answer;
    case IsTopicRole:
        return isTopic;
    }
    return {};
}

Qt::ItemFlags FaqModel::flags(const QModelIndex &index) const
{
    if (index.isValid() && m_rows.at(index.row()) < 0)
        return Qt::ItemIsEnabled;
    return QAbstractListModel::flags(index);
}

int FaqModel::rowOf(const QString &id) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows.at(row) >= 0 && m_questions.at(m_rows.at(row)).id == id)
            return row;
    }
    return -1;
}

int FaqModel::firstQuestion() const
{
    return m_rows.size() > 1 ? 1 : -1;
}

} // namespace console::ui
