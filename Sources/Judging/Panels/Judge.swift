/// Somebody who may mark; the name and person id are personal and stand in the vault under `people`.
public struct Judge: Hashable, Sendable {
    public let id: JudgeID
    /// Nil: related to no unit.
    public let unit: UnitID?
    /// Empty: all categories.
    public let categories: [CategoryID]
    public let isChair: Bool
    public let people: Sealed

    public init(id: JudgeID, unit: UnitID?, categories: [CategoryID], isChair: Bool, people: Sealed) {
        self.id = id
        self.unit = unit
        self.categories = categories
        self.isChair = isChair
        self.people = people
    }

    /// A judge listed for none is listed for all.
    public func isListed(for category: CategoryID) -> Bool {
        categories.isEmpty || categories.contains(category)
    }
}
