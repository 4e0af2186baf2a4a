import Judging

/// Why a workbook can not be read any further: the one finding that ends its reading.
struct Unreadable: Error {
    let problem: Problem
    var place: Place?

    init(_ problem: Problem, at place: Place? = nil) {
        self.problem = problem
        self.place = place
    }
}
