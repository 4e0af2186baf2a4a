import Testing

/// Holds a statistic, which must be there, against a value.
func expectNear(
    _ value: Double?, _ expected: Double, within tolerance: Double, _ comment: Comment? = nil,
    sourceLocation: SourceLocation = #_sourceLocation
) {
    #expect(value.map { abs($0 - expected) < tolerance } ?? false, comment, sourceLocation: sourceLocation)
}
