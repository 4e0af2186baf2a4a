/// An organization; units form a tree (province > city > enterprise union).
public struct Unit: Hashable, Sendable {
    public let id: UnitID
    public let name: String
    public let parent: UnitID?
    public let kind: String?

    public init(id: UnitID, name: String, parent: UnitID?, kind: String?) {
        self.id = id
        self.name = name
        self.parent = parent
        self.kind = kind
    }

    /// The federation at the head: related to nobody merely by standing above them.
    var isFederation: Bool {
        parent == nil || ["province", "nation", "省", "省级", "全国"].contains(kind ?? "")
    }
}

/// The units of a contest and who stands above whom.
public struct UnitTree: Sendable {
    private let units: [UnitID: Unit]

    public init(_ units: some Sequence<Unit>) {
        self.units = Dictionary(units.map { ($0.id, $0) }, uniquingKeysWith: { _, last in last })
    }

    /// The unit of this id, or nil.
    public subscript(id: UnitID) -> Unit? { units[id] }

    /// The unit and all above it, nearest first; a circle is cut where it closes.
    public func path(from id: UnitID) -> [Unit] {
        var path: [Unit] = []
        var next: UnitID? = id
        while let unit = next.flatMap({ units[$0] }), !path.contains(where: { $0.id == unit.id }) {
            path.append(unit)
            next = unit.parent
        }
        return path
    }

    /// The unit right below the head under which this one stands; the head itself, or a unit not known, is its own.
    public func belowRoot(_ id: UnitID) -> UnitID {
        let path = path(from: id)
        return path.dropLast().last?.id ?? path.last?.id ?? id
    }

    /// Whether one is the other or stands above it, without counting a federation at the head.
    public func areRelated(_ one: UnitID, _ other: UnitID) -> Bool {
        if one == other { return true }
        return stands(one, above: other) || stands(other, above: one)
    }

    private func stands(_ upper: UnitID, above lower: UnitID) -> Bool {
        guard let unit = units[upper], !unit.isFederation else { return false }
        return path(from: lower).contains { $0.id == upper }
    }
}
