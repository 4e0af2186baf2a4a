import Testing
import Trail

@Suite struct RightEdgeTests {
    /// Source: note-and-tiles.json, the roots over `evt-1` … `evt-7`.
    @Test func growsThroughTheRootsOfTheVectors() {
        var edge = RightEdge()
        var roots = [edge.root.hex]
        for number in 1...7 {
            edge.append(leaf: Hashing.leaf(Array("evt-\(number)".utf8)))
            roots.append(edge.root.hex)
        }
        #expect(
            roots == [
                "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                "8f30a6d802df8111e20e16fb39b35321660c3e67b7e6dc31f857a856de66bfc6",
                "462bff5d26a26bbd360fb4acc83f49400581f7540f59dfbe2e7d3b21a95ad1c9",
                "1a16587cbdfc4d3e3f02cd5473e472c16fb3d207412bca22f64bf39fcf704ce0",
                "7e3715e12a70049375cb0cedfba35404867afed4fdebd174cf0ed53b7555c711",
                "961db85445a8e14af9cf0158e0306a37b0b9eaff591a63f3053892ace8661369",
                "737d2ea009f26eb05865a2e589c4eb71f9c69257d5f399bdd3f9a441112c939b",
                "4a0c50443a935ef6d22283934db7e202e59d9f748b4666a2ca23d5e92f047267",
            ])
    }

    @Test func equalsTheSlowTreeAtEverySizeUpTo130() throws {
        let seed = UInt64.random(in: .min ... .max)
        print("RightEdgeTests.equalsTheSlowTreeAtEverySizeUpTo130: seed \(seed)")
        let leaves = SlowTree.leaves(130, seed: seed)
        var edge = RightEdge()
        for size in 0...130 {
            if size > 0 { edge.append(leaf: leaves[size - 1]) }
            let expected = SlowTree.root(Array(leaves[..<size]))
            #expect(edge.size == size)
            #expect(edge.root == expected, "size \(size), seed \(seed)")
            #expect(Hashing.root(of: leaves[..<size]) == expected, "size \(size), seed \(seed)")

            // Kept and taken up again, it goes on as if never put down.
            edge = try #require(RightEdge(size: size, bytes: edge.bytes))
        }
    }

    @Test func keepsThePerfectSubtreesLargestFirst() {
        let leaves = SlowTree.leaves(6, seed: 6)
        var edge = RightEdge()
        for leaf in leaves { edge.append(leaf: leaf) }
        #expect(edge.bytes == SlowTree.root(Array(leaves[..<4])).bytes + SlowTree.root(Array(leaves[4...])).bytes)
    }

    @Test(arguments: [(0, 32), (1, 0), (1, 31), (1, 33), (3, 32), (4, 64), (6, 96), (-1, 64 * 32), (-1, 0)])
    func isNotTakenUpFromAWrongNumberOfBytes(size: Int, count: Int) {
        #expect(RightEdge(size: size, bytes: [UInt8](repeating: 0, count: count)) == nil)
    }
}
