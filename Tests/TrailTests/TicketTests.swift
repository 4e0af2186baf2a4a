import Testing

@testable import Trail

@Suite struct TicketTests {
    static let seed = "01382438112797316654"

    /// Source: Rivest's `consistent_sampler`, the example of `first_fraction`, and lots.json.
    @Test(arguments: [
        ("AB-130", "0.26299714122838008416507544297546663599715395525154425586041245287750224561854"),
        ("作品-003", "0.12971537308741169213574259605540762779791124881979430142861726031751401980418"),
        ("作品-002", "0.96130425874888688969193724228404918749288721781432619613088331759707201425799"),
    ])
    func drawsTheTicketsOfTheReferenceImplementation(id: String, ticket: String) {
        #expect(Ticket.of(id: id, seed: Self.seed) == ticket)
    }

    @Test func putsTheLastDigitFirstAndFillsUpTo64Digits() {
        #expect(Ticket.fraction(of: [0x03, 0xE9]) == "0.1001" + String(repeating: "0", count: 60))
        #expect(Ticket.fraction(of: [0, 10]) == "0.01" + String(repeating: "0", count: 62))
        #expect(Ticket.fraction(of: []) == "0." + String(repeating: "0", count: 64))
        // 2²⁵⁶ − 1 = 115792089237316195423570985008687907853269984665640564039457584007913129639935
        #expect(
            Ticket.fraction(of: [UInt8](repeating: 0xFF, count: 32))
                == "0.539936921319700485754930465046566489962358709786800589075324591613732980297511")
    }

    @Test(arguments: [
        ("0.1", "0.2", true), ("0.2", "0.1", false), ("0.09", "0.1", true), ("0.10", "0.9", true),
        ("0.1", "0.10", false), ("0.10", "0.1", false), ("0.1", "0.11", true), ("0.5", "0.5", false),
    ])
    func comparesAsFractions(one: String, other: String, expected: Bool) {
        #expect(Ticket.isSmaller(one, other) == expected)
    }

    @Test func leavingAnIDOutKeepsTheOrderOfTheRest() {
        let ids = (1...60).map { "panel/song/J\($0)" }
        func drawn(_ ids: [String]) -> [String] {
            ids.sorted { Ticket.isSmaller(Ticket.of(id: $0, seed: Self.seed), Ticket.of(id: $1, seed: Self.seed)) }
        }
        let order = drawn(ids)
        #expect(order != ids)
        #expect(Set(order) == Set(ids))
        for left in ids.prefix(5) {
            #expect(drawn(ids.reversed().filter { $0 != left }) == order.filter { $0 != left })
        }
    }

    // Needs the vector files, which are not in the repository; without them the run says "skipped" and why.
    @Test(.enabled(if: SharedVectors.present, "\(SharedVectors.absence)"))
    func drawsTheOrderOfTheVectors() throws {
        struct Whole: Decodable {
            let sampler: Sampler
            enum CodingKeys: String, CodingKey { case sampler = "consistent_sampler" }
        }
        struct Sampler: Decodable {
            let seed: String
            let tickets: [String: String]
            let order: [String]
        }
        let vector = try SharedVectors.object("lots.json", as: Whole.self).sampler
        let drawn = Dictionary(
            uniqueKeysWithValues: vector.tickets.keys.map { ($0, Ticket.of(id: $0, seed: vector.seed)) })
        #expect(drawn == vector.tickets)
        #expect(drawn.keys.sorted { Ticket.isSmaller(drawn[$0]!, drawn[$1]!) } == vector.order)
    }
}
