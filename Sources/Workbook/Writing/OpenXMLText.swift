/// Texts as ECMA-376 22.4.2.4 keeps them: there `_x0041_` is an A.
enum OpenXMLText {
    /// Each low line that would begin such a code is written as the code of a low line; libxlsxwriter leaves it as it is.
    static func escaped(_ text: String) -> String {
        guard text.contains("_x") else { return text }
        let units = Array(text.utf8)
        var escaped: [UInt8] = []
        for index in units.indices {
            escaped.append(units[index])
            if beginsCode(units[index...].prefix(7)) { escaped += Array("x005F_".utf8) }
        }
        return String(decoding: escaped, as: UTF8.self)
    }

    private static func beginsCode(_ units: ArraySlice<UInt8>) -> Bool {
        guard units.count == 7, units.first == UInt8(ascii: "_"), units.last == UInt8(ascii: "_"),
            units[units.startIndex + 1] == UInt8(ascii: "x")
        else { return false }
        return units.dropFirst(2).dropLast().allSatisfy { unit in
            switch unit {
            case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"),
                UInt8(ascii: "A")...UInt8(ascii: "F"):
                true
            default: false
            }
        }
    }
}
