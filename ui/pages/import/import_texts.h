#pragma once

#include "control/import_controller.h"

#include <QCoreApplication>

namespace console::ui {

/// The words of an import: what each kind of file is, and for each fault what is wrong and what to do. Decides nothing.
class ImportTexts
{
    Q_DECLARE_TR_FUNCTIONS(console::ui::ImportTexts)

public:
    [[nodiscard]] static QString kindName(ImportKind kind);
    /// Where such a file comes from.
    [[nodiscard]] static QString kindHint(ImportKind kind);
    [[nodiscard]] static QString encodingName(TextEncoding encoding);
    [[nodiscard]] static QString fileFault(const FileError &error);
    [[nodiscard]] static QString rowFault(const RowProblem &problem);
    /// Read, added, updated, unchanged, rejected.
    [[nodiscard]] static QString counts(const ImportCounts &counts);

private:
    [[nodiscard]] static QString notText(ContentHint hint);
};

} // namespace console::ui
