import Foundation
import Testing
import Trail

/// The public vector files, which are not part of this repository.
///
/// They are looked for in the folder that PINGSHEN_SHARED names, or in `shared` beside the package; in either the files may lie in
/// a folder `vectors`.
enum SharedVectors {
    static let folder: URL? = {
        let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let shared =
            ProcessInfo.processInfo.environment["PINGSHEN_SHARED"].map { URL(filePath: $0) }
            ?? package.deletingLastPathComponent().appending(path: "shared")
        return [shared.appending(path: "vectors"), shared].first {
            FileManager.default.fileExists(atPath: $0.appending(path: "inclusion.json").path)
        }
    }()

    static let present = folder != nil
    static let absence = "skipped: no vector files; name their folder in PINGSHEN_SHARED"

    /// The rows of a file; none when the files are absent, and then the test is disabled and says so.
    static func rows<Row: Decodable>(_ name: String) throws -> [Row] {
        guard let folder else { return [] }
        return try JSONDecoder().decode([Row].self, from: Data(contentsOf: folder.appending(path: name)))
    }

    static func object<Whole: Decodable>(_ name: String, as type: Whole.Type) throws -> Whole {
        let folder = try #require(folder)
        return try JSONDecoder().decode(type, from: Data(contentsOf: folder.appending(path: name)))
    }
}

/// Hashes in base64, or `nil` when one of them has not 32 bytes: such a proof is refused before it is checked.
func hashes(_ texts: [String]) -> [TreeHash]? {
    let hashes = texts.compactMap(TreeHash.init(base64:))
    return hashes.count == texts.count ? hashes : nil
}

/// Bytes from hexadecimal digits, two a byte.
func bytes(hex: String) -> [UInt8] {
    let digits = Array(hex)
    return stride(from: 0, to: digits.count, by: 2).map { UInt8(String(digits[$0..<$0 + 2]), radix: 16)! }
}
