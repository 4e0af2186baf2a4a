import Judging

/// A made-up cast for the rehearsal: unions, works with their authors, and judges, as the CSV files cities would send.
struct Cast {
    let plan: ContestPlan
    private(set) var units = "id,name,parent,kind\n"
    private(set) var entries = ""
    private(set) var judges = "id,name,unit,categories,person,chair\n"
    private(set) var conflicts = "judge,state,with,reason\n"
    /// Each work's worth out of 100, from which the judges' marks come.
    private(set) var worth: [EntryID: Double] = [:]
    private(set) var severity: [JudgeID: Double] = [:]
    private var random: SeededRandom
    private var enterprises: [String] = []
    private var names = 0

    init(plan: ContestPlan, random: SeededRandom) {
        self.plan = plan
        self.random = random
        makeUnits()
        makeEntries()
        makeJudges()
    }

    private static let surnames = Array("王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕")
    private static let given = Array("伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰春梅建国志红文辉斌鹏飞")
    private static let judgesGiven = Array("若书砚知墨言望舒怀瑾景行之远")

    /// Names of authors and of judges come from different characters: no two people share one by chance.
    private mutating func author() -> String {
        "\(random.pick(Self.surnames))\(random.pick(Self.given))\(random.pick(Self.given))"
    }

    private mutating func judgeName() -> String {
        names += 1
        let (first, second) = (names % Self.judgesGiven.count, names / Self.judgesGiven.count % Self.judgesGiven.count)
        return "\(random.pick(Self.surnames))\(Self.judgesGiven[first])\(Self.judgesGiven[second])"
    }

    private mutating func makeUnits() {
        let kinds = ["供电公司工会", "医院工会", "纺织厂工会", "公交集团工会", "环卫处工会", "建工集团工会"]
        for city in plan.units where city.kind == "city" {
            let name = city.name.replacingSuffix("总工会", with: "")
            for (index, kind) in kinds.enumerated() where random.chance(0.6) {
                let id = "\(city.id)-\(index + 1)"
                units += "\(id),\(name)\(kind),\(city.id),enterprise\n"
                enterprises.append(id)
            }
        }
    }

    private static let openings = ["最美", "平凡的", "一线", "清晨的", "夜班", "班组里的", "车间", "抗疫", "复工", "江淮", "铁轨上的", "塔吊上的"]
    private static let subjects = ["坚守", "身影", "故事", "脚步", "灯光", "歌声", "师傅", "战友", "春天", "承诺", "双手", "逆行者", "答卷"]

    private mutating func makeEntries() {
        let fields = Set(plan.categories.flatMap { $0.fields.map(\.id) }).sorted()
        entries = (["id", "category", "title", "unit", "submitter", "authors"] + fields).joined(separator: ",") + "\n"
        for (number, category) in plan.categories.enumerated() {
            for index in 1...Int.random(in: 40...60, using: &random) {
                let id = "\(number + 1)\(index < 10 ? "00" : "0")\(index)"
                let unit = random.pick(enterprises)
                let city = String(unit.prefix { $0 != "-" })
                let authors = (0..<Int.random(in: 1...3, using: &random)).map { _ in author() }
                let title =
                    random.pick(Self.openings) + random.pick(Self.subjects) + (index % 7 == 0 ? "(\(index))" : "")
                let details = fields.map { name in
                    category.fields.first { $0.id == name }.map { value(for: $0) } ?? ""
                }
                entries +=
                    ([id, category.id.text, title, unit, city, authors.joined(separator: ";")] + details)
                    .joined(separator: ",") + "\n"
                worth[EntryID(id)] = min(97, max(62, 82 + 6 * random.bell()))
            }
        }
    }

    private mutating func value(for field: EntryField) -> String {
        if let first = field.oneOf.first { return first }
        let low = (field.atLeast ?? field.above).map { Int($0.millionths / Fixed.scale) + 1 } ?? 1
        let high = (field.below ?? field.atMost).map { Int($0.millionths / Fixed.scale) - 1 } ?? low * 2
        return String(Int.random(in: low...max(low, high), using: &random))
    }

    private mutating func makeJudges() {
        for (number, category) in plan.categories.enumerated() {
            let pool = category.panel.size + category.panel.alternates + 5
            for index in 1...pool {
                let id = "J\(number + 1)\(index < 10 ? "0" : "")\(index)"
                let unit = random.chance(0.3) ? random.pick(enterprises) : random.chance(0.15) ? "AH" : ""
                judges += "\(id),\(judgeName()),\(unit),\(category.id),,\(index == 1 ? "1" : "")\n"
                severity[JudgeID(id)] = 2.5 * random.bell()
                if random.chance(0.15) {
                    conflicts +=
                        "\(id),declared,entry:\(number + 1)0\(Int.random(in: 10...40, using: &random)),\(random.pick(["师生", "近三年合作", "亲属"]))\n"
                } else {
                    conflicts += "\(id),none,,\n"
                }
            }
        }
    }
}

extension String {
    fileprivate func replacingSuffix(_ suffix: String, with text: String) -> String {
        hasSuffix(suffix) ? dropLast(suffix.count) + text : self
    }
}
