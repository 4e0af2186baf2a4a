import Testing
import Trail

@Suite struct VerifierKeyTests {
    @Test func readsAndWritesTheVectorsKey() throws {
        let key = try #require(VerifierKey(text: NoteRow.logKey))
        #expect(key.name == NoteRow.logName)
        #expect(key.keyID == [0x83, 0x68, 0x13, 0x8A])
        #expect(key.text == NoteRow.logKey)
    }

    @Test func followsFromTheVectorsSeed() throws {
        let key = try #require(SigningKey(seed: NoteRow.logSeed))
        #expect(key.verifier(name: NoteRow.logName).text == NoteRow.logKey)
        #expect(key.seed == NoteRow.logSeed)
    }

    @Test(arguments: [
        "", "+", "++", "pingshen.example/2026/trail", "pingshen.example/2026/trail+8368138a",
        "pingshen.example/2026/trail+8368138b+AUy1q/atefv1q7zK/MJp2FzSZR7UuIW1hp8kGu3wpbop",  // other ID
        "pingshen.example/2026/trail+8368138A+AUy1q/atefv1q7zK/MJp2FzSZR7UuIW1hp8kGu3wpbop",  // capital
        "pingshen.example/2026/trail+08368138a+AUy1q/atefv1q7zK/MJp2FzSZR7UuIW1hp8kGu3wpbop",  // nine digits
        "pingshen.example/2027/trail+8368138a+AUy1q/atefv1q7zK/MJp2FzSZR7UuIW1hp8kGu3wpbop",  // other name
        "+8368138a+AUy1q/atefv1q7zK/MJp2FzSZR7UuIW1hp8kGu3wpbop",  // no name
        "pingshen.example/2026/trail+8368138a+AUy1q/atefv1q7zK/MJp2FzSZR7UuIW1hp8kGu3wpboq",  // other key
        "pingshen.example/2026/trail+8368138a+AUy1q/atefv1q7zK/MJp2FzSZR7UuIW1hp8kGu3wpQ==",  // short key
        "pingshen.example/2026/trail+8368138a+AUy1q/atefv1q7zK/MJp2FzSZR7UuIW1hp8kGu3wpbop\n",
        NoteRow.witnessKey,  // type 04
    ])
    func refusesATextWithAnythingElse(text: String) {
        #expect(VerifierKey(text: text) == nil)
    }

    @Test(arguments: ["", " ", "a b", "a+b", "a\nb", "a\tb", "a\u{A0}b", "评\u{3000}审", "a\u{1}b", "a\u{2028}"])
    func aNameHasNoSpaceAndNoPlus(name: String) {
        #expect(!KeyName.admits(name))
    }

    @Test(arguments: ["a", "pingshen/song-2026/0a1b2c3d", "评审/2026"])
    func aNameIsOtherwiseFree(name: String) throws {
        #expect(KeyName.admits(name))
        let key = SigningKey().verifier(name: name)
        #expect(VerifierKey(text: key.text) == key)
    }

    @Test(arguments: [0, 31, 33, 64])
    func aSeedHasThirtyTwoBytes(count: Int) {
        #expect(SigningKey(seed: [UInt8](repeating: 1, count: count)) == nil)
    }

    @Test func newKeysDiffer() {
        #expect(SigningKey().seed != SigningKey().seed)
    }
}
