extension Criterion {
    /// What a mark may have been keyed as instead: one step beside it, or with two neighbouring digits changed round.
    func slips(of mark: Fixed) -> [Fixed] {
        var others = [
            Fixed(millionths: mark.millionths - step.millionths), Fixed(millionths: mark.millionths + step.millionths),
        ]
        let digits = Array(mark.description.utf8)
        for place in digits.indices.dropLast() {
            // 8.5 turns into 5.8: the point stays where it is.
            let next = digits[place + 1] == UInt8(ascii: ".") ? place + 2 : place + 1
            guard digits[place] != UInt8(ascii: "."), digits[place] != digits[next] else { continue }
            var turned = digits
            turned.swapAt(place, next)
            // Nobody types 02.
            if turned[0] == UInt8(ascii: "0"), turned.count > 1, turned[1] != UInt8(ascii: ".") { continue }
            if let other = Fixed.scan(turned) { others.append(Fixed(millionths: other)) }
        }
        var seen: Set<Fixed> = [mark]
        return others.filter { allows($0) && seen.insert($0).inserted }
    }
}

/// A slip with its size: how far it moves the judge's weighted total, in millionths of millionths of a point.
struct SizedSlip: Sendable {
    let slip: Slip
    let size: Int128
}

extension CutModel {
    /// Every slip that can carry its entry as far as `line`; the bound leaves out only those that surely can not.
    func slips(_ scores: UnsafeMutableBufferPointer<Double>, line: Double, slack: Double) throws(Overflow)
        -> [SizedSlip]
    {
        var found: [SizedSlip] = []
        for (index, layer) in layers.enumerated() {
            let worth = worth(of: index)
            guard worth > 0 else { continue }
            var divisors: [Double] = [1]
            for count in 1...max(layer.marks.judges.count, 1) {
                divisors.append(Double(try RankWindow(layer.rubric.tally.aggregation, of: count)?.divisor ?? 1))
            }
            let rubric = layer.rubric
            var known: [[Int64: [Fixed]]] = Array(repeating: [:], count: rubric.criteria.count)
            for (entry, work) in entries.enumerated() {
                let distance = (scores[entry] - line).magnitude - 4 * slack
                let factor = rubric.adjust.contains(.factor) ? Fraction(work.factor).approximate.magnitude : 1
                let sheets = layer.marks.judges.indices.filter {
                    layer.marks.marks[layer.marks.sheet(entry, $0)..<layer.marks.sheet(entry, $0 + 1)]
                        .contains { $0 != MarkTable.blank }
                }
                // Blanks only make the divisor smaller: the least over all counts up to the sheets bounds the effect.
                let divisor = divisors[0...sheets.count].dropFirst(max(rubric.tally.minimum, 1)).min() ?? 1
                for judge in sheets {
                    for (place, criterion) in rubric.criteria.enumerated() {
                        let mark = layer.marks.marks[layer.marks.sheet(entry, judge) + place]
                        guard mark != MarkTable.blank else { continue }
                        if known[place][mark] == nil {
                            known[place][mark] = criterion.slips(of: Fixed(millionths: mark))
                        }
                        for other in known[place][mark]! {
                            let size = Int128(other.millionths - mark) * Int128(criterion.weight.millionths)
                            guard Double(size.magnitude) * 1e-12 * factor * worth / divisor >= distance else {
                                continue
                            }
                            let slip = Slip(
                                round: index, entry: entry, judge: judge, criterion: place, mark: other.millionths)
                            found.append(SizedSlip(slip: slip, size: size < 0 ? -size : size))
                        }
                    }
                }
            }
        }
        return found
    }

    /// What a point of the panel's score of a round is worth in the asked one.
    private func worth(of index: Int) -> Double {
        var worth = Array(repeating: 0.0, count: layers.count)
        worth[layers.count - 1] = 1
        for (later, layer) in layers.enumerated().reversed() where later > index {
            for (place, part) in layer.round.blend.enumerated() {
                guard let earlier = layer.earlier[place] else { continue }
                worth[earlier] += worth[later] * Fraction(part.share).approximate
            }
        }
        let sheets = layers[index].round.blend.filter { $0.source == .sheets }
        return worth[index] * sheets.reduce(0) { $0 + Fraction($1.share).approximate }
    }
}
