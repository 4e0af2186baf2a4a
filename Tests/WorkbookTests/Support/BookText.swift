import CZip
import Foundation
import FoundationXML
import Testing

/// A workbook as lines of text: each sheet with its page, each cell with its content and look, merged cells, breaks.
///
/// What a reviewer of a change wants to see, and no bytes: `A4 [黑体 12 c/c 框] 序号`.
struct BookText {
    private let path: String

    init(_ path: String) { self.path = path }

    func text() throws -> String {
        let names = Attributes.all("sheet", in: try part("xl/workbook.xml")).compactMap { $0["name"] }
        let strings = Strings(try part("xl/sharedStrings.xml", or: "<sst/>")).texts
        let styles = Looks(try part("xl/styles.xml")).looks
        return try names.enumerated().map { index, name in
            let sheet = Sheet(try part("xl/worksheets/sheet\(index + 1).xml"), strings, styles)
            return "== \(name)\n" + sheet.lines.joined(separator: "\n") + "\n"
        }.joined()
    }

    private func part(_ name: String, or instead: String? = nil) throws -> Data {
        var code: Int32 = 0
        let archive = try #require(zip_open(path, ZIP_RDONLY, &code))
        defer { zip_discard(archive) }
        var stat = zip_stat_t()
        if zip_stat(archive, name, 0, &stat) != 0, let instead { return Data(instead.utf8) }
        try #require(zip_stat(archive, name, 0, &stat) == 0, "no part \(name)")
        let file = try #require(zip_fopen(archive, name, 0))
        defer { zip_fclose(file) }
        var bytes = [UInt8](repeating: 0, count: Int(stat.size))
        try #require(zip_fread(file, &bytes, UInt64(bytes.count)) == bytes.count)
        return Data(bytes)
    }
}

/// The attributes of every element of one name.
private final class Attributes: NSObject, XMLParserDelegate {
    private let name: String
    private var found: [[String: String]] = []

    private init(_ name: String) { self.name = name }

    static func all(_ name: String, in data: Data) -> [[String: String]] {
        let reader = Attributes(name)
        let parser = XMLParser(data: data)
        parser.delegate = reader
        _ = parser.parse()
        return reader.found
    }

    func parser(
        _ parser: XMLParser, didStartElement element: String, namespaceURI: String?, qualifiedName: String?,
        attributes: [String: String]
    ) {
        if element == name { found.append(attributes) }
    }
}

private final class Strings: NSObject, XMLParserDelegate {
    private(set) var texts: [String] = []

    init(_ data: Data) {
        super.init()
        let parser = XMLParser(data: data)
        parser.delegate = self
        _ = parser.parse()
    }

    func parser(
        _ parser: XMLParser, didStartElement element: String, namespaceURI: String?, qualifiedName: String?,
        attributes: [String: String]
    ) {
        if element == "si" { texts.append("") }
    }

    func parser(_ parser: XMLParser, foundCharacters text: String) {
        if !texts.isEmpty { texts[texts.count - 1] += text }
    }
}

/// `宋体 22 b c/c 框 0.00` for each cell format of the styles.
private final class Looks: NSObject, XMLParserDelegate {
    private(set) var looks: [String] = []
    private var fonts: [String] = []
    private var borders: [String] = []
    private var numbers: [String: String] = [:]
    private var isInCells = false
    private var inFont = false
    private var inBorder = false

    init(_ data: Data) {
        super.init()
        let parser = XMLParser(data: data)
        parser.delegate = self
        _ = parser.parse()
    }

    func parser(
        _ parser: XMLParser, didStartElement element: String, namespaceURI: String?, qualifiedName: String?,
        attributes: [String: String]
    ) {
        switch element {
        case "numFmt": numbers[attributes["numFmtId"] ?? ""] = attributes["formatCode"]
        case "font":
            fonts.append("")
            inFont = true
        case "b" where inFont: fonts[fonts.count - 1] += "粗 "
        case "strike" where inFont: fonts[fonts.count - 1] += "划 "
        case "sz" where inFont: fonts[fonts.count - 1] += (attributes["val"] ?? "")
        case "name" where inFont: fonts[fonts.count - 1] = (attributes["val"] ?? "") + " " + fonts[fonts.count - 1]
        case "border":
            borders.append("")
            inBorder = true
        case "left", "right", "top", "bottom":
            if inBorder, attributes["style"] != nil { borders[borders.count - 1] += element.prefix(1) }
        case "cellXfs": isInCells = true
        case "xf" where isInCells:
            let font = fonts[Int(attributes["fontId"] ?? "") ?? 0]
            let border = borders[Int(attributes["borderId"] ?? "") ?? 0]
            let number =
                numbers[attributes["numFmtId"] ?? ""] ?? (attributes["numFmtId"] == "0" ? nil : attributes["numFmtId"])
            looks.append([font, border, number ?? ""].filter { !$0.isEmpty }.joined(separator: " "))
        case "alignment" where isInCells:
            let across = attributes["horizontal"]?.prefix(1) ?? "-"
            let down = attributes["vertical"]?.prefix(1) ?? "-"
            looks[looks.count - 1] += " \(across)/\(down)"
        case "protection" where isInCells: looks[looks.count - 1] += " 开"
        default: break
        }
    }

