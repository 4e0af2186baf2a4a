import Foundation
import Judging

/// What a file is by its first bytes, whatever it is called.
enum Sniffed: Equatable {
    case text
    case package
    case foreign(ForeignFile)
}

extension InputFile {
    /// Looks at the first bytes; the name counts only where the bytes leave it open (.xls and .et look alike).
    var sniffed: Sniffed {
        if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0x50, 0x4B, 0x05, 0x06]) {
            return .package
        }
        if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) { return .foreign(compound) }
        if bytes.starts(with: Array("%PDF".utf8)) { return .foreign(.pdf) }
        let start = String(decoding: bytes.prefix(1024), as: UTF8.self).lowercased().drop {
            $0.isWhitespace || $0 == "\u{FEFF}"
        }
        if start.hasPrefix("<?xml"), start.contains("excel.sheet") || start.contains("office:spreadsheet") {
            return .foreign(.xmlSpreadsheet)
        }
        if ["<html", "<table", "<!doctype html", "<meta"].contains(where: { start.hasPrefix($0) }) {
            return .foreign(.html)
        }
        let ending = name.lowercased().split(separator: ".").last.map(String.init)
        if !bytes.isEmpty, ["xlsx", "xlsm", "xls", "et", "ods"].contains(ending) {
            return .foreign(bytes.contains(0) ? .unknown : .textNamedWorkbook)
        }
        return .text
    }

    /// A file in the old compound form: encrypted where its directory has the streams of encryption.
    private var compound: ForeignFile {
        let mark: [UInt8] = "EncryptedPackage".utf8.flatMap { [$0, 0] }
        if Data(bytes).range(of: Data(mark)) != nil { return .encrypted }
        return name.lowercased().hasSuffix(".et") ? .et : .xls
    }
}

extension ForeignFile {
    /// What a package holds that is no workbook.
    static func inside(_ archive: Archive) -> ForeignFile {
        if archive.has("xl/workbook.bin") { return .xlsb }
        if archive.has("word/document.xml") { return .document }
        if let kind = try? archive.bytes(of: "mimetype", limit: 64),
            String(decoding: kind, as: UTF8.self).contains("opendocument.spreadsheet")
        {
            return .ods
        }
        return .zip
    }
}
