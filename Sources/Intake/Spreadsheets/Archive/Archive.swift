import CZip
import Judging

/// The parts of a workbook in memory, by libzip. Whatever a bomb is made of is refused before anything is unpacked.
final class Archive {
    /// One part: its name in lower case stands in `parts`.
    struct Part {
        let index: UInt64
        let name: String
        let bytes: UInt64
    }

    private let handle: OpaquePointer
    /// libzip reads from here until the archive is closed.
    private let memory: UnsafeMutableRawBufferPointer
    let parts: [String: Part]

    /// All parts together, unpacked. Cost while reading is one window of this, never the whole.
    static let mostBytes: UInt64 = 1 << 30
    static let mostParts: Int64 = 10_000
    /// A larger part that shrank to less than a hundredth holds nothing that people typed.
    static let swelling: (from: UInt64, ratio: UInt64) = (4 << 20, 100)

    init(_ bytes: [UInt8]) throws {
        let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: max(1, bytes.count), alignment: 16)
        bytes.withUnsafeBytes { memory.copyMemory(from: $0) }
        var error = zip_error_t()
        zip_error_init(&error)
        defer { zip_error_fini(&error) }
        guard let source = zip_source_buffer_create(memory.baseAddress, UInt64(bytes.count), 0, &error),
            let handle = zip_open_from_source(source, ZIP_RDONLY, &error)
        else {
            memory.deallocate()
            throw Unreadable(.workbookDamaged(part: ""))
        }
        do {
            parts = try Self.list(handle, in: UInt64(bytes.count))
        } catch {
            zip_discard(handle)
            memory.deallocate()
            throw error
        }
        self.handle = handle
        self.memory = memory
    }

    deinit {
        zip_discard(handle)
        memory.deallocate()
    }

    private static func list(_ handle: OpaquePointer, in size: UInt64) throws -> [String: Part] {
        let count = zip_get_num_entries(handle, 0)
        guard count <= mostParts else { throw Unreadable(.workbookSwells(part: "\(count)")) }
        var parts: [String: Part] = [:]
        var packed: UInt64 = 0
        var unpacked: UInt64 = 0
        for index in 0..<UInt64(max(0, count)) {
            var stat = zip_stat_t()
            zip_stat_init(&stat)
            guard zip_stat_index(handle, index, 0, &stat) == 0, let raw = stat.name else {
                throw Unreadable(.workbookDamaged(part: ""))
            }
            let name = String(cString: raw)
            if stat.valid & UInt64(ZIP_STAT_ENCRYPTION_METHOD) != 0, stat.encryption_method != ZIP_EM_NONE {
                throw Unreadable(.notAWorkbook(.encrypted))
            }
            let isSwollen = stat.size > swelling.from && stat.size / swelling.ratio > stat.comp_size
            packed = packed.addingReportingOverflow(stat.comp_size).partialValue
            let (sum, overflow) = unpacked.addingReportingOverflow(stat.size)
            unpacked = sum
            // Parts that lie over one another add up to more than the file.
            if isSwollen || overflow || unpacked > mostBytes || packed > size {
                throw Unreadable(.workbookSwells(part: name))
            }
            let part = Part(index: index, name: name, bytes: stat.size)
            guard parts.updateValue(part, forKey: name.lowercased()) == nil else {
                throw Unreadable(.workbookDamaged(part: name))
            }
        }
        return parts
    }

    func has(_ name: String) -> Bool { parts[name.lowercased()] != nil }

    /// A small part whole; nil where there is none.
    func bytes(of name: String, limit: Int) throws -> [UInt8]? {
        guard has(name) else { return nil }
        let reader = try open(name)
        var bytes = [UInt8](repeating: 0, count: limit)
        let count = try bytes.withUnsafeMutableBytes { try reader.read(into: $0) }
        return Array(bytes[..<count])
    }

    /// Begins to unpack a part; a name in any case, as OPC has it.
    func open(_ name: String) throws -> Unpacking {
        guard let part = parts[name.lowercased()], let file = zip_fopen_index(handle, part.index, 0) else {
            throw Unreadable(.workbookDamaged(part: name))
        }
        return Unpacking(file: file, part: part, archive: self)
    }
}
