import CZip
import Foundation
import Testing

/// A workbook's parts, read and changed as a spreadsheet program (or a clumsy hand) would change them.
struct EditedBook {
    let path: String

    func part(_ name: String) throws -> String {
        var code: Int32 = 0
        let archive = try #require(zip_open(path, ZIP_RDONLY, &code))
        defer { zip_discard(archive) }
        var stat = zip_stat_t()
        try #require(zip_stat(archive, name, 0, &stat) == 0, "no part \(name)")
        let file = try #require(zip_fopen(archive, name, 0))
        defer { zip_fclose(file) }
        var bytes = [UInt8](repeating: 0, count: Int(stat.size))
        try #require(zip_fread(file, &bytes, UInt64(bytes.count)) == bytes.count)
        return String(decoding: bytes, as: UTF8.self)
    }

    func change(_ name: String, _ change: (String) -> String) throws {
        let old = try part(name)
        let new = change(old)
        try #require(new != old, "nothing of \(name) changed")
        var code: Int32 = 0
        let archive = try #require(zip_open(path, 0, &code))
        let bytes = Array(new.utf8)
        let copy = try #require(malloc(bytes.count))
        copy.copyMemory(from: bytes, byteCount: bytes.count)
        let source = try #require(zip_source_buffer(archive, copy, UInt64(bytes.count), 1))
        try #require(zip_file_add(archive, name, source, ZIP_FL_OVERWRITE) >= 0)
        try #require(zip_close(archive) == 0)
    }

    /// Types a number into a cell of the first sheet.
    func type(_ number: String, at cell: String) throws {
        try change("xl/worksheets/sheet1.xml") { xml in
            xml.replacing(/<c r="([A-Z]+[0-9]+)"( s="[0-9]+")?(\/>|><v>[^<]*<\/v><\/c>)/) { match in
                guard match.1 == cell else { return String(match.0) }
                return "<c r=\"\(cell)\"\(match.2 ?? "")><v>\(number)</v></c>"
            }
        }
    }
}
