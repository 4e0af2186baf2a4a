#!/bin/sh
# Turns a table of jumps into a contest that pingshen reads: sh prepare.sh JUMPS.csv OUT
# JUMPS.csv has a line a jump with name, year, codex (the competition's number), note_1 … note_5, note_points, dist_points,
# wind_comp, gate_points, points and loc (the place in the round, or NA); columns in any order, no comma inside a value.
# A name's second jump in a competition belongs to its second round; only there is the place one by points (first rounds may be
# duels). A jump without all five marks is left out, and counted.
# OUT gets rubrics/, units.csv, entries.csv, judges.csv, sheets.csv and expected.csv. An entry is a jump.
set -eu
data=$1 out=$2 here=$(dirname "$0")
mkdir -p "$out/rubrics"
cp "$here/jump.yaml" "$out/rubrics/"
awk -F, -v out="$out" '
function add(points) { if (points + 0 > 0) bonus += points; else penalty -= points }
BEGIN {
    print "id,name\nall,All nations" > (out "/units.csv")
    print "id,category,title,unit,bonus,penalty" > (out "/entries.csv")
    print "judge,entry,criterion,points" > (out "/sheets.csv")
    print "entry,what,published" > (out "/expected.csv")
    print "id,name" > (out "/judges.csv")
    for (j = 1; j <= 5; j++) print "J" j ",Judge " j > (out "/judges.csv")
    yaml = out "/rubrics/contest.yaml"
    print "contest: ski-jumping\ntitle: {zh: 跳台滑雪, en: Ski jumping}\ntimezone: UTC\ncategories:" > yaml
}
{ gsub(/"|\r/, "") }
FNR == 1 { for (i = 1; i <= NF; i++) if ($i != "") column[$i] = i; next }
{
    whole = $column["points"] != "NA"
    for (j = 1; j <= 5; j++) if ($column["note_" j] == "NA") whole = 0
    if (!whole) { left++; next }
    meet = $column["year"] "-" $column["codex"]
    round = meet "-" ++jumps[meet, $column["name"]]
    if (!(round in rounds)) {
        rounds[round]
        print "  - id: " round "\n    title: {zh: \"" round "\", en: \"" round "\"}" > yaml
        print "    rubric: jump\n    rounds: [{id: jumps, blend: {sheets: 1}}]" > yaml
    }
    bonus = penalty = 0
    add($column["dist_points"]); add($column["wind_comp"]); add($column["gate_points"])
    entry = "jump-" FNR - 1
    printf "%s,%s,%s,all,%.1f,%.1f\n", entry, round, $column["name"], bonus, penalty > (out "/entries.csv")
    for (j = 1; j <= 5; j++) print "J" j "," entry ",style," $column["note_" j] > (out "/sheets.csv")
    print entry ",style," $column["note_points"] "\n" entry ",total," $column["points"] > (out "/expected.csv")
    if (round ~ /-2$/ && $column["loc"] != "NA") print entry ",rank," $column["loc"] > (out "/expected.csv")
}
END { if (left) print "left out, without points or a mark: " left " jumps" }' "$data"
