#!/usr/bin/env python3
"""Judges exported workbooks from outside: check-workbooks.py DIR

For each .xlsx in DIR: opens it with openpyxl, looks for what must not leave the house, lets LibreOffice recalculate
every formula from nothing, and compares each with the value the engine wrote beside it. First it proves that it can
fail: a copy with one wrong cached value must be reported. Needs openpyxl and `soffice` on PATH. Exit 1 on any difference.
"""
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import zipfile

import openpyxl

# Old functions only: what WPS and Excel 2003 know.
KNOWN = {"ABS", "AND", "COUNT", "COUNTA", "COUNTIF", "IF", "INT", "ISNUMBER", "LARGE", "MAX", "MEDIAN", "MIN", "OR",
         "RANK", "ROUND", "SMALL", "SUM", "SUMIF", "SUMPRODUCT", "TRIMMEAN"}
OUTGOING = ("报送版", "outgoing", "公示", "notice")
# Sheets and headings that only the inner file may have.
INNER = ["评委1", "平均得分", "综合得分", "专家得分", "网络得分", "有效评委数", "去掉最高分", "Judge 1", "Valid sheets"]
# What the outgoing papers may count: an order, a number.
COUNTED_COLUMNS = {"序号", "推荐排序", "No.", "Order"}

PROFILE = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema"
 xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
