#!/usr/bin/env python3
"""Judges the reading of workbooks from outside: check-reading.py [PINGSHEN]

Makes workbooks with the tools that others use (openpyxl, XlsxWriter, PyExcelerate, LibreOffice's saving of each) and some
by hand in odd but legal forms, and compares every cell that `pingshen import cells` prints with what openpyxl and
python-calamine read. First it proves that it can fail: a book with one changed cell must be reported. Needs `soffice` on
PATH for LibreOffice's part. Exit 1 on any difference.
"""
import csv
import datetime
import io
import pathlib
import random
import re
import subprocess
import sys
import tempfile
import warnings
import zipfile

import openpyxl
import pyexcelerate
import python_calamine
import xlsxwriter

PINGSHEN = sys.argv[1] if len(sys.argv) > 1 else ".build/release/pingshen"
SEED = 20201010
TITLES = ["晨光", "a,b", 'say "hi"', "  两端空格  ", "换\n行", "&<>'", "𠮷野家", "e\u0301", "1.2E+17", "007", "", "TRUE", "ﬁ",
          "很长" * 2000, "_x0041_"]


def marks(random_numbers):
    """Cells of all kinds, as any of the tools can write them."""
    rows = [["编号", "名称", "得分", "日期", "时间", "是否", "备注"]]
    for number in range(40):
        rows.append([
            f"A{number:03}", TITLES[number % len(TITLES)], random_numbers.choice([
                random_numbers.randint(0, 100), random_numbers.randint(0, 10000) / 100, round(random_numbers.random(), 6),
                -random_numbers.randint(1, 9) / 8, 202012345678901, 89.3]) if number % 5 else None,
            datetime.date(1990, 1, 1) + datetime.timedelta(days=random_numbers.randint(0, 20000)),
            datetime.datetime(2020, 10, 10) + datetime.timedelta(seconds=random_numbers.randint(1, 86399)),
            bool(number % 2), None if number % 3 else "注"])
    return rows


def by_openpyxl(path, rows, title=False, epoch=None, sheets=1, write_only=False, rich=False):
    book = openpyxl.Workbook(write_only=write_only)
    if epoch:
        book.epoch = epoch
    for number in range(sheets):
        name = f"表 {number + 1}"
        sheet = book.create_sheet(name) if write_only or number else book.active
        sheet.title = name
        if title:
            sheet["A1"] = "2020 年度一览"
            sheet.merge_cells("A1:G1")
            sheet.append([])
        if rich:
            from openpyxl.cell.rich_text import CellRichText, TextBlock
            from openpyxl.cell.text import InlineFont
            rows = [[CellRichText("前", TextBlock(InlineFont(b=True), "粗"), "后") if value == "晨光" else value for value in row]
                    for row in rows]
        for row in rows:
            sheet.append(row)
    book.save(path)


def by_xlsxwriter(path, rows, options=None, title=False):
    book = xlsxwriter.Workbook(str(path), options or {})
    day, moment = book.add_format({"num_format": 'yyyy"年"m"月"d"日"'}), book.add_format({"num_format": "yyyy-mm-dd hh:mm:ss"})
    sheet = book.add_worksheet("报名")
    start = 3 if title else 0
    if title:
        sheet.merge_range("A1:G2", "标题")
    for line, row in enumerate(rows, start):
        for column, value in enumerate(row):
            if isinstance(value, datetime.datetime):
                sheet.write_datetime(line, column, value, moment)
            elif isinstance(value, datetime.date):
                sheet.write_datetime(line, column, value, day)
            elif isinstance(value, str) and value:
                sheet.write_string(line, column, value)
            elif value is not None and value != "":
                sheet.write(line, column, value)
    if options is None:
        sheet.write_rich_string(start + len(rows), 0, "前", book.add_format({"bold": True}), "粗", "后")
        sheet.write_formula(start + len(rows), 2, "=1+1", None, 2)
        sheet.write_formula(start + len(rows), 1, '="甲"&"乙"', None, "甲乙")
        sheet.write_comment(start + 1, 1, "批注")
        sheet.write_url(start + len(rows), 6, "https://example.org/", None, "链接")
        sheet.freeze_panes(start + 1, 0)
        sheet.autofilter(start, 0, start + len(rows), 6)
    book.close()


