import Testing

@testable import Judging

struct HeadToHeadTests {
    @Test func theWorkedExamplesOfThePageHold() throws { try RulePage("HeadToHead").runChain() }

    @Test func isWhoBeatsWhomInAllSmallFields() throws {
        for field in TiedField.allSmall { try expectTwin(field) }
    }

    @Test(arguments: seeds)
    func isWhoBeatsWhomInRandomFields(seed: UInt64) throws {
        for field in TiedField.random(seed: seed) { try expectTwin(field, "seed \(seed)") }
    }

    @Test(arguments: seeds)
    func worksOutsideTheTieHaveNoSay(seed: UInt64) throws {
        for field in TiedField.random(seed: seed, count: 40) {
            let alone = TiedField.parts(try field.standings([.headToHead]))
            // One more work that every judge puts far ahead of all.
            let crowded = TiedField(marks: field.marks + [field.marks[0].map { _ in 9 }])
            let parts = TiedField.parts(try crowded.standings([.headToHead]))
            #expect(parts.filter { $0 != [field.marks.count] } == alone, "seed \(seed) \(field.marks)")
        }
    }

    private func expectTwin(_ field: TiedField, _ seed: String = "") throws {
        let twin = field.twin(Array(field.marks.indices), [(TiedField.duels, true)])
        #expect(TiedField.parts(try field.standings([.headToHead])) == twin, "\(field.marks) \(seed)")
    }
}
