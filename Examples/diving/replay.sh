#!/bin/sh
# Replays published dives and compares the points of each: sh replay.sh DIVES.csv [OUT]. Exits 1 where one differs.
set -eu
here=$(cd "$(dirname "$0")" && pwd) out=${2:-$(mktemp -d)}
sh "$here/prepare.sh" "$1" "$out"
cd "$out"
. "$here/../published.sh"
judge dives
$pingshen audit verify
compare
