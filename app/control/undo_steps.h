#pragma once

#include <QList>

#include <utility>

namespace console {

/// What a draft was, step by step, for undo and redo. The first step is kept however many follow: it tells whether anything was
/// changed. Empty until begin().
template <class Content>
class UndoSteps
{
public:
    /// More than `most` steps are not kept.
    explicit UndoSteps(qsizetype most) : m_most(most) {}

    void begin(Content first)
    {
        m_steps = {std::move(first)};
        m_step = 0;
    }
    void clear()
    {
        m_steps.clear();
        m_step = 0;
    }
    /// What was undone before can't be done again.
    void add(Content content)
    {
        m_steps.resize(m_step + 1);
        m_steps.append(std::move(content));
        if (m_steps.size() > m_most)
            m_steps.removeAt(1);
        m_step = m_steps.size() - 1;
    }
    void undo() { --m_step; }
    void redo() { ++m_step; }

    [[nodiscard]] const Content &now() const { return m_steps.at(m_step); }
    /// The same step with other content.
    [[nodiscard]] Content &change() { return m_steps[m_step]; }
    /// The step before this one; where canUndo().
    [[nodiscard]] const Content &before() const { return m_steps.at(m_step - 1); }
    [[nodiscard]] bool isChanged() const { return now() != m_steps.first(); }
    [[nodiscard]] bool canUndo() const { return m_step > 0; }
    [[nodiscard]] bool canRedo() const { return m_step + 1 < m_steps.size(); }

private:
    qsizetype m_most;
    QList<Content> m_steps;
    qsizetype m_step = 0;
};

} // namespace console
