#include "contact_sheet.h"

#include "ui/language.h"

#include <QDir>
#include <QPainter>
#include <QSaveFile>

using console::ui::Language;
using console::ui::Scheme;

namespace pictures {

namespace {

QString fileOf(const QString &view, const Variant &variant)
{
    return QStringLiteral("%1.%2.png").arg(view, variant.name());
}

QString sheetFileOf(const QString &view)
{
    return QStringLiteral("sheet.%1.png").arg(view);
}

} // namespace

QString Variant::name() const
{
    return language + (scheme == Scheme::Dark ? QStringLiteral(".dark") : QStringLiteral(".light"));
}

QPoint Variant::place(QSize size) const
{
    return {int(Language::codes().indexOf(language)) * size.width(), scheme == Scheme::Dark ? size.height() : 0};
}

const QList<Variant> &variants()
{
    static const QList<Variant> all = [] {
        QList<Variant> list;
        for (const QString &code : Language::codes()) {
            for (const Scheme scheme : {Scheme::Light, Scheme::Dark})
                list.append({code, scheme});
        }
        return list;
    }();
    return all;
}

void ContactSheet::add(const QString &view, const Variant &variant, const QImage &picture)
{
    if (!m_views.contains(view))
        m_views.append(view);
    m_pictures.insert(fileOf(view, variant), picture);
}

QImage ContactSheet::sheetOf(const QString &view, QSize each) const
{
    QImage sheet(each.width() * int(Language::codes().size()), each.height() * 2, QImage::Format_RGB32);
    sheet.fill(Qt::gray);
    QPainter painter(&sheet);
    for (const Variant &variant : variants()) {
        const QImage picture = m_pictures.value(fileOf(view, variant));
        if (!picture.isNull())
            painter.drawImage(variant.place(each), picture.size() == each ? picture : picture.scaled(each, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
    }
    return sheet;
}

bool ContactSheet::writeAccepted(const QDir &folder) const
{
    bool isWritten = folder.mkpath(QStringLiteral("."));
    for (const QString &view : m_views) {
        const QSize each = m_pictures.value(fileOf(view, variants().front())).size();
        isWritten = isWritten && sheetOf(view, each).save(folder.filePath(view + QStringLiteral(".png")), "PNG", 0);
    }
    return isWritten;
}

bool ContactSheet::writeFolder(const QString &path) const
{
    const QDir folder(path);
    bool isWritten = folder.mkpath(QStringLiteral("."));
    for (auto picture = m_pictures.begin(); picture != m_pictures.end(); ++picture)
        isWritten = isWritten && picture->save(folder.filePath(picture.key()));
    if (m_pictures.isEmpty())
        return false;
    const QSize half = m_pictures.begin()->size() / 2;
    const QSize quarter = half / 2;
    QImage all(quarter.width() * int(Language::codes().size()), quarter.height() * 2 * int(m_views.size()), QImage::Format_RGB32);
    QPainter painter(&all);
    for (qsizetype row = 0; row < m_views.size(); ++row) {
        const QImage sheet = sheetOf(m_views.at(row), half);
        isWritten = isWritten && sheet.save(folder.filePath(sheetFileOf(m_views.at(row))));
        painter.drawImage(QPoint(0, int(row) * 2 * quarter.height()), sheet.scaled(quarter.width() * int(Language::codes().size()), quarter.height() * 2, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
    }
    painter.end();
    isWritten = isWritten && all.save(folder.filePath(QStringLiteral("sheet.png")));
    QSaveFile index(folder.filePath(QStringLiteral("index.html")));
    return isWritten && index.open(QIODevice::WriteOnly) && index.write(page().toUtf8()) > 0 && index.commit();
}

QString ContactSheet::page() const
{
    QString html = QStringLiteral("<!DOCTYPE html>\n<meta charset=\"utf-8\">\n<title>J·QSM Console: every page</title>\n"
                                  "<style>body{font:14px sans-serif;margin:16px;background:#ccc}div{display:grid;grid-template-columns:repeat(4,1fr);gap:4px}"
                                  "img{width:100%;display:block}</style>\n<h1>Every page in four languages, light and dark</h1>\n");
    for (const QString &view : m_views) {
        html += QStringLiteral("<h2 id=\"%1\">%1</h2>\n<div>\n").arg(view);
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
            for (const QString &code : Language::codes()) {
                const QString file = fileOf(view, {code, scheme});
                html += QStringLiteral("<a href=\"%1\"><img src=\"%1\" alt=\"%1\" loading=\"lazy\"></a>\n").arg(file);
            }
        }
        html += QStringLiteral("</div>\n");
    }
    return html;
}

} // namespace pictures
