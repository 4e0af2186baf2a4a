"""What stands in a workbook of ours as XML, and copies of it with one deliberate error."""
import html
import re
import zipfile

FORMULA = re.compile(r'<c r="([A-Z]+\d+)"([^>]*)><f>([^<]*)</f><v>([^<]*)</v>')
NUMBER = re.compile(r'<c r="([A-Z]+)(\d+)"([^>]*)><v>(-?[0-9.]+)</v>')


def sheets(path):
    """The name of each sheet → its XML, in order."""
    with zipfile.ZipFile(path) as book:
        names = re.findall(r'<sheet name="([^"]+)"', book.read("xl/workbook.xml").decode())
        return {html.unescape(name): book.read(f"xl/worksheets/sheet{number}.xml").decode()
                for number, name in enumerate(names, 1)}


def formulas(path):
    """Each formula cell: (sheet, cell) → formula and the value the engine wrote, a number or a text."""
    found = {}
    for sheet, xml in sheets(path).items():
        for cell, kind, formula, value in FORMULA.findall(xml):
            text = html.unescape(value)
            found[sheet, cell] = html.unescape(formula), text if 't="str"' in kind else float(value)
        if xml.count("<f>") != len(FORMULA.findall(xml)):
            raise SystemExit(f"{path}: {sheet} has formulas that this check cannot read")
    return found


def has_equals(path):
    """True where two works share a place."""
    ranks = [value for (sheet, _), (formula, value) in formulas(path).items()
             if sheet == "Results" and formula.startswith("RANK(")]
    return len(ranks) > len(set(ranks))


def rewritten(path, copy, sheet, change):
    """Copies a book with one sheet's XML changed."""
    with zipfile.ZipFile(path) as source, zipfile.ZipFile(copy, "w", zipfile.ZIP_DEFLATED) as target:
        number = list(sheets(path)).index(sheet) + 1
        for item in source.infolist():
            data = source.read(item)
            if item.filename == f"xl/worksheets/sheet{number}.xml":
                data = change(data.decode()).encode()
            target.writestr(item, data)


def counted_rows(path):
    """The rows of marks that some formula turned into a number: a change there must show."""
    return {int(row) for formula, value in formulas(path).values() if isinstance(value, float)
            for row in re.findall(r"'Marks'!E(\d+)=\"valid\"", formula)}


def spoil(kind, path, copy):
    """Writes a copy whose cached values stay as they are and one thing under them is wrong; says what, or None."""
    told, counted = [], counted_rows(path)

    def number(rows):
        def change(xml):
            for match in NUMBER.finditer(xml):
                column, row, _, value = match.groups()
                if len(column) == 1 and column >= "F" and int(row) in rows:
                    told.append(f"{column}{row} is {value}, was made {float(value) + 7:g}")
                    return xml[:match.start(4)] + f"{float(value) + 7:g}" + xml[match.end(4):]
            return xml
        return change

    def formula(xml):
        for match in FORMULA.finditer(xml):
            if "ROUND(ROUND(" in match[3] and float(match[4] or 0):
                told.append(f"{match[1]}: one added under the rounding")
                return xml[:match.start(3)] + match[3].replace("ROUND(ROUND((", "ROUND(ROUND((1+", 1) + xml[match.end(3):]
        return xml

    changes = {"mark": ("Marks", number(counted)), "weight": ("Marks", number([5] if counted else [])),
               "formula": ("Results", formula)}
    sheet, change = changes[kind]
    rewritten(path, copy, sheet, change)
    return f"{path.name} {kind}: {sheet}!{told[0]}" if told else None
