# shellcheck shell=bash
# What the example scripts share. Sourced by them, never run.
#
# QSM_CONSOLE  the program: qsm-console where it is installed, or app/run of a checkout
# QSM_WALLET   the store; without it, the one in the user's data folder
#
# Passwords stand in a folder of files that nobody else can read, one for each shop: SELLER.pw, mode 600. The first line is the login
# password; the second, where a command asks for it, the Q-account password. They are never given as arguments: those can be seen.
#
# Exit statuses are the program's: 0 done, 1 findings or rejected rows, 2 wrong usage, 3 the store can't be opened or is busy, 4 refused
# by a rule, 5 not authenticated. A script that did several things ends with the highest.

: "${QSM_CONSOLE:=qsm-console}"
umask 077
me=${0##*/}
worst=0

say() { printf '%s: %s\n' "$me" "$*" >&2; }
die() { # STATUS MESSAGE…
    local status=$1
    shift
    say "$@"
    exit "$status"
}
note_status() { (($1 <= worst)) || worst=$1; }

console() { "$QSM_CONSOLE" "$@" ${QSM_WALLET:+--wallet "$QSM_WALLET"}; }
console_as() { # SELLER COMMAND…
    local seller=$1
    shift
    console "$@" --seller "$seller" --password-file "$passwords/$seller.pw"
}

# The value of a key in the one JSON object on standard input; empty where there is none. Needs nothing but python3.
field() {
    python3 -c '
import json, sys
try:
    value = json.load(sys.stdin).get(sys.argv[1])
except ValueError:
    value = None
print("" if value is None else str(value).lower() if isinstance(value, bool) else value)' "$1"
}

# Sets `passwords` and `sellers`: all shops of the folder, in the order of their names.
use_passwords() { # FOLDER
    passwords=$1
    sellers=()
    local file mode
    [[ -d $passwords ]] || die 2 "$passwords is no folder"
    for file in "$passwords"/*.pw; do
        [[ -f $file ]] || die 2 "no file SELLER.pw in $passwords"
        mode=$(stat -Lc %a "$file")
        [[ $mode == *00 ]] || die 2 "$file can be read by others: chmod 600 it"
        file=${file##*/}
        sellers+=("${file%.pw}")
    done
}

# Two of the same script never work at once: what cron starts while the last one still runs waits for it.
run_alone() { # FOLDER
    exec 9>"$1/.$me.lock"
    flock -w 600 9 || die 3 "another $me is still running"
}
