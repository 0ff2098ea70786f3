#include "bench/first_paint.h"

#include <QApplication>
#include <QHash>
#include <QLabel>

namespace {

struct Line
{
    const char *family;
    const char *text;
};

const QHash<QByteArray, Line> lines{
    {"ko", {"Noto Sans CJK KR", "이번 달 전환 가능 포인트"}},
    {"ja", {"Noto Sans CJK JP", "今月の転換可能ポイント"}},
    {"zh_CN", {"Noto Sans CJK SC", "本月可转换积分"}},
    {"en", {"Noto Sans CJK JP", "Points that can be converted this month"}},
};

} // namespace

/// bare_window LANGUAGE, the limit: a Qt Widgets program that shows one line in a language and the font of the console.
int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const Line line = lines.value(argc > 1 ? argv[1] : "ja", lines.value("en"));
    QFont font;
    font.setFamilies({QString::fromUtf8(line.family)});
    font.setPixelSize(14);
    QApplication::setFont(font);
    QLabel window(QString::fromUtf8(line.text));
    window.resize(1024, 640);
    const FirstPaint painted(&window);
    window.show();
    return QApplication::exec();
}
