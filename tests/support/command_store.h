#pragma once

#include "domain/clock.h"
#include "support/command_run.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace samples {

/// A store of its own that the tests of the commands work on, with one shop registered.
class CommandStore
{
public:
    explicit CommandStore(const QStringList &shopOptions = {QStringLiteral("--opening-qcash"), QStringLiteral("500")})
        : path(m_folder.filePath(QStringLiteral("wallet.sqlite")))
    {
        const CommandRun added = run(QStringLiteral("shop add --seller seller --name Shop").split(u' ') + shopOptions);
        if (added.status != 0)
            qFatal("%s", added.shown().constData());
    }

    /// A command on this store, signed in.
    [[nodiscard]] CommandRun run(const QStringList &words, const QByteArray &passwords = "login-password\nq-account-password\n",
                                 const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment()) const
    {
        QStringList arguments = words + QStringList{QStringLiteral("--wallet"), path};
        const QStringList free{QStringLiteral("verify"), QStringLiteral("backup"), QStringLiteral("restore")};
        if (!free.contains(words.first()))
            arguments += QStringList{QStringLiteral("--password-file"), QStringLiteral("-")};
        if (!free.contains(words.first()) && !words.contains(QStringLiteral("--seller")))
            arguments += QStringList{QStringLiteral("--seller"), QStringLiteral("seller")};
        return runCommand(arguments, passwords, environment);
    }
    [[nodiscard]] CommandRun run(const char *words) const { return run(QString::fromUtf8(words).split(u' ')); }

    [[nodiscard]] qint64 total() const { return run("balance --json").number("total"); }

    [[nodiscard]] QString file(const char *name, const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath(QString::fromUtf8(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("%s can't be written", name);
        return file.fileName();
    }
    [[nodiscard]] QString at(const char *name) const { return m_folder.filePath(QString::fromUtf8(name)); }

    /// Imports `points` for last month.
    void addPoints(qint64 points) const
    {
        const QDate day = console::JstMonth::containing(console::SystemClock().now()).previous().firstDay();
        const QByteArray row = day.toString(Qt::ISODate).toLatin1() + ",1001,Serum,Skin,general,delivery,shipped_on_time," + QByteArray::number(points);
        const QString path = file("points.csv", "date,item_number,item_name,category,goods_kind,component,event,points\n" + row + "\n");
        const CommandRun imported = run({QStringLiteral("import"), QStringLiteral("points"), path});
        if (imported.status != 0)
            qFatal("%s", imported.shown().constData());
    }

private:
    QTemporaryDir m_folder;

public:
    const QString path;
};

} // namespace samples
