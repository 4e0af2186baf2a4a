/// The contest's time zone as plain numbers, so that the pure core needs no zone database.
public struct Zone: Hashable, Sendable {
    public let name: String
    /// Seconds east of Greenwich before the first change.
    public let offset: Int
    /// Later changes of the offset, ascending.
    public let changes: [Change]

    /// From this moment on, this offset in seconds.
    public struct Change: Hashable, Sendable {
        public let at: Instant
        public let offset: Int

        public init(at: Instant, offset: Int) {
            self.at = at
            self.offset = offset
        }
    }

    public init(name: String, offset: Int, changes: [Change] = []) {
        self.name = name
        self.offset = offset
        self.changes = changes
    }

    /// Seconds east of Greenwich at a moment.
    public func offset(at moment: Instant) -> Int {
        changes.last { $0.at <= moment }?.offset ?? offset
    }

    /// The calendar date in this zone.
    public func date(of moment: Instant) -> CivilDate { moment.civil(offset: offset(at: moment)).date }

    /// The first moment of the date in this zone.
    public func start(of date: CivilDate) -> Instant {
        let noon = Instant(microseconds: Int64(date.daysSince1970) * 86_400_000_000)
        return noon.adding(seconds: -offset(at: noon.adding(seconds: -offset)))
    }

    /// The first moment after the date: a deadline that is a date ends here.
    public func end(of date: CivilDate) -> Instant { start(of: date.adding(days: 1)) }

    /// `2020-09-20 09:00:00 +08:00`.
    public func text(_ moment: Instant) -> String {
        let east = offset(at: moment)
        let (date, time) = moment.civil(offset: east)
        let minutes = east.magnitude / 60
        let pair: (UInt) -> String = { $0 < 10 ? "0\($0)" : String($0) }
        return "\(date) \(time) \(east < 0 ? "-" : "+")\(pair(minutes / 60)):\(pair(minutes % 60))"
    }
}
