/// Titles that try to be formulas, mark-up, numbers, orders to the terminal or nothing at all.
enum HostileTexts {
    /// What a sheet must hold as it is.
    static let kept = formulas + numbers + markup + codes + controls + directions + rare + emoji

    /// As long as a cell may be: papers give it more lines.
    static let long = [String(repeating: "长", count: 32_767), String(repeating: "😀", count: 16_383) + "a"]

    /// What no sheet can hold: one more than a cell takes, and what is no character.
    static let refused = [
        String(repeating: "长", count: 32_768), String(repeating: "😀", count: 16_384), "晨\u{0}光", "晨\u{FFFE}光",
        "\u{FFFF}",
    ]

    static let formulas = [
        "=1+1", "=", "==A1", "=HYPERLINK(\"http://example.org\",\"晨光\")", "=cmd|'/c calc'!A0", "+1+1", "-2+3",
        "@SUM(A1:A9)", "{=SUM(A1:A2)}", "'=1+1", "＝1+1",
    ]
    static let numbers = ["1E5", "00123", "1/2", "TRUE", "#REF!", "3.140", "2020-09-18", "1,000"]
    static let markup = [
        "<b>晨&amp;光</b>", "]]>", "<![CDATA[x]]>", "&#x41;&lt;", "\"晨\" '光'", "</t></si></sst>", "<!-- 晨", "_x0041_",
        "_x0000_",
        "_x005F_x0041_", "_x0041_x0041_", "_x00e9_",
        "_X000D_",
    ]
    static let codes = ["&L&9&P", "%s%n%d", "[Red]0.00", "$(reboot)", "';DROP TABLE x;--", "../../晨光"]
    static let controls = [
        "晨\u{1}光", "\u{7}晨", "晨\u{8}光", "\u{1B}[31m晨", "晨\u{1F}光", "晨\u{7F}光", "晨\u{85}光", "晨\t光", "晨\n光",
    ]
    static let directions = [
        "\u{202E}gpj.光", "\u{2066}晨\u{2069}", "\u{200F}אב", "مرحبا", "晨\u{200B}光", "\u{FEFF}晨", "晨\u{2028}光",
        "晨\u{AD}光",
    ]
    static let rare = ["𠮷野家", "龘㐂", "\u{E000}晨", "e\u{301}\u{327}", "ﬀÅ", "Z\u{351}\u{36B}\u{343}\u{36A}"]
    static let emoji = ["👩‍👩‍👧‍👦", "🇨🇳", "👍🏽❤️", "🏴\u{E0067}\u{E0062}\u{E007F}"]
}
