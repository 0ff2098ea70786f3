#!/bin/bash
# Turns last month's service points of several shops into Qcash, before they are lost, and tells how it went as a mail.
#
#   convert_at_month_end.sh [--days-left N] [--mail-to ADDRESS] PASSWORD_FOLDER
#
# --days-left N  acts only where the deadline (the month's last second in Japan) is no more than N days away, so that cron may run it daily:
#   0 9 * * *  convert_at_month_end.sh --days-left 3 --mail-to me@example.com ~/.qsm-passwords | /usr/sbin/sendmail -t
#
# Standard output is the whole mail, its headers first; nothing where nothing was to be done yet. Run again in the same month it books
# nothing: the action ID names the month, and each shop has action IDs of its own. What is recorded here is to be done in J·QSM too.
set -euo pipefail
# shellcheck source=tests/example/console.sh
. "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/console.sh"

usage="usage: $me [--days-left N] [--mail-to ADDRESS] PASSWORD_FOLDER"
days_left='' mail_to=''
while (($# > 1)); do
    case $1 in
    --days-left) days_left=$2 ;;
    --mail-to) mail_to=$2 ;;
    *) die 2 "$usage" ;;
    esac
    shift 2
done
[[ $# == 1 && $1 != -* && $days_left =~ ^[0-9]{0,2}$ && $mail_to != *$'\n'* ]] || die 2 "$usage"
use_passwords "$1"

lines=() converted=0 failed=0
tell() { lines+=("$(printf '%-20s %s' "$1" "$2")"); }

# A shop that can't be worked on is told and doesn't keep the others waiting.
fail() { # SELLER STATUS ANSWER
    local code
    code=$(field refusal <<<"$3")
    tell "$1" "FAILED with status $2${code:+ ($code)}"
    note_status "$2"
    failed=$((failed + 1))
}

is_due() { # DEADLINE, ISO 8601 with its offset
    [[ -z $days_left ]] || (($(date -d "$1" +%s) - $(date +%s) <= days_left * 86400))
}

convert() { # SELLER
    local seller=$1 balance answer status=0 month
    balance=$(console_as "$seller" balance --json) || status=$?
    ((status == 0)) || { fail "$seller" "$status" "$balance" && return; }
    is_due "$(field deadline <<<"$balance")" || return 0
    month=$(field month <<<"$balance")
    answer=$(console_as "$seller" convert --json --action-id "month-end-$month") || status=$?
    case $status:$(field refusal <<<"$answer") in
    0:)
        if (($(field convertible_points <<<"$balance") == 0)); then # answered as the first time
            tell "$seller" "the points of $month were converted before, to $(field qcash <<<"$answer") Qcash"
            return
        fi
        tell "$seller" "$(field points <<<"$answer") points of $month became $(field qcash <<<"$answer") Qcash; total $(field total <<<"$answer")"
        converted=$((converted + 1))
        ;;
    4:already_converted) tell "$seller" "the points of $month were converted before" ;;
    4:no_points | 4:under_minimum | 4:negative_points) tell "$seller" "nothing to convert: $(field convertible_points <<<"$balance") points of $month" ;;
    *) fail "$seller" "$status" "$answer" ;;
    esac
}

for seller in "${sellers[@]}"; do
    convert "$seller"
done
if ((${#lines[@]})); then
    [[ -z $mail_to ]] || printf 'To: %s\n' "$mail_to"
    printf 'Subject: Service points: %d converted, %d failed\n' "$converted" "$failed"
    printf 'MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\nAuto-Submitted: auto-generated\n\n'
    printf '%s\n' "${lines[@]}"
    ((converted == 0)) || printf '\nRecorded in this book; convert in J·QSM too.\n'
fi
exit "$worst"
