"""Others rank the whole field from a file of their own: field.py make OUT | duckdb|polars|pandas|groupby|sqlite OUT

`make` turns OUT/sheets.csv into the file each of them likes best: Parquet, and a SQLite table with an index on what is
asked. The job: totals of sheets, mean of the middle five of seven, ranks with ties parted by the first criterion's own
score; written as category, rank, entry and twice the sum of the middle. Marks are counted in halves, so sums are exact.
"""

import sqlite3
import sys

job, out = sys.argv[1], sys.argv[2]
parquet, database = out + "/marks.parquet", out + "/marks.sqlite"

RANKS = """
WITH total AS (
  SELECT category, entry, judge, sum(halves) AS t, sum(CASE WHEN criterion = 'k0' THEN halves END) AS k
  FROM {marks} GROUP BY category, entry, judge),
score AS (
  SELECT category, entry, sum(t) - max(t) - min(t) AS s, sum(k) - max(k) - min(k) AS k
  FROM total GROUP BY category, entry)
SELECT category, rank() OVER (PARTITION BY category ORDER BY s DESC, k DESC) AS r, entry, s FROM score
ORDER BY category, r, entry
"""


def show(rows):
    sys.stdout.write("".join(f"{category},{rank},{entry},{score}\n" for category, rank, entry, score in rows))


if job == "make":
    import duckdb

    duckdb.sql(
        f"""COPY (SELECT 'c' || substr(entry, 2, 1) AS category, entry, judge, criterion,
            CAST(points * 2 AS SMALLINT) AS halves FROM read_csv('{out}/sheets.csv')) TO '{parquet}'"""
    )
    target = sqlite3.connect(database)
    target.execute(
        "CREATE TABLE mark (category TEXT, entry TEXT, judge TEXT, criterion TEXT, halves INTEGER, "
        "PRIMARY KEY (category, entry, judge, criterion)) WITHOUT ROWID"
    )
    rows = duckdb.execute(f"SELECT * FROM '{parquet}' ORDER BY ALL")
    while batch := rows.fetchmany(100_000):
        target.executemany("INSERT INTO mark VALUES (?, ?, ?, ?, ?)", batch)
    target.commit()
elif job == "duckdb":
    import duckdb

    show(duckdb.sql(RANKS.format(marks=f"'{parquet}'")).fetchall())
elif job == "sqlite":
    show(sqlite3.connect(database).execute(RANKS.format(marks="mark")))
elif job == "polars":
    import polars

    marks = polars.scan_parquet(parquet)
    halves = polars.col("halves").cast(polars.Int64)
    total = marks.group_by("category", "entry", "judge").agg(
        halves.sum().alias("t"), halves.filter(polars.col("criterion") == "k0").sum().alias("k")
    )
    t, k = polars.col("t"), polars.col("k")
    score = total.group_by("category", "entry").agg(
        (t.sum() - t.max() - t.min()).alias("s"), (k.sum() - k.max() - k.min()).alias("k")
    )
    rank = polars.struct("s", "k").rank("min", descending=True).over("category").alias("r")
    show(score.with_columns(rank).sort("category", "r", "entry").select("category", "r", "entry", "s").collect().rows())
else:
    import pandas

    marks = pandas.read_parquet(parquet)
    marks["halves"] = marks["halves"].astype("int64")
    marks["k"] = marks["halves"].where(marks["criterion"] == "k0", 0)
    total = marks.groupby(["category", "entry", "judge"], sort=False)[["halves", "k"]].sum()
    works = total.groupby(level=["category", "entry"], sort=False)
    if job == "groupby":
        score = works.apply(lambda rows: rows.sum() - rows.max() - rows.min())
    else:
        score = works.sum() - works.max() - works.min()
    score = score.reset_index().sort_values(["category", "halves", "k"], ascending=[True, False, False])
    key = score["halves"] * 1_000_000 + score["k"]
    score["r"] = key.groupby(score["category"]).rank("min", ascending=False).astype(int)
    score = score.sort_values(["category", "r", "entry"])
    show(score[["category", "r", "entry", "halves"]].itertuples(index=False, name=None))