def by_pyexcelerate(path, rows):
    """Without days and times: written in bulk they get no format, and are numbers to every reader."""
    book = pyexcelerate.Workbook()
    book.new_sheet("P", data=[["" if value is None or isinstance(value, datetime.date) else value for value in row]
                              for row in rows])
    book.save(str(path))


MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml."


def by_hand(path, cells, strings="", styles="", book="", prefix="", folder="xl", compression=zipfile.ZIP_DEFLATED, bom=False):
    """A package of few parts. `cells` is sheetData's content with tags written plainly; the prefix is put in."""
    def part(root, inner, extra=""):
        name = f"xmlns:{prefix}" if prefix else "xmlns"
        text = f'<{root} {name}="{MAIN}"{extra}>{inner}</{root}>'
        if prefix:
            text = re.sub(r"<(/?)(?=[A-Za-z])", rf"<\1{prefix}:", text)
        return ("\ufeff" if bom else "") + "<?xml version='1.0' encoding='utf-8' standalone='yes'?>\n" + text
    package = "http://schemas.openxmlformats.org/package/2006"
    relation = '<Relationship Target="{}" Type="' + OFFICE + '/{}" Id="{}"/>'
    with zipfile.ZipFile(path, "w", compression) as file:
        file.writestr("[Content_Types].xml", f'''<?xml version="1.0"?><Types xmlns="{package}/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Default Extension="xml" ContentType="application/xml"/>
<Override PartName="/{folder}/workbook.xml" ContentType="{SHEET_TYPE}sheet.main+xml"/>
<Override PartName="/{folder}/one.xml" ContentType="{SHEET_TYPE}worksheet+xml"/>
<Override PartName="/{folder}/sharedStrings.xml" ContentType="{SHEET_TYPE}sharedStrings+xml"/>
<Override PartName="/{folder}/styles.xml" ContentType="{SHEET_TYPE}styles+xml"/></Types>''')
        file.writestr("_rels/.rels", f'<Relationships xmlns="{package}/relationships">'
                      + relation.format(f"{folder}/workbook.xml", "officeDocument", "r") + "</Relationships>")
        file.writestr(f"{folder}/workbook.xml", part(
            "workbook", book + '<sheets><sheet r:id="q1" sheetId="7" name="手工"/></sheets>', f' xmlns:r="{OFFICE}"'))
        file.writestr(f"{folder}/_rels/workbook.xml.rels", f'<Relationships xmlns="{package}/relationships">'
                      + relation.format("one.xml", "worksheet", "q1")
                      + relation.format("sharedStrings.xml", "sharedStrings", "q2")
                      + relation.format("styles.xml", "styles", "q3") + "</Relationships>")
        file.writestr(f"{folder}/one.xml", part("worksheet", f"<sheetData>{cells}</sheetData>"))
        file.writestr(f"{folder}/sharedStrings.xml", part("sst", strings))
        file.writestr(f"{folder}/styles.xml", part("styleSheet", styles or (
            "<fonts><font/></fonts><fills><fill><patternFill/></fill></fills><borders><border/></borders><cellStyleXfs><xf/></cellStyleXfs>"
            '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="22"/></cellXfs>')))


