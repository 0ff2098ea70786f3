#pragma once

#include "support/chance.h"

#include <QProcess>
#include <QThread>

namespace samples {

/// What a program that was killed left behind.
struct LastWords
{
    QList<QByteArray> lines; ///< whole lines of its standard output, in order
    QByteArray errors;       ///< its standard error
    bool isKilled = false;   ///< false: it ended by itself before it could be killed
};

/// Of a program that has ended or was just killed, after `told`.
[[nodiscard]] inline LastWords lastWordsOf(QProcess &program, QByteArray told = {})
{
    program.waitForFinished(60'000);
    told += program.readAllStandardOutput();
    LastWords last;
    last.lines = told.left(std::max<qsizetype>(0, told.lastIndexOf('\n'))).split('\n');
    last.lines.removeAll(QByteArray());
    last.errors = program.readAllStandardError();
    last.isKilled = program.exitStatus() == QProcess::CrashExit;
    return last;
}

/// Starts `program`, lets it tell at least `lines` lines and kills it some microseconds later. Counted in lines and not in time, so
/// that as much is done before the kill on a slow machine as on a fast one. A program that tells nothing for a minute is killed too.
[[nodiscard]] inline LastWords killAfterLines(QProcess &program, const QString &path, const QStringList &words, qint64 lines, qint64 microseconds)
{
    program.start(path, words);
    QByteArray told;
    while (told.count('\n') < lines && program.waitForReadyRead(60'000))
        told += program.readAllStandardOutput();
    // UNAVOIDABLE: the instant of the kill is to have nothing to do with what the program tells
    QThread::usleep(static_cast<unsigned long>(microseconds));
    program.kill();
    return lastWordsOf(program, told);
}

/// The same at a chosen instant: after up to `mostLines` lines, most often close behind one of them.
[[nodiscard]] inline LastWords killAtAnyInstant(QProcess &program, const QString &path, const QStringList &words, qint64 mostLines, Chance &chance)
{
    const qint64 lines = chance.between(0, mostLines);
    return killAfterLines(program, path, words, lines, chance.between(0, chance.once(4) ? 60'000 : 4'000));
}

/// Lets a program run until it ends by itself (killed at one of its own seams, say), a minute at most.
[[nodiscard]] inline LastWords letEnd(QProcess &program, const QString &path, const QStringList &words)
{
    program.start(path, words);
    if (!program.waitForFinished(60'000))
        program.kill();
    return lastWordsOf(program);
}

} // namespace samples
