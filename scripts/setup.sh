#!/usr/bin/env bash
# Prepares a checkout: the system libraries, the virtual environment .venv, the Python packages of constraints.txt.
#
#   scripts/setup.sh run     what the program needs to run
#   scripts/setup.sh dev     that, and what tests, checks and packaging need (the default)
#
# Installs missing system packages where it may (Debian and Ubuntu, as root or with a password-less sudo), otherwise prints
# the one command to run. Does nothing, at once, when everything it installed last time still fits.
set -euo pipefail
cd "$(dirname "$0")/.."

level=${1:-dev}
case $level in
    run | dev) ;;
    *)
        echo "usage: scripts/setup.sh [run|dev]" >&2
        exit 2
        ;;
esac

# --- nothing to do? -------------------------------------------------------------------------------------------------
wanted=$(cat pyproject.toml constraints.txt scripts/setup.sh | cksum)
for done_before in dev "$level"; do # a dev environment holds all that run needs
    stamp=.venv/.stamp-$done_before
    if [ -x .venv/bin/python ] && [ -f "$stamp" ] && [ "$(cat "$stamp")" = "$wanted" ]; then
        exit 0
    fi
done

say() { printf '%s\n' "setup: $*" >&2; }
die() {
    say "$@"
    exit 1
}

# --- what the system lacks --------------------------------------------------------------------------------------------
# soname, then the Debian package that brings it: Qt's xcb platform plugin and what QtGui links to
libraries="
libEGL.so.1 libegl1
libGL.so.1 libgl1
libfontconfig.so.1 libfontconfig1
libxkbcommon.so.0 libxkbcommon0
libdbus-1.so.3 libdbus-1-3
libglib-2.0.so.0 libglib2.0-0
libxcb-cursor.so.0 libxcb-cursor0
libxcb-icccm.so.4 libxcb-icccm4
libxcb-keysyms.so.1 libxcb-keysyms1
libxcb-shape.so.0 libxcb-shape0
libxkbcommon-x11.so.0 libxkbcommon-x11-0
libX11-xcb.so.1 libx11-xcb1
"
missing=""
need() { missing="$missing $*"; }

find_python() {
    local candidate
    for candidate in "${PYTHON:-}" python3.12 python3.11 python3.13 python3; do
        [ -n "$candidate" ] && command -v "$candidate" >/dev/null 2>&1 || continue
        if "$candidate" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] < (3, 14))' 2>/dev/null; then
            command -v "$candidate"
            return 0
        fi
    done
    return 1
}

# Debian's python3 does without its shared library; PyInstaller cannot
lacks_shared_python() {
    "$python" - <<'END'
import ctypes, sys, sysconfig
from pathlib import Path
name = sysconfig.get_config_var("INSTSONAME") or ""
if ".so" not in name or (Path(sysconfig.get_config_var("LIBDIR")) / name).exists():
    sys.exit(1)
try:
    ctypes.CDLL(name)
except OSError:
    sys.exit(0)
sys.exit(1)
END
}

postgres_program() {
    local found
    found=$(ls -1 /usr/lib/postgresql/*/bin/initdb 2>/dev/null | tail -n 1 || true)
    [ -n "$found" ] || command -v initdb >/dev/null 2>&1
}

a_browser() {
    command -v chromium >/dev/null 2>&1 || command -v chromium-browser >/dev/null 2>&1 ||
        command -v google-chrome >/dev/null 2>&1
}

look_for_missing() {
    missing=""
    local known soname package
    python=$(find_python) || need python3 python3-venv
    if [ -n "${python:-}" ] && ! "$python" -c 'import ensurepip, venv' 2>/dev/null; then
        need "$("$python" -c 'import sys; print("python%d.%d-venv" % sys.version_info[:2])')"
    fi
    [ "$(uname -s)" = Linux ] || return 0
    # not through a pipe: grep -q would close it early, and pipefail would take that for a failure
    known=$(PATH="$PATH:/sbin:/usr/sbin" ldconfig -p 2>/dev/null || true)
    while read -r soname package; do
        [ -n "$soname" ] || continue
        case $known in *"$soname "*) ;; *) need "$package" ;; esac
    done <<<"$libraries"
    [ "$level" = dev ] || return 0
    command -v git >/dev/null 2>&1 || need git
    command -v Xvfb >/dev/null 2>&1 || need xvfb
    command -v xauth >/dev/null 2>&1 || need xauth
    # the accessibility bus, and the bindings that a test reads it with, which are the system Python's own
    command -v dbus-daemon >/dev/null 2>&1 || need dbus
    [ -e /usr/share/dbus-1/services/org.a11y.Bus.service ] || need at-spi2-core
    /usr/bin/python3 -c 'import gi; gi.require_version("Atspi", "2.0")' 2>/dev/null || need python3-gi gir1.2-atspi-2.0
    command -v objdump >/dev/null 2>&1 || need binutils # PyInstaller reads with it what a library links to
    if [ -n "${python:-}" ] && lacks_shared_python; then
        need "$("$python" -c 'import sys; print("libpython%d.%d" % sys.version_info[:2])')"
    fi
    # a browser for the answer page; where the system's own is called otherwise, or is a snap, its tests say so and skip
    if ! a_browser && apt-cache show chromium 2>/dev/null | grep -q '^Filename:'; then need chromium; fi
    if ! postgres_program; then
        if apt-cache show postgresql-15 >/dev/null 2>&1; then need postgresql-15; else need postgresql; fi
    fi
}

install_missing() {
    local as_root=""
    # shellcheck disable=SC2086  # a list of package names
    set -- $missing
    command -v apt-get >/dev/null 2>&1 ||
        die "this system lacks what the following Debian packages bring; install its own: $*"
    if [ "$(id -u)" != 0 ]; then
        sudo -n true 2>/dev/null ||
            die "some system packages are missing. Run this, then the same command again:" \
                $'\n\n'"    sudo apt-get update && sudo apt-get install --no-install-recommends -y $*"$'\n'
        as_root="sudo -n"
    fi
    say "installing $*"
    $as_root apt-get -qq update
    $as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq install --no-install-recommends -y "$@" >/dev/null
}

look_for_missing
if [ -n "$missing" ]; then
    install_missing
    look_for_missing
    [ -z "$missing" ] || die "still missing after the installation:$missing"
fi

# --- the environment --------------------------------------------------------------------------------------------------
if [ ! -x .venv/bin/python ] || ! .venv/bin/python -c 'import pip' 2>/dev/null; then
    say "making .venv with $python"
    "$python" -m venv .venv
fi
say "installing the Python packages (a few minutes the first time)"
extras=report,team
[ "$level" = run ] || extras=report,team,dev
export PIP_DISABLE_PIP_VERSION_CHECK=1
# the build backend comes from the constraints too, so that nothing is resolved afresh
.venv/bin/python -m pip install --quiet --constraint constraints.txt hatchling editables
.venv/bin/python -m pip install --quiet --constraint constraints.txt --no-build-isolation --editable ".[$extras]"
echo "$wanted" >".venv/.stamp-$level"
say "ready"
