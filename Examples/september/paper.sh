#!/bin/sh
# What a clerk types from one judge's form: paper.sh ROWS JUDGE [SLIP]
# ROWS: "number,entry" as `form show --format csv` gives them. Answers are those of micro-film's five criteria.
# SLIP: line of the form on which this reading goes wrong in its second cell (the row total then is typed as on paper).
set -eu
awk -F, -v judge="$2" -v slip="${3:-0}" '
BEGIN { split("25 25 20 20 10", max, " "); severity = substr(judge, 2) % 7 - 3 }
NR == 1 { next }
{
    place = $2 - 7000
    if (place == 6 || place == 7) place = 5             # equals of the fifth
    total = 93 - place * 0.6 + severity * 0.8
    if ($2 == 7010 && severity == -3) total -= 24       # one judge far from the others
    sum = 0
    for (i = 1; i <= 5; i++) {
        mark = int(total / 100 * max[i] * 2) / 2
        if (i == 2 && slip == NR - 1) { wrong = mark > 20 ? mark - 1 : mark + 1; typed = wrong } else typed = mark
        sum += mark
        print typed
    }
    print sum
    if (slip == NR - 1) print "="                       # the clerk insists; the other reading will tell
    print ($2 == 7003 && severity == 0 ? "1" : "")      # one judge flags one work at the first gate
}
END { print "" }' "$1"
