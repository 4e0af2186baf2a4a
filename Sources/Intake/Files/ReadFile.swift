import Glibc
public import Judging

/// A file as bytes, with the name it was asked for by.
public struct InputFile: Sendable {
    public let name: String
    public let bytes: [UInt8]

    public init(name: String, bytes: [UInt8]) {
        self.name = name
        self.bytes = bytes
    }

    /// Larger files are refused before they are read.
    public static let limit = 512 << 20

    /// Reads a whole file, or standard input for `-`. What can not be read is a finding, not an error.
    public static func read(_ path: String, limit: Int = limit, _ findings: inout Findings) -> InputFile? {
        let place = Place(file: path)
        let descriptor = path == "-" ? 0 : open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else {
            findings.refuse(.cannotRead(path: path, why: String(cString: strerror(errno))), at: place)
            return nil
        }
        defer { if descriptor != 0 { close(descriptor) } }
        var status = stat()
        if fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFDIR {
            findings.refuse(.isDirectory(path: path), at: place)
            return nil
        }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 1 << 20)
        while true {
            let count = bytes.count
            guard count <= limit else {
                findings.refuse(.fileTooLarge(bytes: count, limit: limit), at: place)
                return nil
            }
            let got = chunk.withUnsafeMutableBytes { Glibc.read(descriptor, $0.baseAddress!, $0.count) }
            if got < 0 {
                findings.refuse(.cannotRead(path: path, why: String(cString: strerror(errno))), at: place)
                return nil
            }
            if got == 0 { break }
            bytes += chunk[..<got]
        }
        return InputFile(name: path == "-" ? "stdin" : path, bytes: bytes)
    }
}
