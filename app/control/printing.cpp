#include "control/printing.h"

#include "exchange/loaded_module.h"
#include "exchange/paper_module.h"

namespace console {

QFunctionPointer printingFunction(const char *symbol)
{
    return moduleFunction("console_print", symbol);
}

bool paintOn(QPagedPaintDevice &device, const Paper &paper)
{
    return paintPaper(device, paper);
}

} // namespace console
