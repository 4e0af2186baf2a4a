import Testing

@testable import Workbook

@Suite struct LayoutTests {
    @Test(arguments: [
        ("01 灯火/万家?", "01 灯火／万家？"), ("a[b]c:d*e\\f", "a（b）c：d＊e／f"), ("'quoted'", "quoted"), ("", "-"),
        ("History", "History(2)"), (String(repeating: "长", count: 40), String(repeating: "长", count: 31)),
    ])
    func sheetNamesKeepExcelsRules(_ wish: String, _ name: String) {
        var names = SheetNames()
        #expect(names.admit(wish) == name)
    }

    @Test func sheetNamesAreUniqueWithoutCase() {
        var names = SheetNames()
        #expect(names.admit("Song") == "Song")
        #expect(names.admit("SONG") == "SONG(2)")
        let long = String(repeating: "x", count: 31)
        #expect(names.admit(long) == long)
        #expect(names.admit(long + "y") == String(repeating: "x", count: 28) + "(2)")
    }

    /// Over all small tables: each page fits, and the closing lines stand with at least two rows where there are two.
    @Test func signaturesNeverStandAlone() {
        for count in 0...40 {
            for closing in stride(from: 0.0, through: 60, by: 10) {
                for height in [10.0, 17, 25] {
                    let pages = Pagination(above: 40, heading: 10, closing: closing, room: 130)
                    let heights = [Double](repeating: height, count: count)
                    let breaks = pages.breaks(heights)
                    let begins = [0] + breaks
                    #expect(begins == begins.sorted() && Set(begins).count == begins.count)
                    for (page, begin) in begins.enumerated() {
                        let end = page + 1 < begins.count ? begins[page + 1] : count
                        var used = 10 + (page == 0 ? 40 : 0) + Double(end - begin) * height
                        if page + 1 == begins.count {
                            used += closing
                            #expect(count < 2 || end - begin >= 2, "\(count) rows, \(closing), \(height)")
                        }
                        #expect(used <= 130 || (page == 0 && count <= 2), "\(count) rows, \(closing), \(height)")
                    }
                }
            }
        }
    }

    @Test func aRowIsHighEnoughForItsText() {
        #expect(TextWidth.halves("归途 A") == 6)
        #expect(TextWidth.lines("归途", size: 12, pixels: 200) == 1)
        #expect(TextWidth.lines(String(repeating: "归", count: 30), size: 12, pixels: 200) == 3)
        #expect(TextWidth.lines("一\n二\n三", size: 12, pixels: 200) == 3)
    }
}
