import CZip
import Judging

/// A part on its way out of the archive, window by window.
final class Unpacking {
    private let file: OpaquePointer
    private let part: Archive.Part
    /// Keeps the archive open as long as one of its parts is read.
    private let archive: Archive
    private var taken: UInt64 = 0

    init(file: OpaquePointer, part: Archive.Part, archive: Archive) {
        self.file = file
        self.part = part
        self.archive = archive
    }

    deinit { zip_fclose(file) }

    /// Fills the window as far as the part goes; 0 at its end, where libzip has compared the checksum.
    func read(into window: UnsafeMutableRawBufferPointer) throws -> Int {
        var count = 0
        while count < window.count {
            let got = zip_fread(file, window.baseAddress! + count, UInt64(window.count - count))
            guard got >= 0 else { throw Unreadable(.workbookDamaged(part: part.name)) }
            if got == 0 { break }
            count += Int(got)
            taken += UInt64(got)
            // The directory may lie about the size that was weighed when the archive was opened.
            guard taken <= part.bytes else { throw Unreadable(.workbookSwells(part: part.name)) }
        }
        return count
    }
}
