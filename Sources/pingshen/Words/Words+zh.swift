import Judging

/// The Chinese catalogue. No `default`: a new `Problem` does not compile before it has its words.
extension Words {
    static func chinese(_ clause: ConflictClause) -> String {
        switch clause {
        case .ownEntry: "本人参与创作"
        case .relatedUnit(let judge, let entry) where judge == entry: "与作品同单位（\(judge)）"
        case .relatedUnit(let judge, let entry): "评委单位 \(judge) 与作品单位 \(entry) 有隶属关系"
        case .declaredEntry: "本人申报与该作品有回避关系"
        case .declaredUnit(let unit): "本人申报与单位 \(unit) 有回避关系"
        case .declaredCategory: "本人申报与该子项目有回避关系"
        case .declaredPerson: "本人申报与作者有回避关系"
        }
    }

    static func chinese(_ problem: Problem) -> String {
        switch problem {
        // Files as such
        case .cannotRead(let path, let why): "无法读取 \(harmless(path))：\(harmless(why))。请检查路径和读取权限。"
        case .isDirectory(let path): "\(harmless(path)) 是文件夹。请写出其中的文件名。"
        case .emptyFile: "文件是空的。请确认导出时选对了工作表，再重新导出。"
        case .fileTooLarge(let bytes, let limit): "文件至少有 \(bytes) 字节，上限为 \(limit) 字节。请删去多余内容，或拆成几个文件。"
        case .encodingUTF16: "文件是 UTF-16 编码（Excel 的“Unicode 文本”）。请另存为“CSV UTF-8”。"
        case .encodingUnknown(let byte): "第 \(byte + 1) 个字节起既不是 UTF-8，也不是完整的 GB18030。请另存为“CSV UTF-8”。"
        case .decodedAsGB18030: "文件是 GB18030 编码，已照此读取。如有乱码，请另存为“CSV UTF-8”后重试。"
        case .unclosedQuote: "从这里开始的双引号没有结束，文件可能不完整。请补上引号，或重新导出。"
        case .strayQuote: "双引号的位置不对。请给整格加双引号，格内的双引号写两遍。"
        case .wrongCellCount(let have, let need): "本行有 \(have) 格，表头有 \(need) 格。请补齐或删去多余的逗号；文字里有逗号的，整格加双引号。"
        case .nulByte: "文件里有零字节，不是文本文件。请在表格软件中另存为“CSV UTF-8”。"

        // YAML
        case .yamlSyntax(let why): "YAML 写法有误（\(harmless(why, limit: 200))）。请检查这一行附近的缩进、冒号和引号。"
        case .aliasOrAnchor(let token): "不接受 YAML 的锚点和别名：\(cited(token))。请把内容写全；如果本来就是文字，请加引号。"
        case .duplicateKey(let key): "\(cited(key))在同一处写了两次。请只留一处。"
        case .severalDocuments: "一个文件只能有一份内容。请删去这条 --- 及其后的部分，或另存为一个文件。"
        case .tooManyNodes(let limit): "文件的内容超过 \(limit) 项，已停止读取。请确认没有选错文件。"
        case .missingRubricFile(let rubric, let file):
            "有子项目使用评分细则 \(rubric)，但没有文件 \(harmless(file))。请建立该文件，或改正子项目的 rubric。"
        case .rubricNamedOtherwise(let id, let file):
            "文件名是 \(harmless(file)).yaml，里面写的却是 rubric: \(harmless(id))。请改成一致。"
        case .unusedRubricFile(let name): "没有子项目使用评分细则 \(harmless(name))。如不再需要，请移走该文件。"
        case .expectedMap: "这里应写“键: 值”，每行一个。"
        case .expectedList: "这里应写列表，每项以“- ”开头。"
        case .expectedText: "这里应只写一个值，不能是列表或“键: 值”。"
        case .emptyList: "列表是空的。请至少写一项。"
        case .missingKey(let key): "缺少 \(key)。请补上。"
        case .unknownKey(let key, let known): "这里没有\(cited(key))这一项。\(available(known))"
        case .notOneOf(let text, let choices): "\(cited(text))不可用。\(available(choices))"
        case .badIdentifier(let text): "\(cited(text))不能作编号。请用 1–64 字节的文字、数字和 - _ .，不含空格。"
        case .badNumber(let text): "\(cited(text))不是可用的数。请写成 85 或 85.5：半角数字，最多六位小数，小于 10 亿，不用逗号和科学计数法。"
        case .badWhole(let text, let low, let high): "\(cited(text))不可用。请写 \(low) 到 \(high) 之间的整数。"
        case .badDate(let text): "\(cited(text))不是日期。请写成 2020-09-20。"
        case .unknownZone(let name): "没有时区\(cited(name))。请写地区名，如 Asia/Shanghai。"
        case .oneLanguageOnly(.zh): "只写了英文（en）。请补上中文（zh），否则中文材料上显示英文。"
        case .oneLanguageOnly(.en): "只写了中文（zh）。请补上英文（en），否则英文材料上显示中文。"
        case .duplicateID(let id, let line):
            "编号 \(harmless(id)) 重复\(line.map { "，第 \($0) 行已有" } ?? "")。请改用别的编号，或删去一处。"
        case .notPositive(let value): "\(value) 太小。满分和步长须大于零，权重、占比和名次级差不得小于零。"
        case .stepDoesNotDivide(let step, let max): "满分 \(max) 不是步长 \(step) 的整数倍。请改步长或满分。"
        case .fullNotMet(let full, let sum): "full 写的是 \(full)，各评分项满分乘权重合计为 \(sum)。请改正其中之一。"
        case .bandOutOfOrder(let from): "分档 from: \(from) 不合要求。各档须在 0 与满分之间，从高到低排列。"
        case .dropFromTooLow(let have, let needs): "dropFrom 为 \(have)，去掉最高分、最低分后就没有分了。请写 \(needs) 或更大的数。"
        case .ruleDropsNothing(let rule): "计分规则 \(rule) 不去掉最高分、最低分。请删去 drop 和 dropFrom，或改用 trimmed-mean。"
        case .sharesDoNotSum(let sum): "各来源占比合计为 \(sum)，应为 1。请改正，如 0.6 和 0.4。"
        case .shareOutOfRange(let share): "占比为 \(share)，应在 0 与 1 之间。三成请写 0.3。"
        case .blendNamesNoSource(let name, let known):
            "blend 中的\(cited(name))不可用。\(available(["sheets", "ballots"] + known))其他轮次须写在本轮之前。"
        case .votesWithoutBallots: "写了 votes，但 blend 中没有 ballots。请在 blend 补上 ballots 的占比，或删去 votes。"
        case .floorAboveFirst(let floor, let first): "最低分 floor 为 \(floor)，高于第一名的分 first（\(first)）。请改正其中之一。"
        case .unknownTieStep(let text, let known): "并列处理没有\(cited(text))这一步。\(available(known))"
        case .tieNamesAbsentCriterion(let id, let known): "评分细则里没有评分项 \(id)。\(available(known.map(\.text)))"
        case .windowEndsBeforeItBegins(let from, let to): "时段从 \(from) 到 \(to)，首尾颠倒。请调换 from 和 to。"
        case .windowOutsideCalendar(let from, let to, let first, let last):
            "时段 \(from) 至 \(to) 超出活动日程 \(first) 至 \(last)。请改时段，或改 calendar。"
        case .seatsDoNotSum(let have, let size): "席位合计 \(have) 人，评审组 size 为 \(size) 人。请核对后改成一致。"
        case .rubricChangedWithoutVersion(let name, let version):
            "评分细则 \(name) 有改动，版本号却不高于现用的 \(version)。请把 version 改为 \(version + 1)。"
        case .overflow: "数值过大，无法精确计算。请检查权重、系数、加分和满分是否多写了零。"

        // Tables
        case .noHeader: "第一行没有列名。请在第一行写列名，如 id,name。"
        case .unknownColumn(let name, let known): "不认识的列\(cited(name))。\(available(known))不用的列请删去，或改名为“备注”。"
        case .columnPassedOver(""): "有一列没有列名，已略过。"
        case .columnPassedOver(let name): "\(cited(name))列不参与评审，已略过。"
        case .duplicateColumn(let name): "\(cited(name))列重复。同一内容请只留一列。"
        case .missingColumn(let name): "缺少 \(name) 列。请补上列名和内容。"
        case .emptyCell(let name): "\(name) 不能空着。请填写。"
        case .textTooLong(let bytes, let limit): "文字有 \(bytes) 字节，上限为 \(limit) 字节（一个汉字三字节）。请缩短。"
        case .looksLikeFormula(let text): "\(cited(text))以等号开头，会被当作公式。请去掉等号，或填公式算出的值。"
        case .controlCharacter(let code): "文字里有看不见的字符 \(code)，多半是复制时带入的。请删去这段文字，重新输入。"
        case .badTime(let text): "\(cited(text))不是带时区的时间。请写成 2020-10-10T12:00:00+08:00。"
        case .badFlag(let text): "\(cited(text))不可用。请填 1 或 0，也可填是或否。"
        case .badState(let text): "\(cited(text))不可用。请填 none（无）或 declared（有）。"
        case .badTarget(let text): "\(cited(text))不可用。请写 entry:、unit:、person: 或 category:，后接编号，如 entry:A01。"
        case .targetWithoutDeclaration: "state 为 none（无），with 却不空。请清空 with；确有回避关系的，state 改为 declared。"
        case .declarationWithoutTarget: "state 为 declared（有），with 却是空的。请写明与谁有回避关系，如 entry:A01。"
        case .badGateAnswer(let text): "\(cited(text))不可用。门槛请填 pass 或 fail，也可填通过、不通过或 1、0。"
        case .duplicateRow(let key, let line): "\(harmless(key)) 在第 \(line) 行已有，两处内容不同。请只留正确的一处。"
        case .differs(let key, let column, let was, let now):
            "\(harmless(key)) 的 \(harmless(column)) 原为\(filled(was))，文件中为\(filled(now))。确需更改，请加 --amend 原因 再导入。"
        case .fieldNotOneOf(let field, let value, let choices): "\(field) 为\(cited(value))，不符合要求。\(available(choices))"
        case .fieldLimit(let field, let value, let must, let limit):
            "\(field) 为 \(value)，须\(bound(must)) \(limit)。请核对原件，填写有误的请改正。"
        case .fieldNotStated(let field, let entry): "作品 \(entry) 没有填写 \(field)。请向报送单位问明后补上。"
        case .adjustNotAllowed(let column, let category):
            "\(category) 的评分细则不使用 \(column)。请清空该格；确需使用的，在评分细则写 adjust: [\(column)]，再运行 pingshen rubric adopt。"
        case .circleOfUnits(let unit): "单位 \(unit) 的上级一层层往上又回到它自己。请改正 parent。"

        // What a row names
        case .unknownCategory(let id, let known): "没有子项目\(cited(id))。\(available(known))"
        case .unknownRound(let id, let known): "没有轮次\(cited(id))。\(available(known))"
        case .unknownUnit(let id): "没有单位\(cited(id.text))。请改正编号，或先运行 pingshen import units 导入。"
        case .unknownEntry(let id): "没有作品\(cited(id))。请改正编号；各作品的编号见 pingshen entry list 子项目。"
        case .unknownJudge(let id): "没有评委\(cited(id))。请改正编号，或先运行 pingshen import judges 导入。"
        case .unknownCriterion(let id, let known): "没有评分项\(cited(id))。\(available(known))"
        case .unknownGate(let id, let known): "没有门槛\(cited(id))。\(available(known))"
        case .markOutOfRange(let mark, let max, let nearest): "\(mark) 不在 0–\(max) 之内。最接近的可用分：\(marks(nearest))。"
        case .markOffStep(let mark, let step, let nearest): "\(mark) 不是 \(step) 的整数倍。最接近的可用分：\(marks(nearest))。"

        // Acts
        case .judgeNotListed(let judge, let category):
            "评委 \(judge) 不在 \(category) 的名单上。请核对编号；确应参加的，在 judges 的 categories 补上后加 --amend 原因 导入。"
        case .judgeNotOnPanel(let judge, let category):
            "评委 \(judge) 不是 \(category) 的评审组成员。成员见 pingshen panel show \(category)。"
        case .barred(let judge, let entry, let clause):
            "评委 \(judge) 须回避作品 \(entry)：\(chinese(clause))。不要给这件作品打分；文件里有的，请删去。"
        case .isRecused(let judge, let entry): "评委 \(judge) 已回避作品 \(entry)，不再评分，也不必再登记。文件里有的，请删去。"
        case .entryNotInRound(let entry, let state): "作品 \(entry) \(entryState(state))，不再评审。请核对编号；文件里有的，请删去。"
        case .entryNotShortlisted(let entry): "作品 \(entry) 未入围，不评分。确应入围的，请先运行 pingshen import shortlist 导入。"
        case .noOpenRound(let category, let source):
            "\(category) 没有进行中的\(takes(source))轮次。请承办单位先运行 pingshen round open \(category) 轮次。"
        case .severalOpenRounds(let category, let rounds):
            "\(category) 有几个进行中的轮次：\(some(rounds.map(\.text), "、"))。请用 --round 指明一个。"
        case .roundTakesNo(let source, let round): "轮次 \(round) 不收\(kind(source))。请用 --round 指明收\(kind(source))的轮次。"
        case .roundIs(let round, let state, let needs): roundIs(round, state, needs)
        case .earlierRoundNotClosed(let round): "前面的轮次 \(round) 还没有关闭。请先运行 pingshen round close 子项目 \(round)。"
        case .laterRoundBegun(let round): "用到本轮结果的轮次 \(round) 已经开始，本轮不能再重新开启。"
        case .outsideWindow(let round, let from, let to):
            "轮次 \(round) 的时段是 \(from) 至 \(to)，今天不在其中。评委请联系承办单位；承办单位开启轮次须加 --reason 原因。"
        case .gapsNeedReason(let missing, let examples):
            "还缺 \(missing) 份评分，如 \(some(examples, "、"))。请补齐；确实补不齐的，加 --reason 原因 再封存。"
        case .panelNotSeated(let category):
            "\(category) 的评审组还没有产生。请先聘请（pingshen panel appoint \(category)），或固定名单后抽签（panel commit、panel draw）。"
        case .panelIsSeated(let category): "\(category) 的评审组已经产生，不能重做。成员见 pingshen panel show \(category)。"
        case .panelIs(let category, let by): "\(category) 的评审组\(panelBy(by, category))"
        case .panelSize(let have, let need): "给出了 \(have) 名评委，评审组应为 \(need) 名。请增减 --members。"
        case .tooFewCandidates(let have, let need): "能入选的评委只有 \(have) 名，需要 \(need) 名。请补充评委名单，或核对回避关系。"
        case .notCommitted(let category):
            "\(category) 的名单还没有固定，不能抽签。请先运行 pingshen panel commit \(category) --source 公开事件。"
        case .alreadyCommitted(let category):
            "\(category) 的名单已固定。名单没有变动的，请运行 pingshen panel draw \(category) --seed 数字；有变动的，请换一个公开事件作 --source。"
        case .commitmentMoved(let category):
            "\(category) 的名单、作品或回避关系在固定之后有变动。请换一个公开事件，重新运行 pingshen panel commit \(category) --source 公开事件。"
        case .seedTooShort(let count): "种子须为 20 位以上的半角数字，不含空格和字母；给出的有 \(count) 个字符。请照公开事件的数字抄写。"
        case .notDeclared(let judges):
            "这些评委还没有申报回避关系：\(some(judges.map(\.text), "、"))。请问明后用 pingshen import conflicts 导入，没有关系的填 none。"
        case .unresolvedIdentity(let judge, let entry):
            "评委 \(judge) 与作品 \(entry) 的一位作者同名，不知是否同一人。请问明后填写身份标识（评委填 person，作者写成 姓名#标识），再加 --amend 原因 导入。"
        case .noSheet(let judge, let entry): "评委 \(judge) 没有作品 \(entry) 的评分表。请核对编号，或用 --round 指明轮次。"
        case .sheetIsVoid(let judge, let entry):
            "评委 \(judge) 对作品 \(entry) 的评分表已作废，不能再改。经过见 pingshen audit show \(entry)。"
        case .reasonNeeded: "这件事须写明原因。请加 --reason 原因。"
        case .secondPersonNeeded: "这件事须两人办理。请加 --second 角色:编号，写另一个人，如 organizer:wang。"
        case .roleMayNot(let role): "身份 \(role) 不能做这件事。请由有权的人办理，并用 --as 写明，如 --as organizer:wang。"
        case .othersNotYetVisible(let judge, let left):
            "评委 \(judge) 还有 \(left) 件作品未评，评完才能看他人的评分。请先运行 pingshen score。"
        case .clockBeforeLastEvent(let last): "现在的时间早于最后一条留痕记录（\(moment(last))）。请校正系统时钟；演练时请改 PINGSHEN_CLOCK。"
        case .clockOnlyInRehearsal: "PINGSHEN_CLOCK 只能用于演练，这是正式活动。请先运行 unset PINGSHEN_CLOCK。"
        case .badClock(let text): "PINGSHEN_CLOCK 为\(cited(text))，不是带时区的时间。请写成 2020-10-20T09:00:00+08:00。"
        case .eventTooLarge(let bytes): "一条留痕记录有 \(bytes) 字节，上限为 \(Event.maximumBytes) 字节。请缩短其中的文字。"
        case .noNationalDesk(let category): "\(category) 没有对应的全国活动，无须推荐。公布结果请用 pingshen export results \(category)。"
        case .isTheNationalOne(let category): "\(category) 本身就是全国活动，无须推荐。公布结果请用 pingshen export results \(category)。"
        case .deadlinePassed(let date): "报送期限 \(date) 已过。确需补报，请加 --late 原因，文件会附补报情况说明。"
        case .noQuota(let category):
            "\(category) 没有推荐名额。请在 contest.yaml 写 recommend: {count: 名额}，再运行 pingshen rubric adopt。"
        case .nothingRanked(let category): "\(category) 还没有排出名次的作品。各作品的情况见 pingshen standings \(category)。"
        case .noJudgeGiven: "没有说明是哪位评委。请加 --judge 编号，如 --judge J03。"
        case .anotherContest(let id): "文件里的活动（\(harmless(id))）与现用的编号或时区不同。请确认没有选错文件夹；编号和时区不能改。"
        case .categoryHasBegun(let category):
            "\(category) 已有轮次开始，它的 rounds、panel 和 rubric 不能再改。请在 contest.yaml 改回原样。"
        case .ticksWithBlend: "勾选轮次（ticks）的结果只由勾选得出，不能再写 blend。请删去 blend。"
        case .tooManyTicks(let judge, let given, let most):
            "评委 \(judge) 勾选了 \(given) 件，每人最多 \(most) 件。请去掉 \(given - most) 件。"
        case .orderIsDrawn(let category): "\(category) 的评审顺序已经抽定，各轮沿用。请去掉 --seed。"

        // Screening
        case .unknownCheck(let id, let known): "没有审查项 \(cited(id))。可用：\(listed(known))。"
        case .checksNotAnswered(let entry, let open): "作品 \(entry) 还有审查项没有结论：\(listed(open))。请逐项写明通过、补正或不通过。"
        case .supplementNeedsDate(let entry): "作品 \(entry) 需补正，但没有写期限。请用 --until 或 until 列写明日期，如 2020-09-04。"
        case .screeningIsOver(let category): "\(category) 已入围或已开评，初审结论不能再改。如作品不符合条件，请用 entry disqualify。"
        case .nothingAdmitted(let category): "\(category) 没有一件作品可以入围。请先完成初审（entry check）。"
        case .noFileFor(let entry, let folder): "在 \(harmless(folder)) 里没有找到作品 \(entry) 的文件。文件名应为“\(entry).扩展名”。"
        case .measuredDiffers(let entry, let field, let stated, let measured):
            "作品 \(entry) 的 \(field)：申报 \(cited(stated))，实测 \(cited(measured))。请核对，需要时要求补正。"

        // Cases
        case .unknownCase(let id, let known):
            "没有待议事项 \(cited(id))。\(known.isEmpty ? "目前没有未决事项" : "未决：" + listed(known))。"
        case .notTheChair(let judge, let chairs):
            "\(judge) 不是评审组组长。\(chairs.isEmpty ? "请写一位评审组成员" : "组长是 " + chairs.map(\.text).joined(separator: "、"))。"
        case .votesBeyondPanel(let given, let panel): "表决共 \(given) 票，评审组有 \(panel) 人。票数应在 1 到 \(panel) 之间。"
        case .votesNeededFor(let entries): "请写明每件并列作品的票数：--votes \(entries.map { "\($0)=n" }.joined(separator: ","))。"
        case .orderNeededFor(let entries):
            "请把并列作品由先到后全部写出：--order \(entries.map(\.text).joined(separator: ","))，次序照所作决定。"
        case .orderOnlyForEquals(let id): "\(cited(id))不须排定先后，不用 --order。请看 case list。"
        case .noLotInChain(let category, let round):
            "\(category) \(round) 轮所用评分标准的并列处理没有 lot（抽签）一步。请在 rank 的 ties 里写上 lot 并升版，再在开启轮次之前采用。"
        case .lotNotCommitted(let category, let round):
            "\(round) 轮还没有公布种子来源，不能抽签。请先运行 pingshen lot commit \(category) \(round) --source 公开事件。"
        case .lotIsCommitted(let round):
            "\(round) 轮的抽签来源已公布。作品没有增加的，轮次关闭后运行 pingshen lot draw；有增加的，请换一个公开事件作 --source。"
        case .lotIsDrawn(let round): "\(round) 轮已经抽签，只抽一次。请用 standings --explain 查看结果。"
        case .lotMoved(let category, let round):
            "公布来源之后又增加了作品。请换一个公开事件，重新运行 pingshen lot commit \(category) \(round) --source 公开事件。"
        case .votesOnlyForTies(let id): "\(cited(id))不是并列事项，不用 --votes。请用 --for、--against、--abstained。"
        case .flagNeedsReason(let gate): "提示门槛 \(gate) 须写明理由。请填写备注（n）后再提交。"
        case .casesOpen(let cases): "有 \(cases.count) 个事项尚未合议：\(listed(cases))。请用 case rule 记录表决后再封存。"
        case .nothingChanged(let round): "\(round) 轮的结果与上一版相同，不必修订。"

        // Paper forms
        case .unknownForm(let number, let known):
            "没有表号 \(cited(number))。\(known.isEmpty ? "请先用 export forms 编号并打印" : "已编号：" + listed(known))。"
        case .formIs(let number, let state): "评分表 \(number) 已是“\(state.chinese)”。"
        case .formIsKeyed(let number): "评分表 \(number) 已经录入。改动请用 sheet amend；两遍不一致请用 key --settle。"
        case .firstPassMissing(let number): "评分表 \(number) 还没有初录。请先用 key --pass 1。"
        case .sameKeyer(let clerk): "\(clerk) 已录过这份表。复录和核定须由另一人进行。"
        case .gridRows(let have, let need): "录入了 \(have) 件作品，这份表上应有 \(need) 件，且顺序须一致。请重新录入。"
        case .unknownCell(let cell, let known): "没有这一格：\(cited(cell))。待核定的是：\(listed(known))。"
        case .cellNotSettled(let cell): "\(cell) 两遍录入不一致，还没有核定。请对照纸面写明。"
        case .totalDiffers(let entry, let sum, let total):
            "作品 \(entry) 各项之和为 \(sum.isEmpty ? "空" : sum)，合计写的是 \(total.isEmpty ? "空" : total)。请再看一遍纸面；确是评委加错的，请评委改正合计并签名。"
        case .sheetIsIn(let judge, let entry): "评委 \(judge) 对作品 \(entry) 的评分表已经提交，不能再从纸面录入。改动请用 sheet amend。"
        case .formsDiffer(let forms): "有 \(forms.count) 份评分表两遍录入不一致：\(listed(forms))。请用 key --settle 核定。"
        case .formsOut(let forms): "有 \(forms.count) 份评分表没有着落：\(listed(forms))。请录入，或用 form void、form blank 注明。"

        // PINs
        case .pinNeeded(let person): "\(person) 设有口令。请在终端输入，或放进环境变量 PINGSHEN_PIN（第二人用 PINGSHEN_SECOND_PIN）。"
        case .pinWrong(let person, let left): "\(person) 的口令不对。\(left > 0 ? "还可再试 \(left) 次" : "已暂时锁定，请稍后再试")。"
        case .pinLocked(let person, let until): "\(person) 的口令因多次输错已锁定，UTC \(until) 之后可以再试。"
        case .noPin(let person): "\(person) 没有口令。请用 person pin \(person) 设置，或写明签字材料的编号（--paper）。"
        case .noLine(let category):
            "\(category) 没有定线，无从看稳不稳。请在 contest.yaml 该子项目下写 recommend: {count: 名额} 或 awards 的 grades，再运行 pingshen rubric adopt 文件夹。"
        case .notRepeatable(let rule, let category):
            "\(category) 的规则 \(rule) 不能逐一重算，所以不出稳健性报告；名次不受影响。请用 standings \(category) --explain 作品编号 逐件查看。"
        case .badSeedDigits(let text):
            "种子须为半角数字，给出的是\(cited(text))。请写成 --seed 20201015 这样。"

        // Rules of the tally and of votes
        case .dropIsMixed(let keys):
            "drop 里同时写了 \(keys.joined(separator: "、"))。请只写一种：high 和 low，或 share，或 beyond 和 from。"
        case .keyNotForRule(let key, let rule): "计分规则 \(rule) 用不到 \(key)。请删去 \(key)，或换一条规则。"
        case .shareOutside(let share): "去掉的占比 \(share) 不可用。请写不小于 0、小于 1 的小数，如 0.2 表示两端合计去掉两成。"
        case .pointsBelowZero(let value): "名次分 \(value) 小于零。请写零或正数。"
        case .pointsRise(let value, let before): "名次分 \(value) 高于前一名的 \(before)。请从高到低排列。"
        case .placementsNeedTotals(let rule): "名次规则 \(rule) 按每位评委的总分排名次。请写 of: totals。"
        case .lastAboveFirst(let last, let first): "末名的分 last 为 \(last)，高于第一名的分 first（\(first)）。请改正其中之一。"
        case .ratingNeedsPoints(let entry): "作品 \(entry) 的这张选票没有评分 points，而本轮按评分计票。请补上，或删去这一行。"
        case .ratingOutside(let points, let most): "选票评分 \(points) 不在 0 到 \(most) 之间。请改正。"

        // Workbooks
        case .notAWorkbook(let file): chinese(file)
        case .workbookDamaged(""): "这个 .xlsx 文件打不开，可能没有传完整。请重新取得原文件，或用 WPS、Excel 打开后另存为 .xlsx。"
        case .workbookDamaged(let part): "文件里的 \(harmless(part, limit: 80)) 已损坏。请用 WPS 或 Excel 打开，另存为新的 .xlsx 后重试。"
        case .workbookSwells(let part):
            "文件解压后大得不正常（\(harmless(part, limit: 80))），没有读取。如确需导入，请只复制要用的行到新工作簿，另存为 .xlsx。"
        case .documentType(let part):
            "文件里的 \(harmless(part, limit: 80)) 带有文档类型声明（DTD），正常的工作簿没有。请用 WPS 或 Excel 打开，另存为新的 .xlsx。"
        case .partNotUTF8(let part):
            "文件里的 \(harmless(part, limit: 80)) 不是 UTF-8 编码。请用 WPS 或 Excel 打开，另存为新的 .xlsx。"
        case .externalLinks: "工作簿引用了别的文件，里面的值不一定是现在的值。请在“数据”中断开链接（WPS：编辑链接），再另存为 .xlsx。"
        case .sheetNeeded(let names): "不能确定要读哪个工作表。请用 --sheet 写明其一：\(listed(names))。"
        case .unknownSheet(let name, let known): "没有工作表\(cited(name))。\(available(known))"
        case .textHasNoSheets(let name): "CSV 文件没有工作表\(cited(name))。请去掉 --sheet，或改用 .xlsx 文件。"
        case .noKnownHeader(let wanted):
            "没有找到表头：前 50 行里没有一行写着这些列名：\(listed(wanted))。请补上表头，或用 --sheet 换一个工作表。"
        case .cellsDisordered(let cell):
            "单元格或行\(cell.isEmpty ? "" : " \(harmless(cell, limit: 20)) ")的位置错乱或超出范围。请用 WPS 或 Excel 打开，另存为新的 .xlsx。"
        case .sheetTooWide(let limit): "表格太宽，而且几乎全空：最多可有 \(limit) 列。请删去表外的内容，或只复制要用的部分到新工作表。"
        case .badCell(let text): "单元格的内容\(cited(text))无法读取。请重新输入这一格并保存。"
        case .errorCell(let code): "公式出错：\(harmless(code, limit: 20))。请改正公式，或直接填写数值。"
        case .formulaWithoutValue: "这一格是公式，但文件里没有它的计算结果。请用 WPS 或 Excel 打开，保存一次再导入。"
        case .formulasNotComputed(let count):
            "有 \(count) 格是公式，而文件注明打开时要重新计算，其中的值可能没有算过。请用 WPS 或 Excel 打开，保存一次再导入。"
        case .wholeTooLarge(let text):
            "\(harmless(text, limit: 40)) 超过 15 位，表格软件已丢掉末尾的数字。请把这一列设为“文本”格式，再重新输入。"
        case .tooManyDecimals(let text):
            "\(harmless(text, limit: 40)) 的小数超过六位。请用 ROUND 取整到需要的位数，或直接填写数值。"
        case .badDaySerial(let text): "\(harmless(text, limit: 40)) 按日期格式显示，但不是有效的日期。请重新输入日期，或把格式改为“常规”。"
        case .idTurnedIntoNumber(let text):
            "编号被表格软件变成了\(cited(text))，原来的数字已丢失。请把这一列设为“文本”格式，再重新输入编号。"
        case .mergedCells(let range): "\(harmless(range, limit: 20)) 是合并单元格，只有左上角有内容。请取消合并，每格都填上。"
        case .cellOutsideTable: "这一格在表头之外。请在表头写上列名，或删去这一格。"
        case .hiddenRows(let count): "有 \(count) 行是隐藏的，也已读取。如不应导入，请从表里删去。"
        case .personalColumn(let name): "\(cited(name))是个人信息，评审用不到，已略过，没有存入数据库。"
        // After the seal
        case .noAwards(let category): "\(category) 没有设等次。请在 contest.yaml 该子项目下写 awards，再运行 pingshen rubric adopt 文件夹。"
        case .minutesNeeded: "审定须写明依据的纪要编号。请加 --minutes 编号。"
        case .twoOrganizers: "审定须由两家主办（承办）单位各一人办理。请以 --as organizer:甲 --second organizer:乙 办理，乙用口令或 --paper 纸质审定表编号。"
        case .changeNeedsReason(let entry): "对作品 \(entry) 的改动没有写原因。请写成 --change \(entry)=等次:原因。"
        case .notRanked(let entry): "作品 \(entry) 没有名次，不能给等次。请核对编号。"
        case .hasAward(let entry, let award): "作品 \(entry) 已有 \(award)，不必再给。请去掉这项 --change。"
        case .hasNoAward(let entry, let award): "作品 \(entry) 没有 \(award)，无从取消。请用 pingshen result show 核对。"
        case .isAnnounced(let category): "\(category) 的结果已经通报，不再更改。"
        case .notApproved(let category): "\(category) 的结果还没有审定。请先运行 pingshen result approve \(category) --minutes 编号。"
        case .approvalIsOld(_, let approved, let now): "审定的是第 \(approved) 版结果，现在是第 \(now) 版。请再审定一次（result approve）。"
        case .notPosted(let category):
            "\(category) 的审定名单还没有公示。请先运行 pingshen result post \(category) --from 日期 --to 日期 --place 地点。"
        case .noticeRuns(let until): "公示到 \(until) 当天结束才期满。请在次日再通报。"
        case .notOnNotice(let entries): "审定名单中的 \(listed(entries.map(\.text))) 没有公示过。请再公示一次（result post）。"
        case .noticeTooShort(let days, let needs): "公示期只有 \(days) 个工作日，至少须 \(needs) 个。请改 --from 或 --to。"
        case .datesReversed(let from, let to): "结束日 \(to) 早于开始日 \(from)。请改正日期。"
        case .textNeeded(let name): "--\(name) 不能空着。请写明。"
        case .objectionsOpen(let numbers): "异议 \(listed(numbers.map(String.init))) 还没有答复。请先运行 pingshen result answer。"
        case .objectionIsLate(let date): "公示已于 \(date) 期满，异议在期后提出，照样登记。"
        case .objectionIsAnswered(let number): "异议 \(number) 已经答复，不再更改。如有新情况，请另登记一件（result object）。"
        case .unknownObjection(let number, let known):
            "没有异议 \(number)。\(known.isEmpty ? "登记表是空的" : "现有：\(listed(known.map(String.init)))")。请核对编号。"
        case .stampBroken: "这份离线评分簿的校验行被改动过，不能导入。请让评委用原文件重填，或另发一份（export sheets --judge）。"
        case .stampOfAnotherContest: "这份离线评分簿是另一个活动（数据库）的。请核对文件。"
        case .stampOfAnotherJudge(let judge, let found): "这份离线评分簿发给评委 \(judge)，却有 \(found) 的分数。各评委的分数请用各自的文件。"
        case .stampOfAnotherRubric(let round): "这份离线评分簿按另一版评分细则制作，与 \(round) 轮现用的不同。请重新导出（export sheets --judge）再填。"
        case .stampOfAnotherList(let judge): "评委 \(judge) 的作品清单在导出之后有变动。请重新导出（export sheets --judge）再填。"
        case .noOpenWorks(let judge): "评委 \(judge) 没有开启中的轮次可评。请核对编号，或先开启轮次（round open）。"
        case .noBallotsIn(let round): "\(round) 轮没有网络投票，无票可计。请用 --round 指明投票的轮次。"
        case .editionNeedsReason(let file, let edition):
            "\(file) 与已发出的一版不同，将成为第 \(edition) 版，而本轮已封存。请加 --reason 写明为何再出一版。"
        }
    }

