#!/bin/bash
# Writes last month's journals and statement of each shop, for the accountant.
#
#   export_last_month.sh [--month YYYY-MM] [--journal moneyforward|freee|yayoi] PASSWORD_FOLDER FOLDER
#
# FOLDER/SELLER/YYYY-MM/ then holds journal-….csv, statement.pdf and history.csv: all of them, or none. Months are Japan's. Run again it
# writes the same month anew. For cron, on the first of each month, when it has begun in Japan too:
#   0 9 1 * *  export_last_month.sh --journal freee ~/.qsm-passwords ~/accounting
set -euo pipefail
# shellcheck source=tests/example/console.sh
. "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/console.sh"

usage="usage: $me [--month YYYY-MM] [--journal moneyforward|freee|yayoi] PASSWORD_FOLDER FOLDER"
journal=moneyforward
month=$(TZ=JST-9 date -d "$(TZ=JST-9 date +%Y-%m-01) -1 day" +%Y-%m)
while (($# > 2)); do
    case $1 in
    --month) month=$2 ;;
    --journal) journal=$2 ;;
    *) die 2 "$usage" ;;
    esac
    shift 2
done
[[ $# == 2 && $1 != -* && $2 != -* && $month =~ ^[0-9]{4}-(0[1-9]|1[0-2])$ && $journal =~ ^(moneyforward|freee|yayoi)$ ]] || die 2 "$usage"
use_passwords "$1"
folder=$2
mkdir -p "$folder"
run_alone "$folder"

from=$month-01
to=$(date -u -d "$from +1 month -1 day" +%F)
unfinished=$(mktemp -d "$folder/.unfinished.XXXXXX")
trap 'rm -rf "$unfinished"' EXIT

export_of() { # SELLER KIND FILE
    local answer status=0
    answer=$(console_as "$1" export "$2" "$unfinished/$3" --from "$from" --to "$to" --json) || status=$?
    note_status "$status"
    if ((status > 0)); then
        printf '%s: %s: not written, status %s %s\n' "$1" "$2" "$status" "$(field refusal <<<"$answer")"
        return 1
    fi
    printf '%s: %s: %s rows\n' "$1" "$2" "$(field rows <<<"$answer")"
}

for seller in "${sellers[@]}"; do
    if export_of "$seller" "journal-$journal" "journal-$journal.csv" && export_of "$seller" statement statement.pdf &&
        export_of "$seller" history history.csv; then
        mkdir -p "$folder/$seller/$month"
        mv -f "$unfinished"/* "$folder/$seller/$month/"
    else
        rm -f "$unfinished"/*
    fi
done
exit "$worst"