    func parser(_ parser: XMLParser, didEndElement element: String, namespaceURI: String?, qualifiedName: String?) {
        if element == "font" { inFont = false }
        if element == "border" { inBorder = false }
        if element == "cellXfs" { isInCells = false }
    }
}

private final class Sheet: NSObject, XMLParserDelegate {
    private(set) var lines: [String] = []
    private let strings: [String]
    private let looks: [String]
    private var cell: [String: String] = [:]
    private var formula = ""
    private var value = ""
    private var text = ""
    private var breaks: [String] = []
    private var merged: Set<String> = []

    init(_ data: Data, _ strings: [String], _ looks: [String]) {
        self.strings = strings
        self.looks = looks
        super.init()
        let parser = XMLParser(data: data)
        parser.delegate = self
        _ = parser.parse()
        // A merged range is told once, and its blank cells with it.
        lines.removeAll { line in merged.contains { line.hasPrefix("\($0) [") } && line.hasSuffix("] ") }
        if !breaks.isEmpty { lines.append("分页 \(breaks.joined(separator: " "))") }
    }

    func parser(
        _ parser: XMLParser, didStartElement element: String, namespaceURI: String?, qualifiedName: String?,
        attributes: [String: String]
    ) {
        text = ""
        switch element {
        case "row":
            lines.append(
                "-- \(attributes["r"] ?? "") 高 \(attributes["ht"].flatMap { Double($0) }.map { String(Int($0.rounded())) } ?? "-")"
            )
        case "c": (cell, formula, value) = (attributes, "", "")
        case "col":
            lines.append("列 \(attributes["min"] ?? "")-\(attributes["max"] ?? "") 宽 \(attributes["width"] ?? "")")
        case "mergeCell":
            lines.append("合并 \(attributes["ref"] ?? "")")
            merged.formUnion(Self.cells(in: attributes["ref"] ?? ""))
        case "brk": breaks.append(attributes["id"] ?? "")
        case "pageSetup", "sheetProtection", "dataValidation", "printOptions":
            lines.append(
                element + " "
                    + attributes.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }.joined(separator: " "))
        default: break
        }
    }

    func parser(_ parser: XMLParser, foundCharacters text: String) { self.text += text }

    func parser(_ parser: XMLParser, didEndElement element: String, namespaceURI: String?, qualifiedName: String?) {
        switch element {
        case "f": formula = text
        case "v": value = text
        case "t": if cell["t"] == "inlineStr" { value = text }
        case "oddHeader", "oddFooter", "formula1": lines.append("\(element) \(text)")
        case "c":
            let look = looks[Int(cell["s"] ?? "0") ?? 0]
            let shown = cell["t"] == "s" ? strings[Int(value) ?? 0] : value
            let content = (formula.isEmpty ? "" : "=\(formula) → ") + shown.replacingOccurrences(of: "\n", with: "⏎")
            lines.append("\(cell["r"] ?? "") [\(look)] \(content)")
        default: break
        }
    }

    /// Every cell of `A1:D1` but the first; papers merge within a row or two.
    private static func cells(in range: String) -> [String] {
        guard let match = range.wholeMatch(of: /([A-Z])([0-9]+):([A-Z])([0-9]+)/),
            let top = Int(match.2), let bottom = Int(match.4)
        else { return [] }
        let letters = (UInt8(ascii: "A")...UInt8(ascii: "Z")).map { String(UnicodeScalar($0)) }
        let columns = letters.filter { $0 >= match.1 && $0 <= match.3 }
        return (top...bottom).flatMap { row in columns.map { "\($0)\(row)" } }.filter { $0 != "\(match.1)\(match.2)" }
    }
}
