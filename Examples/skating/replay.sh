#!/bin/sh
# Replays 568 published performances and compares every number: sh replay.sh DATA [OUT]
# Exits 1 where a panel score or a total differs from the published one.
set -eu
here=$(cd "$(dirname "$0")" && pwd) data=$1 out=${2:-$(mktemp -d)}
pingshen=${PINGSHEN:-pingshen}
sh "$here/prepare.sh" "$data" "$out"
cd "$out"
PINGSHEN_DB=$out/skating.sqlite
export PINGSHEN_DB
rm -f skating.sqlite*
$pingshen init rubrics --rehearsal
for kind in units entries judges; do $pingshen import $kind $kind.csv; done
segments=$(sed -n 's/^  - id: //p' rubrics/contest.yaml)
for segment in $segments; do $pingshen round open "$segment" components; done
$pingshen import sheets sheets.csv
for segment in $segments; do
    $pingshen standings "$segment" --format json 2>/dev/null
done | tr '{' '\n' | awk -F'"' '
    /"rank"/ { for (i = 2; i < NF; i += 2) { if ($i == "entry") entry = $(i + 2); if ($i == "offline") print entry ",total," $(i + 2) } }
    /"id":/ { for (i = 2; i < NF; i += 2) { if ($i == "id") id = $(i + 2); if ($i == "score") print entry "," id "," $(i + 2) } }
' | awk -F, '{ printf "%s,%s,%.2f\n", $1, $2, $3 }' | sort > computed.csv
sed 1d expected.csv | awk -F, '{ printf "%s,%s,%.2f\n", $1, $2, $3 }' | sort > published.csv
$pingshen audit verify
echo "compared: $(wc -l < published.csv) published numbers"
diff published.csv computed.csv && echo "all equal"
