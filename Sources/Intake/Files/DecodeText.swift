import Glibc
import Judging

extension InputFile {
    /// The bytes as UTF-8 without a mark: UTF-8 as it is, else wholly valid GB18030 with a note; UTF-16 is refused.
    func utf8(_ findings: inout Findings) -> [UInt8]? {
        let place = Place(file: name)
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) || Self.looksLikeUTF16(bytes) {
            findings.refuse(.encodingUTF16, at: place)
            return nil
        }
        let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
        guard !body.isEmpty else {
            findings.refuse(.emptyFile, at: place)
            return nil
        }
        if let nul = body.firstIndex(of: 0) {
            findings.refuse(.nulByte, at: Self.place(of: nul, in: body, name))
            return nil
        }
        guard let bad = Self.firstInvalidUTF8(body) else { return body }
        guard let decoded = Self.decodeGB18030(body) else {
            findings.refuse(.encodingUnknown(byte: bad), at: Self.place(of: bad, in: body, name))
            return nil
        }
        findings.note(.decodedAsGB18030, at: place)
        return decoded
    }

    private static func looksLikeUTF16(_ bytes: [UInt8]) -> Bool {
        guard bytes.count >= 4, bytes.count % 2 == 0 else { return false }
        let sample = bytes.prefix(512)
        let odd = stride(from: 1, to: sample.count, by: 2).count { sample[$0] == 0 }
        let even = stride(from: 0, to: sample.count, by: 2).count { sample[$0] == 0 }
        return max(odd, even) * 4 > sample.count
    }

    private static func place(of offset: Int, in bytes: [UInt8], _ name: String) -> Place {
        let before = bytes[..<offset]
        let line = before.count { $0 == 0x0A } + 1
        let start = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
        return Place(file: name, line: line, column: offset - start + 1)
    }

    /// The offset of the first byte that is not UTF-8, or nil.
    static func firstInvalidUTF8(_ bytes: [UInt8]) -> Int? {
        guard String(validating: bytes, as: UTF8.self) == nil else { return nil }
        // Only on the way to a message: the first line that does not decode, at its first byte outside ASCII.
        var start = 0
        for end in bytes.indices where bytes[end] == 0x0A || end == bytes.count - 1 {
            if String(validating: bytes[start...end], as: UTF8.self) == nil {
                return bytes[start...end].firstIndex { $0 >= 0x80 } ?? start
            }
            start = end + 1
        }
        return start
    }

    /// GB18030 by the C library's converter, which refuses every invalid sequence.
    static func decodeGB18030(_ bytes: [UInt8]) -> [UInt8]? {
        let converter = iconv_open("UTF-8", "GB18030")
        guard converter != iconv_t(bitPattern: -1) else { return nil }
        defer { iconv_close(converter) }
        var input = bytes.map { CChar(bitPattern: $0) }
        var output = [CChar](repeating: 0, count: bytes.count * 4 + 16)
        let size = output.count
        let used: Int? = input.withUnsafeMutableBufferPointer { source in
            output.withUnsafeMutableBufferPointer { target in
                var from = source.baseAddress
                var left = source.count
                var to = target.baseAddress
                var room = size
                let result = iconv(converter, &from, &left, &to, &room)
                return Int(bitPattern: UInt(bitPattern: result)) == -1 || left != 0 ? nil : size - room
            }
        }
        guard let used else { return nil }
        return output[..<used].map { UInt8(bitPattern: $0) }
    }
}
