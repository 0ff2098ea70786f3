#pragma once

#include <QAbstractListModel>

namespace console::ui {

/// The questions that match what is searched for, under their topics. Read from data in the language of the moment.
class FaqModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole, AnswerRole, IsTopicRole };

    explicit FaqModel(QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    /// Shows the questions that hold every word of `text` in question or answer; all where it is empty.
    void search(const QString &text);
    /// Row of the question; -1 where it is not shown.
    [[nodiscard]] int rowOf(const QString &id) const;
    [[nodiscard]] int firstQuestion() const;
    void retranslate();

private:
    struct Question
    {
        QString id;
        QString topic;
        QString question;
        QString answer;
        QString folded; ///< what the search looks in
    };

    void load();
    void fill();
    [[nodiscard]] static QString topicName(const QString &topic);

    QList<Question> m_questions;
    QList<int> m_rows; ///< index into m_questions, or -1 - index for the topic that begins with that question
    QString m_search;
};

} // namespace console::ui
