/// What was given for a workbook and is none.
public enum ForeignFile: String, Hashable, Sendable, CaseIterable {
    case xls, et, ods, xlsb, encrypted, html, xmlSpreadsheet, pdf, document, zip, textNamedWorkbook, unknown
}
