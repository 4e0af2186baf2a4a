#!/bin/sh
# Installs the system packages a verb needs and that are not here: setup.sh build | check
# Quick when there is nothing to do. Says what to ask an administrator for where it may not install.
set -eu
case "${1:-build}" in
build) wanted="pkg-config libxlsxwriter-dev libsqlite3-dev libedit-dev libqrencode-dev libzip-dev tmux" ;;
check) wanted="pkg-config libxlsxwriter-dev libsqlite3-dev libedit-dev libqrencode-dev libzip-dev tmux libreoffice-calc-nogui gnumeric fonts-noto-cjk python3-venv golang-go golang-golang-x-mod-dev" ;;
*) echo "usage: setup.sh build|check" >&2; exit 2 ;;
esac
missing=""
for package in $wanted; do
    dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing="$missing $package"
done
if [ -n "$missing" ]; then
    echo "setup: installing$missing"
    if [ "$(id -u)" = 0 ]; then run=""; elif command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null; then run="sudo"; else
        echo "setup: these packages are missing and may not be installed by this account:$missing" >&2
        echo "setup: ask an administrator to run: apt-get install$missing" >&2
        exit 1
    fi
    $run apt-get update -qq
    # shellcheck disable=SC2086
    DEBIAN_FRONTEND=noninteractive $run apt-get install -y -qq --no-install-recommends $missing >/dev/null
fi
if ! command -v swift >/dev/null 2>&1; then
    echo "setup: Swift 6.2 or later is needed: https://www.swift.org/install/" >&2
    exit 1
fi
if [ "${1:-build}" = check ] && ! .venv/bin/python -c 'import openpyxl, xlsxwriter, pyexcelerate, python_calamine' 2>/dev/null; then
    echo "setup: making .venv with the readers and writers of workbooks"
    python3 -m venv .venv
    .venv/bin/pip install --quiet openpyxl xlsxwriter pyexcelerate python-calamine
fi
