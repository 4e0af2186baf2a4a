import Foundation
import Judging

/// What one part says about others (`.rels`): ids, kinds, and where they lie.
struct Relations {
    struct Relation {
        let kind: String
        /// The name of the part from the root of the package, without a leading slash.
        let target: String
        let isExternal: Bool
    }

    private(set) var byID: [String: Relation] = [:]

    /// The last part of the kind's address: `officeDocument`, `worksheet`, the same in both editions of the standard.
    func first(_ kind: String) -> Relation? { byID.values.first { $0.kind == kind && !$0.isExternal } }

    func all(_ kind: String) -> [Relation] { byID.values.filter { $0.kind == kind } }

    /// The relations of a part, or of the package itself for the empty name; none where there is no such file.
    init(of part: String, in archive: Archive) throws {
        let (folder, file) = Self.split(part)
        let name = folder + "_rels/" + file + ".rels"
        guard archive.has(name) else { return }
        let reader = RelationsReader(folder: folder)
        try reader.walk(name, in: archive)
        byID = reader.byID
    }

    private static func split(_ part: String) -> (folder: String, file: String) {
        guard let slash = part.lastIndex(of: "/") else { return ("", part) }
        return (String(part[...slash]), String(part[part.index(after: slash)...]))
    }
}

private final class RelationsReader: PartReader {
    let folder: String
    var byID: [String: Relations.Relation] = [:]

    init(folder: String) { self.folder = folder }

    override func opened(_ name: String, _ attributes: [String: String]) {
        guard name == "Relationship", let id = attributes["Id"], let type = attributes["Type"],
            let target = attributes["Target"]
        else { return }
        let kind = type.split(separator: "/").last.map(String.init) ?? ""
        let isExternal = attributes["TargetMode"] == "External"
        byID[id] = Relations.Relation(
            kind: kind, target: isExternal ? target : resolved(target), isExternal: isExternal)
    }

    /// A target may be absolute or climb: `/xl/a.xml`, `../a.xml`.
    private func resolved(_ target: String) -> String {
        var steps: [Substring] = []
        for step in (target.hasPrefix("/") ? target : folder + target).split(separator: "/") {
            switch step {
            case ".": break
            case "..": _ = steps.popLast()
            default: steps.append(step)
            }
        }
        let path = steps.joined(separator: "/")
        return path.removingPercentEncoding ?? path
    }
}
