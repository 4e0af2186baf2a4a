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
        if rubric.tally.aggregation.trimming != nil { sentences.append(words(.dropNote)) }
        if rubric.rank.by == .exact { sentences.append(words(.rankByExact)) }
        return [sentences.joined(separator: words.language == .zh ? "" : " ")]
    }

    private var rule: String {
        switch rubric.tally.aggregation {
        case .mean: words(.ruleMean)
        case .median: words(.ruleMedian)
        case .trimmedMean(let trimming): trimmed(.ruleTrimmed, trimming)
        case .middleSum(let trimming): trimmed(.ruleMiddleSum, trimming)
        }
    }

    private func trimmed(_ word: Word, _ trimming: Trimming) -> String {
        words(word, String(trimming.from), String(trimming.high), String(trimming.low))
    }
}
