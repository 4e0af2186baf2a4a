/// Rating = worth of the entry + leniency of the judge, fitted by least squares; blanks are allowed.
///
/// The entries are eliminated from the normal equations, which leaves one equation a judge.
/// Cost: entries × (judges of an entry)² + judges³.
public struct AdditiveModel: Hashable, Sendable {
    /// What each entry would have had from judges of mean leniency; nil for an entry without ratings.
    public let worth: [Double?]
    /// How much more than the mean judge each gives, in points; 0 for who marked nothing.
    public let leniency: [Double]
    /// False where judges and entries fall into groups without a common mark, so that groups can not be compared.
    public let isConnected: Bool

    public init(_ ratings: RatingMatrix) {
        let count = ratings.judges
        var matrix = Array(repeating: 0.0, count: count * count)
        var right = Array(repeating: 0.0, count: count)
        var rated = Array(repeating: 0, count: count)
        var present: [Int] = []
        ratings.values.withUnsafeBufferPointer { values in
            for entry in 0..<ratings.entries {
                present.removeAll(keepingCapacity: true)
                var sum = 0.0
                for judge in 0..<count where !values[entry * count + judge].isNaN {
                    present.append(judge)
                    sum += values[entry * count + judge]
                }
                let share = 1 / Double(present.count)
                for judge in present {
                    rated[judge] += 1
                    matrix[judge * count + judge] += 1
                    right[judge] += values[entry * count + judge] - sum * share
                    for other in present { matrix[judge * count + other] -= share }
                }
            }
        }
        var (leniency, free) = Self.solve(matrix, right)
        let marking = rated.indices.filter { rated[$0] > 0 }
        let mean = marking.isEmpty ? 0 : marking.reduce(0) { $0 + leniency[$1] } / Double(marking.count)
        for judge in leniency.indices { leniency[judge] = rated[judge] > 0 ? leniency[judge] - mean : 0 }
        free.removeAll { rated[$0] == 0 }
        worth = (0..<ratings.entries).map { entry in
            var (sum, number) = (0.0, 0.0)
            for judge in 0..<count where !ratings.values[entry * count + judge].isNaN {
                sum += ratings.values[entry * count + judge] - leniency[judge]
                number += 1
            }
            return number > 0 ? sum / number : nil
        }
        self.leniency = leniency
        isConnected = free.count <= 1
    }

    /// Gauss-Jordan with pivots on the diagonal, as the matrix is positive semidefinite; what stays free is set to 0.
    private static func solve(_ matrix: [Double], _ right: [Double]) -> (solution: [Double], free: [Int]) {
        let count = right.count
        var (matrix, right) = (matrix, right)
        var left = Set(0..<count)
        var pivots: [Int] = []
        let scale = (0..<count).reduce(0.0) { max($0, matrix[$1 * count + $1]) }
        while let pivot = left.max(by: { (matrix[$0 * count + $0], $1) < (matrix[$1 * count + $1], $0) }),
            matrix[pivot * count + pivot] > 1e-9 * scale
        {
            left.remove(pivot)
            pivots.append(pivot)
            let value = matrix[pivot * count + pivot]
            for row in 0..<count where row != pivot && matrix[row * count + pivot] != 0 {
                let times = matrix[row * count + pivot] / value
                for column in 0..<count { matrix[row * count + column] -= times * matrix[pivot * count + column] }
                right[row] -= times * right[pivot]
            }
        }
        var solution = Array(repeating: 0.0, count: count)
        for pivot in pivots { solution[pivot] = right[pivot] / matrix[pivot * count + pivot] }
        return (solution, left.sorted())
    }
}
