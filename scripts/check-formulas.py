#!/usr/bin/env python3
"""Holds every formula of random contests against two spreadsheets: check-formulas.py PINGSHEN [COUNT] [SEED]

Makes COUNT contests (200) from SEED (1) through the program, in YAML and CSV: every rule, with halves, ties, gaps, drops,
factors, votes and blends. Exports each inner workbook, lets LibreOffice and Gnumeric compute it from nothing, and compares every
formula with the value the engine wrote beside it. Copies with one wrong mark, weight or formula must be reported by both.
Needs python_calamine, `soffice` and `ssconvert`. Exit 1 on any difference.
"""
import concurrent.futures
import pathlib
import re
import shutil
import sys
import tempfile
import time

from formulas import books, contests, engines

KINDS = ("mark", "weight", "formula")
SPOILED_OF_A_KIND = 4


def at(rows, cell):
    letters, row = re.fullmatch(r"([A-Z]+)(\d+)", cell).groups()
    column = 0
    for letter in letters:
        column = column * 26 + ord(letter) - 64
    row = int(row)
    return rows[row - 1][column - 1] if row <= len(rows) and column <= len(rows[row - 1]) else ""


def same(written, found):
    if isinstance(written, float) and isinstance(found, (int, float)) and not isinstance(found, bool):
        return abs(written - found) <= 1e-9 * max(1, abs(written))
    return written == found


def differences(path, found):
    for (sheet, cell), (formula, written) in books.formulas(path).items():
        value = at(found.get(sheet, []), cell)
        if not same(written, value):
            yield f"{path.name}: {sheet}!{cell} ={formula}: engine {written!r}, recalculated {value!r}"


def spoiled(inners, folder):
    """Copies with one error each; some of every kind, taken across the contests."""
    folder.mkdir()
    copies = {}
    for kind in KINDS:
        made = 0
        for book in inners[::max(1, len(inners) // (3 * SPOILED_OF_A_KIND))]:
            copy = folder / f"{kind}-{book.name}"
            told = books.spoil(kind, book, copy) if made < SPOILED_OF_A_KIND else None
            if told:
                copies[copy] = told
                made += 1
            else:
                copy.unlink(missing_ok=True)
        if not made:
            raise SystemExit(f"no workbook to spoil by a wrong {kind}")
    return copies


def copied(category, work):
    book = work / "inner" / f"{category.id}-{category.rule}.xlsx"
    (made,) = work.glob(f"contest-*/books/{category.id}/{category.id}-results-internal.xlsx")
    shutil.copyfile(made, book)
    return book


def main():
    if not 2 <= len(sys.argv) <= 4:
        sys.exit(__doc__)
    program = str(pathlib.Path(sys.argv[1]).resolve())
    count, seed = (int(text) for text in [*sys.argv[2:], "200", "1"][:2]) if len(sys.argv) < 4 else map(int, sys.argv[2:])
    print(f"seed {seed}")
    with tempfile.TemporaryDirectory() as folder:
        sys.exit(check(program, count, seed, pathlib.Path(folder)))


def check(program, count, seed, work):
    started = time.monotonic()
    inners, drawn = [], []
    (work / "inner").mkdir()
    first = 0
    while len(inners) < count:
        batches = [range(number, min(number + 10, first + count - len(inners)))
                   for number in range(first, first + count - len(inners), 10)]
        first = batches[-1].stop
        with concurrent.futures.ThreadPoolExecutor(2) as pool:
            made = pool.map(lambda numbers: contests.make(program, work / f"contest-{numbers[0]}", seed, numbers), batches)
            drawn += [category for categories in made for category in categories]
        inners = [copied(category, work) for category in drawn]
    copies = spoiled(inners, work / "spoiled")
    counted = sum(len(books.formulas(book)) for book in inners)
    print(f"{len(inners)} contests, {counted} formulas, made in {time.monotonic() - started:.0f} s")
    print(f"of these {sum(1 for c in drawn if c.votes)} with votes in a blend, {sum(1 for c in drawn if c.adjust)} with factors, "
          f"additions or deductions, {sum(map(books.has_equals, inners))} with shared places; by rule: "
          + ", ".join(f"{rule} {sum(1 for c in drawn if c.rule == rule)}" for rule in contests.RULES))
    wrong = blind = 0
    for engine in engines.ENGINES:
        started = time.monotonic()
        again = engines.recalculate(engine, inners + list(copies), work)
        differing = [line for book in inners for line in differences(book, again(book))]
        missed = [told for copy, told in copies.items() if not any(differences(copy, again(copy)))]
        print("\n".join(differing[:40] + [f"not seen: {told}" for told in missed]), end="\n" if differing or missed else "")
        print(f"{engine}: {counted - len(differing)} of {counted} formulas agree; "
              f"{len(copies) - len(missed)} of {len(copies)} deliberate errors seen; {time.monotonic() - started:.0f} s")
        wrong, blind = wrong + len(differing), blind + len(missed)
    return 1 if wrong or blind else 0


if __name__ == "__main__":
    main()
