# Shared by the examples of published competitions; read with `.`, it runs nothing by itself.
# A folder has rubrics/, units.csv, entries.csv, judges.csv, sheets.csv and expected.csv (entry,what,published).
pingshen=${PINGSHEN:-pingshen}

# categories: the ids in the contest that prepare.sh wrote.
categories() { sed -n 's/^  - id: //p' rubrics/contest.yaml; }

# judge ROUND: makes the contest in the current folder, imports everything and opens ROUND of every category.
judge() {
    PINGSHEN_DB=$PWD/contest.sqlite
    export PINGSHEN_DB
    rm -f contest.sqlite*
    $pingshen init rubrics --rehearsal
    for kind in units entries judges; do $pingshen import $kind $kind.csv; done
    for category in $(categories); do $pingshen round open "$category" "$1"; done >opened.txt
    for kind in sheets ballots; do
        if [ -f $kind.csv ]; then $pingshen import $kind $kind.csv; fi
    done
}

# computed: what the program says of every entry, as entry,what,value with what = rank, total or a criterion's id.
computed() {
    for category in $(categories); do
        $pingshen standings "$category" --format json 2>notes.txt || { cat notes.txt >&2; return 1; }
    done | tr '{' '\n' | awk -F'"' '
        /"rank"/ { for (i = 2; i < NF; i += 2) {
            if ($i == "rank") { rank = $(i + 1); gsub(/[^0-9]/, "", rank) }
            if ($i == "entry") { entry = $(i + 2); print entry ",rank," rank }
            if ($i == "score") print entry ",total," $(i + 2) } }
        /"id":/ { for (i = 2; i < NF; i += 2) { if ($i == "id") id = $(i + 2); if ($i == "score") print entry "," id "," $(i + 2) } }'
}

# compare: holds every line of expected.csv against what is computed; prints each difference, returns 1 where there is one.
compare() {
    computed >computed.csv
    awk -F, '
        FNR == 1 { file++ }
        file == 1 { ours[$1 "," $2] = $3; next }
        FNR == 1 { next }
        { compared++; key = $1 "," $2
          if (!(key in ours) || ours[key] == "" || ours[key] + 0 != $3 + 0) {
              differing++; print "differs: " key ": published " $3 ", computed " (key in ours ? ours[key] : "nothing") } }
        END { print "compared: " compared + 0 " published numbers"
              print differing ? differing " differ" : "all equal"
              exit (differing || !compared) ? 1 : 0 }' computed.csv expected.csv
}
