#include "cli/encoding_names.h"

namespace console {

std::optional<TextEncoding> encodingNamed(const QString &name)
{
    const auto folded = [](QString text) { return text.toLower().remove(u'-').remove(u'_'); };
    if (folded(name) == QLatin1String("shiftjis"))
        return TextEncoding::Cp932;
    for (const auto &[encoding, code] : textEncodingCodes) {
        if (folded(name) == folded(code))
            return encoding;
    }
    return std::nullopt;
}

} // namespace console
