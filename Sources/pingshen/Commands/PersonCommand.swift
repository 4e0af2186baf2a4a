import ArgumentParser
import Judging
import Store

struct PersonCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "person", abstract: "Gives people PINs.", subcommands: [Pin.self])

    struct Pin: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Gives somebody a new PIN and prints it this once; from then on nobody acts as them without it.")
        @Argument(help: ArgumentHelp("Who, as judge:J03, clerk:li, supervisor:chen.", valueName: "role:id"))
        var person: [String]
        @OptionGroup var common: CommonOptions

        func validate() throws {
            for text in person where Actor(text) == nil {
                throw ValidationError(
                    "A person is role:id, where role is organizer, judge, clerk, supervisor, auditor.")
            }
        }

        func run() throws {
            try common.permit(.organizer)
            let store = try common.open()
            let now = try common.now(isRehearsal: store.state().isRehearsal)
            for actor in person.compactMap({ Actor($0) }) {
                let (_, pin) = try store.setPin(of: actor, by: common.actor, at: now)
                print("\(actor)  \(pin)")
            }
            Shell.complain(
                common.say("口令只显示这一次，请当面交给本人。", "The PINs are shown this once; hand them over in person."))
        }
    }
}
