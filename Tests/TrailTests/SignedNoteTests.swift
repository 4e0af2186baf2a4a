import Testing
import Trail

@Suite struct SignedNoteTests {
    @Test func opensTheVectorsCheckpoint() throws {
        let note = try SignedNote.open(NoteRow.note, with: [NoteRow.log])
        #expect(note.text == NoteRow.body)
        #expect(note.signatures.map(\.key) == [NoteRow.log])
    }

    // CryptoKit on Apple's systems signs with fresh randomness each time, as RFC 8032 does not; there the note only has to open.
    #if !canImport(CryptoKit)
        @Test func signsTheVectorsCheckpointToTheByte() throws {
            let key = try #require(SigningKey(seed: NoteRow.logSeed))
            #expect(try key.sign(NoteRow.body, name: NoteRow.logName) == NoteRow.body + "\n" + NoteRow.logLine)
        }
    #endif

    @Test(arguments: ["\n", "one\n", "one\n\ntwo\n", "one\n\n", "\n\n\n", "one\n\n— a Zm9vYmFy\n", "评审\n"])
    func opensWhatItSigned(text: String) throws {
        let key = SigningKey()
        let note = try key.sign(text, name: "log")
        #expect(try SignedNote.open(note, with: [key.verifier(name: "log")]).text == text)
    }

    @Test(arguments: [
        ("", "log", NoteRefusal.textNotEndedByNewline(found: "")),
        ("one", "log", .textNotEndedByNewline(found: "one")),
        ("one\r\n", "log", .controlCharacter(0x0D, offset: 3)),
        ("one\n", "a log", .nameNotAdmitted(found: "a log")),
    ])
    func doesNotSign(text: String, name: String, refusal: NoteRefusal) {
        #expect(throws: refusal) { try SigningKey().sign(text, name: name) }
    }

    @Test func aChangedTextIsRefused() {
        let changed = NoteRow.note.replacing("\n7\n", with: "\n8\n")
        #expect(throws: NoteRefusal.wrongSignature(line: 5, expected: NoteRow.log)) {
            try SignedNote.open(changed, with: [NoteRow.log])
        }
    }

    @Test func oneWrongSignatureOfAKnownKeyRefusesBesideGoodOnes() throws {
        let other = SigningKey()
        let known = [NoteRow.log, other.verifier(name: "other")]
        let wrong = try lines(other.sign("something else\n", name: "other"))
        let right = try lines(other.sign(NoteRow.body, name: "other"))
        #expect(try SignedNote.open(NoteRow.note + right, with: known).signatures.map(\.key) == known)
        #expect(throws: NoteRefusal.wrongSignature(line: 7, expected: known[1])) {
            try SignedNote.open(NoteRow.note + wrong, with: known)
        }
        #expect(throws: NoteRefusal.wrongSignature(line: 8, expected: known[1])) {
            try SignedNote.open(NoteRow.note + right + wrong, with: known)
        }
    }

    @Test func unknownKeysAreIgnoredWhateverTheySign() throws {
        let stranger = try lines(SigningKey().sign("something else\n", name: NoteRow.logName))
        let note = try SignedNote.open(NoteRow.note + stranger, with: [NoteRow.log])
        #expect(note.signatures.count == 1)
    }

    @Test func aNoteWithoutAKnownSignatureIsRefused() {
        let stranger = SigningKey().verifier(name: NoteRow.logName)
        #expect(
            throws: NoteRefusal.noKnownSignature(
                expected: [stranger], found: [NoteRow.logName, "witness.example/notary"])
        ) {
            try SignedNote.open(NoteRow.note, with: [stranger])
        }
        #expect(throws: NoteRefusal.self) { try SignedNote.open(NoteRow.note, with: []) }
    }

    /// The signature is good and the name only looks the same.
    @Test func aNameInAnotherSpellingIsUnknown() throws {
        let key = SigningKey()
        let note = try key.sign("one\n", name: "caf\u{E9}").replacing("caf\u{E9}", with: "cafe\u{301}")
        #expect(throws: NoteRefusal.self) { try SignedNote.open(note, with: [key.verifier(name: "caf\u{E9}")]) }
    }

    @Test(arguments: ["", "\n", "\n\n", "one\n", "one\n\n", "one\n\ntwo\n\n", "one\n\n— log Zm9vYmFy"])
    func aNoteWithoutSignatureLinesIsRefused(note: String) {
        #expect(throws: NoteRefusal.noSignatureLines) { try SignedNote.open(note, with: [NoteRow.log]) }
    }

    @Test(arguments: [
        "x", "- log Zm9vYmFy", "—log Zm9vYmFy", "— log", "— log ", "— log Zm9v", "— log Zm9vYg==", "— log Zm9vYmF",
        "—  log Zm9vYmFy", "— log Zm9vYmFy ", "— l+g Zm9vYmFy", " — log Zm9vYmFy", "—\u{301} log Zm9vYmFy",
    ])
    func aMalformedLineRefusesTheNote(line: String) {
        #expect(throws: NoteRefusal.malformedSignatureLine(number: 7, found: line)) {
            try SignedNote.open(NoteRow.note + line + "\n", with: [NoteRow.log])
        }
    }

    @Test(arguments: ["\r", "\t", "\0", "\u{1F}"])
    func aControlCharacterRefusesTheNote(character: String) throws {
        let byte = try #require(character.utf8.first)
        #expect(throws: NoteRefusal.controlCharacter(byte, offset: 0)) {
            try SignedNote.open(character + NoteRow.note, with: [NoteRow.log])
        }
    }

    // Needs the vector files, which are not in the repository; without them the run says "skipped" and why.
    @Test(.enabled(if: SharedVectors.present, "\(SharedVectors.absence)"))
    func theRowInThisFileIsTheVectors() throws {
        struct Whole: Decodable {
            let checkpoint: String
            let logVkey: String
            let logSeedHex: String
            let entries: [String]
            let leafHashes: [String]
            let roots: [String]
            let originHash: String
        }
        let whole = try SharedVectors.object("note-and-tiles.json", as: Whole.self)
        #expect(whole.checkpoint == NoteRow.note)
        #expect(whole.logVkey == NoteRow.logKey)
        #expect(bytes(hex: whole.logSeedHex) == NoteRow.logSeed)
        let leaves = whole.entries.map { Hashing.leaf(Array($0.utf8)) }
        #expect(leaves.map(\.hex) == whole.leafHashes)
        #expect((0...leaves.count).map { Hashing.root(of: leaves[..<$0]).hex } == whole.roots)
        #expect(Hashing.sha256(Array(NoteRow.logName.utf8)).hex == whole.originHash)
    }

    private func lines(_ note: String) -> String {
        String(note[note.ranges(of: "\n\n").last!.upperBound...])
    }
}
