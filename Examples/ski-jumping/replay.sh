#!/bin/sh
# Replays published jumps and compares style, points and place of each: sh replay.sh JUMPS.csv [OUT]. Exits 1 where one differs.
set -eu
here=$(cd "$(dirname "$0")" && pwd) out=${2:-$(mktemp -d)}
sh "$here/prepare.sh" "$1" "$out"
cd "$out"
. "$here/../published.sh"
judge jumps
$pingshen audit verify
compare
