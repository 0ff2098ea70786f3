#pragma once

#include <QStringView>
#include <QtEndian>

#include <bit>

namespace console {

/// A 64-bit hash of a sequence of texts and numbers; the same on every machine and in every run.
class RowHash
{
public:
    void add(quint64 number) { m_state = std::rotl(m_state ^ number, 27) * 0x9E37'79B9'7F4A'7C15U; }

    void add(QStringView text)
    {
        constexpr qsizetype unitsAWord = 4;
        const QChar *p = text.data();
        qsizetype left = text.size();
        add(static_cast<quint64>(left));
        for (; left >= unitsAWord; left -= unitsAWord, p += unitsAWord)
            add(qFromLittleEndian<quint64>(p));
        quint64 rest = 0;
        for (; left > 0; --left, ++p)
            rest = rest << 16 | p->unicode();
        add(rest);
    }

    [[nodiscard]] quint64 value() const
    {
        quint64 bits = m_state;
        bits = (bits ^ (bits >> 33)) * 0xFF51'AFD7'ED55'8CCDU;
        bits = (bits ^ (bits >> 33)) * 0xC4CE'B9FE'1A85'EC53U;
        return bits ^ (bits >> 33);
    }

private:
    quint64 m_state = 0x243F'6A88'85A3'08D3U;
};

} // namespace console
