/// Finds the score at the line among many, without sorting them all.
///
/// One pass counts scores into equal bins, a second gathers the bin the line falls into. Cost: linear, where scores
/// are not all in one bin.
struct LineSearch {
    private var bins: [Int32] = Array(repeating: 0, count: 2048)
    private var gathered: [Double] = []

    /// The score that `places` of the scores reach; there are at least that many, and one place at least.
    mutating func line(_ scores: UnsafeMutableBufferPointer<Double>, places: Int) -> Double {
        precondition(places > 0 && places <= scores.count, "a line outside the field")
        var (low, high) = (scores[0], scores[0])
        for score in scores {
            low = min(low, score)
            high = max(high, score)
        }
        guard high > low else { return low }
        let scale = Double(bins.count - 1) / (high - low)
        for bin in bins.indices { bins[bin] = 0 }
        bins.withUnsafeMutableBufferPointer { bins in
            for score in scores { bins[Int((score - low) * scale)] &+= 1 }
        }
        var bin = bins.count - 1
        var above = 0
        while above + Int(bins[bin]) < places {
            above += Int(bins[bin])
            bin -= 1
        }
        gathered.removeAll(keepingCapacity: true)
        for score in scores where Int((score - low) * scale) == bin { gathered.append(score) }
        gathered.sort(by: >)
        return gathered[places - above - 1]
    }
}
