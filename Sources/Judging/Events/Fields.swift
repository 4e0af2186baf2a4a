/// The fields of one event as it is read back; each getter throws where the field is absent or of another kind.
public struct Fields {
    private let values: [String: Canonical]

    public init(_ value: Canonical) throws(CanonicalFault) {
        guard case .object(let values) = value else { throw CanonicalFault("not an object") }
        self.values = values
    }

    /// A text that must be there.
    public func text(_ key: String) throws(CanonicalFault) -> String {
        guard let text = try optionalText(key) else { throw CanonicalFault("no \(key)") }
        return text
    }

    /// A text, or nil where the key is absent.
    public func optionalText(_ key: String) throws(CanonicalFault) -> String? {
        switch values[key] {
        case nil: return nil
        case .text(let text): return text
        default: throw CanonicalFault("\(key) is not a text")
        }
    }

    /// A whole number that must be there.
    public func integer(_ key: String) throws(CanonicalFault) -> Int {
        guard case .integer(let number) = values[key] else { throw CanonicalFault("no whole number \(key)") }
        return number
    }

    /// A list that must be there.
    public func list(_ key: String) throws(CanonicalFault) -> [Canonical] {
        guard case .list(let items) = values[key] else { throw CanonicalFault("no list \(key)") }
        return items
    }

    /// A list that holds texts alone.
    public func texts(_ key: String) throws(CanonicalFault) -> [String] {
        var texts: [String] = []
        for item in try list(key) {
            guard case .text(let text) = item else { throw CanonicalFault("\(key) holds something other than texts") }
            texts.append(text)
        }
        return texts
    }

    /// An object whose values are texts.
    public func textMap(_ key: String) throws(CanonicalFault) -> [String: String] {
        guard case .object(let fields) = values[key] else { throw CanonicalFault("no object \(key)") }
        var map: [String: String] = [:]
        for (name, value) in fields {
            guard case .text(let text) = value else { throw CanonicalFault("\(key).\(name) is not a text") }
            map[name] = text
        }
        return map
    }

    /// An identifier that must be there.
    public func id<Thing>(_ key: String) throws(CanonicalFault) -> Identifier<Thing> { Identifier(try text(key)) }

    /// An identifier, or nil where the key is absent.
    public func optionalID<Thing>(_ key: String) throws(CanonicalFault) -> Identifier<Thing>? {
        try optionalText(key).map { Identifier($0) }
    }

    /// A fixed-point number, which events hold as text.
    public func fixed(_ key: String) throws(CanonicalFault) -> Fixed {
        guard let number = Fixed(try text(key)) else { throw CanonicalFault("\(key) is not a number") }
        return number
    }

    /// A calendar date, which events hold as text.
    public func date(_ key: String) throws(CanonicalFault) -> CivilDate {
        guard let date = CivilDate(try text(key)) else { throw CanonicalFault("\(key) is not a date") }
        return date
    }

    public func sealed(_ key: String) throws(CanonicalFault) -> Sealed { .digest(try text(key)) }

    /// The digest of a personal value, or nil where the key is absent.
    public func optionalSealed(_ key: String) throws(CanonicalFault) -> Sealed? {
        try optionalText(key).map(Sealed.digest)
    }
}

extension [String: Canonical] {
    /// Sets a text field where there is a value; an absent one has no key.
    mutating func set(_ key: String, _ text: String?) {
        if let text { self[key] = .text(text) }
    }

    mutating func set(_ key: String, _ sealed: Sealed?) { set(key, sealed?.digest) }
}
