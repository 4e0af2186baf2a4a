import Foundation
import Testing

/// A run killed at any moment: the contest opens, verifies, and holds all that was acknowledged.
@Suite(.serialized) struct KilledTests {
    @Test func anImportKilledAtAnyMomentIsWholeOrAbsent() throws {
        let seed = SeededRandom.seed
        print("killed imports, seed \(seed) (PINGSHEN_SEED repeats it)")
        var random = SeededRandom(seed)
        let (base, marks) = try manyMarks()
        let whole = try ContestFolder(base)
        try whole.write(marks, to: "marks.csv")
        let began = Date()
        try whole.done("import", "sheets", "marks.csv")
        let length = Date().timeIntervalSince(began)
        let (before, after) = (try ContestFolder(base).audit().events, try whole.audit().events)
        #expect(after == before + 20 * 40)
        for attempt in 1...12 {
            let folder = try ContestFolder(base)
            try folder.write(marks, to: "marks.csv")
            let run = try folder.start(["import", "sheets", "marks.csv"])
            // The last stretch is where it writes: half of the kills fall there.
            let share =
                attempt % 2 == 0 ? Double.random(in: 0.7...1.05, using: &random) : .random(in: 0...1, using: &random)
            Thread.sleep(forTimeInterval: length * share)
            run.kill()
            let outcome = run.end()
            let audit = try folder.pingshen("audit", "verify")
            #expect(audit.status == 0, "seed \(seed), attempt \(attempt): \(audit.out)\(audit.err)")
            let events = try folder.audit().events
            #expect(events == before || events == after, "seed \(seed), attempt \(attempt): \(events)")
            if !outcome.out.isEmpty { #expect(events == after, "acknowledged and not there") }
            try folder.done("import", "sheets", "marks.csv")
            #expect(try folder.audit() == whole.audit(), "seed \(seed), attempt \(attempt): brought in again")
        }
    }

    /// Each answer that another question followed is on the desk or submitted; at most the one being typed is lost.
    @Test func aScoringSessionKilledAtAnyMomentLosesAtMostTheMarkBeingTyped() throws {
        let seed = SeededRandom.seed
        print("killed sessions, seed \(seed) (PINGSHEN_SEED repeats it)")
        var random = SeededRandom(seed)
        let base = try oneJudge()
        let works = 12
        let answers = (0..<works).map { "p\n\(20 + $0)\n\(10 + $0)\n\n" }.joined()
        let began = Date()
        let whole = try ContestFolder(base)
        let last = try whole.start(["score", "--judge", "J01", "--lang", "en"], input: answers).end()
        #expect(prompts(last.out).count == works * 4)
        let length = Date().timeIntervalSince(began)
        for attempt in 1...12 {
            let folder = try ContestFolder(base)
            let before = try folder.audit().events
            let run = try folder.start(["score", "--judge", "J01", "--lang", "en"], input: answers)
            Thread.sleep(forTimeInterval: length * .random(in: 0.05...1, using: &random))
            run.kill()
            let given = max(0, prompts(run.end().out).count - 1)
            let audit = try folder.pingshen("audit", "verify")
            #expect(audit.status == 0, "seed \(seed), attempt \(attempt): \(audit.out)\(audit.err)")
            let sheets = try folder.audit().events - before
            #expect(sheets == given / 4 || sheets == given / 4 + 1, "seed \(seed), attempt \(attempt)")
            guard sheets == given / 4, given % 4 > 0 else { continue }
            // Going back shows what was typed in brackets.
            let again = try folder.start(["score", "--judge", "J01", "--lang", "en"], input: "b\nb\nb\nq\n").end()
            let typed = ["[p]", "[\(20 + sheets)]", "[\(10 + sheets)]"].prefix(given % 4)
            for value in typed { #expect(again.out.contains(value), "seed \(seed), attempt \(attempt): \(value)") }
        }
    }

    @Test func anInitKilledAtAnyMomentLeavesAWholeContestOrNone() throws {
        let seed = SeededRandom.seed
        print("killed inits, seed \(seed) (PINGSHEN_SEED repeats it)")
        var random = SeededRandom(seed)
        let whole = try ContestFolder()
        try SmallContest.files(to: whole)
        let began = Date()
        try whole.done("init", "rubrics", "--rehearsal")
        let length = Date().timeIntervalSince(began)
        for attempt in 1...6 {
            let folder = try ContestFolder()
            try SmallContest.files(to: folder)
            let run = try folder.start(["init", "rubrics", "--rehearsal"])
            Thread.sleep(forTimeInterval: length * .random(in: 0.2...1, using: &random))
            run.kill()
            _ = run.end()
            let audit = try folder.pingshen("audit", "verify")
            if folder.bytes("c.sqlite") == nil {
                #expect(audit.status == 3, "seed \(seed), attempt \(attempt)")
            } else {
                #expect(audit.status == 0, "seed \(seed), attempt \(attempt): \(audit.out)")
            }
        }
    }

    /// The questions asked, in order: each begins a line of its own.
    private func prompts(_ out: String) -> [Substring] {
        out.split(separator: "\n").filter {
            $0.hasPrefix("Gate Red line, ") || $0.hasPrefix("Theme 0–") || $0.hasPrefix("Craft 0–")
                || $0.hasPrefix("Enter submits, b changes")
        }
    }

    /// 20 judges and 40 works; no sheet yet, and a file with 1,600 marks.
    private func manyMarks() throws -> (base: [String: Data], marks: String) {
        let base = try begun(judges: 20, works: 40)
        var marks = "judge,entry,criterion,points\n"
        for judge in 1...20 {
            for work in 1...40 {
                marks += "J\(pad(judge)),W\(pad(work)),theme,\(40 + (judge + work) % 20).5\n"
                marks += "J\(pad(judge)),W\(pad(work)),craft,\(20 + (judge * work) % 20)\n"
            }
        }
        return (base, marks)
    }

    private func oneJudge() throws -> [String: Data] { try begun(judges: 1, works: 12) }

    private func begun(judges: Int, works: Int) throws -> [String: Data] {
        let folder = try ContestFolder()
        try SmallContest.files(to: folder)
        let entries = (1...works).map { "W\(pad($0)),song,作品\($0),AH\n" }.joined()
        try folder.write("id,category,title,unit\n" + entries, to: "entries.csv")
        try folder.write("id,name\n" + (1...judges).map { "J\(pad($0)),评委\($0)\n" }.joined(), to: "judges.csv")
        try folder.done("init", "rubrics", "--rehearsal")
        for kind in ["units", "entries", "judges"] { try folder.done("import", kind, kind + ".csv") }
        try folder.done("round", "open", "song", "review")
        return folder.databaseFiles()
    }

    private func pad(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
