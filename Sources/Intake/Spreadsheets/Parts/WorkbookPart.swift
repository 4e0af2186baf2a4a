import Judging

/// What the workbook's own part says: its sheets in order, and how it counts days.
final class WorkbookPart: PartReader {
    struct Sheet {
        let name: String
        let relation: String
        let isHidden: Bool
    }

    private(set) var sheets: [Sheet] = []
    /// Days count from 1904, as on old Macs.
    private(set) var countsFrom1904 = false
    /// Asks to be computed anew on opening: values of formulas may never have been computed at all.
    private(set) var asksToCompute = false

    override func opened(_ name: String, _ attributes: [String: String]) {
        switch (depth, name) {
        case (1, "workbook"), (2, "sheets"): break
        case (2, "workbookPr"): countsFrom1904 = Self.isOn(attributes["date1904"])
        case (2, "calcPr"): asksToCompute = Self.isOn(attributes["fullCalcOnLoad"])
        case (3, "sheet"):
            let relation = attributes.first { key, _ in
                let parts = key.split(separator: ":")
                return parts.count == 2 && parts[1] == "id" && relationPrefixes.contains(String(parts[0]))
            }
            guard let name = attributes["name"], let relation else { return }
            sheets.append(
                Sheet(
                    name: unescaped(name), relation: relation.value,
                    isHidden: attributes["state"].map { $0 != "visible" } ?? false))
        default: skip()
        }
    }

    private static func isOn(_ text: String?) -> Bool { text == "1" || text == "true" }
}
