#!/bin/sh
# Turns the published protocols into a contest that pingshen reads: sh prepare.sh DATA OUT
# DATA holds performances.csv and components.csv (BuzzFeed News, CC BY 4.0, from the ISU's published protocols).
# OUT gets rubrics/, units.csv, entries.csv, judges.csv, sheets.csv and expected.csv. A 0.0 is no mark: it stays blank.
set -eu
data=$1 out=$2 here=$(dirname "$0")
mkdir -p "$out/rubrics"
cp "$here"/factor-*.yaml "$out/rubrics/"
awk -F, -v out="$out" '
function item(name) {
    if (name ~ /^Interpretation/) return "interpretation"
    if (name == "Skating Skills") return "skills"
    return tolower(name)
}
FNR == 1 { file++; next }
file == 1 {                      # components: the factor of each performance, and its marks
    factor[$1] = $3; gsub(/\./, "", factor[$1])
    for (j = 1; j <= 9; j++) {
        mark = $(4 + j); if (mark == "0.0" || mark == "0") mark = ""
        print "J" j "," $1 "," item($2) "," mark > (out "/sheets.csv.part")
    }
    print $1 "," item($2) "," $4 > (out "/expected.csv.part")
    next
}
{                                # performances: a category a segment
    key = $2 "/" $3
    if (!(key in segment)) {
        segment[key] = sprintf("segment-%02d", ++segments)
        title[segments] = $2 " · " $3
        rubric[segments] = "factor-" factor[$1]
    }
    if (!($4 in nation)) { nation[$4]; print $4 "," $4 > (out "/units.csv.part") }
    print $1 "," segment[key] "," $1 "," $4 > (out "/entries.csv.part")
    print $1 ",total," $8 > (out "/expected.csv.part")
}
END {
    yaml = out "/rubrics/contest.yaml"
    print "# Made by prepare.sh from the published protocols." > yaml
    print "contest: skating-2016\ntitle: {zh: 花样滑冰 2016–2017, en: Figure skating 2016–2017}\ntimezone: UTC\ncategories:" > yaml
    for (i = 1; i <= segments; i++) {
        printf "  - id: segment-%02d\n    title: {zh: \"%s\", en: \"%s\"}\n", i, title[i], title[i] > yaml
        printf "    rubric: %s\n    rounds: [{id: components, blend: {sheets: 1}}]\n", rubric[i] > yaml
    }
}' "$data/components.csv" "$data/performances.csv"
cd "$out"
{ echo id,name; cat units.csv.part; } > units.csv
{ echo id,category,title,unit; cat entries.csv.part; } > entries.csv
{ echo judge,entry,criterion,points; cat sheets.csv.part; } > sheets.csv
{ echo performance,what,published; cat expected.csv.part; } > expected.csv
{ echo id,name; for j in 1 2 3 4 5 6 7 8 9; do echo "J$j,Judge $j"; done; } > judges.csv
rm -f ./*.part
