import Foundation
import GRDB
import Judging
import Testing

@testable import Store

/// A forged first event names contest, log and key at will: verification answers with findings, whatever it holds.
@Suite struct GenesisTests {
    @Test(arguments: [
        (#""contest":"sample""#, #""contest":"sam\nple""#), (#""contest":"sample""#, #""contest":"""#),
        (#""contest":"sample""#, #""contest":"simple""#), (#""kind":"contest.opened""#, #""kind":"contest.closed""#),
    ])
    func aForgedGenesisIsFound(was: String, now: String) throws {
        let copy = try TamperedCopy()
        try copy.tamper { db in
            let bytes = try #require(try Data.fetchOne(db, sql: "SELECT bytes FROM record_event WHERE seq = 0"))
            let forged = String(decoding: bytes, as: UTF8.self).replacingOccurrences(of: was, with: now)
            try #require(Data(forged.utf8) != bytes)
            try db.execute(sql: "UPDATE record_event SET bytes = ? WHERE seq = 0", arguments: [Data(forged.utf8)])
        }
        #expect(try copy.verify().findings.contains(AuditFinding("event 0", .leafDiffers)))
    }

    @Test func aDatabaseBehindItsCheckpointTakesNoEvent() throws {
        let sample = try SampleContest()
        let old = try #require(FileManager.default.contents(atPath: sample.path))
        try sample.bringPeople()
        let rolledBack = try ScratchFolder()
        for (name, data) in try sample.folder.contents() {
            try data.write(to: URL(filePath: "\(rolledBack.path)/\(name)"))
        }
        try old.write(to: URL(filePath: rolledBack.path + "/c.sqlite"))
        let before = try rolledBack.contents()
        let store = try ContestStore(
            path: rolledBack.path + "/c.sqlite", zone: { _ in .init(name: "Asia/Shanghai", offset: 28_800) })
        #expect(throws: StoreError.self) {
            try store.closeRound(
                song, review, reason: nil, by: SampleContest.organizer,
                at: SampleContest.moment("2020-09-03T09:00:00+08:00"))
        }
        #expect(try rolledBack.contents() == before)
    }
}
