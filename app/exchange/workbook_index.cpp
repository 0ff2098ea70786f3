#include "exchange/workbook_index.h"

#include "exchange/part_xml.h"

#include <QHash>

namespace console {

namespace {

struct Relation
{
    QString type; ///< the last word of its address
    QString part;
};

struct Sheet
{
    QString name;
    QString relation;
};

FileError broken(const QString &detail)
{
    return FileError{.fault = FileFault::BrokenWorkbook, .detail = detail};
}

/// The part that `target` means to a part in `folder`; empty where it leads out of the container.
QString resolved(const QString &folder, const QString &target)
{
    QStringList path = target.startsWith(u'/') ? QStringList() : folder.split(u'/', Qt::SkipEmptyParts);
    for (const QString &step : target.split(u'/', Qt::SkipEmptyParts)) {
        if (step != u"..")
            path.append(step);
        else if (!path.isEmpty())
            path.removeLast();
        else
            return {};
    }
    return path.join(u'/');
}

QString folderOf(const QString &part)
{
    return part.left(std::max<qsizetype>(0, part.lastIndexOf(u'/')));
}

/// The relations of `part`, or with an empty name the container's.
tl::expected<QHash<QString, Relation>, FileError> relationsOf(WorkbookArchive &archive, const QString &part)
{
    const QString folder = folderOf(part);
    const QString name = part.mid(folder.isEmpty() ? 0 : folder.size() + 1);
    const QString file = (folder.isEmpty() ? QString() : folder + u'/') + QStringLiteral("_rels/") + name + QStringLiteral(".rels");
    QHash<QString, Relation> relations;
    if (!archive.has(file))
        return relations;
    auto xml = PartXml::open(archive, file);
    if (!xml)
        return tl::unexpected(xml.error());
    for (;;) {
        switch ((*xml)->next()) {
        case PartXml::Token::Start: {
            const QXmlStreamAttributes attributes = (*xml)->attributes();
            const bool isOutside = attributes.value(QLatin1String("TargetMode")) == QLatin1String("External");
            if ((*xml)->name() != QLatin1String("Relationship") || isOutside)
                break;
            const QString type = attributes.value(QLatin1String("Type")).toString().section(u'/', -1);
            const QString target = attributes.value(QLatin1String("Target")).toString();
            if (relations.size() == archive.limits().parts)
                return tl::unexpected(FileError{.fault = FileFault::TooManyParts});
            relations.insert(attributes.value(QLatin1String("Id")).toString(), {type, resolved(folder, target)});
            break;
        }
        case PartXml::Token::End:
        case PartXml::Token::Text:
            break;
        case PartXml::Token::Finished:
            return relations;
        case PartXml::Token::Failed:
            return tl::unexpected((*xml)->error());
        }
    }
}

QString partOfType(const QHash<QString, Relation> &relations, QLatin1String type)
{
    for (const Relation &relation : relations) {
        if (relation.type == type)
            return relation.part;
    }
    return {};
}

tl::expected<QList<Sheet>, FileError> sheetsOf(WorkbookArchive &archive, const QString &workbookPart, bool &countsFrom1904)
{
    auto xml = PartXml::open(archive, workbookPart);
    if (!xml)
        return tl::unexpected(xml.error());
    QList<Sheet> sheets;
    for (;;) {
        switch ((*xml)->next()) {
        case PartXml::Token::Start: {
            const QXmlStreamAttributes attributes = (*xml)->attributes();
            if ((*xml)->name() == QLatin1String("sheet")) {
                Sheet sheet{attributes.value(QLatin1String("name")).toString(), {}};
                for (const QXmlStreamAttribute &attribute : attributes) {
                    if (attribute.name() == QLatin1String("id"))
                        sheet.relation = attribute.value().toString();
                }
                if (sheets.size() == archive.limits().parts)
                    return tl::unexpected(FileError{.fault = FileFault::TooManyParts});
                sheets.append(sheet);
            } else if ((*xml)->name() == QLatin1String("workbookPr")) {
                const QStringView flag = attributes.value(QLatin1String("date1904"));
                countsFrom1904 = flag == QLatin1String("1") || flag == QLatin1String("true");
            }
            break;
        }
        case PartXml::Token::End:
        case PartXml::Token::Text:
            break;
        case PartXml::Token::Finished:
            return sheets;
        case PartXml::Token::Failed:
            return tl::unexpected((*xml)->error());
        }
    }
}

tl::expected<Sheet, FileError> chosenSheet(const QList<Sheet> &sheets, const QString &name)
{
    constexpr qsizetype longestName = 60;
    QStringList names;
    for (const Sheet &sheet : sheets) {
        if (sheet.name.trimmed().compare(name, Qt::CaseInsensitive) == 0)
            return sheet;
        names.append(sheet.name.left(longestName));
    }
    if (sheets.size() == 1)
        return sheets.first();
    return tl::unexpected(sheets.isEmpty() ? broken(QStringLiteral("no sheet")) : FileError{.fault = FileFault::NoReportSheet, .columns = names});
}

} // namespace

tl::expected<WorkbookIndex, FileError> WorkbookIndex::read(WorkbookArchive &archive, const QString &sheet)
{
    const auto container = relationsOf(archive, {});
    if (!container)
        return tl::unexpected(container.error());
    QString workbookPart = partOfType(*container, QLatin1String("officeDocument"));
    if (workbookPart.isEmpty())
        workbookPart = QStringLiteral("xl/workbook.xml");
    WorkbookIndex index;
    const auto sheets = sheetsOf(archive, workbookPart, index.countsFrom1904);
    if (!sheets)
        return tl::unexpected(sheets.error());
    const auto chosen = chosenSheet(*sheets, sheet);
    if (!chosen)
        return tl::unexpected(chosen.error());
    const auto relations = relationsOf(archive, workbookPart);
    if (!relations)
        return tl::unexpected(relations.error());
    const Relation relation = relations->value(chosen->relation);
    if (relation.type != QLatin1String("worksheet") || !archive.has(relation.part))
        return tl::unexpected(broken(QStringLiteral("the sheet's part")));
    index.sheetPart = relation.part;
    index.stylesPart = partOfType(*relations, QLatin1String("styles"));
    index.sharedTextsPart = partOfType(*relations, QLatin1String("sharedStrings"));
    return index;
}

} // namespace console