"""


def recalculate(books, work):
    """Converts every book in one run of LibreOffice, with a profile that recalculates always; returns old → new path."""
    profile = work / "profile"
    (profile / "user").mkdir(parents=True)
    (profile / "user" / "registrymodifications.xcu").write_text(PROFILE, encoding="utf-8")
    inbox, outbox = work / "in", work / "out"
    inbox.mkdir()
    # Plain names: what the shell's encoding does to Chinese ones is not what is judged here.
    copies = {book: inbox / f"book{number}.xlsx" for number, book in enumerate(books)}
    for book, copy in copies.items():
        shutil.copyfile(book, copy)
    command = ["soffice", f"-env:UserInstallation={profile.as_uri()}", "--headless", "--norestore", "--convert-to",
               "xlsx:Calc MS Excel 2007 XML", "--outdir", str(outbox)]
    done = subprocess.run(command + [str(copy) for copy in copies.values()], capture_output=True, text=True)
    results = {book: outbox / copy.name for book, copy in copies.items()}
    lost = [str(book) for book, result in results.items() if not result.exists()]
    if lost:
        sys.exit(f"LibreOffice did not convert {', '.join(lost)}:\n{done.stdout}{done.stderr}")
    return results


def formulas(path):
    """Each formula cell: (sheet, cell) → formula."""
    book = openpyxl.load_workbook(path)
    return {(sheet.title, cell.coordinate): cell.value for sheet in book for line in sheet.iter_rows() for cell in line
            if cell.data_type == "f"}


def values(path):
    book = openpyxl.load_workbook(path, data_only=True)
    return {(sheet.title, cell.coordinate): cell.value for sheet in book for line in sheet.iter_rows() for cell in line}


def is_number(value):
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def same(one, two):
    if is_number(one) and is_number(two):
        return abs(one - two) <= 1e-9 * max(1, abs(one))
    return (one or "") == (two or "") and is_number(one) == is_number(two)


def differences(path, again):
    """Every formula cell whose value LibreOffice finds is not the one the engine wrote."""
    written, found = values(path), values(again)
    for place, formula in formulas(path).items():
        if not same(written[place], found.get(place)):
            yield f"{path.name}: {place[0]}!{place[1]} {formula}: engine {written[place]!r}, recalculated {found.get(place)!r}"


def complaints(path):
    """What is wrong with the file as it lies there."""
    book = openpyxl.load_workbook(path)
    shown = openpyxl.load_workbook(path, data_only=True)
    about = book.properties
    if (about.creator or "") not in ("", "评审") or about.lastModifiedBy:
        yield f"{path.name}: names in the document properties: {about.creator!r}, {about.lastModifiedBy!r}"
    for sheet in book:
        if sheet.sheet_state != "visible":
            yield f"{path.name}: {sheet.title} is hidden"
        if any(size.hidden for size in [*sheet.row_dimensions.values(), *sheet.column_dimensions.values()]):
            yield f"{path.name}: {sheet.title} has hidden rows or columns"
        for line in sheet.iter_rows():
            for cell in line:
                if cell.comment:
                    yield f"{path.name}: {sheet.title}!{cell.coordinate} has a comment"
                if cell.data_type == "f":
                    for name in re.findall(r"([A-Z][A-Z0-9_.]*)\(", re.sub(r'"[^"]*"', "", cell.value)):
                        if name not in KNOWN:
                            yield f"{path.name}: {sheet.title}!{cell.coordinate} uses {name}"
    if any(word in path.stem for word in OUTGOING):
        yield from leaks(path, shown, book)
    else:
        for sheet in shown:
            for line in sheet.iter_rows():
                for cell in line:
                    if cell.value in ("不一致", "different"):
                        yield f"{path.name}: {sheet.title}!{cell.coordinate} says {cell.value}"


def leaks(path, shown, book):
    """Anything in the outgoing file that could be a mark: any number that is not a count, any formula, any inner heading."""
    for sheet in shown:
        heads = {}
        for line in sheet.iter_rows():
            for cell in line:
                where = f"{path.name}: {sheet.title}!{cell.coordinate}"
                if book[sheet.title][cell.coordinate].data_type == "f":
                    yield f"{where} is a formula"
                if isinstance(cell.value, str):
                    heads.setdefault(cell.column, set()).add(cell.value)
                    if any(word in cell.value for word in INNER):
                        yield f"{where} stays in the house: {cell.value!r}"
                elif is_number(cell.value):
                    if not heads.get(cell.column, set()) & COUNTED_COLUMNS or cell.value != int(cell.value):
                        yield f"{where} could be a mark: {cell.value!r}"


def spoiled(path, copy):
    """A copy in which one cached number of a formula is off by a hundredth, as XML that Excel would show; its cell."""
    spoilt = None
    with zipfile.ZipFile(path) as source, zipfile.ZipFile(copy, "w", zipfile.ZIP_DEFLATED) as target:
        for item in source.infolist():
            text = source.read(item)
            if spoilt is None and item.filename.startswith("xl/worksheets/sheet"):
                xml = text.decode("utf-8")
                found = re.search(r'<c r="([A-Z]+\d+)"[^>]*><f>[^<]*</f><v>(-?[0-9][0-9.]*)</v>', xml)
                if found:
                    spoilt = found[1]
                    xml = xml[:found.start(2)] + repr(float(found[2]) + 0.01) + xml[found.end(2):]
                    text = xml.encode("utf-8")
            target.writestr(item, text)
    return spoilt


def prove_it_can_fail(books, work):
    for book in books:
        if any(word in book.stem for word in OUTGOING) or not formulas(book):
            continue
        copy = work / "spoiled.xlsx"
        cell = spoiled(book, copy)
        if cell is None:
            continue
        again = recalculate([copy], work / "proof")[copy]
        # Where the book itself is wrong there are more reports; they are repeated for the book below.
        reports = [line for line in differences(copy, again) if f"!{cell} " in line]
        if not reports:
            sys.exit(f"the judge is blind: a wrong value in {cell} of a copy of {book.name} was not reported")
        print(f"the judge can fail: {reports[0]}")
        return
    sys.exit("no workbook with formulas to prove the judge on")


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    if shutil.which("soffice") is None:
        sys.exit("soffice is not on PATH: install LibreOffice Calc")
    books = sorted(pathlib.Path(sys.argv[1]).glob("*.xlsx"))
    if not books:
        sys.exit(f"no .xlsx in {sys.argv[1]}")
    with tempfile.TemporaryDirectory() as folder:
        work = pathlib.Path(folder)
        (work / "proof").mkdir()
        (work / "all").mkdir()
        prove_it_can_fail(books, work)
        again = recalculate(books, work / "all")
        wrong, counted = [], 0
        for book in books:
            counted += len(formulas(book))
            wrong += complaints(book)
            wrong += differences(book, again[book])
    for line in wrong:
        print(line)
    print(f"{len(books)} workbooks, {counted} formulas recalculated, {len(wrong)} wrong")
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
