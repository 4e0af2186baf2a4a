/// The approved list hangs out for everybody to see, on these days and in this place.
public struct NoticePosted: Act {
    public static let kind = "notice.posted"

    public let category: CategoryID
    /// The number of the approval whose list it shows.
    public let approval: Int
    public let from: CivilDate
    public let to: CivilDate
    public let place: String

    public init(category: CategoryID, approval: Int, from: CivilDate, to: CivilDate, place: String) {
        self.category = category
        self.approval = approval
        self.from = from
        self.to = to
        self.place = place
    }

    public init(_ fields: Fields) throws(CanonicalFault) {
        category = try fields.id("category")
        approval = try fields.integer("number")
        from = try fields.date("from")
        to = try fields.date("to")
        place = try fields.text("place")
    }

    public var fields: [String: Canonical] {
        [
            "category": .text(category.text),
            "number": .integer(approval),
            "from": .text(from.description),
            "to": .text(to.description),
            "place": .text(place),
        ]
    }
}
