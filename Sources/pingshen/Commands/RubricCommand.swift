import ArgumentParser
import Intake
import Judging
import Store

struct RubricCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rubric", abstract: "Checks, shows and adopts rubrics.",
        subcommands: [Check.self, Show.self, Adopt.self])

    struct Check: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Finds every mistake in a folder of rubrics, and shows what each weighted part really moves.")
        @Argument(help: "The folder with contest.yaml and the rubrics.") var folder: String
        @Flag(help: "Warnings refuse as well.") var strict = false
        @OptionGroup var common: CommonOptions

        func run() throws {
            var findings = Findings()
            let contest = ContestFolder.read(folder, &findings)
            guard let contest, !strict || findings.all.allSatisfy({ $0.severity == .note }) else {
                throw Refusal(findings.all)
            }
            Shell.report(findings.all, common.words)
            print(
                common.say(
                    "\(contest.plan.title[.zh]):\(contest.plan.categories.count) 个子项目，\(contest.rubrics.count) 份评分细则，均可用。",
                    "\(contest.plan.title[.en]): \(contest.plan.categories.count) categories, \(contest.rubrics.count) rubrics, all usable."
                ))
            print(try influence(contest))
        }

        /// 实际影响力 by the rules alone, for a field of 40 works: what a stated share comes to.
        private func influence(_ contest: ContestFolder) throws -> String {
            var rows: [[String]] = []
            for category in contest.plan.categories {
                guard let rubric = contest.rubrics[category.rubric] else { continue }
                for round in category.rounds {
                    let parts: [Influence]
                    do throws(Overflow) {
                        parts = try Influence.parts(of: round, rubric: rubric, entries: 40)
                    } catch {
                        throw Refusal(.overflow)
                    }
                    for part in parts {
                        let range = "\(part.lowest.shortest)–\(part.highest.shortest)"
                        rows.append([
                            category.id.text, round.id.text, part.source,
                            Fraction(part.share.hundredfold).shortest + "%", range, part.points.text(decimals: 2),
                            part.percent.text(decimals: 1) + "%",
                        ])
                    }
                }
            }
            let header = [
                common.say("子项目", "Category"), common.say("轮次", "Round"), common.say("来源", "Source"),
                common.say("名义占比", "Stated"), common.say("分值范围（40 件）", "Range (40 works)"),
                common.say("可移动分", "Can move"), common.say("实际影响力", "Real influence"),
            ]
            return TextTable(header: header, rows: rows, numbers: [3, 4, 5, 6]).text
        }
    }

    struct Show: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Shows the rubric in force for a category.")
        @Argument(help: "The category.") var category: String
        @OptionGroup var common: CommonOptions

        func run() throws {
            let state = try common.open(readonly: true).state()
            let plan = try common.category(category, in: state)
            guard let adopted = state.adopted[plan.rubric] else {
                throw Refusal(.unknownKey(plan.rubric, known: state.adopted.keys.sorted()))
            }
            print(
                "\(plan.title[common.language]) · \(plan.rubric) v\(adopted.rubric.version) · \(adopted.document.prefix(16))"
            )
            for gate in adopted.rubric.gates {
                print("\n[\(common.say("门槛", "Gate"))] \(gate.title[common.language])  gate:\(gate.id)")
            }
            for criterion in adopted.rubric.criteria {
                print(
                    "\n\(criterion.title[common.language])  \(criterion.id)  0–\(criterion.max), \(common.say("步长", "step")) \(criterion.step)"
                )
                print(
                    GuideText.lines(criterion.guide, max: criterion.max, step: criterion.step, common.language).joined(
                        separator: "\n"))
            }
        }
    }

    struct Adopt: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Adopts changed rubrics; a round keeps the version it was opened with.")
        @Argument(help: "The folder with contest.yaml and the rubrics.") var folder: String
        @OptionGroup var common: CommonOptions

        func run() throws {
            var findings = Findings()
            guard let contest = ContestFolder.read(folder, &findings) else { throw Refusal(findings.all) }
            try common.permit(.organizer)
            let store = try common.open()
            let receipt = try store.adopt(
                plan: contest.plan, planDocument: contest.planDocument, rubrics: contest.rubrics,
                rubricDocuments: contest.rubricDocuments,
                by: common.actor, at: common.now(isRehearsal: store.state().isRehearsal))
            common.done(receipt, "已采用 \(receipt.events) 份更新", "Adopted \(receipt.events) updates")
        }
    }
}

extension Fixed {
    /// 0.3 as 30, for percentages.
    var hundredfold: Fixed { Fixed(millionths: millionths * 100) }
}

/// A criterion's guide as lines: each band with the points it covers.
enum GuideText {
    static func lines(_ guide: Guide, max: Fixed, step: Fixed, _ language: Language) -> [String] {
        switch guide {
        case .none: return []
        case .text(let text): return ["  " + text[language]]
        case .bands(let bands):
            var upper = max
            return bands.map { band in
                defer { upper = Fixed(millionths: band.from.millionths - step.millionths) }
                let range = band.from == .zero ? "≤\(upper)" : "\(band.from)–\(upper)"
                return "  \(range)  \(band.text[language])"
            }
        }
    }
}
