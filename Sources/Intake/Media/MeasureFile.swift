import Foundation
public import Judging

/// What a handed-in file shows of itself.
public struct Measurement: Sendable {
    public let path: String
    /// `megabytes`, `format`, and where ffprobe is installed and knows the file `seconds`, `width`, `height`; `characters` of a text.
    public let values: [String: String]
}

/// Finds `<entry>.<extension>` in a folder and measures it; nil where there is none.
///
/// Size and container come from the bytes; the rest from `ffprobe`, which may be absent. Cost: one process a file.
public func measureFile(of entry: EntryID, in folder: String) -> Measurement? {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    guard let name = names.filter({ ($0 as NSString).deletingPathExtension == entry.text }).min() else { return nil }
    let path = folder + "/" + name
    guard let handle = FileHandle(forReadingAtPath: path),
        let size = (try? FileManager.default.attributesOfItem(atPath: path))?[.size] as? Int
    else { return nil }
    defer { try? handle.close() }
    let head = Array((try? handle.read(upToCount: 64)) ?? Data())
    // Megabytes are 10⁶ bytes, as file managers here show them; six decimals tell each byte.
    var values = ["megabytes": Fixed(millionths: Int64(size)).description]
    let container = containerFormat(head)
    if let container { values["format"] = container }
    if container == nil, size < 4 << 20, let text = try? String(contentsOfFile: path, encoding: .utf8) {
        values["characters"] = String(text.count { !$0.isWhitespace })
    } else {
        values.merge(probe(path)) { mine, _ in mine }
    }
    return Measurement(path: path, values: values)
}

/// The container by its first bytes, in the words entries use; nil where they are none of these.
public func containerFormat(_ head: [UInt8]) -> String? {
    let starts = { (bytes: [UInt8], offset: Int) in
        head.count >= offset + bytes.count && Array(head[offset..<offset + bytes.count]) == bytes
    }
    if starts(Array("ftyp".utf8), 4) { return starts(Array("qt  ".utf8), 8) ? "MOV" : "MP4" }
    if starts([0xFF, 0xD8, 0xFF], 0) { return "JPG" }
    if starts([0x89, 0x50, 0x4E, 0x47], 0) { return "PNG" }
    if starts(Array("RIFF".utf8), 0), starts(Array("WAVE".utf8), 8) { return "WAV" }
    if starts(Array("RIFF".utf8), 0), starts(Array("AVI ".utf8), 8) { return "AVI" }
    if starts(Array("ID3".utf8), 0) || head.count > 1 && head[0] == 0xFF && head[1] & 0xE6 == 0xE2 { return "MP3" }
    if starts(Array("%PDF".utf8), 0) { return "PDF" }
    if starts([0x50, 0x4B, 0x03, 0x04], 0) { return "ZIP" }
    return nil
}

private func probe(_ path: String) -> [String: String] {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [
        "ffprobe", "-v", "error", "-show_entries", "format=duration:stream=width,height", "-of", "default=nw=1", path,
    ]
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return [:] }
    let text = String(decoding: (try? output.fileHandleForReading.readToEnd()) ?? Data(), as: UTF8.self)
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { return [:] }
    return readProbe(text)
}

/// What `ffprobe -of default=nw=1` printed: `duration=179.933000`, `width=1920`; the first of each counts.
func readProbe(_ text: String) -> [String: String] {
    var values: [String: String] = [:]
    for line in text.split(separator: "\n") {
        let parts = line.split(separator: "=", maxSplits: 1).map(String.init)
        guard parts.count == 2, let number = Fixed(parts[1]) else { continue }
        let key = parts[0] == "duration" ? "seconds" : parts[0]
        if ["seconds", "width", "height"].contains(key), values[key] == nil { values[key] = number.description }
    }
    return values
}
