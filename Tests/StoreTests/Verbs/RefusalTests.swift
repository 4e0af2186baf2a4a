import Foundation
import Judging
import Testing

@testable import Store

/// Acts that are not allowed say why and leave the database as it was, to the byte.
@Suite struct RefusalTests {
    struct Act: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let problem: Problem
        let perform: @Sendable (SampleContest, Instant) throws -> Receipt
    }

    static let acts: [Act] = [
        Act(testDescription: "opening twice", problem: .roundIs(review, "open", needs: "planned")) {
            try $0.store.openRound(song, review, seed: nil, reason: nil, by: organizer, at: $1)
        },
        Act(testDescription: "opening the vote before the review is closed", problem: .earlierRoundNotClosed(review)) {
            try $0.store.openRound(song, vote, seed: nil, reason: nil, by: organizer, at: $1)
        },
        Act(testDescription: "opening without a panel", problem: .panelNotSeated(photo)) {
            try $0.store.openRound(photo, review, seed: nil, reason: nil, by: organizer, at: $1)
        },
        Act(testDescription: "a seed too short", problem: .seedTooShort(3)) {
            try $0.store.drawPanel(film, seed: "123", by: organizer, at: $1)
        },
        Act(testDescription: "sealing an open round", problem: .roundIs(review, "open", needs: "closed")) {
            try $0.store.sealRound(song, review, reason: nil, by: organizer, at: $1)
        },
        Act(testDescription: "an unknown round", problem: .unknownRound("final", known: ["review", "vote"])) {
            try $0.store.closeRound(song, RoundID("final"), reason: nil, by: organizer, at: $1)
        },
        Act(testDescription: "voiding what is not there", problem: .noSheet(JudgeID("J1"), EntryID("B"))) {
            try $0.store.voidSheet(JudgeID("J1"), EntryID("B"), review, reason: "x", by: organizer, at: $1)
        },
        Act(testDescription: "withdrawing without a reason", problem: .reasonNeeded) {
            try $0.store.removeEntry(EntryID("A"), as: .withdrawn, reason: nil, by: organizer, at: $1)
        },
        Act(testDescription: "recusing without a reason", problem: .reasonNeeded) {
            try $0.store.recuse(JudgeID("J1"), from: EntryID("A"), reason: "", by: organizer, at: $1)
        },
        Act(testDescription: "a barred judge", problem: .barred(JudgeID("J2"), EntryID("A"), .declaredEntry)) {
            try $0.store.submit(sheet("J2", "A", "50"), reason: nil, keepsWindow: true, by: organizer, at: $1)
        },
        Act(
            testDescription: "a mark above the maximum",
            problem: .markOutOfRange(
                Fixed("61")!, max: Fixed("60")!, nearest: [Fixed("60")!])
        ) { try $0.store.submit(sheet("J1", "A", "61"), reason: nil, keepsWindow: true, by: organizer, at: $1) },
        Act(
            testDescription: "a clock before the last event",
            problem: .clockBeforeLastEvent(SampleContest.moment("2020-10-02T09:00:00+08:00"))
        ) { try $0.store.closeRound(song, review, reason: nil, by: organizer, at: $1.adding(seconds: -1)) },
    ]

    @Test(arguments: acts)
    func aRefusalChangesNothing(act: Act) throws {
        let sample = try SampleContest()
        try sample.bringPeople()
        let at = SampleContest.moment("2020-10-02T09:00:00+08:00")
        _ = try sample.store.commitPanel(film, source: "福彩", by: Self.organizer, at: at)
        _ = try sample.store.openRound(song, review, seed: nil, reason: nil, by: Self.organizer, at: at)
        try sample.store.keep("49", of: "theme", JudgeID("J1"), EntryID("A"), review)
        let before = try sample.folder.contents()
        #expect(try problems { try act.perform(sample, at) } == [act.problem])
        #expect(try sample.folder.contents() == before)
        #expect(try sample.store.draft(JudgeID("J1"), EntryID("A"), review) == ["theme": "49"])
        #expect(try sample.verify().isSound)
    }

    private static let organizer = SampleContest.organizer

    private static func sheet(_ judge: String, _ entry: String, _ theme: String) -> ScoreSheet {
        ScoreSheet(judge: JudgeID(judge), entry: EntryID(entry), round: review, points: [Fixed(theme), Fixed("30")])
    }
}
