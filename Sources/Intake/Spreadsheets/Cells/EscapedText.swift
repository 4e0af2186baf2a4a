/// `_x000D_` is how a workbook writes a character that XML does not have, and `_x005F_` an underline before such.
func unescaped(_ text: String) -> String {
    guard text.utf8.contains(0x5F), text.contains("_x") else { return text }
    let bytes = Array(text.utf8)
    var units: [UInt16] = []
    var out = ""
    var index = 0
    var plain = 0
    func flush(_ end: Int) {
        if plain < end || !units.isEmpty {
            out += String(decoding: units, as: UTF16.self)
            units = []
            out += String(decoding: bytes[plain..<end], as: UTF8.self)
        }
    }
    while index < bytes.count {
        if let unit = escape(bytes[index...]) {
            if plain < index { flush(index) }
            units.append(unit)
            index += 7
            plain = index
        } else {
            index += 1
        }
    }
    flush(index)
    return out
}

private func escape(_ bytes: ArraySlice<UInt8>) -> UInt16? {
    let part = bytes.prefix(7)
    guard part.count == 7, part.starts(with: [0x5F, 0x78]), part.last == 0x5F else { return nil }
    let digits = part.dropFirst(2).dropLast()
    guard digits.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }) else { return nil }
    return UInt16(String(decoding: digits, as: UTF8.self), radix: 16)
}
