import Foundation
import Intake
import Judging
import Testing

/// The first contest as its folder states it.
struct AnhuiRubricsTests {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appending(path: "rubrics/anhui-2020")

    /// Read once: every test asks the same files.
    private static let reading: (contest: ContestFolder?, findings: [Finding]) = {
        var findings = Findings()
        let contest = ContestFolder.read(folder.path, &findings)
        return (contest, findings.all)
    }()

    static func contest() throws -> ContestFolder {
        #expect(reading.findings == [])
        return try #require(reading.contest)
    }

    @Test func readsWithoutAFinding() throws {
        let contest = try Self.contest()
        #expect(contest.plan.categories.count == 9)
        #expect(contest.rubrics.count == 9)
        for category in contest.plan.categories {
            let rubric = try #require(contest.rubrics[category.rubric])
            let full = rubric.criteria.reduce(Int64(0)) { $0 + $1.max.millionths }
            #expect(full == 100_000_000, "\(category.id)")
            #expect(category.panel.seats.reduce(0) { $0 + $1.count } == category.panel.size, "\(category.id)")
            #expect(rubric.tally.minimum <= category.panel.size, "\(category.id)")
        }
    }

    @Test func hasSixteenCitiesUnderTheProvinceAndTheOthersBesideThem() throws {
        let units = try Self.contest().plan.units
        #expect(units.count { $0.kind == "city" } == 16)
        #expect(units.filter { $0.kind == "city" }.allSatisfy { $0.parent == UnitID("AH") })
        #expect(Set(units.map(\.name)).count == units.count)
    }

    /// The targets are not part of the plan that rules read; the document holds them.
    @Test func thePlansOfTheCitiesAddUpTo100UnionsAnd2000PromotersAnd300Activities() throws {
        guard case .object(let plan) = try Canonical(bytes: Self.contest().planDocument),
            case .list(let units)? = plan["units"]
        else {
            Issue.record("no list of units")
            return
        }
        var sums: [String: Int] = [:]
        for case .object(let unit) in units {
            guard case .object(let targets)? = unit["plan"] else { continue }
            for case (let key, .text(let number)) in targets { sums[key, default: 0] += Int(number) ?? 0 }
        }
        #expect(sums == ["unions": 100, "promoters": 2000, "activities": 300])
    }

    @Test(
        "a micro-video is an MP4 of less than three minutes and less than 50 MB",
        arguments: [
            ("seconds", "179.9", true), ("seconds", "180.0", false), ("seconds", "180", false), ("seconds", "0", true),
            ("seconds", "3:00", false), ("megabytes", "49.999999", true), ("megabytes", "50", false),
            ("format", "MP4", true),
            ("format", "mp4", true), ("format", "MOV", false),
        ])
    func microVideoKeepsItsLimits(field: String, value: String, isTaken: Bool) throws {
        let category = try #require(try Self.contest().plan.category(CategoryID("micro-video")))
        let limits = try #require(category.fields.first { $0.id == field })
        #expect((limits.objection(to: value) == nil) == isTaken)
    }

    @Test func everyRecommendationIsDueOn20SeptemberAndOneCategorySendsNothing() throws {
        let categories = try Self.contest().plan.categories
        let deadlines = categories.compactMap(\.national?.deadline)
        #expect(deadlines.count == 7)
        #expect(Set(deadlines.map(\.description)) == ["2020-09-20"])
        #expect(categories.filter { $0.national?.isSelf ?? false }.map(\.id.text) == ["national-photography"])
        #expect(categories.filter { $0.national == nil }.map(\.id.text) == ["role-model-story"])
    }

    @Test func theHostsAreThoseOfTheNotice() throws {
        let hosts = try Self.contest().plan.categories.map {
            "\($0.id): \($0.hosts.map(\.text).joined(separator: " "))"
        }
        #expect(
            hosts == [
                "micro-video: XC", "online-offline-activity: CZ", "recitation: HN", "photography: BB",
                "role-model-story: BZ", "song: FY AHGRB", "micro-film: HB", "micro-lesson: MAS",
                "national-photography: AH",
            ])
    }

    @Test func theAutumnHasItsHolidaysAndTheDaysWorkedForThem() throws {
        let plan = try Self.contest().plan
        let date = { (text: String) in try #require(CivilDate(text)) }
        #expect(try plan.workingDays(after: date("2020-09-30"), through: date("2020-10-08")) == 0)
        #expect(try plan.workingDays(after: date("2020-10-08"), through: date("2020-10-10")) == 2)
        #expect(try plan.workingDays(after: date("2020-09-13"), through: date("2020-09-20")) == 5)
    }
}
