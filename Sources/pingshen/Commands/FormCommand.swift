import ArgumentParser
import Judging
import Store

struct FormCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "form", abstract: "Accounts for the numbered paper forms: issued = returned + void + blank.",
        subcommands: [List.self, Show.self, Return.self, Void.self, Blank.self])

    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Lists the forms of a category and where each is.")
        @Argument(help: "The category.") var category: String
        @Option(help: "The round; else the last that has begun.") var round: String?
        @OptionGroup var common: CommonOptions

        func run() throws {
            let state = try common.open(readonly: true).state()
            let (category, round) = try state.find(CategoryID(category), round.map { RoundID($0) })
            let forms = state.forms(of: category.id, round.id)
            let rows = forms.map { form in
                [
                    form.number, form.judge.text, common.say(form.state.chinese, form.state.rawValue),
                    form.first?.clerk.description ?? "—", form.second?.clerk.description ?? "—", progress(form),
                ]
            }
            let header = [
                common.say("表号", "Form"), common.say("评委", "Judge"), common.say("状态", "State"),
                common.say("初录", "First"), common.say("复录", "Second"), common.say("进度", "Progress"),
            ]
            print(TextTable(header: header, rows: rows).text)
            print(text(FormCount(forms)))
        }

        private func progress(_ form: FormRecord) -> String {
            if form.isSubmitted { return common.say("已入库", "submitted") }
            if form.isAccounted { return "—" }
            if form.second != nil { return common.say("两遍不一致，待核定", "differs, to be settled") }
            return form.first == nil ? common.say("待初录", "to be keyed") : common.say("待复录", "to be keyed again")
        }

        private func text(_ count: FormCount) -> String {
            common.say(
                "发出 \(count.issued) ＝ 收回 \(count.returned) ＋ 作废 \(count.void) ＋ 空白 \(count.blank) ＋ 未交 \(count.out)",
                "issued \(count.issued) = returned \(count.returned) + void \(count.void) + blank \(count.blank) + out \(count.out)"
            )
        }
    }

    struct Show: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Shows the rows of a form: the works it has cells for.")
        @Argument(help: "The form, by number.") var number: String
        @Option(help: "text or csv.") var format = FormFormat.text
        @OptionGroup var common: CommonOptions

        enum FormFormat: String, ExpressibleByArgument, CaseIterable { case text, csv }

        func run() throws {
            let state = try common.open(readonly: true).state()
            guard let form = state.forms[number] else {
                throw Refusal(.unknownForm(number, known: state.forms.keys.sorted()))
            }
            let order = state.order(of: form.round, in: form.category)
            let rows = state.rows(of: form).map { id in
                let place = order.firstIndex(of: id).map { String($0 + 1) } ?? ""
                return [place, id.text, state.entries[id]?.title ?? ""]
            }
            if format == .csv {
                print(
                    ([["number", "entry"]] + rows.map { Array($0.prefix(2)) }).map { $0.joined(separator: ",") }
                        .joined(separator: "\n"))
                return
            }
            let header = [common.say("序号", "No."), common.say("编号", "Entry"), common.say("名称", "Title")]
            print("\(form.number)  \(form.judge)  \(common.say(form.state.chinese, form.state.rawValue))")
            print(TextTable(header: header, rows: rows, numbers: [0]).text)
        }
    }

    struct Marking: ParsableArguments {
        @Argument(help: "The forms, by number.") var numbers: [String]
        @Option(help: "Why, where a form is void or changes its state again.") var reason: String?
        @OptionGroup var common: CommonOptions

        func run(_ place: FormRecord.State) throws {
            try common.permit(.organizer, .clerk, .supervisor)
            let store = try common.open()
            let receipt = try store.markForms(
                numbers, as: place, reason: reason, by: common.actor,
                at: common.now(isRehearsal: store.state().isRehearsal))
            common.done(
                receipt, "\(numbers.count) 份评分表：\(place.chinese)", "\(numbers.count) forms: \(place.rawValue)")
        }
    }

    struct Return: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Says that judges handed their forms in.")
        @OptionGroup var marking: Marking

        func run() throws { try marking.run(.returned) }
    }

    struct Void: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Strikes a spoiled form out; its judge gets a new number.")
        @OptionGroup var marking: Marking

        func run() throws { try marking.run(.void) }
    }

    struct Blank: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Says that a form came back unused.")
        @OptionGroup var marking: Marking

        func run() throws { try marking.run(.blank) }
    }
}
