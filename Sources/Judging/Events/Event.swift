/// One accepted act: who did what and when. Immutable once it is in the record.
public struct Event: Sendable {
    public let at: Instant
    public let by: Actor
    public var act: any Act

    public init(at: Instant, by: Actor, act: any Act) {
        self.at = at
        self.by = by
        self.act = act
    }

    /// The version of the format, the first field of every event.
    public static let version = 1
    /// No event is larger than this; anything larger is a document that the event names.
    public static let maximumBytes = 16_384

    /// The canonical bytes; every personal value must be sealed before.
    public var bytes: [UInt8] {
        var fields = act.fields
        fields["v"] = .integer(Self.version)
        fields["at"] = .text(at.description)
        fields["by"] = .text(by.description)
        fields["kind"] = .text(type(of: act).kind)
        return Canonical.object(fields).bytes
    }

    public init(bytes: [UInt8]) throws(CanonicalFault) {
        let fields = try Fields(Canonical(bytes: bytes))
        guard try fields.integer("v") == Self.version else { throw CanonicalFault("an event of another version") }
        guard let at = Instant(iso: try fields.text("at")) else { throw CanonicalFault("at is not a time") }
        guard let by = Actor(try fields.text("by")) else { throw CanonicalFault("by is not role:id") }
        let kind = try fields.text("kind")
        guard let type = EventCatalogue.kinds[kind] else { throw CanonicalFault("an unknown kind of event: \(kind)") }
        self.init(at: at, by: by, act: try type.init(fields))
    }
}

/// What an event says was done; the catalogue lists every kind.
public protocol Act: Sendable {
    /// `noun.verb`, as the record and `docs/events.md` name it.
    static var kind: String { get }
    var fields: [String: Canonical] { get }
    init(_ fields: Fields) throws(CanonicalFault)
    /// Replaces each personal value by its salted hash.
    mutating func seal(_ seal: (String) -> String)
}

extension Act {
    public mutating func seal(_ seal: (String) -> String) {}
}

/// Who acts: a role and an office code, never a name.
public struct Actor: Hashable, Sendable, CustomStringConvertible {
    /// What somebody is while acting.
    public enum Role: String, Sendable, CaseIterable { case organizer, judge, clerk, supervisor, auditor }

    public let role: Role
    public let id: String

    public init(role: Role, id: String) {
        self.role = role
        self.id = id
    }

    public init?(_ text: String) {
        guard let colon = text.firstIndex(of: ":"), let role = Role(rawValue: String(text[..<colon])) else {
            return nil
        }
        let id = String(text[text.index(after: colon)...])
        guard Identifier<Actor>.isWellFormed(id) else { return nil }
        self.init(role: role, id: id)
    }

    public var description: String { "\(role.rawValue):\(id)" }
}

/// Every kind of event there is; `docs/events.md` has a line for each.
public enum EventCatalogue {
    public static let all: [any Act.Type] = [
        ContestOpened.self, PlanAdopted.self, RubricAdopted.self, UnitRegistered.self, EntryRegistered.self,
        EntryWithdrawn.self, EntryDisqualified.self, JudgeRegistered.self, ConflictDeclared.self, IdentityMatched.self,
        EntryShortlisted.self, PanelAppointed.self, PanelCommitted.self, PanelDrawn.self, RoundOpened.self,
        RoundClosed.self, RoundSealed.self, RoundReopened.self, SheetSubmitted.self, SheetAmended.self,
        SheetVoided.self, JudgeRecused.self, BallotsReceived.self, PaperExported.self, PinSet.self,
        EntryMeasured.self, EntryScreened.self, FormsIssued.self, FormMarked.self, FormKeyed.self, FormSettled.self,
        CaseRuled.self, RoundRevised.self,
        AwardChanged.self, ResultApproved.self, NoticePosted.self, ObjectionReceived.self, ObjectionAnswered.self,
        ResultAnnounced.self,
        LotCommitted.self, LotDrawn.self,
    ]

    /// The fields that hold salted hashes of personal values or free-text reasons, in whatever kind they occur.
    public static let sealedKeys: Set<String> = [
        "people", "reason", "note", "approval", "late", "pin", "objector", "contact", "content", "evidence", "finding",
        "answer",
    ]

    static let kinds: [String: any Act.Type] = Dictionary(uniqueKeysWithValues: all.map { ($0.kind, $0) })
}
