#!/bin/sh
# Runs each `$ pingshen …` of the README and holds what it prints against what stands there; a line of … stands for any lines.
set -eu
cd "$(dirname "$0")/.."
PATH=$PWD/.build/release:$PATH
export PATH
python3 - <<'P'
import re, subprocess, sys
text = open("README.md", encoding="utf-8").read()
bad = count = 0
for block in re.findall(r"```console\n(.*?)```", text, re.S):
    for part in re.split(r"^\$ ", block, flags=re.M)[1:]:
        command, _, shown = part.partition("\n")
        run = subprocess.run(command, shell=True, capture_output=True, text=True)
        count += 1
        pattern = "".join(r"(.*\n)*?" if line == "…" else re.escape(line) + r"\n" for line in shown.rstrip("\n").split("\n"))
        if run.returncode != 0 or not re.fullmatch(pattern, run.stdout.rstrip("\n") + "\n"):
            bad += 1
            print(f"README: `{command}` exits {run.returncode} and prints otherwise:\n{run.stdout}{run.stderr}")
print(f"README: {count} commands run, {bad} differ")
sys.exit(1 if bad or not count else 0)
P