def handmade(folder):
    text = '<c t="inlineStr" r="{}"><is><t>{}</t></is></c>'.format
    grid = ('<row r="1">' + text("A1", "编号") + text("C1", "得分") + '</row><row r="4"><c r="A4"><v>1</v></c>'
            '<c r="C4"><v>89.299999999999997</v></c></row>')
    forms = {
        "plain": dict(cells=grid), "prefixed": dict(cells=grid, prefix="x"), "stored": dict(cells=grid, compression=zipfile.ZIP_STORED),
        "bom": dict(cells=grid, bom=True), "folder": dict(cells=grid, folder="office"),
        "shared": dict(cells='<row r="1"><c t="s" r="A1"><v>1</v></c><c t="s" r="B1"><v>0</v></c></row>',
                       strings="<si><t>零</t></si><si><r><t>一</t></r><r><rPr><b/></rPr><t>二</t></r></si>"),
        "phonetic": dict(cells='<row r="1"><c t="s" r="A1"><v>0</v></c></row>',
                         strings='<si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh><phoneticPr fontId="0"/></si>'),
        "dates": dict(cells='<row r="1"><c r="A1" s="1"><v>44114</v></c><c r="B1" s="2"><v>44114.520833333336</v></c></row>'),
        "dates1904": dict(cells='<row r="1"><c r="A1" s="1"><v>42652</v></c></row>', book='<workbookPr date1904="1"/>'),
        "formula": dict(cells='<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c t="str" r="B1"><f>"a"</f><v>a</v></c></row>'),
        "booleans": dict(cells='<row r="1"><c t="b" r="A1"><v>1</v></c><c t="b" r="B1"><v>0</v></c></row>'),
        "exponents": dict(cells='<row r="1"><c r="A1"><v>1E3</v></c><c r="B1"><v>1.5E-5</v></c><c r="C1"><v>-2.5e0</v></c></row>'),
        "entities": dict(cells='<row r="1">' + text("A1", "&lt;&amp;&#x4E2D;&#20013;&quot;") + "</row>"),
        "comments": dict(cells='<!-- a --><row r="1"><!-- b -->' + text("A1", "甲<!-- c -->乙") + "</row><?x y?>"),
    }
    for name, form in forms.items():
        by_hand(folder / f"hand-{name}.xlsx", **form)


def by_libreoffice(paths, folder):
    """Every book saved again by LibreOffice, and some data of its own from CSV."""
    profile = folder / "profile"
    inbox = folder / "csv"
    inbox.mkdir()
    for number in range(4):
        lines = [f"A{row},名称{row},{row * (number + 1) / 8},2020-10-{row % 28 + 1:02}" for row in range(60)]
        (inbox / f"own{number}.csv").write_text("编号,名称,得分,日期\n" + "\n".join(lines) + "\n", encoding="utf-8")
    out = folder / "libreoffice"
    command = ["soffice", f"-env:UserInstallation={profile.as_uri()}", "--headless", "--norestore", "--convert-to"]
    for kind, files in (("xlsx:Calc MS Excel 2007 XML", [*paths, *inbox.iterdir()]),
                        ("xlsx:Calc Office Open XML", [*paths][::4])):
        target = out / kind.split(":")[1].replace(" ", "")
        subprocess.run([*command, kind, "--infilter=CSV:44,34,76", "--outdir", str(target), *map(str, files)], capture_output=True)
    return sorted(out.rglob("*.xlsx"))


