"""Two spreadsheets that compute a book from nothing, LibreOffice Calc and Gnumeric: each book → sheet → rows of values."""
import concurrent.futures
import csv
import functools
import shutil
import subprocess

import python_calamine

PROFILE = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema"
 xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
"""
# Every sheet to a file of its own, numbers in full and not as shown.
EVERY_SHEET = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1"


def number(text):
    """A file of commas has no types: what reads as a number is one."""
    try:
        return float(text)
    except ValueError:
        return text


def libreoffice(books, work):
    """Two runs, each with half of the books and a profile that recalculates always."""
    outbox = work / "libreoffice"

    def run(half):
        profile = work / f"profile-{half}"
        (profile / "user").mkdir(parents=True, exist_ok=True)
        (profile / "user" / "registrymodifications.xcu").write_text(PROFILE, encoding="utf-8")
        subprocess.run(["soffice", f"-env:UserInstallation={profile.as_uri()}", "--headless", "--norestore", "--convert-to",
                        EVERY_SHEET, "--outdir", str(outbox), *map(str, books[half::2])], capture_output=True)

    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        list(pool.map(run, range(2)))

    def values(book):
        sheets = {}
        for path in outbox.glob(f"{book.stem}-*.csv"):
            with path.open(encoding="utf-8", newline="") as file:
                rows = [[number(text) for text in row] for row in csv.reader(file)]
            sheets[path.stem[len(book.stem) + 1:]] = rows
        return sheets

    return values


def gnumeric(books, work):
    """One run a book, two at a time. Types are kept: a number written as a text is seen here."""
    outbox = work / "gnumeric"
    outbox.mkdir()

    def run(book):
        subprocess.run(["ssconvert", "--recalc", str(book), str(outbox / book.name)], capture_output=True)

    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        list(pool.map(run, books))

    def values(book):
        if not (outbox / book.name).exists():
            return {}
        again = python_calamine.CalamineWorkbook.from_path(outbox / book.name)
        return {name: again.get_sheet_by_name(name).to_python(skip_empty_area=False) for name in again.sheet_names}

    return values


ENGINES = {"LibreOffice": ("soffice", libreoffice), "Gnumeric": ("ssconvert", gnumeric)}


def recalculate(engine, books, work):
    """A function from each book to its values computed again; every book must come out."""
    program, run = ENGINES[engine]
    if shutil.which(program) is None:
        raise SystemExit(f"{program} is not on PATH: sh scripts/setup.sh check installs {engine}")
    values = functools.cache(run(books, work))
    lost = [book.name for book in books if not values(book)]
    if lost:
        raise SystemExit(f"{engine} did not compute {', '.join(lost)}")
    return values
