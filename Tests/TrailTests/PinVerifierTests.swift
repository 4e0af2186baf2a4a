import Testing

@testable import Trail

struct PinVerifierTests {
    /// Made with OpenSSL's scrypt by way of Python's `hashlib.scrypt`: N = 32768, r = 8, p = 1, salt 00…0F.
    private static let others = "scrypt:AAECAwQFBgcICQoLDA0ODw==:LJb7IPWvdQO9lJNqedPl4KBo7heZJfhGKLnKdTywGZ0="

    @Test func acceptsWhatAnotherImplementationHashed() throws {
        let verifier = try #require(PinVerifier(text: Self.others))
        #expect(try verifier.accepts("123456"))
        #expect(try !verifier.accepts("123457"))
        #expect(try !verifier.accepts(""))
    }

    @Test func writesWhatItReads() throws {
        let verifier = try PinVerifier(secret: "004711")
        let again = try #require(PinVerifier(text: verifier.text))
        #expect(try again.accepts("004711"))
        #expect(try PinVerifier(secret: "004711").text != verifier.text)
    }

    @Test(arguments: [
        "", "scrypt", "scrypt::", "bcrypt:AAECAwQFBgcICQoLDA0ODw==:LJb7IPWvdQO9lJNqedPl4KBo7heZJfhGKLnKdTywGZ0=",
        "scrypt:AAECAwQFBgcICQoLDA0ODw==:LJb7", "scrypt:AAEC:LJb7IPWvdQO9lJNqedPl4KBo7heZJfhGKLnKdTywGZ0=",
    ])
    func refusesAnythingElse(text: String) { #expect(PinVerifier(text: text) == nil) }
}
