#!/bin/sh
# Replays a song contest's final: sh replay.sh DATA [OUT]. Compares the order each country published with the blend of its jury
# and its public, and the scoreboard with the points of all orders. Exits 1 where a number differs.
set -eu
here=$(cd "$(dirname "$0")" && pwd) out=${2:-$(mktemp -d)}
sh "$here/prepare.sh" "$1" "$out"
cd "$out"
. "$here/../published.sh"
judge votes
$pingshen audit verify
compare
