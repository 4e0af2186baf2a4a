/// Where a form is: returned by its judge, void, or handed back blank.
public struct FormMarked: Act {
    public static let kind = "form.marked"

    public let form: String
    public let state: FormRecord.State
    public var reason: Sealed?

    public init(form: String, state: FormRecord.State, reason: Sealed?) {
        self.form = form
        self.state = state
        self.reason = reason
    }

    public init(_ fields: Fields) throws(CanonicalFault) {
        form = try fields.text("form")
        let text = try fields.text("state")
        guard let state = FormRecord.State(rawValue: text) else { throw CanonicalFault("state is \(text)") }
        self.state = state
        reason = try fields.optionalSealed("reason")
    }

    public var fields: [String: Canonical] {
        var fields: [String: Canonical] = ["form": .text(form), "state": .text(state.rawValue)]
        fields.set("reason", reason)
        return fields
    }

    public mutating func seal(_ seal: (String) -> String) { reason = reason?.sealed(seal) }
}
