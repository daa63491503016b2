import CivilTime
import FollowUp
import Testing

/// What is due: a day, or a time on it with its zone.
@Suite struct DueTests {
    static let monday = Samples.monday
    static let nine = TimeOfDay(hour: 9)

    @Test func aDayHasNoZone() {
        #expect(Due(Self.monday, zone: "Europe/Berlin").zone == nil)
        #expect(Due(Self.monday, at: Self.nine, zone: "Europe/Berlin").zone == "Europe/Berlin")
    }

    @Test func earlierComesFirstAndADayBeforeItsHours() {
        let midnight = Due(Self.monday, at: TimeOfDay(hour: 0))
        let wanted = [Due(Self.monday - 1, at: Self.nine), Due(Self.monday), midnight, Due(Self.monday, at: Self.nine)]
        #expect(wanted.reversed().sorted() == wanted)
        #expect(!(midnight < midnight))
    }

    @Test func anISODayIsADueDate() {
        #expect("2026-11-23".asDue == Due(Self.monday))
        #expect("2026-11-31".asDue == nil)
        #expect("Monday".asDue == nil)
    }
}
