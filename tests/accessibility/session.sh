#!/bin/sh
# usage: session.sh NAMES PROGRAM ARGS…
# Starts the program on a message bus and a display of its own, and has reader.py do a day's work in it by the names in the file NAMES.
# Ends what it started, also when it is itself told to end. Fails where the program did not live to the end.
set -eu
here=$(dirname "$(readlink -f "$0")")
names=$1
shift
home=$(mktemp -d)
running=
finish() {
    trap '' HUP INT TERM
    for process in $running; do
        kill "$process" 2>>"$home/ended" || :
        wait "$process" || :
    done
    rm -rf "$home"
}
trap finish EXIT
trap 'exit 143' HUP INT TERM

mkdir -m 700 "$home/runtime"
export HOME="$home" XDG_RUNTIME_DIR="$home/runtime" XDG_CONFIG_HOME="$home/config" XDG_DATA_HOME="$home/data" \
    XDG_CACHE_HOME="$home/cache" XDG_STATE_HOME="$home/state"

mkfifo "$home/address" "$home/display"
dbus-daemon --session --nofork --nopidfile --print-address=3 3>"$home/address" 2>"$home/bus" &
running="$! $running"
read -r DBUS_SESSION_BUS_ADDRESS <"$home/address"
export DBUS_SESSION_BUS_ADDRESS

Xvfb -displayfd 3 -screen 0 1280x1024x24 -nolisten tcp 3>"$home/display" 2>"$home/xvfb" &
running="$! $running"
read -r number <"$home/display"
export DISPLAY=":$number"
openbox 2>"$home/openbox" &
running="$! $running"

export QT_QPA_PLATFORM=xcb QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1
"$@" &
program=$!
running="$program $running"
/usr/bin/python3 "$here/reader.py" "$names" &
reader=$!
running="$reader $running"
result=0
wait "$reader" || result=$?

ended=0
kill "$program" || :
wait "$program" || ended=$?
if [ "$ended" -ne 0 ] && [ "$ended" -ne 143 ]; then
    echo "the program ended with $ended" >&2
    result=1
fi
exit "$result"
