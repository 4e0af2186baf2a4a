"""Makes a contest, the same every time: contest.py OUT [SIZE]

Nine categories of SIZE entries, each marked by 7 judges on 5 criteria; without SIZE one of 10,000 and eight of 1,000.
"""

import os
import random
import sys

out = sys.argv[1]
os.makedirs(out + "/rubrics", exist_ok=True)
chance = random.Random(20200920)
judges, criteria = 7, 5
sizes = [int(sys.argv[2])] * 9 if len(sys.argv) > 2 else [10_000] + [1_000] * 8


def write(name, lines):
    with open(f"{out}/{name}", "w", encoding="utf-8") as file:
        file.write("\n".join(lines) + "\n")


categories = [f"  - {{id: c{c}, title: c{c}, rubric: marks, rounds: [{{id: review, blend: {{sheets: 1}}}}]}}" for c in range(9)]
write("rubrics/contest.yaml", ["contest: bench", "title: bench", "timezone: Asia/Shanghai", "categories:"] + categories)
write(
    "rubrics/marks.yaml",
    ["rubric: marks", "version: 1", "criteria:"]
    + [f"  - {{id: k{k}, title: k{k}, max: 20, step: 0.5}}" for k in range(criteria)]
    + ["tally: {of: totals, rule: trimmed-mean, drop: {high: 1, low: 1}, dropFrom: 5, minimum: 3}"]
    + ["rank: {by: published, ties: [exact, criterion:k0]}"],
)
write("units.csv", ["id,name,parent", "AH,AH,"] + [f"U{i},U{i},AH" for i in range(16)])
write("judges.csv", ["id,name,unit,categories"] + [f"J{c}{j},n{c}{j},,c{c}" for c in range(9) for j in range(judges)])
entries, marks = ["id,category,title,unit,authors"], ["judge,entry,criterion,points"]
for c, size in enumerate(sizes):
    for i in range(size):
        entry = f"E{c}{i:05d}"
        entries.append(f"{entry},c{c},T{i},U{chance.randrange(16)},a{c}x{i}")
        for j in range(judges):
            for k in range(criteria):
                marks.append(f"J{c}{j},{entry},k{k},{chance.randrange(16, 41) / 2}")
write("entries.csv", entries)
write("sheets.csv", marks)
print(f"{len(marks) - 1} marks, {len(entries) - 1} entries")
