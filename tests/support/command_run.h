#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStringList>

/// Runs a command of the program as a script would, and keeps what came of it.
namespace samples {

struct CommandRun
{
    int status = -1;
    QByteArray out;
    QByteArray err;

    /// What --json printed: one object on one line and nothing else.
    [[nodiscard]] QJsonObject json() const
    {
        return out.count('\n') == 1 ? QJsonDocument::fromJson(out).object() : QJsonObject();
    }
    [[nodiscard]] QString refusal() const { return json().value(QLatin1String("refusal")).toString(); }
    [[nodiscard]] qint64 number(const char *key) const { return json().value(QLatin1String(key)).toInteger(-999'999'999); }
    [[nodiscard]] QString text(const char *key) const { return json().value(QLatin1String(key)).toString(); }
    [[nodiscard]] QByteArray shown() const { return "status " + QByteArray::number(status) + "\n" + out + err; }
};

inline CommandRun runCommand(const QStringList &arguments, const QByteArray &input = {}, const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment())
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(COMMAND_PROGRAM), arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(120'000))
        qFatal("the command did not end: %s", qPrintable(arguments.join(u' ')));
    CommandRun run;
    run.status = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    run.out = process.readAllStandardOutput();
    run.err = process.readAllStandardError();
    return run;
}

} // namespace samples

#define COMPARE_STATUS(run, expected)                                                   \
    do {                                                                                \
        const samples::CommandRun ran = (run);                                          \
        QVERIFY2(ran.status == (expected), ran.shown().constData());                    \
    } while (false)
