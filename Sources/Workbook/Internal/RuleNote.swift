import Judging

/// The rule of the rubric as a sentence below the table, so that the formulas can be read against it.
struct RuleNote {
    let rubric: Rubric
    let words: Words

    init(_ rubric: Rubric, _ words: Words) {
        self.rubric = rubric
        self.words = words
    }

    var lines: [String] {
        var sentences = [rule]
        if rubric.tally.of == .criteria { sentences.append(words(.perCriterion)) }
        let aggregation = rubric.tally.aggregation
        if aggregation.trimming != nil || aggregation.dropsVary { sentences.append(words(.dropNote)) }
        if rubric.rank.by == .exact { sentences.append(words(.rankByExact)) }
        return [sentences.joined(separator: words.language == .zh ? "" : " ")]
    }

    private var rule: String {
        switch rubric.tally.aggregation {
        case .mean: words(.ruleMean)
        case .median: words(.ruleMedian)
        case .trimmedMean(let trimming): trimmed(.ruleTrimmed, trimming)
        case .middleSum(let trimming): trimmed(.ruleMiddleSum, trimming)
        case .winsorizedMean(let trimming): trimmed(.ruleWinsorized, trimming)
        case .shareTrimmedMean(let trimming):
            words(.ruleShareTrimmed, String(trimming.from), trimming.share.description)
        case .distanceTrimmedMean(let trimming):
            words(
                .ruleDistanceTrimmed, String(trimming.from), words(trimming.centre == .mean ? .meanOf : .medianOf),
                trimming.beyond.description)
        case .placement(.points(let table)):
            words(
                table.equal == .share ? .rulePointsShared : .rulePointsSame,
                table.points.map(\.description).joined(separator: words(.comma)))
        case .placement(.mean): words(.ruleMeanPlacement)
        case .placement(.majority): words(.ruleMajority)
        }
    }

    private func trimmed(_ word: Word, _ trimming: Trimming) -> String {
        words(word, String(trimming.from), String(trimming.high), String(trimming.low))
    }
}
