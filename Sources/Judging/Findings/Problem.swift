/// Everything that can be wrong with what people give us, as a code with its values. Words: the catalogues of `pingshen`.
public enum Problem: Hashable, Sendable {
    // Files as such
    case cannotRead(path: String, why: String)
    case isDirectory(path: String)
    case emptyFile
    case fileTooLarge(bytes: Int, limit: Int)
    case encodingUTF16
    case encodingUnknown(byte: Int)
    case decodedAsGB18030
    case unclosedQuote
    case strayQuote
    case wrongCellCount(have: Int, need: Int)
    case nulByte

    // YAML
    case yamlSyntax(String)
    case aliasOrAnchor(String)
    case duplicateKey(String)
    case severalDocuments
    case tooManyNodes(limit: Int)
    case missingRubricFile(rubric: String, file: String)
    case rubricNamedOtherwise(is: String, file: String)
    case unusedRubricFile(String)
    case expectedMap, expectedList, expectedText, emptyList
    case missingKey(String)
    case unknownKey(String, known: [String])
    case notOneOf(String, choices: [String])
    case badIdentifier(String)
    case badNumber(String)
    case badWhole(String, low: Int, high: Int)
    case badDate(String)
    case unknownZone(String)
    case oneLanguageOnly(missing: Language)
    case duplicateID(String, firstLine: Int?)
    case notPositive(Fixed)
    case stepDoesNotDivide(Fixed, max: Fixed)
    case fullNotMet(Fixed, sum: String)
    case bandOutOfOrder(Fixed)
    case dropFromTooLow(Int, needs: Int)
    case ruleDropsNothing(String)
    case sharesDoNotSum(Fixed)
    case shareOutOfRange(Fixed)
    case blendNamesNoSource(String, known: [String])
    case votesWithoutBallots
    case floorAboveFirst(Fixed, first: Fixed)
    case unknownTieStep(String, known: [String])
    case tieNamesAbsentCriterion(CriterionID, known: [CriterionID])
    case windowEndsBeforeItBegins(from: CivilDate, to: CivilDate)
    case windowOutsideCalendar(from: CivilDate, to: CivilDate, first: CivilDate, last: CivilDate)
    case seatsDoNotSum(Int, size: Int)
    case rubricChangedWithoutVersion(String, version: Int)
    case overflow

    // Tables
    case noHeader
    case unknownColumn(String, known: [String])
    case columnPassedOver(String)
    case duplicateColumn(String)
    case missingColumn(String)
    case emptyCell(String)
    case textTooLong(bytes: Int, limit: Int)
    case looksLikeFormula(String)
    case controlCharacter(String)
    case badTime(String)
    case badFlag(String)
    case badState(String)
    case badTarget(String)
    case targetWithoutDeclaration
    case declarationWithoutTarget
    case badGateAnswer(String)
    case duplicateRow(key: String, firstLine: Int)
    case differs(key: String, column: String, was: String, now: String)
    case fieldNotOneOf(field: String, value: String, choices: [String])
    case fieldLimit(field: String, value: Fixed, must: Limit, limit: Fixed)
    case fieldNotStated(field: String, entry: EntryID)
    case adjustNotAllowed(column: String, category: CategoryID)
    case circleOfUnits(UnitID)

    // What a row names
    case unknownCategory(String, known: [String])
    case unknownRound(String, known: [String])
    case unknownUnit(UnitID)
    case unknownEntry(String)
    case unknownJudge(String)
    case unknownCriterion(String, known: [String])
    case unknownGate(String, known: [String])
    case markOutOfRange(Fixed, max: Fixed, nearest: [Fixed])
    case markOffStep(Fixed, step: Fixed, nearest: [Fixed])

    // Acts
    case judgeNotListed(JudgeID, CategoryID)
    case judgeNotOnPanel(JudgeID, CategoryID)
    case barred(JudgeID, EntryID, ConflictClause)
    case isRecused(JudgeID, EntryID)
    case entryNotInRound(EntryID, Entry.State)
    case entryNotShortlisted(EntryID)
    case noOpenRound(CategoryID, source: String)
    case severalOpenRounds(CategoryID, [RoundID])
    case roundTakesNo(String, round: RoundID)
    case roundIs(RoundID, String, needs: String)
    case earlierRoundNotClosed(RoundID)
    case laterRoundBegun(RoundID)
    case outsideWindow(RoundID, from: CivilDate, to: CivilDate)
    case gapsNeedReason(missing: Int, examples: [String])
    case panelNotSeated(CategoryID)
    case panelIsSeated(CategoryID)
    case panelIs(CategoryID, PanelPlan.By)
    case panelSize(have: Int, need: Int)
    case tooFewCandidates(have: Int, need: Int)
    case notCommitted(CategoryID)
    case alreadyCommitted(CategoryID)
    case commitmentMoved(CategoryID)
    case seedTooShort(Int)
    case notDeclared([JudgeID])
    case unresolvedIdentity(JudgeID, EntryID)
    case noSheet(JudgeID, EntryID)
    case sheetIsVoid(JudgeID, EntryID)
    case reasonNeeded
    case secondPersonNeeded
    case roleMayNot(String)
    case othersNotYetVisible(JudgeID, left: Int)
    case clockBeforeLastEvent(Instant)
    case clockOnlyInRehearsal
    case badClock(String)
    case eventTooLarge(bytes: Int)
    case noNationalDesk(CategoryID)
    case isTheNationalOne(CategoryID)
    case deadlinePassed(CivilDate)
    case noQuota(CategoryID)
    case nothingRanked(CategoryID)
    case noJudgeGiven
    case anotherContest(String)
    case ticksWithBlend
    case tooManyTicks(JudgeID, given: Int, most: Int)
    case orderIsDrawn(CategoryID)