def shown(value):
    """What pingshen should print for a value that another reader gives."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, (int, float)):
        if value == int(value):
            return str(int(value))
        return _decimal(value)
    if isinstance(value, datetime.datetime):
        if value.time() == datetime.time():
            return value.date().isoformat()
        return value.isoformat(timespec="milliseconds" if value.microsecond else "seconds")
    if isinstance(value, datetime.date):
        return value.isoformat()
    return str(value)


def _decimal(value):
    import decimal
    return format(decimal.Decimal(repr(value)), "f")


def trimmed(rows):
    rows = [list(row) for row in rows]
    for row in rows:
        while row and row[-1] == "":
            row.pop()
    while rows and not rows[-1]:
        rows.pop()
    return rows


def openpyxl_rows(path, name):
    sheet = openpyxl.load_workbook(path, data_only=True)[name]
    return trimmed([[shown(value) for value in row] for row in sheet.iter_rows(min_row=1, min_col=1, values_only=True)])


def calamine_rows(path, name):
    sheet = python_calamine.CalamineWorkbook.from_path(str(path)).get_sheet_by_name(name)
    return trimmed([["" if value == "" else shown(value) for value in row] for row in sheet.to_python(skip_empty_area=False)])


def our_rows(path, name):
    done = subprocess.run([PINGSHEN, "import", "cells", str(path), "--sheet", name], capture_output=True, text=True)
    if done.returncode:
        raise RuntimeError(done.stderr.strip())
    # `newline` as written: a cell may hold line breaks.
    csv.field_size_limit(1 << 24)
    return trimmed(csv.reader(io.StringIO(done.stdout, newline="")))


def same(ours, theirs, reader):
    """Whether two cells say the same. Midnight may be written out; openpyxl reads escapes such as `_x0041_` by halves, and
    calamine alone judges them."""
    forms = {theirs}
    if reader == "openpyxl":
        forms.add(re.sub("_x([0-9A-Fa-f]{4})_", lambda escape: chr(int(escape[1], 16)), theirs))
    return ours in forms or ours.replace("T00:00:00", "") in forms


def differences(ours, theirs, reader):
    for line in range(max(len(ours), len(theirs))):
        one, two = (rows[line] if line < len(rows) else [] for rows in (ours, theirs))
        for column in range(max(len(one), len(two))):
            left, right = (row[column] if column < len(row) else "" for row in (one, two))
            if not same(left, right, reader):
                yield f"row {line + 1}, column {column + 1}: pingshen {left[:60]!r}, {reader} {right[:60]!r}"


def main(work):
    warnings.simplefilter("ignore")
    print(f"seed {SEED}")
    numbers = random.Random(SEED)
    for variant in range(4):
        by_openpyxl(work / f"openpyxl-{variant}.xlsx", marks(numbers), title=variant % 2 == 1, sheets=variant + 1)
    by_openpyxl(work / "openpyxl-1904.xlsx", marks(numbers), epoch=openpyxl.utils.datetime.CALENDAR_MAC_1904)
    by_openpyxl(work / "openpyxl-stream.xlsx", marks(numbers), write_only=True)
    by_openpyxl(work / "openpyxl-rich.xlsx", marks(numbers), rich=True)
    for name, options in {"default": None, "memory": {"constant_memory": True}, "1904": {"date_1904": True},
                          "zip64": {"use_zip64": True}, "plain": {"strings_to_urls": False}}.items():
        by_xlsxwriter(work / f"xlsxwriter-{name}.xlsx", marks(numbers), options)
    by_xlsxwriter(work / "xlsxwriter-title.xlsx", marks(numbers), title=True)
    for variant in range(3):
        by_pyexcelerate(work / f"pyexcelerate-{variant}.xlsx", marks(numbers))
    handmade(work)
    written = sorted(work.glob("*.xlsx"))
    books = written + by_libreoffice(written, work)

    wrong, cells, sheets = [], 0, 0
    for path in books:
        for name in openpyxl.load_workbook(path).sheetnames:
            sheets += 1
            try:
                ours = our_rows(path, name)
            except RuntimeError as refused:
                wrong.append(f"{path.relative_to(work)}: {name}: refused: {refused}"[:400])
                continue
            cells += sum(map(len, ours))
            for reader, read in (("openpyxl", openpyxl_rows), ("calamine", calamine_rows)):
                wrong += [f"{path.relative_to(work)}: {name}: {text}" for text in differences(ours, read(path, name), reader)]
    # It must be able to fail.
    if not list(differences([["1"]], [["2"]], "x")) or not list(differences([["1", "2"]], [["1"]], "x")):
        sys.exit("check-reading: a changed cell was not noticed")
    changed = our_rows(written[0], openpyxl.load_workbook(written[0]).sheetnames[0])
    changed[3][0] += "x"
    if not list(differences(changed, openpyxl_rows(written[0], openpyxl.load_workbook(written[0]).sheetnames[0]), "x")):
        sys.exit("check-reading: a changed cell was not noticed")
    for text in wrong[:40]:
        print(text)
    print(f"check-reading: {len(books)} workbooks, {sheets} sheets, {cells} cells against two readers; {len(wrong)} differ")
    if len(books) < 50:
        sys.exit(f"check-reading: {len(books)} workbooks are too few; is soffice there?")
    return 1 if wrong else 0


with tempfile.TemporaryDirectory(prefix="reading-") as folder:
    code = main(pathlib.Path(folder))
sys.exit(code)
