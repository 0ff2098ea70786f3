#pragma once

#include <QString>

#include <cstdio>
#include <random>

namespace samples {

/// Chance with a printed seed. CONSOLE_SEED in the environment repeats a run.
class Chance
{
public:
    explicit Chance(const char *use) : Chance(use, chosenSeed()) {}
    Chance(const char *use, quint32 seed) : m_engine(seed)
    {
        std::printf("%s: CONSOLE_SEED=%u\n", use, seed);
        std::fflush(stdout);
    }

    /// From `least` to `most`, both included.
    [[nodiscard]] qint64 between(qint64 least, qint64 most) { return least + qint64(m_engine() % quint32(most - least + 1)); }
    [[nodiscard]] bool once(int in) { return between(1, in) == 1; }
    template <class List>
    [[nodiscard]] auto oneOf(const List &list)
    {
        return list[std::size_t(between(0, qint64(std::size(list)) - 1))];
    }

private:
    static quint32 chosenSeed()
    {
        bool isSet = false;
        const quint32 seed = qEnvironmentVariable("CONSOLE_SEED").toUInt(&isSet);
        return isSet ? seed : quint32(std::random_device()());
    }

    std::mt19937 m_engine;
};

/// `usual`, or `longer` where CONSOLE_LONG asks for a longer campaign.
[[nodiscard]] inline int rounds(int usual, int longer)
{
    return qEnvironmentVariableIsSet("CONSOLE_LONG") ? longer : usual;
}

} // namespace samples
