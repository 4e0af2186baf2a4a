import Judging

extension Words {
    static func english(_ clause: ConflictClause) -> String {
        switch clause {
        case .ownEntry: "an author of the work"
        case .relatedUnit(let judge, let entry):
            judge == entry ? "same unit (\(judge))" : "one unit above the other (\(judge)–\(entry))"
        case .declaredEntry: "declared a relation to this work"
        case .declaredUnit(let unit): "declared a relation to unit \(unit)"
        case .declaredCategory: "declared a relation to the category"
        case .declaredPerson: "declared a relation to an author"
        }
    }

    static func english(_ problem: Problem) -> String {
        switch problem {
        case .cannotRead(let path, let why): "can not read \(path): \(why). Check the path and permissions."
        case .isDirectory(let path): "\(path) is a folder; name a file in it."
        case .emptyFile: "the file is empty. Was the right sheet exported?"
        case .fileTooLarge(let bytes, let limit): "the file has \(bytes) bytes, the limit is \(limit). Split it."
        case .encodingUTF16: "the file is UTF-16 (Excel's “Unicode text”). Save it as “CSV UTF-8”."
        case .encodingUnknown(let byte):
            "from byte \(byte) on it is neither UTF-8 nor whole GB18030. Save it as “CSV UTF-8”."
        case .decodedAsGB18030: "the file is GB18030 and was read as such."
        case .unclosedQuote:
            "the quote that opens here never closes; the file may be cut off. Close it, or export again."
        case .strayQuote: "a quote inside a cell. Put the whole cell in quotes and double the quotes in it."
        case .wrongCellCount(let have, let need):
            "this row has \(have) cells, the header \(need). Add or remove commas."
        case .nulByte: "the file holds a zero byte: it is no text. Export it as CSV."
        case .yamlSyntax(let why): "bad YAML: \(why). Check indentation, colons and quotes."
        case .aliasOrAnchor(let token):
            "anchors and aliases are not accepted: \(shown(token)). Write it out; quote it if it is text."
        case .duplicateKey(let key): "key \(shown(key)) stands twice. Keep one."
        case .tooManyNodes(let limit): "the file has more than \(limit) nodes, like a bomb of aliases; reading stopped."
        case .severalDocuments: "one file holds one document. Remove what follows ---."
        case .missingRubricFile(let rubric, let file):
            "a category uses rubric \(rubric), but there is no \(file). Make it or mend the name."
        case .rubricNamedOtherwise(let id, let file): "rubric: \(id) stands in \(file).yaml. Make the two names one."
        case .unusedRubricFile(let name): "no category uses rubric \(name)."
        case .expectedMap: "keys and values belong here."
        case .expectedList: "a list belongs here (each item after a -)."
        case .expectedText: "one value belongs here, not a list or keys."
        case .emptyList: "the list is empty; give at least one item."
        case .missingKey(let key): "\(key) is missing. Add it."
        case .unknownKey(let key, let known): "unknown key \(shown(key)). Known here: \(some(known))."
        case .notOneOf(let text, let choices): "\(shown(text)) is not one of \(some(choices))."
        case .badIdentifier(let text):
            "\(shown(text)) can not be an id: 1–64 bytes, letters, digits and - _ . without spaces."
        case .badNumber(let text):
            "\(shown(text)) is not a number here: plain digits, at most six decimals, below 10⁹, no exponent, comma or full-width digits."
        case .badWhole(let text, let low, let high): "\(shown(text)) must be a whole number from \(low) to \(high)."
        case .badDate(let text): "\(shown(text)) is not a date. Write 2020-09-20."
        case .unknownZone(let name): "unknown time zone \(shown(name)). For example Asia/Shanghai."
        case .oneLanguageOnly(let missing):
            missing == .zh ? "English only, the Chinese is missing." : "Chinese only, the English is missing."
        case .duplicateID(let id, let line):
            "id \(id) stands twice\(line.map { ", first on line \($0)" } ?? ""). Choose another."
        case .notPositive(let value): "\(value) must be above zero (weights and shares may be zero)."
        case .stepDoesNotDivide(let step, let max):
            "step \(step) does not divide the maximum \(max). Change one of them."
        case .fullNotMet(let full, let sum): "full is \(full), the criteria sum to \(sum). Change one of them."
        case .bandOutOfOrder(let from): "band \(from) is out of range or not below the one before it."
        case .dropFromTooLow(let have, let needs): "dropFrom \(have) would leave nothing; at least \(needs)."
        case .ruleDropsNothing(let rule): "rule \(rule) drops nothing. Remove drop and dropFrom, or use trimmed-mean."
        case .sharesDoNotSum(let sum): "the shares sum to \(sum), not to 1."
        case .shareOutOfRange(let share): "share \(share) must lie between 0 and 1."
        case .blendNamesNoSource(let name, let known):
            "the blend names no source \(shown(name)). There are: sheets, ballots\(known.isEmpty ? "" : ", " + some(known))."
        case .votesWithoutBallots: "votes stands here without ballots in the blend. Add the share or remove votes."
        case .floorAboveFirst(let floor, let first): "floor \(floor) is above first \(first)."
        case .unknownTieStep(let text, let known): "unknown tie step \(shown(text)). Known: \(some(known))."
        case .tieNamesAbsentCriterion(let id, let known):
            "there is no criterion \(id). There are: \(some(known.map(\.text)))."
        case .windowEndsBeforeItBegins(let from, let to): "the window \(from) to \(to) ends before it begins."
        case .windowOutsideCalendar(let from, let to, let first, let last):
            "the window \(from) to \(to) lies outside the calendar \(first) to \(last)."
        case .seatsDoNotSum(let have, let size): "the seats sum to \(have), the panel has \(size)."
        case .rubricChangedWithoutVersion(let name, let version):
            "rubric \(name) changed, but its version is not above \(version). Raise it."
        case .overflow: "the numbers are too large to be exact. Check weights, factors and marks."
        case .noHeader: "the first line must name the columns."
        case .unknownColumn(let name, let known):
            "unknown column \(shown(name)). Known: \(some(known)). Remove it, or call it 备注."
        case .columnPassedOver(let name):
            name.isEmpty
                ? "a column without a name was passed over." : "column “\(name)” takes no part and was passed over."
        case .duplicateColumn(let name): "column \(shown(name)) stands twice. Keep one."
        case .missingColumn(let name): "column \(name) is missing."
        case .emptyCell(let name): "\(name) must not be empty."
        case .textTooLong(let bytes, let limit): "the text has \(bytes) bytes, the limit is \(limit). Shorten it."
        case .looksLikeFormula(let text): "\(shown(text)) starts with = like a formula. Remove the sign."
        case .controlCharacter(let code): "the text holds the invisible character \(code). Type it again."
        case .badTime(let text): "\(shown(text)) is not a time with an offset. Write 2020-10-10T12:00:00+08:00."
        case .badFlag(let text): "\(shown(text)) must be 1 or 0 （是 or 否）."
        case .badState(let text): "\(shown(text)) must be none or declared."
        case .badTarget(let text): "\(shown(text)) must be entry:, unit:, person: or category: and an id."
        case .targetWithoutDeclaration: "with must be blank where state is none."
        case .declarationWithoutTarget: "state declared needs a target in with, such as entry:A01."
        case .badGateAnswer(let text): "\(shown(text)) must be pass or fail （通过 or 不通过， 1 or 0）."
        case .duplicateRow(let key, let line): "\(key) was given on line \(line) and differs here. Keep one."
        case .differs(let key, let column, let was, let now):
            "\(column) of \(key) was \(shown(was)) and is \(shown(now)) here. To change it add --amend REASON."
        case .fieldNotOneOf(let field, let value, let choices):
            "\(field) is \(shown(value)); accepted: \(some(choices))."
        case .fieldLimit(let field, let value, let must, let limit):
            "\(field) is \(value), it must be \(bound(must)) \(limit)."
        case .fieldNotStated(let field, let entry): "entry \(entry) does not state \(field)."
        case .adjustNotAllowed(let column, let category):
            "the rubric of \(category) allows no \(column). Blank the cell, or write adjust: [\(column)] in the rubric."
        case .circleOfUnits(let unit): "unit \(unit) stands above itself. Mend its parent."
        case .unknownCategory(let id, let known): "there is no category \(shown(id)). There are: \(some(known))."
        case .unknownRound(let id, let known): "there is no round \(shown(id)). There are: \(some(known))."
        case .unknownUnit(let id): "there is no unit \(shown(id.text)). Import units first, or mend the id."
        case .unknownEntry(let id): "there is no entry \(shown(id)). Check the id."
        case .unknownJudge(let id): "there is no judge \(shown(id)). Check the id."
        case .unknownCriterion(let id, let known): "there is no criterion \(shown(id)). There are: \(some(known))."
        case .unknownGate(let id, let known): "there is no gate \(shown(id)). There are: \(some(known))."
        case .markOutOfRange(let mark, let max, let nearest):
            "\(mark) is outside 0–\(max). Nearest allowed: \(some(nearest.map(\.description)))."
        case .markOffStep(let mark, let step, let nearest):
            "\(mark) is off the step \(step). Nearest allowed: \(some(nearest.map(\.description)))."
        default: englishActs(problem)
        }
    }

    private static func bound(_ limit: Problem.Limit) -> String {
        switch limit {
        case .below: "below"
        case .above: "above"
        case .atLeast: "at least"
        case .atMost: "at most"
        }
    }
}
