/// 100 × votes / the votes of all entries in the round. Page: `docs/rules/ShareOfAll.md`.
func scoreByShareOfAll(_ counted: [EntryID: Int]) -> [EntryID: Fraction] {
    let all = counted.values.reduce(Int128(0)) { $0 + Int128($1) }
    return counted.mapValues { Fraction(Int128($0) * 100, over: all) }
}
