import Foundation
import Testing

/// On a real terminal of 80×24, line editing and all; the terminal is killed in the middle and nothing acknowledged is lost.
@Suite(.serialized) struct TerminalTests {
    @Test(arguments: ["zh", "en"])
    func aJudgesEveningOnATerminalThatDies(language: String) throws {
        let folder = try PaperContest.opened()
        let arguments = ["score", "--judge", "J1", "--lang", language]
        let gate = language == "zh" ? "门槛 红线" : "Gate Red line"
        let theme = language == "zh" ? "主题" : "Theme"
        let craft = language == "zh" ? "技艺" : "Craft"
        var terminal = try Terminal(arguments, in: folder)
        try terminal.waitFor(gate)
        try terminal.type("p")
        try terminal.waitFor(theme)
        try terminal.type("50")
        try terminal.waitFor(craft)
        try terminal.kill()
        terminal = try Terminal(arguments, in: folder)
        // The gate and the theme were kept: it goes on where it was.
        try terminal.waitFor(craft)
        try terminal.type("35")
        try terminal.waitFor(language == "zh" ? "回车提交" : "Enter submits")
        try terminal.type("")
        try terminal.waitFor(gate)
        try terminal.type("n")
        try terminal.waitFor(language == "zh" ? "备注" : "Note")
        try terminal.type("副歌很好，听两遍就会唱")
        try terminal.waitFor(gate)
        try terminal.type("f")
        try terminal.waitFor(theme)
        try terminal.type("q")
        try terminal.waitFor("[0]")
        try expectGolden(Self.withoutEvents(try terminal.screen), "terminal-judge-\(language)")
        #expect(try folder.audit().sound == "yes")
    }

    @Test func aClerkWhoseTerminalDiesGoesOnWhereHeWas() throws {
        let folder = try PaperContest.opened()
        try folder.done("export", "forms", "song", "-o", "out")
        let order = try folder.rows(of: "song-review-1")
        let arguments = ["key", "--pass", "1", "--judge", "J1", "--as", "clerk:li", "--lang", "zh"]
        var terminal = try Terminal(arguments, in: folder)
        let row = PaperContest.marks[order[0]]![0]
        try terminal.waitFor("  主题")
        try terminal.type(row.theme)
        try terminal.waitFor("  技艺")
        try terminal.kill()
        terminal = try Terminal(arguments, in: folder)
        try terminal.waitFor("  技艺")
        let prompts = ["  主题", "  技艺", "  合计", "  提示"]
        for (index, text) in PaperContest.typed(1, order: order).enumerated().dropFirst() {
            try terminal.waitFor(prompts[index % prompts.count])
            try terminal.type(text)
        }
        try terminal.waitFor("全部录完")
        try terminal.type("")
        try terminal.waitFor("[0]")
        try expectGolden(try terminal.screen, "terminal-clerk-zh")
        #expect(try folder.done("form", "list", "song", "--lang", "zh").contains("待复录"))
        #expect(try folder.audit().sound == "yes")
    }

    /// Wide characters are erased whole: two letters typed and taken back leave what was there.
    @Test func chineseIsEditedAsItIsTyped() throws {
        let folder = try PaperContest.opened()
        let terminal = try Terminal(["score", "--judge", "J1", "--lang", "zh"], in: folder)
        try terminal.waitFor("门槛 红线")
        try terminal.type("n")
        try terminal.waitFor("备注")
        try terminal.keys("副歌好听", "BSpace", "BSpace", "Enter")
        try terminal.waitFor("门槛 红线")
        #expect(try terminal.screen.contains("备注：副歌\n"))
    }

    private static func withoutEvents(_ text: String) -> String { text.replacing(/#\d+/, with: "#n") }
}
