/// A third look at the paper: what each cell holds on which two readings, or marks and total, did not agree.
public struct FormSettled: Act {
    public static let kind = "form.settled"

    public let form: String
    /// `entry/criterion`, `entry/gate:id` or `entry/total` → the value on the paper; blank is missing.
    public let cells: [String: String]

    public init(form: String, cells: [String: String]) {
        self.form = form
        self.cells = cells
    }

    public init(_ fields: Fields) throws(CanonicalFault) {
        form = try fields.text("form")
        cells = try fields.textMap("cells")
    }

    public var fields: [String: Canonical] {
        ["form": .text(form), "cells": .object(cells.mapValues(Canonical.text))]
    }
}