    private static func chinese(_ file: ForeignFile) -> String {
        let save = "请用 WPS 或 Excel 打开，另存为 .xlsx（Excel 工作簿）。"
        return switch file {
        case .xls: "这是旧版 Excel 文件（.xls）。\(save)"
        case .et: "这是 WPS 表格文件（.et）。\(save)"
        case .ods: "这是 OpenDocument 表格（.ods）。\(save)"
        case .xlsb: "这是二进制 Excel 工作簿（.xlsb）。\(save)"
        case .encrypted: "文件设有打开密码。请打开后去掉密码（文件—文档加密），再另存为 .xlsx。"
        case .html: "这是网页（HTML），只是名字像表格。\(save)"
        case .xmlSpreadsheet: "这是 XML 表格 2003。\(save)"
        case .pdf: "这是 PDF，不是表格。请向提供者索取 .xlsx 原表。"
        case .document: "这是 Word 文档，不是表格。请把其中的表格复制到工作簿，另存为 .xlsx。"
        case .zip: "这是压缩包，里面没有工作簿。请先解压，再导入其中的 .xlsx。"
        case .textNamedWorkbook: "文件名像工作簿，内容却是文本（CSV）。请把扩展名改为 .csv，或用 WPS、Excel 打开后另存为 .xlsx。"
        case .unknown: "认不出这是什么文件，它不是 .xlsx 工作簿。请从 WPS 或 Excel 重新另存为 .xlsx。"
        }
    }

