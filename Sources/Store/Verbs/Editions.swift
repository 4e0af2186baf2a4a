import Foundation
import GRDB
public import Judging

/// A paper as it was last written under its name.
public struct PaperEdition: Hashable, Sendable {
    public let number: Int
    public let sha256: String
    public let facts: ResultFacts
}

extension ContestStore {
    /// The newest edition of a file of this name about a round, or nil where there is none.
    public func lastEdition(_ category: CategoryID?, _ round: RoundID?, file: String) throws -> PaperEdition? {
        try reading { db in
            let row = try Row.fetchOne(
                db,
                sql: """
                    SELECT p.edition, p.sha256, d.body FROM projection_paper p JOIN record_document d ON d.digest = p.facts \
                    WHERE p.category = ? AND p.round = ? AND p.file = ? ORDER BY p.event DESC LIMIT 1
                    """, arguments: [category?.text ?? "", round?.text ?? "", file])
            guard let row else { return nil }
            return PaperEdition(
                number: row["edition"], sha256: row["sha256"],
                facts: try ResultFacts(document: Array(row["body"] as Data)))
        }
    }

    /// Records that files were written as one edition of a paper, and notes on the desk where they were put.
    public func recordEdition(
        _ papers: [PaperExported], facts: ResultFacts, folder: String, by actor: Actor, at now: Instant
    ) throws -> Receipt {
        try verb(by: actor, at: now) { db, state, _ in
            for paper in papers {
                try db.execute(
                    sql: "INSERT OR REPLACE INTO desk_paper VALUES (?, ?, ?, ?)",
                    arguments: [paper.category?.text ?? "", paper.round?.text ?? "", paper.file, folder])
            }
            return state.publish(papers, facts: facts)
        }
    }

    /// The digest of a document under which the record would keep it.
    public func digest(_ facts: ResultFacts) -> String { hashes.digest(facts.document) }
}
