import CivilTime
import FollowUp
import Testing

/// Lateness follows from the day; it is never stored.
@Suite struct PromiseTests {
    static let monday = Samples.monday

    @Test func aPromiseIsLateFromTheDayAfter() {
        let promise = Samples.promise(due: Due(Self.monday))
        #expect(promise.state(on: Self.monday - 1) == .open)
        #expect(promise.state(on: Self.monday) == .open)
        #expect(promise.state(on: Self.monday + 1) == .late)
        #expect(promise.state == .open)
    }

    @Test func anHourDoesNotMakeItLate() {
        let promise = Samples.promise(due: Due(Self.monday, at: TimeOfDay(hour: 0), zone: "Europe/Berlin"))
        #expect(promise.state(on: Self.monday) == .open)
        #expect(promise.state(on: Self.monday + 1) == .late)
    }

    @Test func withoutADayNothingIsLate() {
        #expect(Samples.promise(due: nil).state(on: Self.monday + 400) == .open)
    }

    @Test(arguments: [Promise.State.kept, .dropped]) func whatIsSettledStaysSettled(state: Promise.State) {
        var promise = Samples.promise(due: Due(Self.monday))
        promise.state = state
        #expect(promise.state(on: Self.monday + 30) == state)
    }

    @Test func daysLateAreWholeDaysAndNeverNegative() {
        let due = Due(Self.monday)
        #expect([-3, 0, 1, 7].map { due.daysLate(on: Self.monday + $0) } == [0, 0, 1, 7])
    }
}
