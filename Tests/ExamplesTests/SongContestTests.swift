import Foundation
import Testing

/// Two countries of Eurovision 2014: jury and public blended half and half, equals by the public.
@Suite struct SongContestTests {
    @Test func ordersOfTheBlendAreThosePublished() throws {
        let run = try replay("song-contest", SongContestRows.files, argument: ".", settings: SongContestRows.settings)
        #expect(run.text.hasSuffix("compared: 51 published numbers\nall equal\n"), "\(run.text.suffix(800))")
        #expect(run.status == 0)
    }

    @Test func anotherOrderOfThePublicIsSeen() throws {
        var files = SongContestRows.files
        files["televote.js"] = files["jury.js"]
        let run = try replay("song-contest", files, argument: ".", settings: SongContestRows.settings)
        #expect(run.text.contains("differs: AT-am,rank: published 1, computed 3"), "\(run.text.suffix(800))")
        #expect(run.status == 1)
    }
}

/// What Austria and Albania gave in 2014; Albania had no public vote, so that its jury's order stands in both files.
private enum SongContestRows {
    static let albania = """
        var AL={ua:19, by:23, az:15, is:24, no:20, ro:16, am:13, me:5, pl:22, gr:9, at:6, de:7, se:4, fr:12, ru:25, it:2, \
        si:14, fi:17, es:1, ch:26, hu:3, mt:10, dk:21, nl:18, sm:8, gb:11}

        """
    /// Two countries of 37 make no scoreboard.
    static let settings = ["SCOREBOARD": "/dev/null"]
    static let files = [
        "jury.js": albania + """
            var AT={ua:6, by:19, az:20, is:12, no:11, ro:5, am:3, me:22, pl:24, gr:21, de:16, se:1, fr:10, ru:15, it:23, \
            si:9, fi:2, es:8, ch:13, hu:4, mt:14, dk:18, nl:7, sm:25, gb:17}

            """,
        "televote.js": albania + """
            var AT={ua:12, by:19, az:25, is:8, no:9, ro:4, am:2, me:17, pl:3, gr:14, de:5, se:10, fr:23, ru:18, it:20, \
            si:11, fi:16, es:21, ch:6, hu:7, mt:15, dk:13, nl:1, sm:24, gb:22}

            """,
        "combined.js": albania + """
            var AT={ua:6, by:20, az:24, is:9, no:10, ro:3, am:1, me:21, pl:13, gr:19, de:12, se:5, fr:18, ru:17, it:23, \
            si:11, fi:7, es:15, ch:8, hu:4, mt:14, dk:16, nl:2, sm:25, gb:22}

            """,
    ]
}
