"""The same jobs as a script would do them: peers.py import|standings OUT"""

import csv
import os
import sqlite3
import sys
from collections import defaultdict

job, out = sys.argv[1], sys.argv[2]
if job == "import":
    path = out + "/peer.sqlite"
    if os.path.exists(path):
        os.remove(path)
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE mark (judge TEXT, entry TEXT, criterion TEXT, points TEXT, PRIMARY KEY (judge, entry, criterion)) WITHOUT ROWID")
    with open(out + "/sheets.csv", encoding="utf-8") as file:
        rows = csv.reader(file)
        next(rows)
        connection.executemany("INSERT INTO mark VALUES (?, ?, ?, ?)", rows)
    connection.commit()
else:
    totals = defaultdict(lambda: defaultdict(float))
    connection = sqlite3.connect(out + "/peer.sqlite")
    for judge, entry, points in connection.execute("SELECT judge, entry, points FROM mark WHERE entry LIKE 'E0%'"):
        totals[entry][judge] += float(points)
    scores = []
    for entry, by_judge in totals.items():
        middle = sorted(by_judge.values())[1:-1]
        scores.append((-round(sum(middle) / len(middle), 2), entry))
    for score, entry in sorted(scores):
        print(entry, -score)
