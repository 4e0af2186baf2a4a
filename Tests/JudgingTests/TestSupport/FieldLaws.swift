@testable import Judging

/// A rule over a field, true or broken on purpose: the score of each work.
typealias FieldRule = (MarkedField) throws -> [String: Fraction]

/// A claim about rules over placements; `broken` says what is wrong with a rule and its scores, nil where it holds.
struct FieldLaw: Sendable, CustomStringConvertible {
    let name: String
    let broken: @Sendable (FieldRule, MarkedField, [String: Fraction], inout SeededRandom) throws -> String?

    var description: String { name }

    /// The first field of all small ones, or of `count` seeded ones, on which the law is broken.
    func firstBroken(_ rule: FieldRule, count: Int) throws -> String? {
        try Self.firstBroken([self], rule, count: count)
    }

    /// The same for several laws: each field is scored once as it is, and once under each law's change.
    static func firstBroken(_ laws: [FieldLaw], _ rule: FieldRule, count: Int) throws -> String? {
        var random = SeededRandom(seed: 11)
        let seeded = zip(seeds, MarkedField.many).flatMap { seed, fields in
            fields.prefix(count / seeds.count + 1).map { ($0, ", seed \(seed)") }
        }
        for (field, seed) in MarkedField.allSmall.map({ ($0, "") }) + seeded {
            let scores = try rule(field)
            for law in laws {
                if let why = try law.broken(rule, field, scores, &random) { return "\(law): \(why), \(field)\(seed)" }
            }
        }
        return nil
    }

    static let orderNeverMatters = FieldLaw(name: "order of judges, works and rows never matters") {
        rule, field, one, random in
        let two = try rule(MarkedField(rows: field.rows.shuffled(using: &random)))
        return one == two ? nil : "\(one) becomes \(two)"
    }

    static let shiftingOneJudgeKeeps = FieldLaw(name: "a constant added to one judge's marks changes nothing") {
        rule, field, before, random in
        let judge = field.judges.randomElement(using: &random)!
        var shifted = field
        for index in shifted.rows.indices where shifted.rows[index].judge == judge {
            shifted.rows[index].points = Fixed(millionths: shifted.rows[index].points.millionths + 7_500_000)
        }
        return try rule(shifted) == before ? nil : "\(judge) seven and a half higher changes it"
    }

    static let raisingNeverLowers = FieldLaw(name: "raising a mark never lowers the work") {
        rule, field, before, random in
        let index = field.rows.indices.randomElement(using: &random)!
        var raised = field
        raised.rows[index].points = Fixed(millionths: raised.rows[index].points.millionths + 1_000_000)
        let entry = field.rows[index].entry
        return try rule(raised)[entry]! < before[entry]! ? "raising \(field.rows[index]) lowers it" : nil
    }

    static let doublingKeeps = FieldLaw(name: "doubling every judge keeps every score") {
        rule, field, before, _ in
        var doubled = field
        doubled.rows += field.rows.map { MarkedField.Row(judge: $0.judge + "b", entry: $0.entry, points: $0.points) }
        return try rule(doubled) == before ? nil : "doubled it differs"
    }

    static let all = [orderNeverMatters, shiftingOneJudgeKeeps, raisingNeverLowers, doublingKeeps]
}
