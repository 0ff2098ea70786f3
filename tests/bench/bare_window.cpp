#include "bench/first_paint.h"

#include <QApplication>
#include <QLabel>

/// The limit: a Qt Widgets program that shows one line in the language and font of the console.
int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QFont font;
    font.setFamilies({QStringLiteral("Noto Sans CJK JP")});
    font.setPixelSize(14);
    QApplication::setFont(font);
    QLabel window(QStringLiteral("今月の転換可能ポイント"));
    window.resize(1024, 640);
    const FirstPaint painted(&window);
    window.show();
    return QApplication::exec();
}
