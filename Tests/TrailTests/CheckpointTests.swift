import Testing
import Trail

@Suite struct CheckpointTests {
    static let root = "SgxQRDqTXvbSIoOTTbfiAuWdn3SLRmaiyiPV6S8Ecmc="

    @Test func readsAndWritesTheVectorsBody() throws {
        let checkpoint = try #require(Checkpoint(text: NoteRow.body))
        #expect(checkpoint.origin == NoteRow.logName)
        #expect(checkpoint.size == 7)
        #expect(checkpoint.root.hex == "4a0c50443a935ef6d22283934db7e202e59d9f748b4666a2ca23d5e92f047267")
        #expect(checkpoint.text == NoteRow.body)
        #expect(Checkpoint(origin: NoteRow.logName, size: 7, root: checkpoint.root) == checkpoint)
    }

    @Test(arguments: ["0", "1", "10", "9223372036854775807"])
    func readsEverySizeAnIntegerHolds(size: String) throws {
        let checkpoint = try #require(Checkpoint(text: "log\n\(size)\n\(Self.root)\n"))
        #expect(String(checkpoint.size) == size)
    }

    @Test(arguments: [
        "", "00", "07", "+7", "-7", "-0", " 7", "7 ", "7.0", "0x7", "7_0", "七", "７", "7\r", "9223372036854775808",
    ])
    func refusesASizeSpelledOtherwise(size: String) {
        #expect(Checkpoint(text: "log\n\(size)\n\(Self.root)\n") == nil)
    }

    @Test(arguments: [
        "", "\n", "\n\n\n", "log\n7\n\(root)", "log\n7\n\(root)\n\n", "log\n7\n\(root)\nextension\n", "\n7\n\(root)\n",
        "log\n7\n\n", "log\n7\n", "log\n7\n\(root) \n", "log\n7\n\(root.dropLast())\n", "log\n7\nZm9v\n",
        "log\r\n7\r\n\(root)\r\n", "lo\tg\n7\n\(root)\n", "log\n7\nSgxQRDqTXvbSIoOTTbfiAuWdn3SLRmaiyiPV6S8Ecmd=\n",
    ])
    func refusesATextWithAnythingElse(text: String) {
        #expect(Checkpoint(text: text) == nil)
    }

    @Test func twoSpellingsOfAnOriginAreTwoOrigins() throws {
        let composed = try #require(Checkpoint(text: "caf\u{E9}\n7\n\(Self.root)\n"))
        let decomposed = try #require(Checkpoint(text: "cafe\u{301}\n7\n\(Self.root)\n"))
        #expect(composed != decomposed)
    }
}
