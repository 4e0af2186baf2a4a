import Testing
import Trail

@Suite struct ConsistencyProofTests {
    /// Source: note-and-tiles.json, `consistency4to7` and `consistency3to7`.
    @Test(arguments: [
        (4, ["owCu69uFEVMlH5SIzW9EktPKeKBn9fkbl/5H8jbO9ks="]),
        (
            3,
            [
                "2AHNp64tR9w1/48MDAtQyGDcLvBGG2izoXohkH0WRu4=",
                "r2kLWL6GGSVLaRRtRzdWvNT1sgXCQR0ZyIVcncBHL10=",
                "Riv/XSaia702D7SsyD9JQAWB91QPWd++Ln07Iala0ck=",
                "owCu69uFEVMlH5SIzW9EktPKeKBn9fkbl/5H8jbO9ks=",
            ]
        ),
    ])
    func provesGrowthToSevenAsTheVectorsDo(oldSize: Int, expected: [String]) throws {
        let leaves = (1...7).map { Hashing.leaf(Array("evt-\($0)".utf8)) }
        let proof = try #require(ConsistencyProof.prove(from: oldSize, in: leaves))
        #expect(proof.hashes.map(\.base64) == expected)
        #expect(proof.check(oldRoot: SlowTree.root(Array(leaves[..<oldSize])), newRoot: SlowTree.root(leaves)))
    }

    @Test func acceptsEveryGrowthFromItsOwnSizeOnly() throws {
        let leaves = SlowTree.leaves(33, seed: 4)
        let roots = (0...33).map { SlowTree.root(Array(leaves[..<$0])) }
        for newSize in 1...33 {
            for oldSize in 1...newSize {
                let proof = try #require(ConsistencyProof.prove(from: oldSize, in: Array(leaves[..<newSize])))
                for claimed in -1...newSize + 1 {
                    let moved = ConsistencyProof(oldSize: claimed, newSize: newSize, hashes: proof.hashes)
                    #expect(
                        moved.check(oldRoot: roots[oldSize], newRoot: roots[newSize]) == (claimed == oldSize),
                        "\(oldSize) claimed as \(claimed), to \(newSize)")
                }
            }
        }
    }

    @Test(arguments: 2...20)
    func refusesAProofWithAnythingChanged(newSize: Int) throws {
        let leaves = SlowTree.leaves(newSize, seed: 5)
        let newRoot = SlowTree.root(leaves)
        let stray = Hashing.leaf([9])
        for oldSize in 1...newSize {
            let oldRoot = SlowTree.root(Array(leaves[..<oldSize]))
            let proof = try #require(ConsistencyProof.prove(from: oldSize, in: leaves))
            func refuses(_ hashes: [TreeHash]) -> Bool {
                !ConsistencyProof(oldSize: oldSize, newSize: newSize, hashes: hashes)
                    .check(oldRoot: oldRoot, newRoot: newRoot)
            }
            #expect(!proof.check(oldRoot: stray, newRoot: newRoot))
            #expect(!proof.check(oldRoot: oldRoot, newRoot: stray))
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

    @Test func anEmptyOrALongerBeginningProvesNothing() {
        let leaves = SlowTree.leaves(3, seed: 6)
        let root = SlowTree.root(leaves)
        #expect(ConsistencyProof.prove(from: 0, in: leaves) == nil)
        #expect(ConsistencyProof.prove(from: 4, in: leaves) == nil)
        #expect(!ConsistencyProof(oldSize: 0, newSize: 3, hashes: []).check(oldRoot: Hashing.emptyRoot, newRoot: root))
        #expect(!ConsistencyProof(oldSize: 0, newSize: 0, hashes: []).check(oldRoot: root, newRoot: root))
        #expect(!ConsistencyProof(oldSize: 3, newSize: 2, hashes: []).check(oldRoot: root, newRoot: root))
    }

    // Needs the vector files, which are not in the repository; without them the run says "skipped" and why.
    @Test(
        .enabled(if: SharedVectors.present, "\(SharedVectors.absence)"),
        arguments: try SharedVectors.rows("consistency.json") as [Row])
    func agreesWithEveryRowOfTheVectors(row: Row) {
        var accepted = false
        if let oldRoot = TreeHash(base64: row.root1), let newRoot = TreeHash(base64: row.root2),
            let hashes = hashes(row.proof ?? [])
        {
            accepted = ConsistencyProof(oldSize: row.size1, newSize: row.size2, hashes: hashes)
                .check(oldRoot: oldRoot, newRoot: newRoot)
        }
        #expect(accepted == !row.wantErr)
    }

    struct Row: Decodable, Sendable, CustomTestStringConvertible {
        let size1: Int
        let size2: Int
        let root1: String
        let root2: String
        let proof: [String]?
        let wantErr: Bool
        let name: String
        var testDescription: String { name }
    }
}