    private static func cited(_ text: String) -> String { shown(text, in: .zh) }

    private static func listed(_ items: [String]) -> String { some(items, "、") }

    private static func filled(_ text: String) -> String { text.isEmpty ? "空" : cited(text) }

    private static func available(_ known: [String]) -> String {
        known.isEmpty ? "一个也没有设，请检查 contest.yaml 和评分细则。" : "可用：\(some(known, "、"))。"
    }

    private static func marks(_ marks: [Fixed]) -> String { some(marks.map(\.description), "、") }

    private static func kind(_ source: String) -> String { source == "ballots" ? "选票" : "评分表" }

    private static func takes(_ source: String) -> String { source == "ballots" ? "投票" : "评分" }

    private static func moment(_ instant: Instant) -> String {
        let (date, time) = instant.civil(offset: 0)
        return "\(date) \(time) UTC"
    }

    private static func bound(_ limit: Problem.Limit) -> String {
        switch limit {
        case .below: "小于"
        case .above: "大于"
        case .atLeast: "不小于"
        case .atMost: "不大于"
        }
    }

    private static func entryState(_ state: Entry.State) -> String {
        switch state {
        case .standing: "在评"
        case .withdrawn: "已撤回"
        case .disqualified: "已取消资格"
        }
    }

    private static func panelBy(_ by: PanelPlan.By, _ category: CategoryID) -> String {
        switch by {
        case .open: "不设席位，名单上的评委都可评分，不用聘请或抽签。"
        case .lot: "以抽签产生。请用 pingshen panel commit \(category) 和 pingshen panel draw \(category)。"
        case .appointment: "以聘请产生。请用 pingshen panel appoint \(category)。"
        }
    }

