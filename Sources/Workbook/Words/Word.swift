/// Everything the papers say of themselves; its words stand in one catalogue a language. `#` takes a value.
enum Word: CaseIterable {
    // what went wrong
    case cannotWrite, textTooLong, unwritableCharacter, sheetTooLarge
    // page and date
    case rehearsal, draft, rehearsalMark, draftMark, continued, editionMark, pageNumber, digest, date, blankDate,
        inBrackets, stamp, comma,
        semicolon
    // sheets
    case listSheet, formSheet, reserveFormSheet, lateSheet, noticeSheet, blendSheet, summarySheet, criterionSheet,
        markSheet, voteSheet, checkSheet, recusalSheet
    // titles: the category stands before them
    case listTitle, formTitle, lateTitle, noticeTitle, blendTitle, summaryTitle, criterionTitle, markTitle,
        voteTitle, checkTitle, recusalTitle, annexOne, annexTwo
    // headings
    case unitToStamp, host, number, listOrder, entryID, work, name, authorsWithRoles, authors, authorUnit, unit,
        extent, file, contact, telephone, remarks, grade, proposedGrade, approvedGrade, approvedBy, panelScore,
        votesScore, share, blended,
        rank, tieNotes, judge, judgeColumn, validSheets, highest, highestOf, lowest, lowestOf, mean, median, sum,
        panelSum, factor, bonus, penalty, score, callOrder, state, weight, criterionOf, countedMark, markCount,
        weighted, received, excluded, counted, votePlace
    // forms
    case category, creators, submitter, synopsis, undertaking, undertakingText, signature, submitterOpinion,
        hostOpinion, orderLine
    // states
    case valid, incompleteSheet, missing, recused, barred, void, judgeState, pass, fail, incomplete, gated, gatedBy,
        withdrawn, disqualified, notShortlisted, reserve, tiedFormat, tied, none, byCriterion
    // ties
    case tieExact, tieCriterion, tieMedian, tieUntrimmed, tieRevote, rankByExact, dropNote, ruleMean, ruleTrimmed,
        ruleMedian,
        ruleMiddleSum, perCriterion
    // rules of the tally
    case ruleWinsorized, ruleShareTrimmed, ruleDistanceTrimmed, meanOf, medianOf, rulePointsShared, rulePointsSame,
        ruleMeanPlacement, ruleMajority, ruleRatings, placementSheet, placementTitle, placementScore, totalOf, placeOf,
        pointsOf, placeCount, struckBeside
    // more steps of the chain
    case tieMoreFirsts, tieHeadToHead, tieOnline, tieOffline, tieBonus, tiePanel, tieChair, tieLot
    // signatures
    case judgesSign, listSigners, summarySigners, voteSigners, approval, approvalStamps
    // checks
    case formulaScore, engineScore, formulaRank, engineRank, check, same, different, item, left, right, sameCount,
        rankSameCount, expectedSum, submittedSum, ballotSum, sheetExpected, sheetRecused, sheetMissing, sheetVoid,
        sheetMarked, unitSheets, unitMarks
    // recusals
    case circumstance, raisedBy, time, settlement, substitute, approver, byJudge, byOrganizer, notMarking, ownEntry,
        declaredPerson, relatedUnit, declaredEntry, declaredUnit, declaredCategory, recusedHimself, noRecusals
    // late
    case lateBody, lateDeadline
    // extents
    case minutes, megabytes, pixels, pictures, characters, links, other
}
