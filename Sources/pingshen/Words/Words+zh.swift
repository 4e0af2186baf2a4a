import Judging

extension Words {
    static func chinese(_ clause: ConflictClause) -> String {
        switch clause {
        case .ownEntry: "本人参与创作"
        case .relatedUnit(let judge, let entry): judge == entry ? "同单位（\(judge)）" : "单位有隶属关系（\(judge)–\(entry)）"
        case .declaredEntry: "本人申报与该作品有关系"
        case .declaredUnit(let unit): "本人申报与单位 \(unit) 有关系"
        case .declaredCategory: "本人申报与该子项目有关系"
        case .declaredPerson: "本人申报与作者有关系"
        }
    }

    static func chinese(_ problem: Problem) -> String {
        switch problem {
        case .cannotRead(let path, let why): "无法读取 \(path):\(why)。请检查路径和权限。"
        case .isDirectory(let path): "\(path) 是文件夹，请给出其中的文件。"
        case .emptyFile: "文件是空的。请确认导出时选对了工作表。"
        case .fileTooLarge(let bytes, let limit): "文件有 \(bytes) 字节，上限 \(limit)。请拆分后再导入。"
        case .encodingUTF16: "文件是 UTF-16 编码（Excel 的“Unicode 文本”）。请另存为“CSV UTF-8”。"
        case .encodingUnknown(let byte): "第 \(byte) 字节起既不是 UTF-8 也不是完整的 GB18030。请另存为“CSV UTF-8”。"
        case .decodedAsGB18030: "文件是 GB18030 编码，已转换为 UTF-8 读取。"
        case .unclosedQuote: "这里开始的引号没有结束，文件可能被截断。请补上引号或重新导出。"
        case .strayQuote: "单元格中间有引号。含引号的内容请整格加引号，内部引号写两遍。"
        case .wrongCellCount(let have, let need): "本行有 \(have) 格，表头有 \(need) 格。请补齐或去掉多余的逗号。"
        case .nulByte: "文件含有零字节，不是文本文件。请重新导出为 CSV。"
        case .yamlSyntax(let why): "YAML 语法有误：\(why)。请检查缩进、冒号和引号。"
        case .aliasOrAnchor(let token): "不接受锚点与别名 \(shown(token))。请把内容写全；若是文字，请加引号。"
        case .duplicateKey(let key): "同一处有两个键 \(shown(key))。请保留一个。"
        case .tooManyNodes(let limit): "文件超过 \(limit) 个节点，像是展开炸弹，已停止读取。"
        case .severalDocuments: "一个文件只能有一份 YAML。请删去 --- 以后的部分。"
        case .missingRubricFile(let rubric, let file): "子项目用到评分细则 \(rubric)，但没有 \(file)。请建立该文件或改正名称。"
        case .rubricNamedOtherwise(let id, let file): "rubric: \(id) 与文件名 \(file).yaml 不符。请改成一致。"
        case .unusedRubricFile(let name): "没有子项目使用评分细则 \(name)。"
        case .expectedMap: "这里应是“键： 值”。"
        case .expectedList: "这里应是列表（每项以 - 开头）。"
        case .expectedText: "这里应是一个值，不是列表或“键： 值”。"
        case .emptyList: "列表是空的，至少写一项。"
        case .missingKey(let key): "缺少 \(key)。请补上。"
        case .unknownKey(let key, let known): "不认识的键 \(shown(key))。可用：\(some(known))。"
        case .notOneOf(let text, let choices): "\(shown(text)) 不在可选之列：\(some(choices))。"
        case .badIdentifier(let text): "\(shown(text)) 不能作编号。编号为 1–64 字节的字母、数字和 - _ .，不含空格。"
        case .badNumber(let text): "\(shown(text)) 不是可用的数。请用半角数字，最多六位小数，小于 10 亿，不用千分位、科学计数法或全角。"
        case .badWhole(let text, let low, let high): "\(shown(text)) 应是 \(low)–\(high) 的整数。"
        case .badDate(let text): "\(shown(text)) 不是日期。请写成 2020-09-20。"
        case .unknownZone(let name): "不认识的时区 \(shown(name))。例如 Asia/Shanghai。"
        case .oneLanguageOnly(let missing): missing == .zh ? "只有英文，缺中文。" : "只有中文，缺英文。"
        case .duplicateID(let id, let line): "编号 \(id) 重复\(line.map { "，先见于第 \($0) 行" } ?? "")。请改用不同编号。"
        case .notPositive(let value): "\(value) 应大于零（权重与占比可为零）。"
        case .stepDoesNotDivide(let step, let max): "步长 \(step) 不能整除满分 \(max)。请改步长或满分。"
        case .fullNotMet(let full, let sum): "full 为 \(full)，各项满分合计为 \(sum)。请改正其一。"
        case .bandOutOfOrder(let from): "分档 \(from) 不在范围内或没有从高到低排列。"
        case .dropFromTooLow(let have, let needs): "dropFrom 为 \(have)，去掉后将无分可用，至少 \(needs)。"
        case .ruleDropsNothing(let rule): "规则 \(rule) 不去分，不应有 drop 或 dropFrom。请删去，或改用 trimmed-mean。"
        case .sharesDoNotSum(let sum): "各来源占比合计 \(sum)，应为 1。"
        case .shareOutOfRange(let share): "占比 \(share) 应在 0 与 1 之间。"
        case .blendNamesNoSource(let name, let known):
            "blend 的来源 \(shown(name)) 不存在。可用：sheets, ballots\(known.isEmpty ? "" : ", " + some(known))。"
        case .votesWithoutBallots: "写了 votes 而 blend 中没有 ballots。请补上占比或删去 votes。"
        case .floorAboveFirst(let floor, let first): "floor \(floor) 高于 first \(first)。"
        case .unknownTieStep(let text, let known): "不认识的并列处理 \(shown(text))。可用：\(some(known))。"
        case .tieNamesAbsentCriterion(let id, let known): "没有评分项 \(id)。可用：\(some(known.map(\.text)))。"
        case .windowEndsBeforeItBegins(let from, let to): "时段 \(from) 至 \(to) 首尾颠倒。"
        case .windowOutsideCalendar(let from, let to, let first, let last):
            "时段 \(from) 至 \(to) 超出活动日程 \(first) 至 \(last)。"
        case .seatsDoNotSum(let have, let size): "席位合计 \(have)，评审组为 \(size) 人。"
        case .rubricChangedWithoutVersion(let name, let version): "评分细则 \(name) 有改动，版本仍不高于 \(version)。请把 version 加一。"
        case .overflow: "数值过大，无法精确计算。请检查权重、系数和分数。"
        case .noHeader: "第一行应是列名。"
        case .unknownColumn(let name, let known): "不认识的列 \(shown(name))。可用：\(some(known))。多余的列请删去或改名为“备注”。"
        case .columnPassedOver(let name): name.isEmpty ? "有一列没有列名，已略过。" : "“\(name)”列不参与计算，已略过。"
        case .duplicateColumn(let name): "列 \(shown(name)) 出现两次。请保留一列。"
        case .missingColumn(let name): "缺少 \(name) 列。"
        case .emptyCell(let name): "\(name) 不能为空。"
        case .textTooLong(let bytes, let limit): "文字有 \(bytes) 字节，上限 \(limit)。请缩短。"
        case .looksLikeFormula(let text): "\(shown(text)) 以等号开头，像公式。请去掉等号。"
        case .controlCharacter(let code): "文字里有看不见的控制或方向字符 \(code)。请重新输入这段文字。"
        case .badTime(let text): "\(shown(text)) 不是带时区的时间。请写成 2020-10-10T12:00:00+08:00。"
        case .badFlag(let text): "\(shown(text)) 应为 1/0 或 是/否。"
        case .badState(let text): "\(shown(text)) 应为 none(无)或 declared(有)。"
        case .badTarget(let text): "\(shown(text)) 应为 entry:、unit:、person: 或 category: 加编号。"
        case .targetWithoutDeclaration: "state 为 none 时 with 应为空。"
        case .declarationWithoutTarget: "state 为 declared 时须在 with 写明对象，如 entry:A01。"
        case .badGateAnswer(let text): "\(shown(text)) 应为 pass/fail、通过/不通过 或 1/0。"
        case .duplicateRow(let key, let line): "\(key) 已在第 \(line) 行给出，两处不同。请保留一处。"
        case .differs(let key, let column, let was, let now):
            "\(key) 的 \(column) 原为 \(shown(was))，现为 \(shown(now))。确需更改请加 --amend 原因。"
        case .fieldNotOneOf(let field, let value, let choices): "\(field) 为 \(shown(value))，只接受 \(some(choices))。"
        case .fieldLimit(let field, let value, let must, let limit): "\(field) 为 \(value)，须\(bound(must)) \(limit)。"
        case .fieldNotStated(let field, let entry): "作品 \(entry) 没有填写 \(field)。"
        case .adjustNotAllowed(let column, let category):
            "\(category) 的评分细则不允许 \(column)。请清空该格，或在细则写 adjust: [\(column)]。"
        case .circleOfUnits(let unit): "单位 \(unit) 的上级绕回了自己。请改正 parent。"
        case .unknownCategory(let id, let known): "没有子项目 \(shown(id))。可用：\(some(known))。"
        case .unknownRound(let id, let known): "没有轮次 \(shown(id))。可用：\(some(known))。"
        case .unknownUnit(let id): "没有单位 \(shown(id.text))。请先导入单位，或改正编号。"
        case .unknownEntry(let id): "没有作品 \(shown(id))。请核对作品编号。"
        case .unknownJudge(let id): "没有评委 \(shown(id))。请核对评委编号。"
        case .unknownCriterion(let id, let known): "没有评分项 \(shown(id))。可用：\(some(known))。"
        case .unknownGate(let id, let known): "没有门槛 \(shown(id))。可用：\(some(known))。"
        case .markOutOfRange(let mark, let max, let nearest):
            "\(mark) 超出 0–\(max)。最近的可用分：\(some(nearest.map(\.description)))。"
        case .markOffStep(let mark, let step, let nearest):
            "\(mark) 不合步长 \(step)。最近的可用分：\(some(nearest.map(\.description)))。"
        default: chineseActs(problem)
        }
    }

    private static func bound(_ limit: Problem.Limit) -> String {
        switch limit {
        case .below: "小于"
        case .above: "大于"
        case .atLeast: "不小于"
        case .atMost: "不大于"
        }
    }
}
