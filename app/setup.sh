# shellcheck shell=bash
# Shared by app/run and tests/run: installs packages, configures, builds. Sourced after `me` (the command's name for messages)
# and `root` (the checkout's folder) have been set. Everything said from here belongs on standard error.
: "${me:?}" "${root:?}"

# As in sysexits.h, apart from the program's own statuses (0 to 5).
readonly statusNoPackages=69 statusNoBuild=70

say() { printf '%s: %s\n' "$me" "$*" >&2; }

die() {
    local status=$1
    shift
    say "$*"
    exit "$status"
}

# packages_in LIST…: the names in lists of packages.
packages_in() { sed -e 's/#.*//' -e 's/[[:space:]]//g' -e '/^$/d' "$@"; }

# missing_packages LIST…: those of the lists' packages that are not installed.
missing_packages() {
    local wanted
    mapfile -t wanted < <(packages_in "$@" | sort -u)
    comm -23 <(printf '%s\n' "${wanted[@]}") \
        <(dpkg-query -W -f '${db:Status-Status} ${Package}\n' "${wanted[@]}" 2>/dev/null | sed -n 's/^installed //p' | sort -u)
}

# Asks for a password only where somebody sits at a terminal.
sudo_works() {
    command -v sudo >/dev/null || return 1
    if [[ -t 2 ]]; then sudo true; else sudo -n true 2>/dev/null; fi
}

# The lock on the build folder (descriptor 9) is not for what a package may start.
apt_get() {
    "${asRoot[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -q -y -o DPkg::Lock::Timeout=600 -o Dpkg::Use-Pty=0 "$@" 9>&-
}

# install_packages LIST…: makes sure that the lists' packages are installed.
install_packages() {
    local missing asRoot=()
    command -v apt-get >/dev/null ||
        die $statusNoPackages "this system has no apt-get; these Debian 12 packages are needed: $(packages_in "$@" | xargs)"
    mapfile -t missing < <(missing_packages "$@")
    ((${#missing[@]})) || return 0

    local byHand="apt-get install --no-install-recommends ${missing[*]}"
    if ((EUID != 0)); then
        asRoot=(sudo)
        sudo_works || die $statusNoPackages "packages are missing, and neither root nor sudo is at hand to install them. As root, run: $byHand"
    fi
    say "installing ${missing[*]}"
    # Without lists (a fresh machine) update first; with stale ones after the first failure.
    apt-cache show --no-all-versions "${missing[@]}" >/dev/null 2>&1 || apt_get update
    apt_get install --no-install-recommends "${missing[@]}" ||
        { apt_get update && apt_get install --no-install-recommends "${missing[@]}"; } ||
        die $statusNoPackages "these packages could not be installed: ${missing[*]}. With Debian 12's archive within reach, run: $byHand"
}

# with_lock BUILD_DIR COMMAND…: runs the command while no other set-up works in that folder.
with_lock() {
    local dir=$1
    shift
    { mkdir -p "$dir" && : >>"$dir/.lock"; } 2>/dev/null || die $statusNoBuild "can't write to $dir"
    (
        flock -n 9 || { say "waiting for another build in $dir" && flock 9; }
        "$@"
    ) 9>>"$dir/.lock"
}

# configure_and_build BUILD_DIR TARGETS [CMAKE_OPTION…]: configures where that has not been done with these options for this
# checkout, and builds. A folder that somebody configured by hand keeps its settings.
configure_and_build() {
    local dir=$1 targets options="${*:3}"
    read -ra targets <<<"$2"
    if [[ ! -f $dir/build.ninja || $options != "$(cat "$dir/.options" 2>/dev/null)" ]] ||
        ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$root" "$dir/CMakeCache.txt"; then
        cmake --fresh -S "$root" -B "$dir" -G Ninja "${@:3}" || die $statusNoBuild "configuring failed"
        printf '%s\n' "$options" >"$dir/.options"
    fi
    # The second time is over at once, but where a .ui file has changed: Ninja looks at the header made of it before it is made.
    for _ in 1 2; do
        cmake --build "$dir" --target "${targets[@]}" || die $statusNoBuild "building failed"
    done
}
