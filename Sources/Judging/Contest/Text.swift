/// What people read, in one or both languages; data keeps both where given.
public struct Text: Hashable, Sendable {
    public let zh: String?
    public let en: String?

    public init(zh: String?, en: String?) {
        precondition(zh != nil || en != nil, "a text in no language")
        self.zh = zh
        self.en = en
    }

    public init(_ both: String) { self.init(zh: both, en: both) }

    /// The text in this language, else in the other.
    public subscript(language: Language) -> String {
        switch language {
        case .zh: zh ?? en ?? ""
        case .en: en ?? zh ?? ""
        }
    }
}

/// The language of messages and papers.
public enum Language: String, Sendable, CaseIterable { case zh, en }
