/// A submitted sheet with other marks, and why; the version before stays in the record.
public struct SheetAmended: Act {
    public static let kind = "sheet.amended"

    public var sheet: SheetFields
    public var reason: Sealed

    public init(sheet: SheetFields, reason: Sealed) {
        self.sheet = sheet
        self.reason = reason
    }

    public init(_ fields: Fields) throws(CanonicalFault) {
        sheet = try SheetFields(fields)
        reason = try fields.sealed("reason")
    }

    public var fields: [String: Canonical] {
        var fields = sheet.fields
        fields.set("reason", reason)
        return fields
    }

    public mutating func seal(_ seal: (String) -> String) {
        sheet.note = sheet.note?.sealed(seal)
        reason = reason.sealed(seal)
    }
}
