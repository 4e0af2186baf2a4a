#!/bin/sh
# One day of review on paper, from init to the sealed page: sh rehearse.sh [OUT]
# Forty films, seven judges, two clerks, a supervisor. Stops at the first thing that goes otherwise than it should.
set -eu
here=$(cd "$(dirname "$0")" && pwd) out=${1:-$(mktemp -d)}
pingshen=${PINGSHEN:-pingshen}
PINGSHEN_DB=$out/september.sqlite
export PINGSHEN_DB
at() { PINGSHEN_CLOCK="2020-09-$1+08:00"; export PINGSHEN_CLOCK; }
say() { echo "== $*"; }
refused() { if "$@" >"$out/refused.txt" 2>&1; then echo "should have been refused: $*" >&2; exit 1; else sed 's/^/   refused: /' "$out/refused.txt" | tail -1; fi; }
sh "$here/people.sh" "$out"
rm -f "$out"/september.sqlite*

say "Before the day: works, judges, declarations, first screening by two people"
at 02T09:00:00
$pingshen init "$here/../../rubrics/anhui-2020" --rehearsal
for kind in entries judges conflicts; do $pingshen import $kind "$out/$kind.csv"; done
refused $pingshen import screening "$out/screening.csv" --as clerk:li
at 04T15:00:00
$pingshen import screening "$out/screening.csv" --as clerk:li --second clerk:wu --paper CS-2020-01
$pingshen entry shortlist micro-film
$pingshen entry why micro-film | tail -1
say "Panel by lot: committed on Friday, drawn with Saturday's public digits"
$pingshen panel commit micro-film --source "2020年9月5日福彩双色球开奖号码"
at 05T21:30:00
$pingshen panel draw micro-film --seed 20200905318842771906
say "PINs, handed over in person"
at 11T08:00:00
$pingshen person pin clerk:li clerk:wu supervisor:chen >"$out/pins.txt" 2>/dev/null
pin() { awk -v who="$1" '$1 == who { print $2 }' "$out/pins.txt"; }
refused env PINGSHEN_PIN=000000 $pingshen form list micro-film --as clerk:li

say "The day: order drawn, forms numbered and printed"
at 11T08:30:00
$pingshen round open micro-film review --seed 13579246801357924680
$pingshen export forms micro-film --round review -o "$out/exports"
judges=$($pingshen form list micro-film --lang en | awk '/^micro-film-review-/ { print $2 }')
say "Two clerks key seven forms; three slips are planted in the first reading"
at 11T14:00:00
n=0
for judge in $judges; do
    n=$((n + 1))
    $pingshen form show "micro-film-review-$n" --format csv >"$out/rows.csv"
    case $n in 2) slip=3 ;; 4) slip=17 ;; 6) slip=29 ;; *) slip=0 ;; esac
    sh "$here/paper.sh" "$out/rows.csv" "$judge" "$slip" | PINGSHEN_PIN=$(pin clerk:li) $pingshen key --pass 1 --judge "$judge" --as clerk:li | tail -1
    refused env PINGSHEN_PIN="$(pin clerk:li)" $pingshen key --pass 2 --judge "$judge" --as clerk:li </dev/null
    sh "$here/paper.sh" "$out/rows.csv" "$judge" 0 | PINGSHEN_PIN=$(pin clerk:wu) $pingshen key --pass 2 --judge "$judge" --as clerk:wu | tail -3
done
say "The supervisor looks at the paper a third time"
refused $pingshen round close micro-film review --as clerk:li
for n in 2 4 6; do
    judge=$(echo "$judges" | sed -n "${n}p")
    cell=$(PINGSHEN_PIN=$(pin supervisor:chen) $pingshen key --settle --judge "$judge" --as supervisor:chen --lang en </dev/null | awk '/\// && NF >= 4 { print $2; exit }')
    paper=$(PINGSHEN_PIN=$(pin supervisor:chen) $pingshen key --settle --judge "$judge" --as supervisor:chen --lang en </dev/null | awk '/\// && NF >= 4 { print $NF; exit }')
    PINGSHEN_PIN=$(pin supervisor:chen) $pingshen key --settle --judge "$judge" --set "$cell=$paper" --as supervisor:chen | tail -1
done
$pingshen form list micro-film

say "The panel: a flag voted down, differences that stand, a tie at the line voted again"
at 11T16:00:00
$pingshen round close micro-film review
refused $pingshen round seal micro-film review
$pingshen case list micro-film
chair=$(echo "$judges" | head -1)
for matter in $($pingshen case list micro-film --lang en | awk '/\[open\]/ { print $1 }'); do
    case $matter in
    flag:*) set -- --for 1 --against 6 --reason "画面为公开资料，不涉密" ;;
    tie:*) set -- --for 7 --votes "$(echo "${matter#tie:}" | tr + '\n' | awk '{ printf "%s%s=%d", (NR > 1 ? "," : ""), $1, (NR == 1 ? 4 : NR == 2 ? 3 : 0) }')" ;;
    *) set -- --for 7 --reason "各有侧重，维持" ;;
    esac
    $pingshen case rule micro-film "$matter" "$@" --chair "$chair" --paper JY-2020-01
done
$pingshen status | tail -3
say "Sealed, and the page that leaves the house"
at 11T17:00:00
$pingshen round seal micro-film review
for paper in proof screening minutes seal; do $pingshen export $paper micro-film --round review -o "$out/exports"; done
$pingshen standings micro-film --round review | head -12
say "A week later: one work is disqualified, the result gets its second edition"
at 17T10:00:00
first=$($pingshen standings micro-film --round review --format csv | awk -F, 'NR == 2 { print $2 }')
$pingshen entry disqualify "$first" --reason "公示期查实：已获往届省级奖"
$pingshen round revise micro-film review --reason "公示期取消资格" --second supervisor:chen --paper YY-2020-01
$pingshen export recommendation micro-film -o "$out/exports"
say "The auditor"
$pingshen audit sample --seed 24680135792468013579 -n 299 --category micro-film --as auditor:zhao | tail -1
$pingshen audit verify --as auditor:zhao
echo "Papers: $out/exports"
