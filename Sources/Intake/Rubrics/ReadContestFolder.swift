import Foundation
public import Judging

/// A folder of rubrics, checked: the contest's plan, its rubrics, and the canonical bytes that their digests cover.
public struct ContestFolder: Sendable {
    public let plan: ContestPlan
    public let planDocument: [UInt8]
    public let rubrics: [String: Rubric]
    public let rubricDocuments: [String: [UInt8]]

    /// Reads `contest.yaml` and each rubric it names. Every file is checked whatever the others hold.
    public static func read(_ folder: String, _ findings: inout Findings) -> ContestFolder? {
        let before = findings.all.count
        let contestPath = folder + "/contest.yaml"
        var wanted: [String] = []
        var plan: ContestPlan?
        var planDocument: [UInt8] = []
        if let file = InputFile.read(contestPath, limit: 1 << 20, &findings), let node = readYAML(file, &findings) {
            plan = ContestPlan(reading: node, isZone: { TimeZone(identifier: $0) != nil }, &findings)
            planDocument = node.canonical.bytes
            wanted = rubricNames(node)
        }
        let present = yamlFiles(in: folder)
        var rubrics: [String: Rubric] = [:]
        var documents: [String: [UInt8]] = [:]
        for name in (wanted + present).uniqued() {
            let path = "\(folder)/\(name).yaml"
            guard present.contains(name) else {
                findings.refuse(.missingRubricFile(rubric: name, file: path), at: Place(file: contestPath))
                continue
            }
            if plan != nil, !wanted.contains(name) { findings.warn(.unusedRubricFile(name), at: Place(file: path)) }
            guard let file = InputFile.read(path, limit: 1 << 20, &findings), let node = readYAML(file, &findings),
                let rubric = Rubric(reading: node, &findings)
            else { continue }
            if rubric.id != name {
                findings.refuse(.rubricNamedOtherwise(is: rubric.id, file: name), at: Place(file: path, line: 1))
            }
            rubrics[name] = rubric
            documents[name] = node.canonical.bytes
        }
        plan?.checkAwards(against: rubrics, file: contestPath, &findings)
        guard let plan, !findings.all[before...].contains(where: { $0.severity == .error }) else { return nil }
        return ContestFolder(plan: plan, planDocument: planDocument, rubrics: rubrics, rubricDocuments: documents)
    }

    /// The rubrics that categories name, read leniently: even where the plan has mistakes, their files are checked.
    private static func rubricNames(_ node: SourceNode) -> [String] {
        guard case .map(let pairs) = node.value,
            let categories = pairs.first(where: { $0.key.name == "categories" })?.value,
            case .list(let items) = categories.value
        else { return [] }
        return items.compactMap { item in
            guard case .map(let fields) = item.value,
                let value = fields.first(where: { $0.key.name == "rubric" })?.value,
                case .scalar(let name) = value.value,
                Identifier<Rubric>.isWellFormed(name)
            else { return nil }
            return name
        }
    }

    private static func yamlFiles(in folder: String) -> [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [])
            .filter { $0.hasSuffix(".yaml") && $0 != "contest.yaml" && !$0.hasPrefix(".") }
            .map { String($0.dropLast(5)) }.sorted()
    }
}

extension Sequence where Element: Hashable {
    fileprivate func uniqued() -> [Element] {
        var seen: Set<Element> = []
        return filter { seen.insert($0).inserted }
    }
}

extension Zone {
    /// The zone of a name, with its changes of offset between 2000 and 2050.
    public init?(named name: String) {
        guard let zone = TimeZone(identifier: name) else { return nil }
        var changes: [Change] = []
        var moment = Date(timeIntervalSince1970: 946_684_800)
        let base = zone.secondsFromGMT(for: moment)
        while let next = zone.nextDaylightSavingTimeTransition(after: moment), next > moment,
            next.timeIntervalSince1970 < 2_524_608_000
        {
            changes.append(
                Change(
                    at: Instant(microseconds: Int64(next.timeIntervalSince1970) * 1_000_000),
                    offset: zone.secondsFromGMT(for: next)))
            moment = next
        }
        self.init(name: name, offset: base, changes: changes)
    }
}
