/// What a workbook is about: the works sent on to the national contest, or the result of the category.
public enum Paper: String, Sendable, CaseIterable {
    case recommendation, results
}
