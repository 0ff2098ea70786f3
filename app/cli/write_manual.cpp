#include "cli/help_text.h"

#include <QSaveFile>

#include <cstdio>

/// Used while building: write_manual LANGUAGE FILE writes the manual page.
int main(int argc, char **argv)
{
    const QString language = argc == 3 ? QString::fromLocal8Bit(argv[1]) : QString();
    if (!console::helpLanguages().contains(language)) {
        std::fputs("usage: write_manual ko|ja|zh_CN|en FILE\n", stderr);
        return 2;
    }
    QSaveFile file(QString::fromLocal8Bit(argv[2]));
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(console::manualPage(language).toUtf8()) > 0 && file.commit();
    if (!isWritten)
        std::fprintf(stderr, "write_manual: %s can't be written\n", argv[2]);
    return isWritten ? 0 : 1;
}
