import Judging

/// The English catalogue. No `default`: a new `Problem` does not compile before it has its words.
extension Words {
    static func english(_ clause: ConflictClause) -> String {
        switch clause {
        case .ownEntry: "is an author of it"
        case .relatedUnit(let judge, let entry) where judge == entry: "belongs to the entry's unit (\(judge))"
        case .relatedUnit(let judge, let entry): "the judge's unit \(judge) and the entry's unit \(entry) are related"
        case .declaredEntry: "declared a conflict with this entry"
        case .declaredUnit(let unit): "declared a conflict with unit \(unit)"
        case .declaredCategory: "declared a conflict with this category"
        case .declaredPerson: "declared a conflict with an author"
        }
    }

    static func english(_ problem: Problem) -> String {
        switch problem {
        // Files as such
        case .cannotRead(let path, let why):
            "cannot read \(harmless(path)): \(harmless(why)). Check the path and its permissions."
        case .isDirectory(let path): "\(harmless(path)) is a folder. Name a file in it."
        case .emptyFile: "the file is empty. Check that the right sheet was exported, and export it again."
        case .fileTooLarge(let bytes, let limit):
            "the file has at least \(bytes) bytes; the limit is \(limit). Remove what is not needed, or split it."
        case .encodingUTF16: "the file is UTF-16 (Excel's “Unicode Text”). Save it as “CSV UTF-8”."
        case .encodingUnknown(let byte):
            "from byte \(byte + 1) on, the file is neither UTF-8 nor whole GB18030. Save it as “CSV UTF-8”."
        case .decodedAsGB18030:
            "the file is GB18030 and was read as such. If texts look wrong, save it as “CSV UTF-8” and try again."
        case .unclosedQuote:
            "the quote that opens here never closes; the file may be cut off. Close the quote, or export again."
        case .strayQuote: "a quote is out of place. Put the whole cell in quotes, and double the quotes inside it."
        case .wrongCellCount(let have, let need):
            "this row has \(have) cells, the header has \(need). Add or remove commas; quote a cell that contains one."
        case .nulByte: "the file contains a zero byte, so it is not text. Save it as “CSV UTF-8” from the spreadsheet."

        // YAML
        case .yamlSyntax(let why):
            "the YAML cannot be read (\(harmless(why, limit: 200))). Check indentation, colons and quotes near this line."
        case .aliasOrAnchor(let token):
            "YAML anchors and aliases are not accepted: \(cited(token)). Write the content out; if it is text, quote it."
        case .duplicateKey(let key): "\(cited(key)) is given twice here. Keep one."
        case .severalDocuments:
            "a file holds one document. Remove this --- and what follows, or move it to a file of its own."
        case .tooManyNodes(let limit):
            "the file has more than \(limit) items; reading stopped. Check that it is the right file."
        case .missingRubricFile(let rubric, let file):
            "a category uses rubric \(rubric), but there is no \(harmless(file)). Make that file, or correct the category's rubric."
        case .rubricNamedOtherwise(let id, let file):
            "the file is named \(harmless(file)).yaml but says rubric: \(harmless(id)). Make them the same."
        case .unusedRubricFile(let name):
            "no category uses rubric \(harmless(name)). If it is no longer needed, move the file away."
        case .expectedMap: "keys with values belong here, one “key: value” a line."
        case .expectedList: "a list belongs here, each item after “- ”."
        case .expectedText: "a single value belongs here, not a list or keys."
        case .emptyList: "the list is empty. Give at least one item."
        case .missingKey(let key): "\(key) is missing. Add it."
        case .unknownKey(let key, let known): "there is no \(cited(key)) here. \(available(known))"
        case .notOneOf(let text, let choices): "\(cited(text)) is not accepted. \(available(choices))"
        case .badIdentifier(let text):
            "\(cited(text)) cannot be an id. Use 1–64 bytes of letters, digits and - _ . without spaces."
        case .badNumber(let text):
            "\(cited(text)) is not a usable number. Write 85 or 85.5: plain digits, at most six decimals, below 10⁹, no commas or exponent."
        case .badWhole(let text, let low, let high):
            "\(cited(text)) is not accepted. Write a whole number from \(low) to \(high)."
        case .badDate(let text): "\(cited(text)) is not a date. Write it as 2020-09-20."
        case .unknownZone(let name): "there is no time zone \(cited(name)). Name one such as Asia/Shanghai."
        case .oneLanguageOnly(.zh):
            "only the English (en) is given. Add the Chinese (zh), or Chinese papers show English."
        case .oneLanguageOnly(.en):
            "only the Chinese (zh) is given. Add the English (en), or English papers show Chinese."
        case .duplicateID(let id, let line):
            "id \(harmless(id)) is given twice\(line.map { ", first on line \($0)" } ?? ""). Choose another, or remove one."
        case .notPositive(let value):
            "\(value) is too small. A maximum or mark step is above zero; a weight, share or rank step is not below zero."
        case .stepDoesNotDivide(let step, let max):
            "the maximum \(max) is not a multiple of the step \(step). Change one of them."
        case .fullNotMet(let full, let sum):
            "full is \(full), but the criteria (maximum times weight) sum to \(sum). Correct one of them."
        case .bandOutOfOrder(let from):
            "band from: \(from) does not fit. Bands lie between 0 and the maximum, highest first."
        case .dropFromTooLow(let have, let needs):
            "dropFrom is \(have), so trimming would leave no marks. Write \(needs) or more."
        case .ruleDropsNothing(let rule):
            "tally rule \(rule) does not trim. Remove drop and dropFrom, or use trimmed-mean."
        case .sharesDoNotSum(let sum): "the shares sum to \(sum), not 1. Correct them, such as 0.6 and 0.4."
        case .shareOutOfRange(let share): "the share is \(share), outside 0 to 1. Write 0.3 for thirty percent."
        case .blendNamesNoSource(let name, let known):
            "\(cited(name)) is no source of this blend. \(available(["sheets", "ballots"] + known)) Another round must come before this one."
        case .votesWithoutBallots:
            "votes is given, but the blend has no ballots. Add the share of ballots to the blend, or remove votes."
        case .floorAboveFirst(let floor, let first):
            "floor is \(floor), above the \(first) of the first place. Correct one of them."
        case .unknownTieStep(let text, let known): "there is no tie-break \(cited(text)). \(available(known))"
        case .tieNamesAbsentCriterion(let id, let known):
            "the rubric has no criterion \(id). \(available(known.map(\.text)))"
        case .windowEndsBeforeItBegins(let from, let to):
            "the window \(from) to \(to) ends before it begins. Swap from and to."
        case .windowOutsideCalendar(let from, let to, let first, let last):
            "the window \(from) to \(to) is outside the contest's calendar, \(first) to \(last). Change the window or the calendar."
        case .seatsDoNotSum(let have, let size):
            "the seats sum to \(have), the panel's size is \(size). Check them and make them agree."
        case .rubricChangedWithoutVersion(let name, let version):
            "rubric \(name) has changed, but its version is not above \(version), the one in use. Write version: \(version + 1)."
        case .overflow:
            "the numbers are too large to compute exactly. Check weights, factors, bonuses and maxima for extra zeros."

        // Tables
        case .noHeader: "the first line has no column names. Write them there, such as id,name."
        case .unknownColumn(let name, let known):
            "unknown column \(cited(name)). \(available(known)) Remove a column that is not needed, or name it remarks."
        case .columnPassedOver(""): "a column without a name was passed over."
        case .columnPassedOver(let name): "column \(cited(name)) takes no part in the judging and was passed over."
        case .duplicateColumn(let name): "column \(cited(name)) repeats one before it. Keep one."
        case .missingColumn(let name): "column \(name) is missing. Add its name and its content."
        case .emptyCell(let name): "\(name) must not be blank. Fill it in."
        case .textTooLong(let bytes, let limit): "the text has \(bytes) bytes; the limit is \(limit). Shorten it."
        case .looksLikeFormula(let text):
            "\(cited(text)) starts with = and would be taken for a formula. Remove the =, or give the value itself."
        case .controlCharacter(let code):
            "the text contains the invisible character \(code), probably from copying. Delete the text and type it again."
        case .badTime(let text): "\(cited(text)) is not a time with an offset. Write it as 2020-10-10T12:00:00+08:00."
        case .badFlag(let text): "\(cited(text)) is not accepted. Write 1 or 0."
        case .badState(let text): "\(cited(text)) is not accepted. Write none or declared."
        case .badTarget(let text):
            "\(cited(text)) is not accepted. Write entry:, unit:, person: or category: and an id, such as entry:A01."
        case .targetWithoutDeclaration:
            "state is none, but with is not blank. Blank it, or write declared if there is a conflict."
        case .declarationWithoutTarget: "state is declared, but with is blank. Say with what, such as entry:A01."
        case .badGateAnswer(let text): "\(cited(text)) is not accepted. Answer a gate with pass or fail, or 1 or 0."
        case .duplicateRow(let key, let line):
            "\(harmless(key)) is already on line \(line), with other content. Keep the right one."
        case .differs(let key, let column, let was, let now):
            "\(harmless(column)) of \(harmless(key)) was \(filled(was)), the file has \(filled(now)). To change it, import again with --amend REASON."
        case .fieldNotOneOf(let field, let value, let choices):
            "\(field) is \(cited(value)), which does not qualify. \(available(choices))"
        case .fieldLimit(let field, let value, let must, let limit):
            "\(field) is \(value) and must be \(bound(must)) \(limit). Check the work itself; correct the cell if it is wrong."
        case .fieldNotStated(let field, let entry):
            "entry \(entry) does not state \(field). Ask the unit that sent it, and fill it in."
        case .adjustNotAllowed(let column, let category):
            "the rubric of \(category) does not use \(column). Blank the cell, or write adjust: [\(column)] in the rubric and run pingshen rubric adopt."
        case .circleOfUnits(let unit): "the units above \(unit) lead back to itself. Correct its parent."

        // What a row names
        case .unknownCategory(let id, let known): "there is no category \(cited(id)). \(available(known))"
        case .unknownRound(let id, let known): "there is no round \(cited(id)). \(available(known))"
        case .unknownUnit(let id):
            "there is no unit \(cited(id.text)). Correct the id, or first run pingshen import units."
        case .unknownEntry(let id):
            "there is no entry \(cited(id)). Correct the id; pingshen entry list CATEGORY shows them."
        case .unknownJudge(let id):
            "there is no judge \(cited(id)). Correct the id, or first run pingshen import judges."
        case .unknownCriterion(let id, let known): "there is no criterion \(cited(id)). \(available(known))"
        case .unknownGate(let id, let known): "there is no gate \(cited(id)). \(available(known))"
        case .markOutOfRange(let mark, let max, let nearest):
            "\(mark) is outside 0–\(max). Nearest allowed: \(marks(nearest))."
        case .markOffStep(let mark, let step, let nearest):
            "\(mark) is not a multiple of \(step). Nearest allowed: \(marks(nearest))."

        // Acts
        case .judgeNotListed(let judge, let category):
            "judge \(judge) is not listed for \(category). Check the id; to list the judge, add the category in judges and import with --amend REASON."
        case .judgeNotOnPanel(let judge, let category):
            "judge \(judge) is not on the panel of \(category). pingshen panel show \(category) lists its members."
        case .barred(let judge, let entry, let clause):
            "judge \(judge) may not mark entry \(entry): \(english(clause)). Leave this entry out; if a file has it, remove it there."
        case .isRecused(let judge, let entry):
            "judge \(judge) is recused from entry \(entry) already and does not mark it. If a file has it, remove it there."
        case .entryNotInRound(let entry, let state):
            "entry \(entry) is \(state.rawValue) and no longer judged. Check the id; if a file has it, remove it there."
        case .entryNotShortlisted(let entry):
            "entry \(entry) is not on the shortlist and gets no marks. To admit it, first run pingshen import shortlist."
        case .noOpenRound(let category, let source):
            "\(category) has no open round that takes \(source). The organizer runs pingshen round open \(category) ROUND first."
        case .severalOpenRounds(let category, let rounds):
            "\(category) has several open rounds: \(some(rounds.map(\.text), ", ")). Name one with --round."
        case .roundTakesNo(let source, let round): "round \(round) takes no \(source). Name one that does with --round."
        case .roundIs(let round, let state, let needs): roundIs(round, state, needs)
        case .earlierRoundNotClosed(let round):
            "the earlier round \(round) is not closed. First run pingshen round close CATEGORY \(round)."
        case .laterRoundBegun(let round):
            "round \(round), which uses this one's result, has begun, so this one cannot be reopened."
        case .outsideWindow(let round, let from, let to):
            "round \(round) runs from \(from) to \(to), and today is outside. Judges ask the organizer, who may open a round with --reason."
        case .gapsNeedReason(let missing, let examples):
            "\(missing) sheets are missing, such as \(some(examples, ", ")). Get them in, or seal with --reason REASON."
        case .panelNotSeated(let category):
            "the panel of \(category) is not seated. First run pingshen panel appoint \(category), or panel commit and panel draw."
        case .panelIsSeated(let category):
            "the panel of \(category) is seated already and stays. pingshen panel show \(category) lists its members."
        case .panelIs(let category, let by): "the panel of \(category) \(panelBy(by, category))"
        case .panelSize(let have, let need): "\(have) judges are given, the panel has \(need). Adjust --members."
        case .tooFewCandidates(let have, let need):
            "only \(have) judges can be seated, \(need) are needed. Add judges, or check the declared conflicts."
        case .notCommitted(let category):
            "the roster of \(category) is not fixed, so nothing can be drawn. First run pingshen panel commit \(category) --source EVENT."
        case .alreadyCommitted(let category):
            "the roster of \(category) is fixed already. If it has not moved, run pingshen panel draw \(category) --seed DIGITS; if it has, name another --source."
        case .commitmentMoved(let category):
            "roster, entries or conflicts of \(category) moved after they were fixed. Run pingshen panel commit \(category) --source EVENT with another public event."
        case .seedTooShort(let count):
            "a seed is 20 or more digits without spaces or letters; this has \(count) characters. Copy the digits of the public event."
        case .notDeclared(let judges):
            "not yet asked about conflicts: \(some(judges.map(\.text), ", ")). Ask them, then run pingshen import conflicts; state none if there are none."
        case .unresolvedIdentity(let judge, let entry):
            "judge \(judge) has the name of an author of entry \(entry); whether they are one person is not known. Ask, give each an id (person of the judge, name#id of the author), and import with --amend REASON."
        case .noSheet(let judge, let entry):
            "judge \(judge) has no sheet on entry \(entry). Check the ids, or name the round with --round."
        case .sheetIsVoid(let judge, let entry):
            "the sheet of judge \(judge) on entry \(entry) is void and cannot change. pingshen audit show \(entry) tells how it came about."
        case .reasonNeeded: "this needs a reason. Add --reason REASON."
        case .secondPersonNeeded:
            "this takes two people. Add --second ROLE:ID naming somebody else, such as organizer:wang."
        case .roleMayNot(let role):
            "role \(role) may not do this. Let somebody do it who may, and say so with --as, such as --as organizer:wang."
        case .othersNotYetVisible(let judge, let left):
            "judge \(judge) has \(entries(left)) left to mark; others' marks show after that. First run pingshen score."
        case .clockBeforeLastEvent(let last):
            "the time is before the trail's last event (\(moment(last))). Set the clock right; in a rehearsal, change PINGSHEN_CLOCK."
        case .clockOnlyInRehearsal:
            "PINGSHEN_CLOCK is for rehearsals, and this contest is real. First run unset PINGSHEN_CLOCK."
        case .badClock(let text):
            "PINGSHEN_CLOCK is \(cited(text)), not a time with an offset. Write it as 2020-10-20T09:00:00+08:00."
        case .eventTooLarge(let bytes):
            "an event of the trail has \(bytes) bytes; the limit is \(Event.maximumBytes). Shorten its texts."
        case .noNationalDesk(let category):
            "\(category) has no national contest to recommend to. For its result, run pingshen export results \(category)."
        case .isTheNationalOne(let category):
            "\(category) is itself the national contest. For its result, run pingshen export results \(category)."
        case .deadlinePassed(let date):
            "the deadline \(date) has passed. To send it all the same, add --late REASON; a statement goes with it."
        case .noQuota(let category):
            "\(category) has no quota. Write recommend: {count: NUMBER} in contest.yaml and run pingshen rubric adopt."
        case .nothingRanked(let category):
            "\(category) has no ranked entry yet. pingshen standings \(category) shows where each one stands."
        case .noJudgeGiven: "no judge is named. Add --judge ID, such as --judge J03."
        case .anotherContest(let id):
            "the contest in the folder (\(harmless(id))) has another id or time zone than this one. Check the folder; neither can change."
        case .categoryHasBegun(let category):
            "\(category) has begun, so its rounds, panel and rubric cannot change. Put them back as they were in contest.yaml."
        case .ticksWithBlend: "A round of ticks is decided by ticks alone and has no blend. Remove the blend."
        case .tooManyTicks(let judge, let given, let most):
            "Judge \(judge) ticked \(given) works; at most \(most) are allowed. Take back \(given - most)."
        case .orderIsDrawn(let category):
            "The order of works of \(category) is drawn already and stays for every round. Leave out --seed."

        // Screening
        case .unknownCheck(let id, let known): "There is no check \(cited(id)). Known: \(listed(known))."
        case .checksNotAnswered(let entry, let open):
            "Entry \(entry) has checks without an answer: \(listed(open)). Give each pass, supplement or fail."
        case .supplementNeedsDate(let entry):
            "Entry \(entry) must hand something in, but by no date. Give it by --until or in the column until, as 2020-09-04."
        case .screeningIsOver(let category):
            "\(category) is shortlisted or under review; its screening stands. For a work that does not qualify use entry disqualify."
        case .nothingAdmitted(let category):
            "No work of \(category) can be admitted. Finish the screening first (entry check)."
        case .noFileFor(let entry, let folder):
            "There is no file of entry \(entry) in \(harmless(folder)). It must be named “\(entry).extension”."
        case .measuredDiffers(let entry, let field, let stated, let measured):
            "Entry \(entry), \(field): stated \(cited(stated)), measured \(cited(measured)). Look into it and ask for a supplement where needed."

        // Cases
        case .unknownCase(let id, let known):
            "There is no case \(cited(id)). \(known.isEmpty ? "None is open" : "Open: " + listed(known))."
        case .notTheChair(let judge, let chairs):
            "\(judge) is not the panel's chair. \(chairs.isEmpty ? "Name a member of the panel" : "The chair is " + chairs.map(\.text).joined(separator: ", "))."
        case .votesBeyondPanel(let given, let panel):
            "\(given) votes were counted; the panel has \(panel) members. Give between 1 and \(panel)."
        case .votesNeededFor(let entries):
            "Give the votes of each of the equals: --votes \(entries.map { "\($0)=n" }.joined(separator: ","))."
        case .orderNeededFor(let entries):
            "Name all of the equals from the first to the last, as decided: --order \(entries.map(\.text).joined(separator: ","))."
        case .orderOnlyForEquals(let id): "\(cited(id)) asks for no order and takes no --order. See case list."
        case .noLotInChain(let category, let round):
            "the rubric of round \(round) of \(category) has no step lot. Add lot to its rank.ties as a new version, and adopt it before the round opens."
        case .lotNotCommitted(let category, let round):
            "round \(round) has no source of a seed yet, so nothing can be drawn. First run pingshen lot commit \(category) \(round) --source EVENT."
        case .lotIsCommitted(let round):
            "the lots of round \(round) are committed already. If no work was added, run pingshen lot draw once the round has closed; if one was, name another --source."
        case .lotIsDrawn(let round):
            "the lots of round \(round) are drawn, and are drawn once. See standings --explain."
        case .lotMoved(let category, let round):
            "works were added after the commitment. Run pingshen lot commit \(category) \(round) --source EVENT with another public event."
        case .votesOnlyForTies(let id):
            "\(cited(id)) is no tie and takes no --votes. Use --for, --against, --abstained."
        case .flagNeedsReason(let gate): "A flag at gate \(gate) needs its reason. Write a note (n) and submit again."
        case .casesOpen(let cases):
            "\(cases.count) cases are not settled: \(listed(cases)). Record the panel's vote with case rule, then seal."
        case .nothingChanged(let round):
            "The result of round \(round) is the same as in its last edition. There is nothing to revise."

        // Paper forms
        case .unknownForm(let number, let known):
            "There is no form \(cited(number)). \(known.isEmpty ? "Number and print them first with export forms" : "Issued: " + listed(known))."
        case .formIs(let number, let state): "Form \(number) is \(state.rawValue) already."
        case .formIsKeyed(let number):
            "Form \(number) is keyed. Change marks with sheet amend; settle two readings with key --settle."
        case .firstPassMissing(let number): "Form \(number) has not been keyed once. Start with key --pass 1."
        case .sameKeyer(let clerk):
            "\(clerk) has keyed this form. The second reading and the settling need somebody else."
        case .gridRows(let have, let need):
            "\(have) works were keyed; this form has \(need), in its own order. Key it again."
        case .unknownCell(let cell, let known):
            "There is no such cell: \(cited(cell)). To be settled: \(listed(known))."
        case .cellNotSettled(let cell):
            "\(cell) was read in two ways and is not settled. Look at the paper and give its value."
        case .totalDiffers(let entry, let sum, let total):
            "The marks of entry \(entry) add up to \(sum.isEmpty ? "nothing" : sum), the total written is \(total.isEmpty ? "blank" : total). Look at the paper again; where the judge added wrongly, have the judge correct and sign it."
        case .sheetIsIn(let judge, let entry):
            "Judge \(judge) has submitted a sheet on entry \(entry); it can not be keyed from paper as well. Change it with sheet amend."
        case .formsDiffer(let forms):
            "\(forms.count) forms were read in two ways: \(listed(forms)). Settle them with key --settle."
        case .formsOut(let forms):
            "\(forms.count) forms are not accounted for: \(listed(forms)). Key them, or say form void or form blank."

        // PINs
        case .pinNeeded(let person):
            "\(person) has a PIN. Type it on a terminal, or give it in PINGSHEN_PIN (the second person's in PINGSHEN_SECOND_PIN)."
        case .pinWrong(let person, let left):
            "That is not the PIN of \(person). \(left > 0 ? "\(left) more tries" : "It is locked for a while; try later")."
        case .pinLocked(let person, let until): "The PIN of \(person) is locked after wrong tries until \(until) UTC."
        case .noPin(let person):
            "\(person) has no PIN. Set one with person pin \(person), or give the number of a signed paper (--paper)."
        case .noLine(let category):
            "\(category) has no line whose firmness could be asked. Give it recommend: {count: N} or awards with grades in contest.yaml, then run pingshen rubric adopt FOLDER."
        case .notRepeatable(let rule, let category):
            "the rule \(rule) of \(category) cannot be tallied again under changes, so there is no report on robustness; the ranking stands. Look at single works with standings \(category) --explain ENTRY."
        case .badSeedDigits(let text):
            "a seed is made of digits, not \(cited(text)). Write it like --seed 20201015."

        // Rules of the tally and of votes
        case .dropIsMixed(let keys):
            "drop has \(keys.joined(separator: ", ")) together. Keep one kind: high and low, or share, or beyond and from."
        case .keyNotForRule(let key, let rule): "\(rule) makes no use of \(key). Remove \(key), or take another rule."
        case .shareOutside(let share):
            "The share \(share) to drop is not possible. Write at least 0 and less than 1: 0.2 drops a fifth, both ends together."
        case .pointsBelowZero(let value): "\(value) points for a place is below zero. Write zero or more."
        case .pointsRise(let value, let before):
            "\(value) points stand after \(before). Write the points of the first place first, never rising."
        case .placementsNeedTotals(let rule): "\(rule) places works by each judge's total. Write of: totals."
        case .lastAboveFirst(let last, let first):
            "last is \(last), above first (\(first)). Correct one of them."
        case .ratingNeedsPoints(let entry):
            "This ballot on \(entry) has no points, and the round counts ratings. Add them, or remove the line."
        case .ratingOutside(let points, let most): "A rating of \(points) is not between 0 and \(most). Correct it."

        // Workbooks
        case .notAWorkbook(let file): english(file)
        case .workbookDamaged(""):
            "this .xlsx file cannot be opened; it may be incomplete. Get it again, or open it in Excel or WPS and save it as .xlsx."
        case .workbookDamaged(let part):
            "\(harmless(part, limit: 80)) in this file is damaged. Open it in Excel or WPS and save it as a new .xlsx."
        case .workbookSwells(let part):
            "unpacked, this file would be absurdly large (\(harmless(part, limit: 80))) and was not read. Copy the rows you need to a new workbook and save it as .xlsx."
        case .documentType(let part):
            "\(harmless(part, limit: 80)) in this file declares a document type (DTD), which no workbook does. Open it in Excel or WPS and save it as a new .xlsx."
        case .partNotUTF8(let part):
            "\(harmless(part, limit: 80)) in this file is not UTF-8. Open it in Excel or WPS and save it as a new .xlsx."
        case .externalLinks:
            "the workbook draws on other files, so its values may be out of date. Break the links (Data, Edit Links) and save it as .xlsx."
        case .sheetNeeded(let names): "it is not clear which sheet to read. Name one with --sheet: \(listed(names))."
        case .unknownSheet(let name, let known): "there is no sheet \(cited(name)). \(available(known))"
        case .textHasNoSheets(let name):
            "a CSV file has no sheet \(cited(name)). Leave out --sheet, or give an .xlsx file."
        case .noKnownHeader(let wanted):
            "no header was found: none of the first 50 rows has the columns \(listed(wanted)). Add a header, or choose another sheet with --sheet."
        case .cellsDisordered(let cell):
            "cells or rows\(cell.isEmpty ? "" : " (\(harmless(cell, limit: 20)))") are out of order or out of range. Open the file in Excel or WPS and save it as a new .xlsx."
        case .sheetTooWide(let limit):
            "the table is too wide and nearly empty; it may have \(limit) columns. Delete what stands outside it, or copy what you need to a new sheet."
        case .badCell(let text): "this cell holds \(cited(text)), which cannot be read. Type it again and save."
        case .errorCell(let code): "the formula failed: \(harmless(code, limit: 20)). Correct it, or type the value."
        case .formulaWithoutValue:
            "this cell is a formula, and the file does not hold its result. Open it in Excel or WPS, save it, and import it again."
        case .formulasNotComputed(let count):
            "\(count) cells are formulas, and the file asks to be computed on opening: their values may never have been. Open it in Excel or WPS, save it, and import it again."
        case .wholeTooLarge(let text):
            "\(harmless(text, limit: 40)) has more than 15 digits, and the spreadsheet has lost the last of them. Format the column as text and type it again."
        case .tooManyDecimals(let text):
            "\(harmless(text, limit: 40)) has more than six decimals. Round it with ROUND, or type the value."
        case .badDaySerial(let text):
            "\(harmless(text, limit: 40)) is shown as a date and is none. Type the date again, or format the cell as General."
        case .idTurnedIntoNumber(let text):
            "the spreadsheet turned this id into \(cited(text)) and lost its digits. Format the column as text and type the id again."
        case .mergedCells(let range):
            "\(harmless(range, limit: 20)) is merged, and only its first cell holds anything. Unmerge it and fill each cell."
        case .cellOutsideTable: "this cell stands outside the header. Give its column a name, or delete it."
        case .hiddenRows(let count):
            "\(count) hidden rows were read as well. Delete them from the sheet if they are not meant."
        case .personalColumn(let name):
            "column \(cited(name)) is personal and not needed here: it was passed over and is not kept."
        // After the seal
        case .noAwards(let category):
            "\(category) has no awards. Give it awards in contest.yaml, then run pingshen rubric adopt FOLDER."
        case .minutesNeeded: "an approval names the minutes that decided it. Add --minutes NUMBER."
        case .twoOrganizers:
            "an approval takes one person of each of the two organizers. Use --as organizer:A --second organizer:B; B gives a PIN, or --paper names the signed sheet."
        case .changeNeedsReason(let entry):
            "the change for work \(entry) gives no reason. Write --change \(entry)=AWARD:REASON."
        case .notRanked(let entry): "work \(entry) has no rank and gets no award. Check its number."
        case .hasAward(let entry, let award): "work \(entry) has \(award) already. Leave this --change out."
        case .hasNoAward(let entry, let award):
            "work \(entry) has no \(award) to take away. Look at pingshen result show."
        case .isAnnounced(let category): "the result of \(category) is announced and does not change any more."
        case .notApproved(let category):
            "the result of \(category) is not approved yet. First run pingshen result approve \(category) --minutes NUMBER."
        case .approvalIsOld(_, let approved, let now):
            "edition \(approved) of the result was approved, and it is edition \(now) now. Approve again (result approve)."
        case .notPosted(let category):
            "the approved list of \(category) was not shown yet. First run pingshen result post \(category) --from DAY --to DAY --place PLACE."
        case .noticeRuns(let until): "the notice runs until the end of \(until). Announce on the day after."
        case .notOnNotice(let entries):
            "\(listed(entries.map(\.text))) of the approved list were not on the notice. Show it again (result post)."
        case .noticeTooShort(let days, let needs):
            "the notice has \(days) working days, and \(needs) are the least. Change --from or --to."
        case .datesReversed(let from, let to): "\(to) is before \(from). Correct the days."
        case .textNeeded(let name): "--\(name) must not be empty. Say it."
        case .objectionsOpen(let numbers):
            "objections \(listed(numbers.map(String.init))) have no answer yet. First run pingshen result answer."
        case .objectionIsLate(let date):
            "the notice was over on \(date); the objection came after it and is registered all the same."
        case .objectionIsAnswered(let number):
            "objection \(number) has its answer, which does not change. Register another one (result object) if there is news."
        case .unknownObjection(let number, let known):
            "there is no objection \(number); \(known.isEmpty ? "the register is empty" : "there are \(listed(known.map(String.init)))"). Check its number."
        case .stampBroken:
            "the check line of this workbook was changed, so it is not taken. Let the judge fill in the file as it was sent, or send another (export sheets --judge)."
        case .stampOfAnotherContest: "this workbook belongs to another contest's database. Check the file."
        case .stampOfAnotherJudge(let judge, let found):
            "this workbook was made for judge \(judge), and marks of \(found) stand in it. Each judge's marks come in his own file."
        case .stampOfAnotherRubric(let round):
            "this workbook was made from another version of the rubric than round \(round) uses. Export it again (export sheets --judge)."
        case .stampOfAnotherList(let judge):
            "the list of works of judge \(judge) has changed since this workbook was made. Export it again (export sheets --judge)."
        case .noOpenWorks(let judge):
            "judge \(judge) has no open round to mark. Check the number, or open the round (round open)."
        case .noBallotsIn(let round):
            "round \(round) takes no ballots, so there is nothing to count. Name the round of the vote with --round."
        case .editionNeedsReason(let file, let edition):
            "\(file) differs from the edition that went out and becomes edition \(edition), but the round is sealed. Say why with --reason."
        }
    }

