import Intake
import Judging
import Testing

struct ZoneTests {
    @Test func aZoneHasItsNameOffsetAndChanges() throws {
        let shanghai = try #require(Zone(named: "Asia/Shanghai"))
        #expect(shanghai.offset == 28_800)
        #expect(shanghai.changes.isEmpty)
        let berlin = try #require(Zone(named: "Europe/Berlin"))
        let summer = try #require(Instant(iso: "2020-07-01T00:00:00Z"))
        #expect(berlin.offset(at: summer) == 7_200)
        #expect(berlin.offset(at: summer.adding(seconds: 180 * 86_400)) == 3_600)
        #expect(Zone(named: "Asia/Atlantis") == nil)
    }
}
