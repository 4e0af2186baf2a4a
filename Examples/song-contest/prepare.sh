#!/bin/sh
# Turns a final's orders into a contest that pingshen reads: sh prepare.sh DATA OUT
# DATA holds jury.js, televote.js and combined.js: a line `var AT={ua:12, by:19, …}` a voting country, its rank of each song.
# scoreboard-2014.csv beside this script has the points and places as broadcast; another file in SCOREBOARD. A rank r is handed in as 27 − r: more is better.
# OUT gets rubrics/, units.csv, entries.csv, judges.csv, sheets.csv, ballots.csv and expected.csv.
set -eu
data=$1 out=$2 here=$(dirname "$0")
mkdir -p "$out/rubrics"
cp "$here/country.yaml" "$here/scoreboard.yaml" "$out/rubrics/"
awk -v out="$out" '
FNR == 1 { file++ }
{ sub(/\r$/, "") }
file <= 3 && /^var [A-Z][A-Z]=/ {
    country = substr($0, 5, 2); countries[country]
    text = $0; gsub(/.*\{|\}.*|[ "]/, "", text)
    for (i = split(text, pairs, ","); i > 0; i--) {
        split(pairs[i], pair, ":"); song = tolower(pair[1])
        rank[file, country, song] = pair[2]; songs[song]
    }
}
file == 4 && FNR > 1 { split($0, cell, ","); points[cell[1]] = cell[2]; place[cell[1]] = cell[3]; alike[cell[2]]++ }
function whole(country,   song) {
    for (song in songs) {
        known = ((1, country, song) in rank) + ((2, country, song) in rank) + ((3, country, song) in rank)
        if (known % 3) { print "left out: " country ", which has no order of " song " in one of the three files"; return 0 }
    }
    return 1
}
END {
    yaml = out "/rubrics/contest.yaml"
    print "contest: song-contest-2014\ntitle: {zh: 2014 年歌曲大赛决赛, en: Song contest final 2014}\ntimezone: UTC\ncategories:" > yaml
    if (length(points)) print "  - id: final\n    title: {zh: 总记分牌, en: Scoreboard}\n    rubric: scoreboard" > yaml
    if (length(points)) print "    rounds: [{id: votes, blend: {sheets: 1}}]" > yaml
    print "id,name" > (out "/units.csv")
    print "id,category,title,unit,factor" > (out "/entries.csv")
    print "id,name,unit,categories\njury,The jury,," > (out "/judges.csv")
    print "judge,entry,criterion,points" > (out "/sheets.csv")
    print "channel,voter,entry,time,points" > (out "/ballots.csv")
    print "entry,what,published" > (out "/expected.csv")
    for (country in countries) units[country]
    for (song in songs) units[toupper(song)]
    for (unit in units) print unit "," unit > (out "/units.csv")
    for (country in countries) {
        if (length(points)) print country "," country "," country ",final" > (out "/judges.csv")
        for (song in points) if ((3, country, song) in rank) {
            print country ",final-" song ",order," 27 - rank[3, country, song] > (out "/sheets.csv")
            voters[song]++
        }
        if (!whole(country)) continue
        print "  - id: " country "\n    title: {zh: " country ", en: " country "}\n    rubric: country" > yaml
        print "    rounds: [{id: votes, votes: {ratings: {max: 100}}, blend: {sheets: 0.5, ballots: 0.5}}]" > yaml
        for (song in songs) if ((1, country, song) in rank) {
            entry = country "-" song
            print entry "," country "," song "," toupper(song) "," > (out "/entries.csv")
            print "jury," entry ",order," 27 - rank[1, country, song] > (out "/sheets.csv")
            print "televote," country "," entry ",2014-05-10T23:00:00+02:00," 27 - rank[2, country, song] > (out "/ballots.csv")
            print entry ",rank," rank[3, country, song] > (out "/expected.csv")
        }
    }
    for (song in points) if (song in songs) {
        print "final-" song ",final," song "," toupper(song) "," voters[song] > (out "/entries.csv")
        print "final-" song ",total," points[song] > (out "/expected.csv")
        if (alike[points[song]] == 1) print "final-" song ",rank," place[song] > (out "/expected.csv")
    }
}' "$data/jury.js" "$data/televote.js" "$data/combined.js" "${SCOREBOARD-$here/scoreboard-2014.csv}"
