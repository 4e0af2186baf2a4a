#!/bin/sh
# Turns a table of dives into a contest that pingshen reads: sh prepare.sh DIVES.csv OUT
# DIVES.csv has a line a dive with the columns LastName, Country, DiveNum, Difficulty, Judge1 … Judge7 and Points, in any order.
# OUT gets rubrics/, units.csv, entries.csv, judges.csv, sheets.csv and expected.csv. An entry is a dive.
set -eu
data=$1 out=$2 here=$(dirname "$0")
mkdir -p "$out/rubrics"
cp "$here/dive.yaml" "$out/rubrics/"
cat >"$out/rubrics/contest.yaml" <<'YAML'
contest: diving
title: {zh: 跳水, en: Diving}
timezone: UTC
categories:
  - id: dives
    title: {zh: 跳水, en: Diving}
    rubric: dive
    rounds: [{id: dives, blend: {sheets: 1}}]
YAML
awk -F, -v out="$out" '
BEGIN {
    print "id,name" > (out "/units.csv")
    print "id,category,title,unit,factor" > (out "/entries.csv")
    print "judge,entry,criterion,points" > (out "/sheets.csv")
    print "entry,what,published" > (out "/expected.csv")
    print "id,name" > (out "/judges.csv")
    for (j = 1; j <= 7; j++) print "J" j ",Judge " j > (out "/judges.csv")
}
{ sub(/\r$/, "") }
FNR == 1 { for (i = 1; i <= NF; i++) column[$i] = i; next }
{
    entry = $column["LastName"] "-" $column["DiveNum"]; gsub(/[^A-Za-z0-9-]/, "-", entry)
    nation = $column["Country"]
    if (!(nation in nations)) { nations[nation]; print nation "," nation > (out "/units.csv") }
    print entry ",dives," entry "," nation "," $column["Difficulty"] > (out "/entries.csv")
    for (j = 1; j <= 7; j++) print "J" j "," entry ",execution," $column["Judge" j] > (out "/sheets.csv")
    print entry ",total," $column["Points"] > (out "/expected.csv")
}' "$data"
