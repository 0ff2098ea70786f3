#!/bin/bash
# Imports what was downloaded from J·QSM, sorted into folders by kind, and reports rejected rows.
#
#   import_downloads.sh [--skip-bad-rows] PASSWORD_FOLDER DOWNLOADS
#
# Files lie in DOWNLOADS/SELLER/KIND/, KIND as in `qsm-console import`: points items orders inquiries notices settlement deductions
# ad-report. What was imported moves to DOWNLOADS/SELLER/done/KIND/. A file with bad rows changes nothing and stays where it is, with
# FILE.rejected beside it, which names line and column; mended, it is imported the next time. With --skip-bad-rows the good rows are
# imported and the file moves on, its .rejected too. Killed halfway and run again nothing counts twice: a row that is there is unchanged.
set -euo pipefail
# shellcheck source=tests/example/console.sh
. "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/console.sh"

usage="usage: $me [--skip-bad-rows] PASSWORD_FOLDER DOWNLOADS"
options=(--json)
if [[ ${1-} == --skip-bad-rows ]]; then
    options+=("$1")
    shift
fi
[[ $# == 2 && $1 != -* && $2 != -* ]] || die 2 "$usage"
use_passwords "$1"
downloads=$2
[[ -d $downloads ]] || die 2 "$downloads is no folder"
run_alone "$downloads"
shopt -s nullglob

# An older file of the same name is kept.
move_to_done() { # FILE FOLDER
    local target=$2/${1##*/}
    mkdir -p "$2" && mv --backup=numbered "$1" "$target" &&
        { [[ ! -s $1.rejected ]] || mv --backup=numbered "$1.rejected" "$target.rejected"; }
}

import_file() { # SELLER KIND FILE
    local seller=$1 kind=$2 file=$3 answer status=0 told
    told=$(mktemp)
    answer=$(console_as "$seller" import "$kind" "$file" "${options[@]}" 2>"$told") || status=$?
    note_status "$status"
    local refusal rejected
    refusal=$(field refusal <<<"$answer")
    rejected=$(field rejected <<<"$answer")
    rm -f "$file.rejected"
    if ((status == 1)); then
        mv "$told" "$file.rejected"
    else
        cat "$told" >&2
        rm -f "$told"
    fi
    if [[ -n $rejected ]]; then
        printf '%s: %s: %s read, %s added, %s updated, %s unchanged, %s rejected\n' "$seller" "$file" "$(field read <<<"$answer")" \
            "$(field added <<<"$answer")" "$(field updated <<<"$answer")" "$(field unchanged <<<"$answer")" "$rejected"
    else
        printf '%s: %s: not imported, status %s%s\n' "$seller" "$file" "$status" "${refusal:+ ($refusal)}"
    fi
    if ((status == 0)) || [[ ${rejected:-0} != 0 && " ${options[*]} " == *' --skip-bad-rows '* ]]; then
        move_to_done "$file" "$downloads/$seller/done/$kind" || note_status 1
    fi
    ((status == 0 || status == 1)) # else the next one would fare no better
}

# Items before what names them, orders before their settlement.
for seller in "${sellers[@]}"; do
    for kind in items points orders settlement deductions ad-report inquiries notices; do
        for file in "$downloads/$seller/$kind"/*; do
            [[ -f $file && $file != *.rejected ]] || continue
            import_file "$seller" "$kind" "$file" || break 2
        done
    done
done
exit "$worst"
