import CZip
import Foundation
import Intake
import Judging

/// A workbook made part by part, so that tests hold every byte of it: odd but legal, or hostile.
struct MadeBook {
    var parts: [(name: String, text: String)]

    static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    static let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    static let packaged = "http://schemas.openxmlformats.org/package/2006/relationships"

    /// Sheets by name, each the content of `worksheet`, with what they share.
    init(
        sheets: [(name: String, xml: String)], strings: [String] = [], styles: String = "", book: String = "",
        more: [(name: String, text: String)] = []
    ) {
        let list = sheets.enumerated().map { index, sheet in
            "<sheet name=\"\(sheet.name)\" sheetId=\"\(index + 1)\" r:id=\"rId\(index + 1)\"/>"
        }
        var links = sheets.indices.map { Self.relation("rId\($0 + 1)", "worksheet", "worksheets/sheet\($0 + 1).xml") }
        links.append(Self.relation("s", "sharedStrings", "sharedStrings.xml"))
        links.append(Self.relation("f", "styles", "styles.xml"))
        parts = [
            ("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"),
            ("_rels/.rels", Self.relationships([Self.relation("a", "officeDocument", "xl/workbook.xml")])),
            (
                "xl/workbook.xml",
                "<workbook xmlns=\"\(Self.main)\" xmlns:r=\"\(Self.relations)\">\(book)<sheets>"
                    + list.joined() + "</sheets></workbook>"
            ),
            ("xl/_rels/workbook.xml.rels", Self.relationships(links)),
            ("xl/sharedStrings.xml", "<sst xmlns=\"\(Self.main)\">\(strings.joined())</sst>"),
            ("xl/styles.xml", "<styleSheet xmlns=\"\(Self.main)\">\(styles)</styleSheet>"),
        ]
        for (index, sheet) in sheets.enumerated() {
            parts.append(
                ("xl/worksheets/sheet\(index + 1).xml", "<worksheet xmlns=\"\(Self.main)\">\(sheet.xml)</worksheet>"))
        }
        for part in more { self[part.name] = part.text }
    }

    /// One sheet of `sheetData`.
    init(_ rows: String, strings: [String] = [], styles: String = "", book: String = "", after: String = "") {
        self.init(
            sheets: [("表", "<sheetData>\(rows)</sheetData>\(after)")], strings: strings, styles: styles, book: book)
    }

    subscript(name: String) -> String {
        get { parts.first { $0.name == name }?.text ?? "" }
        set {
            parts.removeAll { $0.name == name }
            parts.append((name, newValue))
        }
    }

    static func relation(_ id: String, _ kind: String, _ target: String, _ more: String = "") -> String {
        "<Relationship Id=\"\(id)\" Type=\"\(relations)/\(kind)\" Target=\"\(target)\" \(more)/>"
    }

    static func relationships(_ all: [String]) -> String {
        "<Relationships xmlns=\"\(packaged)\">\(all.joined())</Relationships>"
    }

    /// The file, zipped by libzip; `encrypted` names a part that gets a password.
    func bytes(encrypted: String? = nil) -> [UInt8] {
        let path = FileManager.default.temporaryDirectory.appending(path: "made-\(UUID().uuidString).xlsx").path
        defer { try? FileManager.default.removeItem(atPath: path) }
        let archive = zip_open(path, ZIP_CREATE | ZIP_TRUNCATE, nil)!
        for (name, text) in parts {
            let data = Array(text.utf8)
            let memory = malloc(max(1, data.count))!
            data.withUnsafeBytes { if let base = $0.baseAddress { memcpy(memory, base, data.count) } }
            let source = zip_source_buffer(archive, memory, UInt64(data.count), 1)
            let index = zip_file_add(archive, name, source, UInt32(ZIP_FL_ENC_UTF_8))
            precondition(index >= 0, "libzip did not take \(name)")
            if name == encrypted {
                zip_file_set_encryption(archive, UInt64(index), UInt16(ZIP_EM_AES_256), "secret")
            }
        }
        precondition(zip_close(archive) == 0, "libzip did not write \(path)")
        return Array(try! Data(contentsOf: URL(filePath: path)))
    }

    var input: InputFile { InputFile(name: "t.xlsx", bytes: bytes()) }

    func cells(_ sheet: String? = nil, _ findings: inout Findings) -> [[String]] {
        SheetCells.read(input, sheet: sheet, &findings)?.rows ?? []
    }
}

/// A row of texts written in place.
func inlineRow(_ texts: String...) -> String {
    "<row>" + texts.map { "<c t=\"inlineStr\"><is><t>\($0)</t></is></c>" }.joined() + "</row>"
}

/// `Sheet!A1 problem` of each finding.
func placed(_ findings: Findings) -> [String] {
    findings.all.map { "\($0.place?.cell ?? $0.place?.file ?? "-") \($0.problem)" }
}
