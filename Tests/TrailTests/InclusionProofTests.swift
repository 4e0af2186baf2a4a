import Testing
import Trail

@Suite struct InclusionProofTests {
    /// Source: note-and-tiles.json, `inclusion3of7`.
    @Test func provesLeafThreeOfSevenAsTheVectorsDo() throws {
        let leaves = (1...7).map { Hashing.leaf(Array("evt-\($0)".utf8)) }
        let proof = try #require(InclusionProof.prove(3, in: leaves))
        #expect(
            proof.hashes.map(\.base64) == [
                "2AHNp64tR9w1/48MDAtQyGDcLvBGG2izoXohkH0WRu4=",
                "Riv/XSaia702D7SsyD9JQAWB91QPWd++Ln07Iala0ck=",
                "owCu69uFEVMlH5SIzW9EktPKeKBn9fkbl/5H8jbO9ks=",
            ])
        #expect(proof.check(leaf: leaves[3], root: SlowTree.root(leaves)))
    }

    @Test func acceptsEveryLeafAtItsOwnPlaceOnly() throws {
        let leaves = SlowTree.leaves(33, seed: 1)
        for size in 1...33 {
            let log = Array(leaves[..<size])
            let root = SlowTree.root(log)
            for index in 0..<size {
                let proof = try #require(InclusionProof.prove(index, in: log))
                for place in -1...size {
                    let moved = InclusionProof(index: place, size: size, hashes: proof.hashes)
                    #expect(
                        moved.check(leaf: log[index], root: root) == (place == index), "\(index) at \(place) of \(size)"
                    )
                }
            }
        }
    }

    @Test(arguments: 1...20)
    func refusesAProofWithAnythingChanged(size: Int) throws {
        let leaves = SlowTree.leaves(size, seed: 2)
        let root = SlowTree.root(leaves)
        let stray = Hashing.leaf([9])
        for index in 0..<size {
            let proof = try #require(InclusionProof.prove(index, in: leaves))
            func refuses(_ hashes: [TreeHash]) -> Bool {
                !InclusionProof(index: index, size: size, hashes: hashes).check(leaf: leaves[index], root: root)
            }
            #expect(!proof.check(leaf: stray, root: root))
            #expect(!proof.check(leaf: leaves[index], root: stray))
            #expect(refuses(proof.hashes + [stray]))
            #expect(refuses([stray] + proof.hashes))
            for place in proof.hashes.indices {
                var changed = proof.hashes
                changed[place] = stray
                #expect(refuses(changed))
                changed.remove(at: place)
                #expect(refuses(changed))
            }
        }
    }

    @Test(arguments: [-1, 3, Int.max, Int.min])
    func provesNothingOutsideTheLog(index: Int) {
        #expect(InclusionProof.prove(index, in: SlowTree.leaves(3, seed: 3)) == nil)
        #expect(InclusionProof.prove(0, in: []) == nil)
    }

    // Needs the vector files, which are not in the repository; without them the run says "skipped" and why.
    @Test(
        .enabled(if: SharedVectors.present, "\(SharedVectors.absence)"),
        arguments: try SharedVectors.rows("inclusion.json") as [Row])
    func agreesWithEveryRowOfTheVectors(row: Row) {
        let leaf = TreeHash(base64: row.leafHash)
        let root = TreeHash(base64: row.root)
        var accepted = false
        if let leaf, let root, let hashes = hashes(row.proof ?? []) {
            // The vectors' indices go up to 2⁶⁴ − 1, which is −1 here and out of range in either.
            accepted = InclusionProof(index: Int(truncatingIfNeeded: row.leafIdx), size: row.treeSize, hashes: hashes)
                .check(leaf: leaf, root: root)
        }
        #expect(accepted == !row.wantErr)
    }

    struct Row: Decodable, Sendable, CustomTestStringConvertible {
        let leafIdx: UInt64
        let treeSize: Int
        let root: String
        let leafHash: String
        let proof: [String]?
        let wantErr: Bool
        let name: String
        var testDescription: String { name }
    }
}
