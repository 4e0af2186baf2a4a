import Foundation
import Judging

/// A part as the stream that Foundation's parser reads, so that no part is ever whole in memory.
///
/// What goes wrong is kept in `trouble`: a stream can not throw.
final class PartStream: InputStream {
    private let unpacking: Unpacking
    private let part: String
    private(set) var trouble: Unreadable?
    private var state = Stream.Status.notOpen
    private var isFirst = true

    init(_ unpacking: Unpacking, part: String) {
        self.unpacking = unpacking
        self.part = part
        super.init(data: Data())
    }

    override func open() { state = .open }
    override func close() { state = .closed }
    override var streamStatus: Stream.Status { state }
    override var hasBytesAvailable: Bool { state == .open }

    override func read(_ buffer: UnsafeMutablePointer<UInt8>, maxLength length: Int) -> Int {
        guard state == .open else { return 0 }
        do {
            let window = UnsafeMutableRawBufferPointer(start: buffer, count: length)
            let count = try unpacking.read(into: window)
            if isFirst, let problem = Prolog.problem(UnsafeRawBufferPointer(rebasing: window[..<count]), part: part) {
                throw Unreadable(problem)
            }
            isFirst = false
            if count == 0 { state = .atEnd }
            return count
        } catch {
            trouble = error as? Unreadable
            // Not -1: Foundation's parser traps on it.
            state = .atEnd
            return 0
        }
    }
}