    private static func english(_ file: ForeignFile) -> String {
        let save = "Open it in Excel or WPS and save it as .xlsx (Excel Workbook)."
        return switch file {
        case .xls: "this is an old Excel file (.xls). \(save)"
        case .et: "this is a WPS spreadsheet (.et). \(save)"
        case .ods: "this is an OpenDocument spreadsheet (.ods). \(save)"
        case .xlsb: "this is a binary Excel workbook (.xlsb). \(save)"
        case .encrypted: "the file is locked with a password. Open it, remove the password, and save it as .xlsx."
        case .html: "this is a web page (HTML) named like a spreadsheet. \(save)"
        case .xmlSpreadsheet: "this is an XML Spreadsheet 2003. \(save)"
        case .pdf: "this is a PDF, not a spreadsheet. Ask for the .xlsx it was made from."
        case .document: "this is a Word document. Copy its table to a workbook and save that as .xlsx."
        case .zip: "this is an archive without a workbook in it. Unpack it, and import the .xlsx it holds."
        case .textNamedWorkbook:
            "the name is a workbook's, but the content is text (CSV). Rename it to .csv, or open it in Excel or WPS and save it as .xlsx."
        case .unknown: "this is no .xlsx workbook, nor anything known. Save it anew as .xlsx from Excel or WPS."
        }
    }

