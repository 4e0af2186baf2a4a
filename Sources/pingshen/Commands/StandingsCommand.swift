import ArgumentParser
import Judging
import Store

enum OutputFormat: String, CaseIterable, ExpressibleByArgument { case text, csv, json }

struct StandingsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "standings", abstract: "Ranks a category's round, with the reasons for every place.")

    @Argument(help: "The category; several, or none for all that have begun, one after the other.")
    var categories: [String] = []
    @Option(help: "The round; else the last that has begun.") var round: String?
    @Option(help: ArgumentHelp("Tells one entry's whole way from marks to rank.", valueName: "entry")) var explain:
        String?
    @Flag(help: "Tells how firm the line of recommendation or awards is, and how the judges agree; advice only.")
    var robustness = false
    @Option(help: ArgumentHelp("The seed of the resamples, in digits.", valueName: "digits")) var seed = "1"
    @Option(help: "text, csv or json.") var format = OutputFormat.text
    @OptionGroup var common: CommonOptions

    func validate() throws {
        if robustness, format == .csv { throw ValidationError("--robustness comes as text or json, not as csv.") }
        if robustness, explain != nil {
            throw ValidationError("--robustness and --explain are two questions: ask one.")
        }
        if categories.count != 1, robustness || explain != nil || round != nil {
            throw ValidationError("--round, --explain and --robustness ask about one category: name it.")
        }
    }

    func run() throws {
        let store = try common.open(readonly: true)
        guard categories.count == 1 else { return try printAll(store) }
        let (state, standings) = try store.standings(CategoryID(categories[0]), round.map { RoundID($0) })
        try check(standings.category, standings.round, store, state)
        if robustness {
            try printRobustness(store)
            return
        }
        if let explain {
            guard let row = standings[EntryID(explain)] else { throw Refusal(.unknownEntry(explain)) }
            let explanation = Explanation(row: row, standings: standings, state: state, common: common)
            print(format == .json ? explanation.json.text : explanation.text)
            return
        }
        switch format {
        case .csv: print(standings.csv, terminator: "")
        case .json: print(StandingsJSON(standings: standings).text)
        case .text: print(table(standings))
        }
    }

    /// A heading before each table; in CSV one table with the category before each row; in JSON a list.
    private func printAll(_ store: ContestStore) throws {
        let asked = categories.isEmpty ? nil : categories.map { CategoryID($0) }
        let (state, made) = try store.standings(of: asked) { standings in
            (category: standings.category, round: standings.round, text: text(standings))
        }
        for one in made { try check(one.category, one.round, store, state) }
        let texts = made.map(\.text)
        switch format {
        case .csv: print("category,\(Standings.header)\n" + texts.joined(), terminator: "")
        case .json: print("[\(texts.joined(separator: ","))]")
        case .text: print(texts.joined(separator: "\n\n"))
        }
    }

    /// One category's part of what is printed of several.
    private func text(_ standings: Standings) -> String {
        let category = standings.category
        return switch format {
        case .csv: standings.rows.map { "\(category.id),\(standings.csvLine($0))\n" }.joined()
        case .json: StandingsJSON(standings: standings).text
        case .text:
            "\(category.title[common.language]) · \(category.id) · \(standings.round.id)\n\n\(table(standings))"
        }
    }

    /// Refuses who may not look yet, and says what is not final.
    private func check(
        _ category: CategoryPlan, _ round: RoundPlan, _ store: ContestStore, _ state: ContestState
    ) throws {
        try common.refuseEarlyLook(store, state, category)
        guard state.state(of: round.id, in: category.id) != .sealed else { return }
        let name = categories.count == 1 ? "\(round.id)" : "\(category.id)/\(round.id)"
        Shell.complain(
            common.say(
                "提示：\(name) 轮尚未封存，名次未定稿。", "note: round \(name) is not sealed; these standings are provisional."))
    }

    private func printRobustness(_ store: ContestStore) throws {
        let (_, rounds) = try store.askedRounds(CategoryID(categories[0]), round.map { RoundID($0) })
        let standings = rounds[0].standings
        let plan = standings.category
        guard !seed.isEmpty, seed.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
            throw Refusal(.badSeedDigits(seed))
        }
        for asked in rounds where asked.standings.round.takesSheets {
            let rule = asked.standings.rubric.tally.aggregation
            if !rule.isWindow { throw Refusal(.notRepeatable(rule.name.rawValue, category: plan.id)) }
        }
        guard let line = CutLine(of: standings) else { throw Refusal(.noLine(plan.id)) }
        let channels = standings.round.takesBallots ? try store.ballots(plan.id, standings.round.id) : [:]
        let advice: CutAdvice?
        do throws(Overflow) {
            advice = try CutAdvice(rounds, line: line, channels: channels, seed: seed)
        } catch {
            throw Refusal(.overflow)
        }
        guard let advice else {
            throw Refusal(.notRepeatable(standings.rubric.tally.aggregation.name.rawValue, category: plan.id))
        }
        let robustness = Robustness(advice: advice, common: common)
        let marked = rounds.filter(\.standings.round.takesSheets).map { asked in
            JudgesTable(
                advice: JudgeAdvice(asked), outlying: OutlyingTotal.flagged(in: asked), rubric: asked.standings.rubric,
                common: common)
        }
        if format == .json {
            print(JSON.object([("robustness", robustness.json), ("judges", .list(marked.map(\.json)))]).text)
        } else {
            print(([robustness.text] + marked.map(\.text)).joined(separator: "\n\n"))
        }
    }

    private func table(_ standings: Standings) -> String {
        let header =
            common.language == .zh
            ? ["名次", "作品", "名称", "单位", "得分", "线下", "网络", "有效表", "去掉", "状态", "并列处理"]
            : ["Rank", "Entry", "Title", "Unit", "Score", "Offline", "Online", "Sheets", "Trimmed", "Status", "Tie"]
        let rows = standings.rows.map { row in
            var cells = standings.csvCells(row)
            cells[9] = common.words.status(row.status)
            return cells
        }
        let coverage = standings.coverage
        let unit = standings.rubric.tally.of == .criteria ? common.say("项", "marks") : common.say("份", "sheets")
        var lines = [TextTable(header: header, rows: rows, numbers: [0, 4, 5, 6, 7]).text, ""]
        if standings.round.takesSheets {
            lines.append(
                common.say(
                    "应评 \(coverage.expected) \(unit) = 已评 \(coverage.submitted) + 回避 \(coverage.recused) + 缺评 \(coverage.missing)；已评 \(coverage.submitted) = 计入 \(coverage.counted) + 去掉 \(coverage.trimmed) + 作废 \(coverage.void)",
                    "expected \(coverage.expected) \(unit) = submitted \(coverage.submitted) + recused \(coverage.recused) + missing \(coverage.missing); submitted \(coverage.submitted) = counted \(coverage.counted) + trimmed \(coverage.trimmed) + void \(coverage.void)"
                ))
        }
        if standings.round.takesBallots {
            let votes = standings.votes
            lines.append(
                common.say(
                    "收到选票 \(votes.received) = 计入 \(votes.counted) + 剔除 \(votes.excluded)",
                    "ballots received \(votes.received) = counted \(votes.counted) + excluded \(votes.excluded)"))
        }
        return (lines + incomplete(standings)).joined(separator: "\n")
    }

    /// What each unfinished entry still lacks.
    private func incomplete(_ standings: Standings) -> [String] {
        standings.rows.filter { $0.status == .incomplete }.map { row in
            let missing = (row.tally?.missing ?? []).map(\.text).joined(separator: " ")
            let short = (row.tally?.shortfalls ?? []).map { short in
                (short.criterion.map { "\($0) " } ?? "") + "\(short.have)/\(short.need)"
            }.joined(separator: ", ")
            return common.say("未评完", "incomplete") + " \(row.entry.id): \(short) · " + common.say("缺评", "missing")
                + " \(missing)"
        }
    }
}

