#!/bin/bash
# Backs the store up, checks the copy, and keeps the newest.
#
#   nightly_backup.sh [--keep N] FOLDER
#
# For cron, while windows are open or not:
#   30 3 * * *  nightly_backup.sh --keep 30 /mnt/backup/qsm
#
# One file a day, wallet-YYYY-MM-DD.sqlite; run again the same day it replaces that day's. A copy counts only when it was checked whole
# (`verify`): one that isn't sound is kept as .unsound and told, and nothing older is removed then. One that could not be checked is not
# kept, and the script ends with the check's status.
set -euo pipefail
# shellcheck source=tests/example/console.sh
. "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/console.sh"

usage="usage: $me [--keep N] FOLDER"
keep=14
if [[ ${1-} == --keep ]]; then
    keep=${2-}
    shift 2 || die 2 "$usage"
fi
[[ $# == 1 && $1 != -* && $keep =~ ^[1-9][0-9]{0,3}$ ]] || die 2 "$usage"
folder=$1
mkdir -p "$folder"
run_alone "$folder"

backup=$folder/wallet-$(date +%F).sqlite
unfinished=$folder/.unfinished.sqlite
tidy() { rm -f "$unfinished"*; }
trap tidy EXIT
tidy
console backup "$unfinished" >/dev/null

status=0
found=$(QSM_WALLET=$unfinished console verify --json) || status=$?
if ((status == 1)); then
    mv -f "$unfinished" "${backup%.sqlite}.unsound"
    say "the copy is not sound and was kept as ${backup%.sqlite}.unsound; restore the newest sound backup"
    printf '%s\n' "$found"
    exit 1
fi
((status == 0)) || die "$status" "the copy could not be checked and was not kept; the backups stay as they were"
mv -f "$unfinished" "$backup"
printf '%s: sound, %s movements checked\n' "$backup" "$(field checked <<<"$found")"

# Only files of this script's own names are ever removed; the names sort by day.
shopt -s nullglob
kept=("$folder"/wallet-[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9].sqlite)
for ((i = 0; i < ${#kept[@]} - keep; ++i)); do
    rm -f "${kept[i]}"
    printf '%s: removed\n' "${kept[i]}"
done
