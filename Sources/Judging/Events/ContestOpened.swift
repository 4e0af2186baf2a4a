/// The genesis event: which contest this record is of, and the key that signs it.
public struct ContestOpened: Act {
    public static let kind = "contest.opened"

    public let contest: String
    public let log: String
    public let verifier: String
    public let rehearsal: String
    public let zone: String

    public init(contest: String, log: String, verifier: String, rehearsal: String, zone: String) {
        self.contest = contest
        self.log = log
        self.verifier = verifier
        self.rehearsal = rehearsal
        self.zone = zone
    }

    public init(_ fields: Fields) throws(CanonicalFault) {
        contest = try fields.text("contest")
        log = try fields.text("log")
        verifier = try fields.text("verifier")
        rehearsal = try fields.text("rehearsal")
        zone = try fields.text("zone")
    }

    public var fields: [String: Canonical] {
        [
            "contest": .text(contest),
            "log": .text(log),
            "verifier": .text(verifier),
            "rehearsal": .text(rehearsal),
            "zone": .text(zone),
        ]
    }
}
