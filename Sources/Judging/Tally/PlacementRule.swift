/// A rule over placements: each judge's marks count only as an order of the works that judge marked.
public enum PlacementRule: Hashable, Sendable {
    case points(PointsTable)
    case mean
    case majority

    /// The rule's one kernel: the placements of each work in, a sum in millionths and a divisor for each work out.
    ///
    /// No row may be empty. A placement rule drops no mark, so both ends of a kernel are zero.
    public func callAsFunction(_ field: [[Placement]]) throws(Overflow) -> [Kernel] {
        precondition(field.allSatisfy { !$0.isEmpty }, "a rule over no placements")
        switch self {
        case .points(let table):
            var kernels: [Kernel] = []
            for row in field { kernels.append(try Kernel.placementPoints(row, table)) }
            return kernels
        case .mean:
            var kernels: [Kernel] = []
            for row in field { kernels.append(try Kernel.meanPlacement(row, works: field.count)) }
            return kernels
        case .majority: return try Kernel.majorityOfPlacements(field)
        }
    }
}

/// Where one judge places one work among those of the field that the judge marked.
public struct Placement: Hashable, Sendable {
    public let judge: JudgeID
    /// Works with a higher mark.
    public let ahead: Int
    /// Works with the same mark, this one included.
    public let equals: Int

    /// Twice the place; equals share the mean of the places they take, so that two firsts stand at 1.5.
    public var doubled: Int { 2 * ahead + equals + 1 }
    public var place: Fraction { Fraction(Int128(doubled), over: 2) }

    /// The placements of each work, by judge id, from the marks of each work. Cost: marks × their logarithm.
    public static func field(_ marks: [[(judge: JudgeID, value: Int128)]]) -> [[Placement]] {
        var columns: [JudgeID: [Int128]] = [:]
        for (judge, value) in marks.joined() { columns[judge, default: []].append(value) }
        var ahead: [JudgeID: [Int128: (ahead: Int, equals: Int)]] = [:]
        for (judge, column) in columns {
            var places: [Int128: (ahead: Int, equals: Int)] = [:]
            for (index, value) in column.sorted(by: >).enumerated() { places[value, default: (index, 0)].equals += 1 }
            ahead[judge] = places
        }
        return marks.map { row in
            row.map { judge, value in
                let place = ahead[judge]![value]!
                return Placement(judge: judge, ahead: place.ahead, equals: place.equals)
            }.sorted { $0.judge < $1.judge }
        }
    }
}
