import Foundation
import GRDB
import Judging
import Trail

/// Recomputes every leaf, root, edge and signature of the record, and gathers what the events name.
struct RecordCheck {
    let db: Database
    private let verifier: VerifierKey?
    private let origin: String
    private(set) var edge = RightEdge()
    private(set) var events: [(seq: Int, event: Event)] = []
    /// Digests of personal values and of documents that events name.
    private(set) var sealed: Set<String> = []
    private(set) var documents: Set<String> = []
    private var roots: [Int: TreeHash] = [:]
    private let wanted: Int?

    init(_ db: Database, path: String, key: String?, _ report: inout AuditReport) throws {
        self.db = db
        let genesis =
            (try Data.fetchOne(db, sql: "SELECT bytes FROM record_event WHERE seq = 0"))
            .flatMap { try? Event(bytes: Array($0)) }?.act as? ContestOpened
        var text = key ?? readText(path + ".pub")
        if text == nil {
            report.notes.append(.keyFromGenesis)
            text = genesis?.verifier
        }
        let trimmed = text?.trimmingCharacters(in: .whitespacesAndNewlines)
        verifier = trimmed.flatMap { VerifierKey(text: $0) }
        if verifier == nil { report.findings.append(AuditFinding("key", .unreadable(trimmed ?? ""))) }
        if let genesis, let trimmed, genesis.verifier != trimmed {
            report.findings.append(AuditFinding("event 0", .genesisNamesAnotherKey))
        }
        origin = genesis.map { ContestStore.origin(contest: $0.contest, log: $0.log) } ?? "unknown"
        let note = readText(path + ".checkpoint")
        wanted = note.flatMap { Self.checkpoint($0)?.size }
    }

    private static func checkpoint(_ note: String) -> Checkpoint? {
        guard let end = note.range(of: "\n\n", options: .backwards) else { return nil }
        return Checkpoint(text: String(note[..<end.lowerBound]) + "\n")
    }

    mutating func checkEvents(_ report: inout AuditReport) throws {
        var checkpoints = try Row.fetchAll(db, sql: "SELECT size, edge, note FROM record_checkpoint ORDER BY size")[...]
        report.checkpoints = checkpoints.count
        let cursor = try Row.fetchCursor(db, sql: "SELECT seq, bytes, leaf FROM record_event ORDER BY seq")
        var last: Instant?
        while let row = try cursor.next() {
            let seq: Int = row["seq"]
            let place = "event \(seq)"
            let bytes = Array(row["bytes"] as Data)
            if seq != report.events {
                report.findings.append(AuditFinding(place, .sequenceGap(expected: report.events)))
            }
            let leaf = Hashing.leaf(bytes)
            if leaf.bytes != Array(row["leaf"] as Data) { report.findings.append(AuditFinding(place, .leafDiffers)) }
            do throws(CanonicalFault) {
                let event = try Event(bytes: bytes)
                if let last, event.at < last { report.findings.append(AuditFinding(place, .timeRunsBack)) }
                if report.events == 0, !(event.act is ContestOpened) {
                    report.findings.append(AuditFinding(place, .notGenesis))
                }
                last = event.at
                gather(event.act)
                events.append((seq, event))
            } catch {
                report.findings.append(AuditFinding(place, .unreadable(error.description)))
            }
            edge.append(leaf: leaf)
            report.events += 1
            while let next = checkpoints.first, (next["size"] as Int) <= edge.size {
                check(next, &report)
                checkpoints = checkpoints.dropFirst()
            }
            if edge.size == wanted { roots[edge.size] = edge.root }
        }
        for row in checkpoints {
            report.findings.append(AuditFinding("checkpoint \(row["size"] as Int)", .beyondHead(size: edge.size)))
        }
        let head = try Int.fetchOne(db, sql: "SELECT max(size) FROM record_checkpoint")
        if head != edge.size {
            report.findings.append(AuditFinding("checkpoint", .noCheckpointForHead(size: edge.size)))
        }
    }

    private func check(_ row: Row, _ report: inout AuditReport) {
        let size: Int = row["size"]
        let place = "checkpoint \(size)"
        guard size == edge.size else {
            report.findings.append(AuditFinding(place, .rootDiffers))
            return
        }
        if Array(row["edge"] as Data) != edge.bytes { report.findings.append(AuditFinding(place, .edgeDiffers)) }
        guard let verifier else { return }
        do throws(NoteRefusal) {
            let note = try SignedNote.open(row["note"], with: [verifier])
            // Read, not made: a forged genesis event may name an origin that is no line at all.
            let signed = Checkpoint(text: note.text)
            if signed?.origin != origin || signed?.size != size || signed?.root != edge.root {
                report.findings.append(AuditFinding(place, .rootDiffers))
            }
        } catch {
            report.findings.append(AuditFinding(place, .badSignature("\(error)")))
        }
    }

    private mutating func gather(_ act: any Act) {
        for (key, value) in act.fields {
            if EventCatalogue.sealedKeys.contains(key), case .text(let digest) = value { sealed.insert(digest) }
        }
        switch act {
        case let act as PlanAdopted: documents.insert(act.document)
        case let act as RubricAdopted: documents.insert(act.document)
        case let act as PanelCommitted: documents.insert(act.document)
        case let act as LotCommitted: documents.insert(act.document)
        case let act as RoundOpened: documents.formUnion([act.plan, act.rubric, act.order])
        case let act as BallotsReceived: documents.insert(act.counts)
        case let act as FormKeyed: documents.insert(act.grid)
        case let act as PaperExported: documents.insert(act.facts)
        case let act as ResultApproved: documents.formUnion([act.computed, act.approved])
        default: break
        }
    }

    func checkDocuments(_ report: inout AuditReport) throws {
        var present: Set<String> = []
        for row in try Row.fetchAll(db, sql: "SELECT digest, body FROM record_document ORDER BY digest") {
            let digest: String = row["digest"]
            present.insert(digest)
            report.documents += 1
            let place = "document \(digest)"
            if Hashing.sha256(Array(row["body"] as Data)).hex != digest {
                report.findings.append(AuditFinding(place, .digestDiffers))
            } else if !documents.contains(digest) {
                report.findings.append(AuditFinding(place, .notNamedByAnyEvent))
            }
        }
        for digest in documents.subtracting(present).sorted() {
            report.findings.append(AuditFinding("document \(digest)", .absent))
        }
    }

    /// Holds the checkpoint beside the database against it: a database that is behind was rolled back.
    func checkFile(_ path: String, _ report: inout AuditReport) {
        guard let text = readText(path) else {
            report.notes.append(.noCheckpointFile)
            return
        }
        let place = "file \(path)"
        guard let verifier else { return }
        do throws(NoteRefusal) {
            let note = try SignedNote.open(text, with: [verifier])
            guard let checkpoint = Checkpoint(text: note.text), checkpoint.origin == origin else {
                report.findings.append(AuditFinding(place, .fileUnreadable("another contest's")))
                return
            }
            if checkpoint.size > edge.size {
                let fault = AuditFault.fileAheadOfDatabase(file: checkpoint.size, database: edge.size)
                report.findings.append(AuditFinding(place, fault))
            } else if roots[checkpoint.size] != checkpoint.root {
                report.findings.append(AuditFinding(place, .fileRootDiffers(size: checkpoint.size)))
            }
        } catch {
            report.findings.append(AuditFinding(place, .fileUnreadable("\(error)")))
        }
    }
}
