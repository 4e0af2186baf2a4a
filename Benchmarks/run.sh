#!/bin/sh
# Measures pingshen beside plain scripts doing the same from the same files, in one run, as ratios of medians of five.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
pingshen=$here/../.build/release/pingshen
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
python3 "$here/contest.py" "$out"
PINGSHEN_DB=$out/c.sqlite
export PINGSHEN_DB
cd "$out"
"$pingshen" init rubrics --rehearsal >/dev/null
for kind in units entries judges; do "$pingshen" import $kind $kind.csv >/dev/null; done
for c in 0 1 2 3 4 5 6 7 8; do "$pingshen" round open c$c review >/dev/null; done
for f in c.sqlite c.sqlite.key c.sqlite.pub c.sqlite.checkpoint; do cp $f $f.before; done
python3 - "$pingshen" "$here/peers.py" "$out" <<'P'
import os, shutil, statistics, subprocess, sys, time
pingshen, peers, out = sys.argv[1:]
def fresh():
    for name in ("c.sqlite", "c.sqlite.key", "c.sqlite.pub", "c.sqlite.checkpoint"):
        shutil.copy(f"{out}/{name}.before", f"{out}/{name}")
def seconds(command, before=lambda: None):
    before()
    start = time.monotonic()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return time.monotonic() - start
def compare(name, ours, theirs, goal, before=lambda: None):
    pairs = [(seconds(ours, before), seconds(theirs)) for _ in range(5)]
    mine, peer = (statistics.median(side) for side in zip(*pairs))
    print(f"{name}: {mine / peer:.2f} × the script's time (pingshen {mine:.2f} s, script {peer:.2f} s; goal under {goal} s)")
compare("import of 630,000 marks, 126,000 events", [pingshen, "import", "sheets", "sheets.csv"], ["python3", peers, "import", out], 10, fresh)
compare("standings of 10,000 entries", [pingshen, "standings", "c0", "--format", "csv"], ["python3", peers, "standings", out], 1)
book = f"{out}/cells.xlsx"
venv = os.path.join(os.path.dirname(peers), "..", ".venv", "bin", "python")
if os.path.exists(venv):
    cells = os.path.join(os.path.dirname(peers), "cells.py")
    subprocess.run([venv, cells, "make", book], check=True)
    for reader in ("openpyxl", "calamine"):
        compare(f"reading 100,000 × 15 cells of .xlsx, beside {reader}", [pingshen, "import", "cells", book], [venv, cells, reader, book], 15)
else:
    print("reading of .xlsx not measured: run scripts/setup.sh check first")
verify = statistics.median(seconds([pingshen, "audit", "verify"]) for _ in range(3))
print(f"audit verify of the whole: {verify:.2f} s; no peer does it")
P
