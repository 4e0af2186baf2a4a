import Foundation
import GRDB
import Testing

@testable import Store

/// What verification makes of the files beside the database: checkpoint, verifier key, journal, a folder it may only read.
@Suite struct FilesBesideTests {
    @Test func aRolledBackDatabaseIsFound() throws {
        let sample = try SampleContest()
        let old = try #require(FileManager.default.contents(atPath: sample.path))
        let before = try sample.size()
        try sample.bringPeople()
        let after = try sample.size()
        let rolledBack = try ScratchFolder()
        for (name, data) in try sample.folder.contents() {
            try data.write(to: URL(filePath: "\(rolledBack.path)/\(name)"))
        }
        try old.write(to: URL(filePath: rolledBack.path + "/c.sqlite"))
        let found = try Store.verify(path: rolledBack.path + "/c.sqlite", key: nil).findings
        #expect(
            found == [
                AuditFinding(
                    "file \(rolledBack.path)/c.sqlite.checkpoint", .fileAheadOfDatabase(file: after, database: before))
            ])
    }

    @Test func anOlderCheckpointFileIsConsistent() throws {
        let sample = try SampleContest()
        let old = try #require(FileManager.default.contents(atPath: sample.path + ".checkpoint"))
        try sample.bringPeople()
        try old.write(to: URL(filePath: sample.path + ".checkpoint"))
        #expect(try sample.verify().isSound)
    }

    @Test func anAbsentCheckpointFileIsSaid() throws {
        let copy = try TamperedCopy()
        try FileManager.default.removeItem(atPath: copy.path + ".checkpoint")
        let report = try copy.verify()
        #expect(report.isSound)
        #expect(report.notes == [.noCheckpointFile, .papersElsewhere(1)])
    }

    @Test func anAbsentVerifierKeyIsSaid() throws {
        let copy = try TamperedCopy()
        try FileManager.default.removeItem(atPath: copy.path + ".pub")
        let report = try copy.verify()
        #expect(report.isSound)
        #expect(report.notes == [.keyFromGenesis, .papersElsewhere(1)])
    }

    @Test func anotherContestsKeyIsRefused() throws {
        let copy = try TamperedCopy()
        let other = try SampleContest()
        let key = try String(contentsOfFile: other.path + ".pub", encoding: .utf8)
        let found = try copy.verify(key: key).findings
        #expect(found.contains(AuditFinding("event 0", .genesisNamesAnotherKey)))
        #expect(found.contains { $0.place.hasPrefix("checkpoint ") })
        try key.write(toFile: copy.path + ".pub", atomically: false, encoding: .utf8)
        #expect(try copy.verify().findings == found)
    }

    @Test func aKeyThatIsNoKeyIsRefused() throws {
        let found = try TamperedCopy().verify(key: "no key\n").findings
        #expect(found.contains(AuditFinding("key", .unreadable("no key"))))
    }

    @Test(arguments: ["", "nothing signed\n", "another\n1\nAAAA\n\n— x AAAA\n"])
    func aCheckpointFileThatCanNotBeTrustedIsFound(text: String) throws {
        let copy = try TamperedCopy()
        try text.write(toFile: copy.path + ".checkpoint", atomically: false, encoding: .utf8)
        let found = try copy.verify().findings
        #expect(found.map(\.place) == ["file \(copy.path).checkpoint"])
    }

    /// Whoever holds no right to write can verify, and whoever does changes nothing by it.
    @Test func verifyingChangesNoFile() throws {
        let copy = try TamperedCopy()
        let manager = FileManager.default
        let names = try manager.contentsOfDirectory(atPath: copy.folderPath).sorted()
        let stamps = {
            try names.map {
                try manager.attributesOfItem(atPath: "\(copy.folderPath)/\($0)")[.modificationDate] as? Date
            }
        }
        let bytes = { names.map { manager.contents(atPath: "\(copy.folderPath)/\($0)") } }
        let (before, then) = (bytes(), try stamps())
        for name in names {
            try manager.setAttributes([.posixPermissions: 0o444], ofItemAtPath: "\(copy.folderPath)/\(name)")
        }
        try manager.setAttributes([.posixPermissions: 0o555], ofItemAtPath: copy.folderPath)
        defer { try? manager.setAttributes([.posixPermissions: 0o755], ofItemAtPath: copy.folderPath) }
        #expect(try copy.verify().isSound)
        #expect(try manager.contentsOfDirectory(atPath: copy.folderPath).sorted() == names)
        #expect(bytes() == before)
        #expect(try stamps() == then)
    }

    /// A journal left by a cut-off write is rolled back in a copy; the files themselves stay as they are.
    @Test func aHotJournalIsVerifiedInACopy() throws {
        let copy = try TamperedCopy()
        let torn = try ScratchFolder()
        let queue = try DatabaseQueue(path: copy.path)
        try queue.inDatabase { db in
            // A cache this small spills changed pages into the file before the commit.
            try db.execute(sql: "PRAGMA cache_size = 1; PRAGMA cache_spill = 1; BEGIN IMMEDIATE")
            for index in 0..<2000 {
                try db.execute(
                    sql: "INSERT INTO desk_draft VALUES ('x', ?, 'y', 'z', ?)",
                    arguments: ["\(index)", String(repeating: "a", count: 500)])
            }
            for name in try FileManager.default.contentsOfDirectory(atPath: copy.folderPath) {
                try FileManager.default.copyItem(
                    atPath: "\(copy.folderPath)/\(name)", toPath: "\(torn.path)/\(name)")
            }
            try db.execute(sql: "ROLLBACK")
        }
        try queue.close()
        let before = try torn.contents()
        #expect((before["c.sqlite-journal"]?.count ?? 0) > 0)
        let report = try Store.verify(path: torn.path + "/c.sqlite", key: nil)
        #expect(report.findings == [])
        #expect(report.notes == [.verifiedCopy, .papersElsewhere(1)])
        #expect(try torn.contents() == before)
    }

    @Test func whatIsNoContestIsNotVerified() throws {
        let folder = try ScratchFolder()
        #expect(throws: StoreError.self) { try Store.verify(path: folder.path + "/absent.sqlite", key: nil) }
        try folder.write("not a database, not even nearly: some text", to: "text.sqlite")
        #expect(throws: StoreError.self) { try Store.verify(path: folder.path + "/text.sqlite", key: nil) }
    }
}
