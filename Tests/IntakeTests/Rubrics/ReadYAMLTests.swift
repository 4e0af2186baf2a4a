import Intake
import Judging
import Testing

struct ReadYAMLTests {
    static func read(_ text: String) -> (node: SourceNode?, shown: [String]) {
        var findings = Findings()
        let node = readYAML(InputFile(name: "r.yaml", bytes: Array(text.utf8)), &findings)
        return (node, shown(findings))
    }

    @Test(
        "anchors and aliases are refused where they stand",
        arguments: [
            ("a: &x 1\n", #"1:4 aliasOrAnchor("&x")"#), ("a: 1\nb: *x\n", #"2:4 aliasOrAnchor("*x")"#),
            ("- &x {a: 1}\n- *x\n", #"1:3 aliasOrAnchor("&x")"#), ("a: [1, *x]\n", #"1:8 aliasOrAnchor("*x")"#),
            ("{a: *x}\n", #"1:5 aliasOrAnchor("*x")"#), ("&root\na: 1\n", #"1:1 aliasOrAnchor("&root")"#),
            ("a:\n  <<: *base\n", #"2:7 aliasOrAnchor("*base")"#), ("? &k a\n: 1\n", #"1:3 aliasOrAnchor("&k")"#),
        ])
    func refusesAnchorsAndAliases(text: String, expected: String) {
        let found = Self.read(text).shown
        #expect(found.contains { $0.hasSuffix(expected) }, "\(found)")
    }

    @Test(
        "signs in the middle of a text are texts",
        arguments: [
            "a: Tom & Jerry\n", "a: 2 * 3\n", "a: \"&x *y\"\n", "a: '*'\n", "a: b # &x\n", "a: R&D\n",
            "- 'it''s & that'\n",
            "a: \"say \\\"hi\\\" & go\"\n", "a: {zh: 甲&乙, en: A & B}\n",
        ])
    func takesSignsInTexts(text: String) {
        let (node, shown) = Self.read(text)
        #expect(node != nil)
        #expect(shown == [])
    }

    /// Nine levels of nine: hundreds of millions of nodes if anything expanded it.
    static let bomb = """
        a: &a [x,x,x,x,x,x,x,x,x]
        b: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]
        c: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]
        d: &d [*c,*c,*c,*c,*c,*c,*c,*c,*c]
        e: &e [*d,*d,*d,*d,*d,*d,*d,*d,*d]
        f: &f [*e,*e,*e,*e,*e,*e,*e,*e,*e]
        g: &g [*f,*f,*f,*f,*f,*f,*f,*f,*f]
        h: &h [*g,*g,*g,*g,*g,*g,*g,*g,*g]
        i: &i [*h,*h,*h,*h,*h,*h,*h,*h,*h]
        """

    @Test func aBombOf350BytesIsRefusedAndTheReadingEnds() {
        #expect((300...400).contains(Self.bomb.utf8.count))
        let (node, shown) = Self.read(Self.bomb)
        #expect(node == nil)
        #expect(shown == [#"1:4 aliasOrAnchor("&a")"#])
    }

    /// Behind a tag, behind a quoted key without a space, and behind a quoted text with an escaped quote.
    @Test(
        "an anchor where a look along the line does not expect it is refused as well",
        arguments: [
            "- !!seq &a [x]\n", "{\"a\":&a [x], \"b\":{\"k\":*a}}\n", "[\"\\\", \", &a [x], {\"k\":*a}]\n",
        ])
    func refusesAHiddenAnchor(text: String) {
        let (_, shown) = Self.read(text)
        #expect(shown.contains { $0.contains("aliasOrAnchor") }, "\(shown)")
    }

    @Test("a sign at the front of a line of a literal text is text", arguments: ["k: |\n  *x\n", "k: >\n  &x\n"])
    func takesSignsInLiteralTexts(text: String) {
        let (_, shown) = Self.read(text)
        #expect(shown == [])
    }

    @Test(
        "what is no YAML, or more than one, is refused with its line",
        arguments: [
            ("a: [1\n", "2:"), ("a: 1\n b: 2\n", "2:"), ("a: \"x\n", "2:"), ("\ta: 1\n", "1:"),
            ("a: 1\n---\nb: 2\n", "3:"),
            ("", "-:"), ("# only a remark\n", "-:"),
        ])
    func refusesWhatIsNoDocument(text: String, line: String) {
        let (node, shown) = Self.read(text)
        #expect(node == nil)
        #expect(shown.count == 1)
        #expect(shown.first?.hasPrefix(line) ?? false, "\(shown)")
    }

    @Test func aKeyThatStandsTwiceIsRefused() {
        let (node, shown) = Self.read("a: 1\nb:\n  c: 1\n  d: 2\n  c: 3\n")
        #expect(node == nil)
        #expect(shown == [#"3:3 duplicateKey("c")"#])
    }

    @Test func numbersDatesAndWordsStayTheTextsTheyAre() throws {
        let (node, _) = Self.read("[1.50, 2020-09-01, yes, null, ~, 0x10, 1e3, '']\n")
        guard case .list(let items)? = node?.value else {
            Issue.record("not a list")
            return
        }
        let texts = items.map { item in
            if case .scalar(let text) = item.value { text } else { "?" }
        }
        #expect(texts == ["1.50", "2020-09-01", "yes", "null", "~", "0x10", "1e3", ""])
    }
}
