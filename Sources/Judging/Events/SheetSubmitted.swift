/// A judge's sheet on one entry, or the same sheet with marks added where it had none.
public struct SheetSubmitted: Act {
    public static let kind = "sheet.submitted"

    public var sheet: SheetFields

    public init(sheet: SheetFields) { self.sheet = sheet }

    public init(_ fields: Fields) throws(CanonicalFault) { sheet = try SheetFields(fields) }

    public var fields: [String: Canonical] { sheet.fields }

    public mutating func seal(_ seal: (String) -> String) { sheet.note = sheet.note?.sealed(seal) }
}
