/// The second person of an act that needs two, and what vouches for it.
public struct Second: Hashable, Sendable {
    /// Their own PIN, typed there and then, or the number of a paper they signed.
    public enum Proof: Hashable, Sendable {
        case pin
        case paper(String)
    }

    public let actor: Actor
    public let proof: Proof

    public init(actor: Actor, proof: Proof) {
        self.actor = actor
        self.proof = proof
    }

    init(_ fields: Fields) throws(CanonicalFault) {
        guard let actor = Actor(try fields.text("second")) else { throw CanonicalFault("second is not role:id") }
        let proof = try fields.text("proof")
        guard proof == "pin" || proof.hasPrefix("paper:") else { throw CanonicalFault("proof is \(proof)") }
        self.init(actor: actor, proof: proof == "pin" ? .pin : .paper(String(proof.dropFirst("paper:".count))))
    }

    /// `pin`, or `paper:` and the paper's number.
    public var proofText: String {
        switch proof {
        case .pin: "pin"
        case .paper(let number): "paper:\(number)"
        }
    }
}

extension [String: Canonical] {
    mutating func set(_ second: Second) {
        self.set("second", second.actor.description)
        self.set("proof", second.proofText)
    }
}
