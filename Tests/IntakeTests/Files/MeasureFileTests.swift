import Foundation
import Testing

@testable import Intake
@testable import Judging

struct MeasureFileTests {
    /// As ffprobe 5 prints for a film with a picture and a sound stream.
    @Test func readsWhatFFprobePrints() {
        let text = "width=1920\nheight=1080\nduration=179.933000\n"
        #expect(readProbe(text) == ["width": "1920", "height": "1080", "seconds": "179.933"])
        #expect(
            readProbe("width=1920\nheight=1080\nwidth=320\nheight=240\nduration=N/A\n") == [
                "width": "1920", "height": "1080",
            ])
        #expect(readProbe("") == [:])
    }

    @Test(arguments: [
        ("\u{0}\u{0}\u{0}\u{18}ftypisom", "MP4"), ("\u{0}\u{0}\u{0}\u{14}ftypqt  ", "MOV"), ("RIFF0000WAVE", "WAV"),
        ("RIFF0000AVI ", "AVI"), ("ID3\u{3}", "MP3"), ("%PDF-1.7", "PDF"), ("一篇故事", nil as String?), ("", nil),
    ])
    func tellsContainersByTheirFirstBytes(head: String, format: String?) {
        #expect(containerFormat(Array(head.utf8)) == format)
    }

    @Test func countsTheCharactersOfAStory() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "story-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try "车间里的 灯\n一直亮着。".write(to: folder.appending(path: "5001.txt"), atomically: true, encoding: .utf8)
        let found = try #require(measureFile(of: EntryID("5001"), in: folder.path))
        #expect(found.values["characters"] == "10")
        #expect(measureFile(of: EntryID("5002"), in: folder.path) == nil)
    }
}
