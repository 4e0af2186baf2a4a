extension ContestState {
    /// Takes the files of one edition of a paper into the record; another edition of a sealed result needs its reason.
    public func publish(_ papers: [PaperExported], facts: ResultFacts) -> Decision {
        var findings = Findings()
        if let paper = papers.first(where: { $0.edition > 1 && $0.reason == nil }),
            let category = paper.category, let round = paper.round, state(of: round, in: category) == .sealed
        {
            findings.refuse(.editionNeedsReason(paper.file, edition: paper.edition))
        }
        return Decision(findings, papers, documents: [facts.document])
    }
}
