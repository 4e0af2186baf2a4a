"""The same workbook every time, and its reading by others: cells.py make FILE | openpyxl FILE | calamine FILE

100,000 rows of 15 columns: ids, titles, units (shared strings), marks, a date.
"""

import datetime
import sys

job, path = sys.argv[1], sys.argv[2]
if job == "make":
    import xlsxwriter

    book = xlsxwriter.Workbook(path)
    day = book.add_format({"num_format": "yyyy-mm-dd"})
    sheet = book.add_worksheet("报名")
    sheet.write_row(0, 0, ["编号", "名称", "单位", "日期"] + [f"项{column}" for column in range(11)])
    for row in range(1, 100_001):
        sheet.write_row(row, 0, [f"A{row:06}", f"作品{row % 5000}", f"U{row % 300}"])
        sheet.write_datetime(row, 3, datetime.datetime(2020, 1, 1) + datetime.timedelta(days=row % 365), day)
        for column in range(11):
            sheet.write_number(row, 4 + column, (row * 37 + column * 101) % 10_000 / 100)
    book.close()
elif job == "openpyxl":
    import openpyxl

    sheet = openpyxl.load_workbook(path, read_only=True, data_only=True).worksheets[0]
    print(sum(1 for row in sheet.iter_rows(values_only=True) for value in row if value is not None))
else:
    import python_calamine

    rows = python_calamine.CalamineWorkbook.from_path(path).get_sheet_by_index(0).to_python()
    print(sum(1 for row in rows for value in row if value != ""))
