import Judging

/// The text of a number as a cell of the format General shows it, or why it has none that may be taken.
///
/// The shortest decimal that gives the same `Double` again: a stored 89.299999999999997 was typed as 89.3.
func numberText(_ stored: String) -> Result<String, Unreadable> {
    let bytes = stored.utf8
    // Nearly all marks and ids: digits alone, far below 2⁵³.
    if bytes.count <= 15, bytes.first != 0x30 || bytes.count == 1, !bytes.isEmpty,
        bytes.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 })
    {
        return .success(stored)
    }
    guard bytes.allSatisfy({ ($0 >= 0x30 && $0 <= 0x39) || [0x2B, 0x2D, 0x2E, 0x45, 0x65].contains($0) }),
        let value = Double(stored), value.isFinite
    else { return .failure(Unreadable(.badNumber(stored))) }
    if value == value.rounded() {
        guard value.magnitude <= 9_007_199_254_740_992 else { return .failure(Unreadable(.wholeTooLarge(stored))) }
        return .success(String(Int64(value)))
    }
    let text = decimal(value)
    guard text.utf8.drop(while: { $0 != 0x2E }).count <= 7 else { return .failure(Unreadable(.tooManyDecimals(text))) }
    return .success(text)
}

/// Swift's shortest text, with its exponent written out: 1.5e-05 is 0.000015.
private func decimal(_ value: Double) -> String {
    let parts = value.description.split(separator: "e")
    guard parts.count == 2, let exponent = Int(parts[1]), exponent < 0 else { return value.description }
    let digits = parts[0].filter(\.isNumber)
    let isWhole = parts[0].hasSuffix(".0")
    return (value < 0 ? "-0." : "0.") + String(repeating: "0", count: -exponent - 1) + digits.dropLast(isWhole ? 1 : 0)
}
