/// Somebody was given a PIN; only its salted and slow hash is kept, and that in the vault.
public struct PinSet: Act {
    public static let kind = "pin.set"

    public let person: Actor
    public var pin: Sealed

    public init(person: Actor, pin: Sealed) {
        self.person = person
        self.pin = pin
    }

    public init(_ fields: Fields) throws(CanonicalFault) {
        guard let person = Actor(try fields.text("person")) else { throw CanonicalFault("person is not role:id") }
        self.person = person
        pin = try fields.sealed("pin")
    }

    public var fields: [String: Canonical] {
        ["person": .text(person.description), "pin": .text(pin.digest)]
    }

    public mutating func seal(_ seal: (String) -> String) { pin = pin.sealed(seal) }
}
