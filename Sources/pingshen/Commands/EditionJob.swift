import Foundation
import Judging
import Store

/// Writes the files of one paper as its next edition, and records each with its SHA-256.
///
/// Files with the bytes they had stay the edition they are, and nothing is recorded.
struct EditionJob {
    let store: ContestStore
    /// Nil for a paper on the whole contest.
    let category: CategoryID?
    let round: RoundID?
    let paper: String
    let sheet: ResultSheet
    let reason: String?
    var late: String?
    let actor: Actor
    /// Whether it tells ranks: only then does an edition keep them, and say which changed.
    var tellsResult = true

    private var facts: ResultFacts {
        tellsResult ? ResultFacts(sheet.standings, awards: sheet.awarded) : ResultFacts()
    }

    struct File {
        let path: String
        let write: (ResultSheet, String) throws -> Void

        var name: String { (path as NSString).lastPathComponent }
        /// Where it is written before it takes its place: a refusal leaves no unrecorded paper.
        var new: String { path + ".new" }
    }

    /// - Returns: the edition's number and the one before it, nil where this is the first or nothing changed.
    func write(_ files: [File], at now: Instant) throws -> (number: Int, old: PaperEdition?) {
        defer { for file in files { try? FileManager.default.removeItem(atPath: file.new) } }
        let last = try files.map { try store.lastEdition(category, round, file: $0.name) }
        var number = last.compactMap { $0?.number }.max() ?? 1
        var digests = try write(files, as: number)
        let isSame = zip(digests, last).allSatisfy { $0 == $1?.sha256 }
        if !isSame {
            if last.contains(where: { $0 != nil }) {
                number += 1
                digests = try write(files, as: number)
            }
            let papers = zip(files, digests).map { file, digest in
                PaperExported(
                    category: category, round: round, paper: paper, file: file.name, sha256: digest, edition: number,
                    facts: store.digest(facts), reason: reason.map(Sealed.clear), late: late.map(Sealed.clear))
            }
            let folder = URL(filePath: (files[0].path as NSString).deletingLastPathComponent).standardizedFileURL.path
            _ = try store.recordEdition(papers, facts: facts, folder: folder, by: actor, at: now)
        }
        for file in files where rename(file.new, file.path) != 0 {
            throw StoreError.cannotWrite(path: file.path, why: String(cString: strerror(errno)))
        }
        return (number, isSame ? nil : last.compactMap { $0 }.first)
    }

    private func write(_ files: [File], as number: Int) throws -> [String] {
        var sheet = sheet
        sheet.occasion.edition = number
        return try files.map { file in
            try file.write(sheet, file.new)
            return try sha256(ofFile: file.new)
        }
    }

    /// Writes, prints the paths, and says beside them which edition they are and what changed.
    func run(_ files: [File], _ common: CommonOptions, at now: Instant) throws {
        let (number, old) = try write(files, at: now)
        for file in files { print(file.path) }
        guard let old else {
            if number > 1 {
                Shell.complain(common.say("提示：内容与第 \(number) 版相同。", "note: the same as edition \(number)."))
            }
            return
        }
        let changes =
            tellsResult
            ? FactsDifference(changes: facts.changes(since: old.facts), common: common).text
            : common.say("内容有变。", "its contents changed.")
        Shell.complain(
            common.say("提示：第 \(number) 版，较第 \(old.number) 版：", "note: edition \(number); since edition \(old.number): ")
                + changes)
    }
}