    private static func cited(_ text: String) -> String { shown(text, in: .en) }

    private static func listed(_ items: [String]) -> String { some(items, ", ") }

    private static func filled(_ text: String) -> String { text.isEmpty ? "blank" : cited(text) }

    private static func available(_ known: [String]) -> String {
        known.isEmpty ? "None are set up; check contest.yaml and the rubrics." : "Accepted: \(some(known, ", "))."
    }

    private static func marks(_ marks: [Fixed]) -> String { some(marks.map(\.description), " or ") }

    private static func entries(_ count: Int) -> String { count == 1 ? "1 entry" : "\(count) entries" }

    private static func moment(_ instant: Instant) -> String {
        let (date, time) = instant.civil(offset: 0)
        return "\(date) \(time) UTC"
    }

    private static func bound(_ limit: Problem.Limit) -> String {
        switch limit {
        case .below: "below"
        case .above: "above"
        case .atLeast: "at least"
        case .atMost: "at most"
        }
    }

    private static func panelBy(_ by: PanelPlan.By, _ category: CategoryID) -> String {
        switch by {
        case .open: "is open: every listed judge may mark, and nobody is appointed or drawn."
        case .lot: "is drawn by lot. Use pingshen panel commit \(category) and pingshen panel draw \(category)."
        case .appointment: "is appointed. Use pingshen panel appoint \(category)."
        }
    }

    private static func roundIs(_ round: RoundID, _ state: String, _ needs: String) -> String {
        let now = "round \(round) is \(state == "planned" ? "not open yet" : state)"
        return switch (RoundState(rawValue: state), RoundState(rawValue: needs)) {
        case (.sealed, _): "\(now): its result, and what it rests on, no longer change."
        case (.planned, .closed): "\(now). First run pingshen round open and pingshen round close CATEGORY \(round)."
        case (.planned, _): "\(now). First run pingshen round open CATEGORY \(round)."
        case (.open, .closed): "\(now). First run pingshen round close CATEGORY \(round)."
        case (.open, _): "\(now) already."
        case (.closed, .closed), (nil, _): "\(now), it must be \(needs)."
        case (.closed, _):
            "\(now). To open it again, run pingshen round reopen CATEGORY \(round) --reason REASON --second ROLE:ID."
        }
    }
}
