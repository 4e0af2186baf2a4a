import Foundation
import Judging
import Testing

@testable import Store

/// Whatever people do, in whatever order: the contest verifies after each act, and what is refused leaves no trace.
@Suite struct RandomHistoryTests {
    @Test(arguments: seeds)
    func aContestIsSoundAfterEachAct(seed: UInt64) throws {
        print("random history, seed \(seed) (PINGSHEN_SEED repeats it)")
        let sample = try SampleContest()
        try sample.bringPeople()
        var random = Xorshift(state: seed)
        var at = SampleContest.moment("2020-10-02T09:00:00+08:00")
        var refused = 0
        for step in 1...30 {
            at = at.adding(seconds: Int.random(in: 0...3600, using: &random))
            let before = try sample.size()
            let bytes = FileManager.default.contents(atPath: sample.path)
            let act = RandomAct.allCases.randomElement(using: &random)!
            do {
                let receipt = try act.perform(sample, at, &random)
                #expect(try sample.size() == before + receipt.events, "seed \(seed), step \(step), \(act)")
            } catch is Refusal {
                refused += 1
                #expect(
                    FileManager.default.contents(atPath: sample.path) == bytes, "seed \(seed), step \(step), \(act)")
            }
            let findings = try sample.verify().findings
            try #require(findings == [], "seed \(seed), step \(step), \(act)")
        }
        #expect(refused < 30, "seed \(seed): everything was refused")
    }

    private static var seeds: [UInt64] {
        if let given = ProcessInfo.processInfo.environment["PINGSHEN_SEED"].flatMap({ UInt64($0) }) { return [given] }
        return [2020, 7, UInt64.random(in: 1 ... .max)]
    }
}

private enum RandomAct: CaseIterable {
    case open, close, seal, reopen, marks, moreMarks, submit, void, recuse, remove, ballots, units, entry, shortlist
    case commit, draw, appoint, paper, earlier

    func perform(_ sample: SampleContest, _ now: Instant, _ random: inout Xorshift) throws -> Receipt {
        let store = sample.store
        let actor = SampleContest.organizer
        let category = [song, film, photo].randomElement(using: &random)!
        let round = [review, review, vote].randomElement(using: &random)!
        let judge = JudgeID("J\(Int.random(in: 1...7, using: &random))")
        let entry = EntryID(String("ABCDEFGHPZ".randomElement(using: &random)!))
        let reason = Bool.random(using: &random) ? "理由" : nil
        switch self {
        case .open: return try store.openRound(category, round, seed: nil, reason: reason, by: actor, at: now)
        case .close: return try store.closeRound(category, round, reason: reason, by: actor, at: now)
        case .seal: return try store.sealRound(category, round, reason: reason, by: actor, at: now)
        case .reopen:
            return try store.reopenRound(
                category, round, reason: reason, second: SampleContest.second, by: actor, at: now)
        case .marks, .moreMarks:
            let rows = (0..<4).map { _ in
                let points = Bool.random(using: &random) ? "\(Int.random(in: 0...44, using: &random)).5" : ""
                let judge = "J\(Int.random(in: 1...6, using: &random))"
                return "\(judge),\("ABCFGP".randomElement(using: &random)!),theme,\(points)\n"
            }
            return try sample.bring(
                .sheets, "judge,entry,criterion,points\n" + rows.joined(), amend: reason, at: now)
        case .submit:
            let sheet = ScoreSheet(
                judge: judge, entry: entry, round: review,
                points: [Fixed("\(Int.random(in: 0...65, using: &random))"), Fixed("30")],
                gates: [GateID("red-line"): true],
                note: .clear("备注"))
            return try store.submit(sheet, reason: reason, keepsWindow: true, by: actor, at: now)
        case .void: return try store.voidSheet(judge, entry, review, reason: reason, by: actor, at: now)
        case .recuse: return try store.recuse(judge, from: entry, reason: reason, by: actor, at: now)
        case .remove:
            let state: Entry.State = Bool.random(using: &random) ? .withdrawn : .disqualified
            return try store.removeEntry(entry, as: state, reason: reason, by: actor, at: now)
        case .ballots:
            let rows = (0..<5).map { _ in
                let entry = "ABC".randomElement(using: &random)!
                return
                    "web,v\(Int.random(in: 0...9, using: &random)),\(entry),2020-1\(Int.random(in: 0...2, using: &random))-05T12:00:00+08:00\n"
            }
            return try sample.bring(.ballots, "channel,voter,entry,time\n" + rows.joined(), at: now)
        case .units:
            let name = Bool.random(using: &random) ? "甲" : "乙"
            return try sample.bring(.units, "id,name,parent\nU1,\(name),AH\n", amend: reason, at: now)
        case .entry:
            let title = Bool.random(using: &random) ? "新作" : "旧作"
            return try sample.bring(
                .entries, "id,category,title,unit,authors\n\(entry),\(category),\(title),HF,甲\n", amend: reason, at: now
            )
        case .shortlist: return try sample.bring(.shortlist, "entry\n\(entry)\n", at: now)
        case .commit: return try store.commitPanel(category, source: "福彩", by: actor, at: now)
        case .draw: return try store.drawPanel(category, seed: "20200905318842771906", by: actor, at: now)
        case .appoint:
            return try store.appointPanel(
                category, members: [judge, JudgeID("J1")], alternates: [], approval: reason, by: actor, at: now)
        case .paper:
            let facts = ResultFacts(try store.standings(category, round).standings, awards: AwardList([]))
            let paper = PaperExported(
                category: category, round: round, paper: "results", file: "r.xlsx", sha256: "00", edition: 1,
                facts: store.digest(facts))
            return try store.recordEdition([paper], facts: facts, folder: "/nowhere", by: actor, at: now)
        case .earlier:
            return try store.closeRound(category, round, reason: nil, by: actor, at: now.adding(seconds: -1_000_000))
        }
    }
}

/// Small, and the same on every machine: a seed is enough to repeat a history.
private struct Xorshift: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return state
    }
}
