/// A name that people and files use for one thing; `Thing` keeps a judge's from being taken for an entry's.
///
/// 1–64 bytes, NFC, letters and digits of any script and `-_.`; ordered by its UTF-8 bytes.
public struct Identifier<Thing>: Hashable, Comparable, Sendable, CustomStringConvertible {
    public let text: String

    /// Takes a text that has been checked already (from the record, or by `init(checking:)`).
    public init(_ text: String) { self.text = text }

    public init?(checking text: String) {
        guard Identifier.isWellFormed(text) else { return nil }
        self.text = text
    }

    /// Length and characters only; intake makes texts NFC before.
    public static func isWellFormed(_ text: String) -> Bool {
        let length = text.utf8.count
        guard length >= 1, length <= 64 else { return false }
        return text.unicodeScalars.allSatisfy { scalar in
            switch scalar {
            case "a"..."z", "A"..."Z", "0"..."9", "-", "_", ".": true
            case "\u{0}"..."\u{7F}": false
            default: scalar.properties.isAlphabetic || scalar.properties.numericType != nil || scalar.isCombining
            }
        }
    }

    public static func < (left: Self, right: Self) -> Bool {
        var (left, right) = (left.text, right.text)
        return left.withUTF8 { left in
            right.withUTF8 { right in
                for index in 0..<min(left.count, right.count) where left[index] != right[index] {
                    return left[index] < right[index]
                }
                return left.count < right.count
            }
        }
    }

    public var description: String { text }
}

extension Unicode.Scalar {
    fileprivate var isCombining: Bool {
        switch properties.generalCategory {
        case .nonspacingMark, .spacingMark: true
        default: false
        }
    }
}

public typealias CategoryID = Identifier<CategoryPlan>
public typealias RoundID = Identifier<RoundPlan>
public typealias UnitID = Identifier<Unit>
public typealias EntryID = Identifier<Entry>
public typealias JudgeID = Identifier<Judge>
public typealias CriterionID = Identifier<Criterion>
public typealias GateID = Identifier<Gate>
