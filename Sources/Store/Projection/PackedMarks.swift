import Foundation
import Judging

/// A sheet's marks in one column: eight bytes a mark, little-endian millionths; a missing one is the least number.
enum PackedMarks {
    static func pack(_ points: [Fixed?]) -> Data {
        var data = Data(capacity: points.count * 8)
        for mark in points {
            withUnsafeBytes(of: (mark?.millionths ?? Int64.min).littleEndian) { data.append(contentsOf: $0) }
        }
        return data
    }

    static func unpack(_ bytes: UnsafeRawBufferPointer) -> [Fixed?] {
        let count = bytes.count / 8
        return Array(unsafeUninitializedCapacity: count) { marks, used in
            for index in 0..<count {
                let value = Int64(littleEndian: bytes.loadUnaligned(fromByteOffset: index * 8, as: Int64.self))
                marks.initializeElement(at: index, to: value == .min ? nil : Fixed(millionths: value))
            }
            used = count
        }
    }

    /// `red-line:pass;original:fail`, by gate id.
    static func pack(_ gates: [GateID: Bool]) -> String {
        gates.isEmpty
            ? ""
            : gates.sorted { $0.key < $1.key }.map { "\($0.key):\($0.value ? "pass" : "fail")" }.joined(separator: ";")
    }

    static func unpack(_ text: String) -> [GateID: Bool] {
        guard !text.isEmpty else { return [:] }
        var gates: [GateID: Bool] = [:]
        for part in text.split(separator: ";") {
            let pair = part.split(separator: ":")
            gates[GateID(String(pair[0]))] = pair[1] == "pass"
        }
        return gates
    }
}

/// Votes an entry as a document: too many for an event where a category is large.
///
/// A row is entry, counted, excluded, and in a round of ratings a fourth cell: how many counted ballots gave which points.
enum VoteDocument {
    static func bytes(_ counts: [String: VoteCount]) -> [UInt8] {
        Canonical.list(
            counts.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }.map { entry, count in
                let ratings = count.ratings.counts.sorted { $0.key < $1.key }.map { points, ballots in
                    Canonical.list([.text(points.description), .integer(ballots)])
                }
                return .list(
                    [.text(entry), .integer(count.counted), .integer(count.excluded)]
                        + (ratings.isEmpty ? [] : [.list(ratings)]))
            }
        ).bytes
    }

    static func read(_ bytes: [UInt8]) throws(CanonicalFault) -> [(entry: String, count: VoteCount)] {
        guard case .list(let rows) = try Canonical(bytes: bytes) else { throw CanonicalFault("not a list of votes") }
        var counts: [(String, VoteCount)] = []
        for row in rows {
            guard case .list(let cells) = row, (3...4).contains(cells.count), case .text(let entry) = cells[0],
                case .integer(let counted) = cells[1], case .integer(let excluded) = cells[2]
            else { throw CanonicalFault("a row of votes is not entry, counted, excluded") }
            var count = VoteCount(counted: counted, excluded: excluded)
            if cells.count == 4 { count.ratings = try ratings(cells[3]) }
            counts.append((entry, count))
        }
        return counts
    }

    private static func ratings(_ cell: Canonical) throws(CanonicalFault) -> Ratings {
        guard case .list(let pairs) = cell else { throw CanonicalFault("ratings are not a list") }
        var ratings = Ratings()
        for pair in pairs {
            guard case .list(let cells) = pair, cells.count == 2, case .text(let text) = cells[0],
                let points = Fixed(text), case .integer(let ballots) = cells[1], ballots > 0
            else { throw CanonicalFault("a rating is not points and a number of ballots") }
            ratings.add(points, ballots: ballots)
        }
        return ratings
    }
}
