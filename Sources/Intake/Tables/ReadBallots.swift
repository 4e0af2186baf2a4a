public import Judging

/// Ballots as a table states them; times carry an offset.
public func readBallots(_ table: Table, _ findings: inout Findings) -> [Placed<Ballot>] {
    guard let binding = ColumnSet.ballots.bind(table, &findings) else { return [] }
    var ballots: [Placed<Ballot>] = []
    ballots.reserveCapacity(table.rowCount)
    for index in 0..<table.rowCount {
        let row = Row(table: table, binding: binding, index: index)
        let channel: Identifier<Ballot>? = row.id("channel", &findings)
        let voter = row.required("voter", &findings)
        let entry: EntryID? = row.id("entry", &findings)
        let time = Instant(iso: row.raw("time"))
        if time == nil { findings.refuse(.badTime(row.raw("time")), at: row.place("time")) }
        let points = row.number("points", &findings)
        let ip = row.text("ip", &findings)
        let device = row.text("device", &findings)
        let ballot = row.text("ballot", &findings)
        guard let channel, let entry, let time else { continue }
        ballots.append(
            Placed(
                Ballot(
                    channel: channel.text, voter: voter, entry: entry, time: time, points: points, ip: ip,
                    device: device,
                    ballot: ballot),
                at: row.place))
    }
    return ballots
}

extension ColumnSet {
    static let ballots = ColumnSet([
        ("channel", ["渠道"], true), ("voter", ["投票人"], true), ("entry", ["作品", "作品编号"], true),
        ("time", ["时间"], true), ("points", ["评分"], false), ("ip", [], false), ("device", ["设备"], false),
        ("ballot", ["票号"], false),
    ])
}
