import CQREncode

/// A QR code as a black-and-white bitmap, a module a pixel, with the quiet zone of four that readers need.
struct QRImage {
    /// Pixels a side, the quiet zone among them.
    let side: Int
    /// A BMP of one bit a pixel: the simplest file libxlsxwriter takes.
    let bytes: [UInt8]

    private static let quiet = 4

    /// The code of a text with a fifth of it repairable (level M); nil where it is too long for any.
    init?(_ text: String) {
        guard let code = QRcode_encodeString8bit(text, 0, QR_ECLEVEL_M) else { return nil }
        defer { QRcode_free(code) }
        let width = Int(code.pointee.width)
        let modules = UnsafeBufferPointer(start: code.pointee.data, count: width * width).map { $0 & 1 == 1 }
        let side = width + 2 * Self.quiet
        self.side = side
        bytes = Self.bitmap(side) { x, y in
            let (column, row) = (x - Self.quiet, y - Self.quiet)
            guard (0..<width).contains(column), (0..<width).contains(row) else { return false }
            return modules[row * width + column]
        }
    }

    private static func bitmap(_ side: Int, isBlack: (Int, Int) -> Bool) -> [UInt8] {
        let stride = (side + 31) / 32 * 4
        let head = 14 + 40 + 8
        var bytes = Array("BM".utf8)
        let put = { (value: Int, size: Int) in (0..<size).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) } }
        bytes += put(head + stride * side, 4) + put(0, 4) + put(head, 4)
        // 40-byte header: width, height, one plane, one bit, no compression, 96 dots to the inch, two colours.
        bytes += put(40, 4) + put(side, 4) + put(side, 4) + put(1, 2) + put(1, 2) + put(0, 4) + put(stride * side, 4)
        bytes += put(3780, 4) + put(3780, 4) + put(2, 4) + put(2, 4)
        bytes += [0xFF, 0xFF, 0xFF, 0, 0, 0, 0, 0]
        // Rows stand from the bottom up.
        for y in (0..<side).reversed() {
            var row = [UInt8](repeating: 0, count: stride)
            for x in 0..<side where isBlack(x, y) { row[x / 8] |= 0x80 >> UInt8(x % 8) }
            bytes += row
        }
        return bytes
    }
}
