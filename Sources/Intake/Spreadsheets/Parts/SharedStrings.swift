import Judging

/// The texts that cells name by number. Runs are joined, phonetic ones left out.
final class SharedStrings: PartReader {
    private(set) var texts: [String] = []
    private var text = ""
    private var isReading = false

    /// No sheet of a contest has more; a text costs at least 16 bytes.
    static let most = 8_000_000

    override func opened(_ name: String, _ attributes: [String: String]) {
        switch (depth, name) {
        case (1, "sst"), (3, "r"): break
        case (2, "si"): text = ""
        case (3, "t"), (4, "t"): isReading = true
        default: skip()
        }
    }

    override func found(_ part: String) {
        if isReading { text += part }
    }

    override func closed(_ name: String) {
        if name == "t" { isReading = false }
        guard depth == 2 else { return }
        texts.append(unescaped(text))
        if texts.count > Self.most { stop(Unreadable(.workbookSwells(part: "sharedStrings"))) }
    }
}
