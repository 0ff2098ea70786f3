#include "ui/widgets/chart_tones.h"

namespace console::ui {

QList<QColor> chartTones(Scheme scheme)
{
    switch (scheme) {
    case Scheme::Light:
        return {QColor(0x5b4fd6), QColor(0xc77f07), QColor(0x149e7f), QColor(0xa3152a), QColor(0x1c93dd)};
    case Scheme::Dark:
        return {QColor(0x8b80ff), QColor(0xf2c230), QColor(0x8fe3c6), QColor(0xf0525f), QColor(0x4faae1)};
    }
    Q_UNREACHABLE();
}

} // namespace console::ui
