#!/bin/bash
# Brings the .ts files up to date with the texts in app/ and ui/: new messages come in unfinished, vanished ones go.
# With a folder as argument it updates the .ts files in that folder instead of those beside this script.
set -euo pipefail

here=$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")
folder=${1:-$here}
lupdate=/usr/lib/qt6/bin/lupdate
[[ -x $lupdate ]] || lupdate=$(command -v lupdate6 lupdate | head -n 1) || {
    printf 'translations/update.sh: lupdate is missing: install the package qt6-l10n-tools\n' >&2
    exit 77
}

sources=$(mktemp)
trap 'rm -f "$sources"' EXIT
find "$here/../app" "$here/../ui" -type f \( -name '*.cpp' -o -name '*.h' -o -name '*.ui' \) | LC_ALL=C sort >"$sources"

# The include path lets lupdate find each class, and so the context of its texts.
flags=(-silent -I "$here/.." -I "$here/../app" -locations none -no-obsolete -no-ui-lines -source-language en_US)
"$lupdate" "${flags[@]}" "@$sources" -ts "$folder"/console_{ko,ja,zh_CN}.ts
# English is the language of the sources: only what is counted needs a translation into it.
"$lupdate" "${flags[@]}" -pluralonly "@$sources" -ts "$folder/console_en.ts"
