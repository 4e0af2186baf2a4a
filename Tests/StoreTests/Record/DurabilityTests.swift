import Foundation
import GRDB
import Testing

@testable import Store

@Suite struct DurabilityTests {
    @Test func theWriterIsExtraSynchronousWithARollbackJournal() throws {
        let sample = try SampleContest()
        try sample.bringPeople()
        let pragmas = try sample.store.queue.inDatabase { db in
            try ["synchronous", "journal_mode", "foreign_keys"].map {
                try String.fetchOne(db, sql: "PRAGMA \($0)") ?? ""
            }
        }
        #expect(pragmas == ["3", "delete", "1"])
    }

    @Test func aDatabaseInWALModeIsNotOpened() throws {
        let copy = try TamperedCopy()
        let queue = try DatabaseQueue(path: copy.path)
        try queue.inDatabase { db in _ = try String.fetchOne(db, sql: "PRAGMA journal_mode = WAL") }
        try queue.close()
        #expect(throws: StoreError.self) { try ContestStore(path: copy.path, zone: { _ in nil }) }
    }

    @Test func theKeyIsItsOwnersAlone() throws {
        let sample = try SampleContest()
        let mode = try FileManager.default.attributesOfItem(atPath: sample.path + ".key")[.posixPermissions] as? Int
        #expect(mode == 0o600)
    }

    @Test(arguments: ["", ".key", ".pub", ".checkpoint"])
    func whatIsThereIsNotTouched(suffix: String) throws {
        let sample = try SampleContest()
        let folder = try ScratchFolder()
        try folder.write("mine", to: "c.sqlite" + suffix)
        #expect(throws: StoreError.self) {
            try ContestStore.create(
                path: folder.path + "/c.sqlite", plan: sample.plan, planDocument: [], rubrics: [:],
                rubricDocuments: [:], isRehearsal: true, by: SampleContest.organizer,
                at: SampleContest.moment("2020-09-01T09:00:00+08:00"), zone: { _ in nil })
        }
        #expect(try folder.contents() == ["c.sqlite" + suffix: Data("mine".utf8)])
    }

    /// Without its key nothing is written, and the key's absence is the world's fault.
    @Test(arguments: [nil, "", "zz", "00"])
    func withoutItsKeyNothingIsWritten(key: String?) throws {
        let sample = try SampleContest()
        try FileManager.default.removeItem(atPath: sample.path + ".key")
        if let key { try sample.folder.write(key, to: "c.sqlite.key") }
        let before = try sample.folder.contents()
        #expect(throws: StoreError.self) { try sample.bringPeople() }
        #expect(try sample.folder.contents() == before)
    }
}
