extension Canonical {
    /// Reads canonical bytes and nothing else: other JSON, however valid, is a fault.
    public init(bytes: [UInt8]) throws(CanonicalFault) {
        var scanner = CanonicalScanner(bytes: bytes)
        self = try scanner.value(depth: 0)
        guard scanner.index == bytes.count else { throw CanonicalFault("bytes after the end") }
        guard self.bytes == bytes else { throw CanonicalFault("not in canonical form") }
    }
}

private struct CanonicalScanner {
    let bytes: [UInt8]
    var index = 0

    mutating func value(depth: Int) throws(CanonicalFault) -> Canonical {
        guard depth < 64 else { throw CanonicalFault("nested too deep") }
        switch try peek() {
        case UInt8(ascii: "\""): return .text(try text())
        case UInt8(ascii: "["):
            var items: [Canonical] = []
            try sequence(until: UInt8(ascii: "]")) { (scanner) throws(CanonicalFault) in
                items.append(try scanner.value(depth: depth + 1))
            }
            return .list(items)
        case UInt8(ascii: "{"):
            var fields: [String: Canonical] = [:]
            try sequence(until: UInt8(ascii: "}")) { (scanner) throws(CanonicalFault) in
                let key = try scanner.text()
                try scanner.expect(UInt8(ascii: ":"))
                guard fields.updateValue(try scanner.value(depth: depth + 1), forKey: key) == nil else {
                    throw CanonicalFault("key \(key) stands twice")
                }
            }
            return .object(fields)
        default: return .integer(try integer())
        }
    }

    private mutating func sequence(
        until end: UInt8, _ item: (inout CanonicalScanner) throws(CanonicalFault) -> Void
    ) throws(CanonicalFault) {
        index += 1
        if try peek() == end {
            index += 1
            return
        }
        while true {
            try item(&self)
            let next = try peek()
            index += 1
            if next == end { return }
            guard next == UInt8(ascii: ",") else { throw CanonicalFault("expected a comma at byte \(index)") }
        }
    }

    private mutating func integer() throws(CanonicalFault) -> Int {
        let start = index
        while index < bytes.count, bytes[index] == UInt8(ascii: "-") || (48...57).contains(bytes[index]) { index += 1 }
        guard let number = Int(String(decoding: bytes[start..<index], as: UTF8.self)), number.magnitude < 1 << 53
        else { throw CanonicalFault("not a whole number at byte \(start)") }
        return number
    }

    private mutating func text() throws(CanonicalFault) -> String {
        try expect(UInt8(ascii: "\""))
        let start = index
        while index < bytes.count, bytes[index] != UInt8(ascii: "\""), bytes[index] != UInt8(ascii: "\\") { index += 1 }
        if index < bytes.count, bytes[index] == UInt8(ascii: "\"") {
            defer { index += 1 }
            return String(decoding: bytes[start..<index], as: UTF8.self)
        }
        var out = Array(bytes[start..<index])
        while true {
            let byte = try peek()
            index += 1
            if byte == UInt8(ascii: "\"") { return String(decoding: out, as: UTF8.self) }
            guard byte == UInt8(ascii: "\\") else {
                out.append(byte)
                continue
            }
            let escape = try peek()
            index += 1
            switch escape {
            case UInt8(ascii: "b"): out.append(0x08)
            case UInt8(ascii: "t"): out.append(0x09)
            case UInt8(ascii: "n"): out.append(0x0A)
            case UInt8(ascii: "f"): out.append(0x0C)
            case UInt8(ascii: "r"): out.append(0x0D)
            case UInt8(ascii: "u"):
                guard index + 4 <= bytes.count,
                    let code = UInt8(String(decoding: bytes[index..<index + 4], as: UTF8.self), radix: 16)
                else { throw CanonicalFault("an escape that is not canonical at byte \(index)") }
                out.append(code)
                index += 4
            default: out.append(escape)
            }
        }
    }

    private func peek() throws(CanonicalFault) -> UInt8 {
        guard index < bytes.count else { throw CanonicalFault("cut off at byte \(index)") }
        return bytes[index]
    }

    private mutating func expect(_ byte: UInt8) throws(CanonicalFault) {
        guard try peek() == byte else { throw CanonicalFault("expected \(UnicodeScalar(byte)) at byte \(index)") }
        index += 1
    }
}
