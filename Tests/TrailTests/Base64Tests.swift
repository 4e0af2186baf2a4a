import Testing
import Trail

@Suite struct Base64Tests {
    /// Source: RFC 4648 §10.
    @Test(arguments: [
        ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"),
        ("foob", "Zm9vYg=="), ("fooba", "Zm9vYmE="), ("foobar", "Zm9vYmFy"),
    ])
    func writesAndReadsTheRowsOfTheStandard(plain: String, encoded: String) {
        #expect(Base64.encode(Array(plain.utf8)) == encoded)
        #expect(Base64.decode(encoded) == Array(plain.utf8))
    }

    @Test func readsBackEveryByteAtEveryPlace() {
        for length in 0...67 {
            for first in UInt8.min...UInt8.max {
                let bytes = (0..<length).map { first &+ UInt8($0) &* 37 }
                #expect(Base64.decode(Base64.encode(bytes)) == bytes)
            }
        }
    }

    @Test(arguments: [
        "Zg", "Zg=", "Zg===", "Z===", "====", "=", "Zm8", "Zm9v====", "Zg==Zg==", "=Zg=",  // padding
        "Zh==", "Zm9=", "//==",  // unused bits
        "Zm9v\n", " Zm9v", "Zm\n9v", "Zm 9", "Zm8=\n",  // white space
        "Zm-_", "Zm9é", "Ｚm9v", "Zm9\u{0}",  // other alphabets
    ])
    func refusesASecondSpelling(text: String) {
        #expect(Base64.decode(text) == nil)
    }
}
