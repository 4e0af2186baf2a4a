import Testing
import Trail

@Suite struct HashingTests {
    /// Source: RFC 6962 §2.1 (SHA-256 of nothing) and FIPS 180-2 ("abc").
    @Test func hashesTheTextsOfTheStandards() {
        #expect(Hashing.emptyRoot.hex == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
        #expect(
            Hashing.sha256(Array("abc".utf8)).hex
                == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    }

    @Test func prefixesKeepLeavesAndNodesApart() {
        let left = Hashing.leaf([1])
        let right = Hashing.leaf([2])
        #expect(left == Hashing.sha256([0x00, 1]))
        #expect(Hashing.node(left, right) == Hashing.sha256([0x01] + left.bytes + right.bytes))
        #expect(Hashing.node(left, right) != Hashing.leaf(left.bytes + right.bytes))
        #expect(Hashing.node(left, right) != Hashing.node(right, left))
    }

    @Test func borrowedBytesHashLikeOwnedOnes() {
        let entry = Array("evt-1".utf8)
        #expect(entry.withUnsafeBytes { Hashing.leaf($0) } == Hashing.leaf(entry))
        #expect(entry.withUnsafeBytes { Hashing.sha256($0) } == Hashing.sha256(entry))
    }

    @Test(arguments: [0, 31, 33, 64])
    func aHashHasThirtyTwoBytes(count: Int) {
        let bytes = [UInt8](repeating: 7, count: count)
        #expect(TreeHash(bytes: bytes) == nil)
        #expect(TreeHash(base64: Base64.encode(bytes)) == nil)
    }

    @Test func aHashIsReadAsItIsWritten() {
        let hash = Hashing.leaf([])
        #expect(TreeHash(bytes: hash.bytes) == hash)
        #expect(TreeHash(base64: hash.base64) == hash)
        #expect(bytes(hex: hash.hex) == hash.bytes)
    }
}
