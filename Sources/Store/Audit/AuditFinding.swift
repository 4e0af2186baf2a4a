public import Judging

/// One thing that does not hold: where, and what it is and should be. Its words stand in the catalogues.
public struct AuditFinding: Hashable, Sendable {
    /// `event 17`, `projection sheet(judge=J03, entry=A).points`, `vault text(…)`, `checkpoint 40`, `trigger …`.
    public let place: String
    public let fault: AuditFault

    public init(_ place: String, _ fault: AuditFault) {
        self.place = place
        self.fault = fault
    }
}

/// What does not hold at a place, with what it is and should be.
public enum AuditFault: Hashable, Sendable {
    case leafDiffers
    case unreadable(String)
    case sequenceGap(expected: Int)
    case timeRunsBack
    case notGenesis
    case genesisNamesAnotherKey
    case badSignature(String)
    case rootDiffers
    case edgeDiffers
    case noCheckpointForHead(size: Int)
    case beyondHead(size: Int)
    case digestDiffers
    case notNamedByAnyEvent
    case absent
    case differs(found: String, replayed: String)
    case rowMissing
    case rowTooMany
    case vaultDiffers
    case vaultAbsent
    case sealedStandingsDiffer
    case ballotRootDiffers
    case ballotCountsDiffer(entry: String)
    case objectMissing
    case objectDiffers
    case objectTooMany
    case fileAheadOfDatabase(file: Int, database: Int)
    case fileRootDiffers(size: Int)
    case fileUnreadable(String)
    case markOutsideOpenRound
    case ruledOutsideRound
    case formIssuedTwice(String)
    case unknownForm(String)
    case keyedByOnePerson(String)
    case notKeyedTwice(String)
    case formUnaccounted(String)
    case caseOpenAtSeal(String)
    case onePersonForTwo
    case approvedBeforeSeal
    case notTwoOrganizers
    case shownUnapproved
    case announcedWithoutNotice
    case announcedOverObjection(Int)
    case changedAfterAnnouncement
    case paperDiffers(edition: Int)
    case lotOutOfTurn(RoundID)
}

/// Circumstances that weaken what a verification can show; they are said, not counted as faults.
public enum AuditNote: Hashable, Sendable {
    case keyFromGenesis
    case noCheckpointFile
    case verifiedCopy
    /// So many papers are not where they were written: another machine, or moved away.
    case papersElsewhere(Int)
}

/// What `audit verify` found.
public struct AuditReport: Sendable {
    public internal(set) var findings: [AuditFinding] = []
    public internal(set) var notes: [AuditNote] = []
    public internal(set) var events = 0
    public internal(set) var checkpoints = 0
    public internal(set) var documents = 0
    public internal(set) var rows = 0
    public internal(set) var vaultRows = 0
    /// Papers on disk whose bytes are those of their newest edition.
    public internal(set) var papers = 0
    public internal(set) var size = 0
    public internal(set) var root = ""

    public var isSound: Bool { findings.isEmpty }
}