/// Standings for machines: each number rounded as published and as an exact fraction.
struct StandingsJSON {
    let standings: Standings

    var text: String {
        JSON.object([
            ("category", .text(standings.category.id.text)), ("round", .text(standings.round.id.text)),
            ("rubric", .text(standings.rubric.id)), ("version", .number(standings.rubric.version)),
            ("entries", .list(standings.rows.map(entry))),
            ("coverage", coverage(standings.coverage)),
            (
                "ballots",
                .object([
                    ("received", .number(standings.votes.received)), ("counted", .number(standings.votes.counted)),
                    ("excluded", .number(standings.votes.excluded)),
                ])
            ),
        ]).text
    }

    func entry(_ row: Standing) -> JSON {
        let cells = standings.csvCells(row)
        let criteria = zip(standings.rubric.criteria, row.tally?.criteria ?? []).map { criterion, score in
            JSON.object([
                ("id", .text(criterion.id.text)), ("score", .optional(score?.shortest)),
                ("exact", .optional(score?.description)),
            ])
        }
        return .object([
            ("rank", row.rank.map(JSON.number) ?? .null), ("entry", .text(cells[1])), ("title", .text(cells[2])),
            ("unit", .text(cells[3])), ("score", .optional(row.score.map { _ in cells[4] })),
            ("exact", .optional(row.exact?.description)), ("offline", .optional(row.offline.map { _ in cells[5] })),
            ("panelExact", .optional(row.tally?.panel?.description)),
            ("online", .optional(row.online.map { _ in cells[6] })),
            ("onlineExact", .optional(row.onlineExact?.description)),
            ("votes", .number(row.votes.counted)), ("sheets", .number(row.tally?.sheets.count ?? 0)),
            (
                "trimmed",
                .list(
                    (row.tally?.dropped ?? []).map { drop in
                        .object([
                            ("judge", .text(drop.judge.text)), ("criterion", .optional(drop.criterion?.text)),
                            ("value", .text(drop.value.shortest)), ("end", .text(drop.end.rawValue)),
                        ])
                    })
            ),
            ("criteria", .list(criteria)), ("coverage", coverage(row.tally?.coverage ?? Coverage())),
            ("status", .text(row.status.rawValue)), ("tie", .optional(row.tie?.description)),
        ])
    }

    private func coverage(_ coverage: Coverage) -> JSON {
        .object([
            ("expected", .number(coverage.expected)), ("submitted", .number(coverage.submitted)),
            ("recused", .number(coverage.recused)), ("missing", .number(coverage.missing)),
            ("counted", .number(coverage.counted)), ("trimmed", .number(coverage.trimmed)),
            ("void", .number(coverage.void)),
        ])
    }
}
