/// How a category is marked: criteria, gates, the tally's arithmetic and the order of standings. Versioned data.
public struct Rubric: Hashable, Sendable {
    public let id: String
    public let version: Int
    public let title: Text?
    public let criteria: [Criterion]
    public let gates: [Gate]
    public let tally: TallyRule
    public let rank: RankRule
    /// Which differences between judges people must look at before the round is sealed.
    public var discrepancy: Discrepancy?
    /// Columns of entries that change the panel's score: `factor`, `bonus`, `penalty`.
    public let adjust: Set<Adjustment>
    /// Keys whose values are not the organizer's notice but our default.
    public let ours: [String]

    /// The place of a criterion in the rubric's order.
    public func index(of criterion: CriterionID) -> Int? { criteria.firstIndex { $0.id == criterion } }
}

/// One line of the rubric on which a judge puts points, from 0 to `max` in whole steps.
public struct Criterion: Hashable, Sendable {
    public let id: CriterionID
    public let title: Text
    public let max: Fixed
    public let step: Fixed
    public let weight: Fixed
    public let guide: Guide

    /// The allowed marks next to a refused one, at most two: what a prompt offers instead.
    public func nearest(to mark: Fixed) -> [Fixed] {
        let step = step.millionths
        let clamped = Swift.min(Swift.max(mark.millionths, 0), max.millionths)
        let below = clamped / step * step
        let above = Swift.min(below + step, max.millionths)
        if mark.millionths <= 0 || mark.millionths >= max.millionths || below == above {
            return [Fixed(millionths: clamped / step * step)]
        }
        return [Fixed(millionths: below), Fixed(millionths: above)]
    }

    /// Whether a mark is in range and on the step.
    public func allows(_ mark: Fixed) -> Bool {
        mark >= .zero && mark <= max && mark.isMultiple(of: step)
    }
}

/// What a judge reads at `?`: one text, or bands that each begin at a number of points.
public enum Guide: Hashable, Sendable {
    case none
    case text(Text)
    case bands([Band])

    /// From this number of points on, this text.
    public struct Band: Hashable, Sendable {
        public let from: Fixed
        public let text: Text
    }
}

/// A pass-or-fail question that is settled before any mark counts.
public struct Gate: Hashable, Sendable {
    /// How many of the answers given must be fails to shut a gate.
    public enum Threshold: String, Sendable, CaseIterable {
        case any, majority, all
        case twoThirds = "two-thirds"
        /// Any fail is a flag; the panel decides in the room.
        case panel

        /// Whether this many fails among the answers given shut the gate; no answers leave it open.
        ///
        /// A gate that the panel decides on is not shut by answers.
        public func isShut(fails: Int, answers: Int) -> Bool {
            guard answers > 0 else { return false }
            return switch self {
            case .any: fails >= 1
            case .majority: fails * 2 > answers
            case .twoThirds: fails * 3 >= answers * 2
            case .all: fails == answers
            case .panel: false
            }
        }
    }

    public let id: GateID
    public let title: Text
    public let fail: Threshold
    public let guide: Guide
}

/// The arithmetic from sheets to the panel's score.
public struct TallyRule: Hashable, Sendable {
    /// What the rule is applied to.
    public enum Column: String, Sendable, CaseIterable { case totals, criteria }

    public let of: Column
    public let aggregation: Aggregation
    /// Fewer valid sheets (or marks of a criterion) than this leave the entry incomplete.
    public let minimum: Int
    public let round: Stages

    /// The stages of rounding, in the order of the arithmetic.
    public struct Stages: Hashable, Sendable {
        public let criteria: Rounding
        public let weighted: Rounding
        public let total: Rounding
        public let online: Rounding
        public let blend: Rounding
    }
}

/// Differences that are cases: none of them drops a mark.
public struct Discrepancy: Hashable, Sendable {
    /// The largest distance between two judges' totals that needs no word.
    public let spread: Fixed?
    /// A total below this needs a reason.
    public let low: Fixed?
    /// A total from this on needs a reason.
    public let high: Fixed?
}

/// The order of standings: by which value, and what parts equals.
public struct RankRule: Hashable, Sendable {
    /// By the rounded value as published, or by the exact one.
    public enum By: String, Sendable, CaseIterable { case published, exact }

    public let by: By
    public let ties: [TieStep]
}

/// A column of entries that the rubric lets change the panel's score.
public enum Adjustment: String, Sendable, CaseIterable { case factor, bonus, penalty }
