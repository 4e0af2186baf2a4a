import Judging

/// What a judge may type at any question.
enum Answer: Equatable {
    case value(String)
    case keep
    case guide, back, skip, recuse, note, quit
    case jump(Int)

    init(_ line: String?) {
        guard let line else {
            self = .quit
            return
        }
        var text = Substring(line)
        while text.first?.isWhitespace ?? false { text = text.dropFirst() }
        while text.last?.isWhitespace ?? false { text = text.dropLast() }
        switch text {
        case "": self = .keep
        case "?", "\u{FF1F}": self = .guide
        case "b": self = .back
        case "s": self = .skip
        case "r": self = .recuse
        case "n": self = .note
        case "q": self = .quit
        default:
            if text.first == "#" || text.first == "\u{FF03}", let number = Int(text.dropFirst()) {
                self = .jump(number)
            } else {
                self = .value(String(text))
            }
        }
    }
}