    // Screening
    case unknownCheck(String, known: [String])
    case checksNotAnswered(EntryID, [String])
    case supplementNeedsDate(EntryID)
    case screeningIsOver(CategoryID)
    case nothingAdmitted(CategoryID)
    case noFileFor(EntryID, folder: String)
    case measuredDiffers(EntryID, field: String, stated: String, measured: String)

    // Cases
    case unknownCase(String, known: [String])
    case notTheChair(JudgeID, chairs: [JudgeID])
    case votesBeyondPanel(given: Int, panel: Int)
    case votesNeededFor([EntryID])
    case votesOnlyForTies(String)
    case flagNeedsReason(GateID)
    case casesOpen([String])
    case nothingChanged(RoundID)

    // Paper forms
    case unknownForm(String, known: [String])
    case formIs(String, FormRecord.State)
    case formIsKeyed(String)
    case firstPassMissing(String)
    case sameKeyer(String)
    case gridRows(have: Int, need: Int)
    case unknownCell(String, known: [String])
    case cellNotSettled(String)
    case totalDiffers(EntryID, sum: String, total: String)
    case sheetIsIn(JudgeID, EntryID)
    case formsDiffer([String])
    case formsOut([String])

    // PINs
    case pinNeeded(String)
    case pinWrong(String, left: Int)
    case pinLocked(String, until: Instant)
    case noPin(String)
    case categoryHasBegun(CategoryID)

    // Advice
    case noLine(CategoryID)
    case notRepeatable(String, category: CategoryID)
    case badSeedDigits(String)
    // Rules of the tally and of votes
    case dropIsMixed([String])
    case keyNotForRule(String, rule: String)
    case shareOutside(Fixed)
    case pointsBelowZero(Fixed)
    case pointsRise(Fixed, after: Fixed)
    case placementsNeedTotals(String)
    case lastAboveFirst(Fixed, first: Fixed)
    case ratingNeedsPoints(EntryID)
    case ratingOutside(Fixed, max: Fixed)
    // Workbooks
    case notAWorkbook(ForeignFile)
    case workbookDamaged(part: String)
    case workbookSwells(part: String)
    case documentType(String)
    case partNotUTF8(String)
    case externalLinks
    case sheetNeeded([String])
    case unknownSheet(String, known: [String])
    case textHasNoSheets(String)
    case noKnownHeader(wanted: [String])
    case cellsDisordered(String)
    case sheetTooWide(limit: Int)
    case badCell(String)
    case errorCell(String)
    case formulaWithoutValue
    case formulasNotComputed(Int)
    case wholeTooLarge(String)
    case tooManyDecimals(String)
    case badDaySerial(String)
    case idTurnedIntoNumber(String)
    case mergedCells(String)
    case cellOutsideTable
    case hiddenRows(Int)
    case personalColumn(String)
    // Ties
    case orderNeededFor([EntryID])
    case orderOnlyForEquals(String)
    case noLotInChain(CategoryID, RoundID)
    case lotNotCommitted(CategoryID, RoundID)
    case lotIsCommitted(RoundID)
    case lotIsDrawn(RoundID)
    case lotMoved(CategoryID, RoundID)

    // After the seal
    case noAwards(CategoryID)
    case minutesNeeded
    case twoOrganizers
    case changeNeedsReason(EntryID)
    case notRanked(EntryID)
    case hasAward(EntryID, String)
    case hasNoAward(EntryID, String)
    case isAnnounced(CategoryID)
    case notApproved(CategoryID)
    case approvalIsOld(CategoryID, approved: Int, now: Int)
    case notPosted(CategoryID)
    case noticeRuns(until: CivilDate)
    case notOnNotice([EntryID])
    case noticeTooShort(days: Int, needs: Int)
    case datesReversed(CivilDate, CivilDate)
    case textNeeded(String)
    case objectionsOpen([Int])
    case objectionIsLate(CivilDate)
    case objectionIsAnswered(Int)
    case unknownObjection(Int, known: [Int])
    case stampBroken
    case stampOfAnotherContest
    case stampOfAnotherJudge(JudgeID, found: JudgeID)
    case stampOfAnotherRubric(RoundID)
    case stampOfAnotherList(JudgeID)
    case noOpenWorks(JudgeID)
    case noBallotsIn(RoundID)
    case editionNeedsReason(String, edition: Int)

    /// Which side of a limit a stated value must keep to.
    public enum Limit: String, Hashable, Sendable { case below, above, atLeast, atMost }
}
