/// The line in a judge's workbook that ties it to what it was made from: contest, round, judge, rubric and list of works.
///
/// `pingshen sheets LOG CATEGORY ROUND JUDGE RUBRIC LIST CHECK`: digests by their first 16 hex digits, the last one over
/// all before it. It guards against mixing files up, not against forgery.
public struct SheetStamp: Hashable, Sendable {
    public let log: String
    public let category: CategoryID
    public let round: RoundID
    public let judge: JudgeID
    public let rubric: String
    public let list: String

    private static let mark = "pingshen sheets "

    private var body: String { "\(Self.mark)\(log) \(category) \(round) \(judge) \(rubric) \(list)" }

    public func text(_ hashes: Hashes) -> String { "\(body) \(Self.short(hashes.digest(Array(body.utf8))))" }

    /// Whether a line is meant to be a stamp, broken or not.
    public static func isStamp(_ line: String) -> Bool { line.hasPrefix(mark) }

    /// The stamp of a line; nil where anything of it was changed.
    public init?(_ line: String, _ hashes: Hashes) {
        let parts = line.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 9, Self.isStamp(line) else { return nil }
        self.init(
            log: parts[2], category: CategoryID(parts[3]), round: RoundID(parts[4]), judge: JudgeID(parts[5]),
            rubric: parts[6], list: parts[7])
        guard text(hashes) == line else { return nil }
    }

    init(log: String, category: CategoryID, round: RoundID, judge: JudgeID, rubric: String, list: String) {
        self.log = log
        self.category = category
        self.round = round
        self.judge = judge
        self.rubric = rubric
        self.list = list
    }

    fileprivate static func short(_ digest: String) -> String { String(digest.prefix(16)) }
}

extension ContestState {
    /// The works a judge may mark in an open round, in their drawn order, with those to practise on first.
    public func workList(of judge: JudgeID, in category: CategoryPlan, round: RoundID) -> [Entry] {
        let relations = self.relations
        let works = trials(of: category.id) + order(of: round, in: category.id).compactMap { entries[$0] }
        return works.filter { objection(judge, $0, category, relations) == nil }
    }

    /// The stamp of a judge's workbook as it would be made now.
    public func stamp(of judge: JudgeID, in category: CategoryPlan, round: RoundID, _ hashes: Hashes) -> SheetStamp {
        let list = workList(of: judge, in: category, round: round).map(\.id.text).joined(separator: "\n")
        let rubric = rounds[RoundKey(category.id, round)]?.rubricDocument ?? ""
        return SheetStamp(
            log: String(log.prefix(16)), category: category.id, round: round, judge: judge,
            rubric: SheetStamp.short(rubric), list: SheetStamp.short(hashes.digest(Array(list.utf8))))
    }

    /// Why a judge's workbook may not come in: changed, another contest's, or made from another rubric or list.
    ///
    /// `judges` are those its rows name.
    public func objections(toStamp line: String, judges: Set<JudgeID>, _ hashes: Hashes) -> [Problem] {
        guard let stamp = SheetStamp(line, hashes) else { return [.stampBroken] }
        var problems: [Problem] = []
        if stamp.log != log.prefix(16) { problems.append(.stampOfAnotherContest) }
        for judge in judges.sorted() where judge != stamp.judge {
            problems.append(.stampOfAnotherJudge(stamp.judge, found: judge))
        }
        guard problems.isEmpty, let plan = plan.category(stamp.category) else { return problems }
        let now = self.stamp(of: stamp.judge, in: plan, round: stamp.round, hashes)
        if now.rubric != stamp.rubric { problems.append(.stampOfAnotherRubric(stamp.round)) }
        if now.list != stamp.list { problems.append(.stampOfAnotherList(stamp.judge)) }
        return problems
    }
}
