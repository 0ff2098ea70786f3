#pragma once

#include "control/file_export.h"

#include <QCoreApplication>

namespace console::ui {

/// What can go wrong with a file that is written, in the language of the moment. Decides nothing.
class ExportTexts
{
    Q_DECLARE_TR_FUNCTIONS(console::ui::ExportTexts)

public:
    /// A kind of file as the file dialog lists it, with its suffix.
    [[nodiscard]] static QString choice(FileChoice choice);
    /// Why nothing was written, and what to do.
    [[nodiscard]] static QString error(const TableError &error, FileFormat format);
};

} // namespace console::ui