    private static func roundState(_ state: String) -> String {
        switch RoundState(rawValue: state) {
        case .planned: "尚未开启"
        case .open: "正在进行"
        case .closed: "已关闭"
        case .sealed: "已封存"
        case nil: state
        }
    }

    private static func roundIs(_ round: RoundID, _ state: String, _ needs: String) -> String {
        let now = "轮次 \(round) \(roundState(state))"
        return switch (RoundState(rawValue: state), RoundState(rawValue: needs)) {
        case (.sealed, _): "\(now)，结果和它依据的内容不再更改。"
        case (.planned, .closed): "\(now)。请先运行 pingshen round open 和 pingshen round close 子项目 \(round)。"
        case (.planned, _): "\(now)。请先运行 pingshen round open 子项目 \(round)。"
        case (.open, .closed): "\(now)。请先运行 pingshen round close 子项目 \(round)。"
        case (.open, _): "\(now)，不用再开启。"
        case (.closed, .closed), (nil, _): "\(now)，须为\(roundState(needs))。"
        case (.closed, _): "\(now)。确需再开，请运行 pingshen round reopen 子项目 \(round) --reason 原因 --second 第二人。"
        }
    }
}

extension FormRecord.State {
    /// 发出、收回、作废、空白: where a form is.
    var chinese: String {
        switch self {
        case .issued: "已发出"
        case .returned: "已收回"
        case .void: "作废"
        case .blank: "空白"
        }
    }
}
