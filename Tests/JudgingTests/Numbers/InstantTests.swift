import Testing

@testable import Judging

struct InstantTests {
    @Test(arguments: [
        ("2020-10-10T12:00:00+08:00", "2020-10-10T04:00:00.000000Z"),
        ("2020-10-10 12:00:00+08:00", "2020-10-10T04:00:00.000000Z"),
        ("2020-01-01T00:30:00+05:45", "2019-12-31T18:45:00.000000Z"),
        ("2020-02-29T23:59:59.999999-00:30", "2020-03-01T00:29:59.999999Z"),
        ("1970-01-01T00:00:00Z", "1970-01-01T00:00:00.000000Z"),
        ("1969-12-31T23:59:59.9Z", "1969-12-31T23:59:59.900000Z"),
        ("1900-01-01T00:00:00.000001-12:00", "1900-01-01T12:00:00.000001Z"),
    ])
    func readsAnOffsetAndTellsUTC(text: String, utc: String) { #expect(Instant(iso: text)?.description == utc) }

    @Test(
        "refuses times without an offset, and times that are none",
        arguments: [
            "2020-10-10T12:00:00", "2020-10-10", "2020-10-10T12:00Z", "2020-10-10T24:00:00Z", "2020-10-10T12:60:00Z",
            "2020-10-10T12:00:60Z", "2021-02-29T12:00:00Z", "2020-10-10T12:00:00+0800", "2020-10-10T12:00:00+08",
            "2020-10-10T12:00:00.Z", "2020-10-10T12:00:00.1234567Z", "2020-10-10T12:00:00+19:00",
            "2020-10-10T12:00:00+08:60", "2020-10-10T12:00:00z", "2020-10-10T12:00:00Z ", "2020-10-10t12:00:00Z",
            "2020-10-10T12:00:00,5Z", "", "2020-10-10T12:00:00+08:00x",
        ])
    func refuses(text: String) { #expect(Instant(iso: text) == nil) }

    @Test(arguments: seeds)
    func everyMomentReadsBack(seed: UInt64) {
        var random = SeededRandom(seed: seed)
        for _ in 0..<2_000 {
            let moment = Instant(
                microseconds: Int64.random(in: -60_000_000_000_000_000...4_000_000_000_000_000, using: &random))
            #expect(Instant(iso: moment.description) == moment, "seed \(seed)")
        }
    }

    @Test func addsSecondsAndOrders() throws {
        let one = try #require(Instant(iso: "2020-02-28T23:59:59Z"))
        #expect(one.adding(seconds: 1).description == "2020-02-29T00:00:00.000000Z")
        #expect(one < one.adding(seconds: 1))
    }
}
