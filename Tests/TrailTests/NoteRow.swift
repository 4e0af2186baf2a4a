import Trail

/// One signed checkpoint of `evt-1` … `evt-7` with its keys. Source: note-and-tiles.json.
enum NoteRow {
    static let logName = "pingshen.example/2026/trail"
    static let logSeed = [UInt8](repeating: 0, count: 31) + [1]
    static let logKey = "pingshen.example/2026/trail+8368138a+AUy1q/atefv1q7zK/MJp2FzSZR7UuIW1hp8kGu3wpbop"
    static let witnessKey = "witness.example/notary+b303ebcb+BHQiuYh1mAaOMsREipSa2ykND041ueAbDuXxoeYA/iZ0"
    static let body = "pingshen.example/2026/trail\n7\nSgxQRDqTXvbSIoOTTbfiAuWdn3SLRmaiyiPV6S8Ecmc=\n"
    static let logLine =
        "— pingshen.example/2026/trail g2gTimhwgAZF2Fg++6/eYJaejWCoLgnTYnarw/1PRxNw98bPZ0IaD4ozm1qv5yVFYxkoteuCOpeMWuegszlolOkmCgQ=\n"
    static let witnessLine =
        "— witness.example/notary swPrywAAAABqryIAp9IIdh6uWZXoKUZBCqEiSNtJBnsoyBD1MkO/6xjC96iJkl0i8ElD6J4GMrRxssz5dzNbTSetyeiDhPwe3LUTAA==\n"
    static let note = body + "\n" + logLine + witnessLine

    static let log = VerifierKey(text: logKey)!
}
