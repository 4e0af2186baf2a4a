import Testing

@testable import Judging

struct EventTests {
    static let at = Instant(iso: "2020-09-20T09:00:00.000001+08:00")!
    static let by = Actor(role: .organizer, id: "wang")

    static func sealed(_ act: any Act) -> Event {
        var act = act
        // A stand-in for the salted hash; it must never let the clear value through.
        act.seal { value in "#\(value.utf8.count)" }
        return Event(at: at, by: by, act: act)
    }

    @Test func thereIsOneOfEachKindHere() {
        #expect(EveryAct.full.map { type(of: $0).kind } == EventCatalogue.all.map { $0.kind })
    }

    @Test func encodesDecodesAndEncodesToTheSameBytes() throws {
        for act in EveryAct.full + EveryAct.bare {
            let bytes = Self.sealed(act).bytes
            let again = try Event(bytes: bytes)
            #expect(again.bytes == bytes, "\(type(of: act).kind)")
            // Equal bytes are not enough: a field written from another's value would read back as wrong as it was.
            #expect(Self.values(of: again.act) == Self.values(of: Self.sealed(act).act), "\(type(of: act).kind)")
            #expect(again.at == Self.at)
            #expect(again.by == Self.by)
            #expect(type(of: again.act).kind == type(of: act).kind)
            #expect(bytes.count < Event.maximumBytes)
        }
    }

    @Test func everyFieldIsNeededOrMayBeAbsentAsTheCatalogueOfActsSays() throws {
        for (index, act) in EveryAct.full.enumerated() {
            let fields = Self.sealed(act).act.fields
            for key in fields.keys.sorted() {
                var less = fields
                less[key] = nil
                less["v"] = .integer(1)
                less["at"] = .text(Self.at.description)
                less["by"] = .text(Self.by.description)
                less["kind"] = .text(EventCatalogue.all[index].kind)
                let bytes = Canonical.object(less).bytes
                // Whatever can be read without the field must be written without it: nothing is filled in silently.
                if let event = try? Event(bytes: bytes) {
                    #expect(event.bytes == bytes, "\(EventCatalogue.all[index].kind) without \(key)")
                }
            }
        }
    }

    @Test func everySealedPropertyStandsUnderASealedKey() {
        for act in EveryAct.full {
            for label in Self.sealedLabels(of: act) {
                #expect(EventCatalogue.sealedKeys.contains(label), "\(type(of: act).kind).\(label)")
            }
        }
    }

    @Test func everySealedKeyIsUsed() {
        let used = Set(EveryAct.full.flatMap { Self.sealedLabels(of: $0) })
        #expect(used == EventCatalogue.sealedKeys)
    }

    @Test func sealingLeavesNothingInTheClear() {
        for act in EveryAct.full {
            var act = act
            act.seal { _ in "sealed" }
            for (label, value) in Self.sealedValues(of: act) {
                #expect(value == .digest("sealed"), "\(type(of: act).kind).\(label)")
            }
            for label in Self.sealedLabels(of: act) {
                #expect(act.fields[label] == .text("sealed"), "\(type(of: act).kind).\(label)")
            }
        }
    }

    @Test func aKeyOfTheEnvelopeIsNoFieldOfAnyAct() {
        for act in EveryAct.full + EveryAct.bare {
            let own = Set(Self.sealed(act).act.fields.keys)
            #expect(own.isDisjoint(with: ["v", "at", "by", "kind"]), "\(type(of: act).kind)")
        }
    }

    @Test(
        "an event of another version, kind, time or actor is a fault",
        arguments: [
            (#""v":1"#, #""v":2"#), (#""kind":"plan.adopted""#, #""kind":"plan.adapted""#),
            (#""by":"organizer:wang""#, #""by":"king:wang""#), (#""by":"organizer:wang""#, #""by":"organizer""#),
            (#""by":"organizer:wang""#, #""by":"organizer:a b""#), ("01:00:00.000001Z", "25:00:00.000001Z"),
            (#""document":"00ff""#, #""document":7"#), (#""document":"00ff","#, ""),
        ])
    func refusesAnEventThatIsNone(part: String, other: String) throws {
        let text = String(decoding: Self.sealed(PlanAdopted(document: "00ff")).bytes, as: UTF8.self)
        let changed = text.split(separator: part, omittingEmptySubsequences: false).joined(separator: other)
        try #require(changed != text)
        #expect(throws: CanonicalFault.self) { try Event(bytes: Array(changed.utf8)) }
    }

    @Test func theBytesOfASheetAreThese() {
        let event = Self.sealed(EveryAct.full[18])
        #expect(
            String(decoding: event.bytes, as: UTF8.self)
                == #"{"at":"2020-09-20T01:00:00.000001Z","by":"organizer:wang","entry":"A","gates":{"red-line":"pass","原创":"fail"},"#
                + ##""judge":"J1","kind":"sheet.submitted","note":"#9","points":["52.5","","0"],"round":"review","v":1}"##
        )
    }

    private static func values(of act: any Act) -> [String: AnyHashable?] {
        Dictionary(properties(of: act).map { ($0.0, $0.1 as? AnyHashable) }, uniquingKeysWith: { $1 })
    }

    private static func sealedValues(of act: any Act) -> [(String, Sealed)] {
        properties(of: act).compactMap { label, value in (value as? Sealed).map { (label, $0) } }
    }

    private static func sealedLabels(of act: any Act) -> [String] { sealedValues(of: act).map(\.0) }

    /// Stored properties, those of a nested sheet among them.
    private static func properties(of value: Any) -> [(String, Any)] {
        Mirror(reflecting: value).children.flatMap { child -> [(String, Any)] in
            if let sheet = child.value as? SheetFields { return properties(of: sheet) }
            let inner = Mirror(reflecting: child.value)
            if inner.displayStyle == .optional, let wrapped = inner.children.first {
                return [(child.label ?? "", wrapped.value)]
            }
            return [(child.label ?? "", child.value)]
        }
    }
}
