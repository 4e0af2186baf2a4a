import ArgumentParser
import Foundation
import Judging
import Store
import Workbook

/// Exit codes: 0 done, 1 refused, 2 wrong use, 3 the world failed.
@main
enum Main {
    static func main() {
        let arguments = Relocation.globalOptionsLast(Array(CommandLine.arguments.dropFirst()))
        let words = Words(language: Shell.language(arguments))
        do {
            var command = try Pingshen.parseAsRoot(arguments)
            try command.run()
            exit(0)
        } catch let refusal as Refusal {
            Shell.report(refusal.findings, words)
            exit(1)
        } catch is Unsound {
            exit(1)
        } catch let error as StoreError {
            Shell.complain(words.world(error))
            if case .exists = error { exit(1) }
            exit(3)
        } catch let error as WorkbookError {
            Shell.complain(error.words(in: words.language))
            exit(3)
        } catch {
            let code = Pingshen.exitCode(for: error)
            let message = Pingshen.fullMessage(for: error)
            if code == .success {
                print(message)
                exit(0)
            }
            guard code == .validationFailure else {
                Shell.complain(message.isEmpty ? "\(error)" : message)
                exit(3)
            }
            Shell.complain(message)
            exit(2)
        }
    }
}

/// A verification that found something: its findings are printed already.
struct Unsound: Error {}

struct Pingshen: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "pingshen",
        abstract: "Judges and scores contests: rubrics, panels, marks, votes, rankings and their trail.",
        discussion: "评审：为专家评审与公众投票的评选计分排名，并留下可核验的记录。",
        version: "0.1.0",
        subcommands: [
            InitCommand.self, StatusCommand.self, RubricCommand.self, ImportCommand.self, DeclareCommand.self,
            EntryCommand.self,
            PanelCommand.self, RoundCommand.self, ScoreCommand.self, KeyCommand.self, FormCommand.self,
            RecuseCommand.self, SheetCommand.self, CaseCommand.self, LotCommand.self, PersonCommand.self,
            StandingsCommand.self, ResultCommand.self, ExportCommand.self, AuditCommand.self, DemoCommand.self,
        ])

    @OptionGroup var common: CommonOptions
}

/// `--db`, `--lang` and `--as` may stand before the noun; the parser wants them after it.
enum Relocation {
    static func globalOptionsLast(_ arguments: [String]) -> [String] {
        var moved: [String] = []
        var index = 0
        while index < arguments.count {
            let argument = arguments[index]
            if ["--db", "--lang", "--as"].contains(argument), index + 1 < arguments.count {
                moved += [argument, arguments[index + 1]]
                index += 2
            } else if ["--db=", "--lang=", "--as="].contains(where: { argument.hasPrefix($0) }) {
                moved.append(argument)
                index += 1
            } else {
                break
            }
        }
        var rest = Array(arguments[index...])
        rest.insert(contentsOf: moved, at: rest.firstIndex(of: "--") ?? rest.count)
        return rest
    }
}
