#!/bin/sh
# An outside judge of the trail: Python reads the database, Go recomputes and verifies it. check-trail.sh DB
# First shows that the judge can fail: on a copy with one changed byte it must.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
db=$1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$work/gopath/src" && ln -s /usr/share/gocode/src/golang.org "$work/gopath/src/golang.org"
GOPATH=$work/gopath GO111MODULE=off GOFLAGS= GOCACHE=$work/cache go build -o "$work/trail" "$here/trail/main.go"
dump() { # dump DB FOLDER [spoil]: the events as a bundle, the checkpoints beside it
    mkdir -p "$2"
    python3 - "$@" <<'P'
import sqlite3, struct, sys
database, folder, spoil = sys.argv[1], sys.argv[2], len(sys.argv) > 3
connection = sqlite3.connect(f"file:{database}?mode=ro", uri=True)
with open(folder + "/bundle", "wb") as bundle:
    events = [row[0] for row in connection.execute("SELECT bytes FROM record_event ORDER BY seq")]
    if spoil:
        middle = len(events) // 2
        events[middle] = events[middle][:-2] + bytes([events[middle][-2] ^ 1]) + events[middle][-1:]
    for event in events:
        bundle.write(struct.pack(">H", len(event)) + event)
with open(folder + "/checkpoints", "wb") as checkpoints:
    for (note,) in connection.execute("SELECT note FROM record_checkpoint ORDER BY size"):
        checkpoints.write(struct.pack(">I", len(note.encode())) + note.encode())
P
}
dump "$db" "$work/true"
dump "$db" "$work/spoiled" spoil
key=$(cat "$db.pub")
if "$work/trail" "$key" "$work/spoiled/bundle" "$work/spoiled/checkpoints" >/dev/null 2>"$work/why"; then
    echo "the judge of the trail cannot fail" >&2
    exit 1
fi
echo "the judge can fail: $(cat "$work/why")"
"$work/trail" "$key" "$work/true/bundle" "$work/true/checkpoints"
