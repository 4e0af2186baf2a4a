import Judging
import Testing

@testable import Store

@Suite struct PinTests {
    private static let at = SampleContest.moment("2020-09-11T09:00:00+08:00")
    private static let li = Actor(role: .clerk, id: "li")

    @Test func aPinIsTakenAndAWrongOneLocksAfterFiveTriesForAMinute() throws {
        let sample = try SampleContest()
        let store = sample.store
        #expect(try problems { try store.prove(Self.li, pin: "000000", at: Self.at) } == [.noPin("clerk:li")])
        let pin = try store.setPin(of: Self.li, by: SampleContest.organizer, at: Self.at).pin
        #expect(pin.count == 6)
        try store.prove(Self.li, pin: pin, at: Self.at)
        for left in (0...4).reversed() {
            #expect(
                try problems { try store.prove(Self.li, pin: "x", at: Self.at) } == [.pinWrong("clerk:li", left: left)])
        }
        let until = Self.at.adding(seconds: 60)
        #expect(
            try problems { try store.prove(Self.li, pin: pin, at: Self.at) } == [.pinLocked("clerk:li", until: until)])
        try store.prove(Self.li, pin: pin, at: until)
        // The right one forgets the wrong ones.
        #expect(try problems { try store.prove(Self.li, pin: "x", at: until) } == [.pinWrong("clerk:li", left: 4)])
    }

    @Test func aNewPinReplacesTheOldAndStandsNowhereInTheClear() throws {
        let sample = try SampleContest()
        let old = try sample.store.setPin(of: Self.li, by: SampleContest.organizer, at: Self.at).pin
        let new = try sample.store.setPin(of: Self.li, by: SampleContest.organizer, at: Self.at).pin
        if old != new {
            #expect(try problems { try sample.store.prove(Self.li, pin: old, at: Self.at) } != [])
        }
        try sample.store.prove(Self.li, pin: new, at: Self.at)
        #expect(try verify(path: sample.store.path, key: nil).findings == [])
    }

    @Test func aJudgeWhoIsNotListedGetsNone() throws {
        let sample = try SampleContest()
        let store = sample.store
        let nobody = Actor(role: .judge, id: "J99")
        #expect(
            try problems { try store.setPin(of: nobody, by: SampleContest.organizer, at: Self.at) }
                == [.unknownJudge("J99")])
    }
}
