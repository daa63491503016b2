import CivilTime
import FollowUp
import Testing

/// The touches of a plan, as if nobody answered.
@Suite struct PlanTests {
    private let monday = Samples.monday

    private func rhythm(_ change: (inout Playbook) -> Void = { _ in }, wishes: [Day] = []) -> Rhythm {
        var playbook = Samples.playbook
        change(&playbook)
        return Rhythm(playbook, wishes: wishes)
    }
    private func at(_ day: Day, hour: Int = 10) -> Moment {
        Moment(utc: day.number * 86_400 + hour * 3600, offset: 0, zone: "UTC")
    }
    private func step(_ days: Int, _ channel: Channel) -> NextStep {
        var step = Samples.step("call Jenny", channel: channel)
        step.id = ID(rawValue: Int64(400 + days))
        step.due = Due(monday + days)
        return step
    }

    @Test func threeTouchesByThreeWays_B38() {
        let plan = rhythm().plan(for: Samples.known(), at: at(monday))
        #expect(plan.map(\.day) == [monday, monday + 2, monday + 4])
        #expect(plan.map(\.channel) == [.phone, .text, .email])
        #expect(plan.allSatisfy { $0.aim == .attempt })
        // Once the day is over the first is tomorrow's.
        #expect(rhythm().plan(for: Samples.known(), at: at(monday, hour: 19)).first?.day == monday + 1)
    }

    @Test func whatIsOnTheListCounts_B38() {
        var person = Samples.known()
        person.steps = [step(1, .phone)]
        let plan = rhythm().plan(for: person, at: at(monday))
        #expect(plan.map(\.day) == [monday + 3, monday + 7])
        #expect(plan.map(\.channel) == [.text, .email])
        person.steps += [step(3, .text), step(8, .email)]
        #expect(rhythm().plan(for: person, at: at(monday)) == [])
        // One that was done or has no day is no date.
        person.steps[0] = person.steps[0].done(on: monday)
        person.steps[1].due = nil
        #expect(rhythm().plan(for: person, at: at(monday)).count == 2)
    }

    @Test func whatIsOwedKeepsItsDistanceAndIsNoTry() {
        var person = Samples.known(.promised)
        person.promises = [Samples.promise(due: Due(monday + 1))]
        let plan = rhythm().plan(for: person, at: at(monday))
        #expect(plan.map(\.day) == [monday + 3, monday + 7, monday + 9])
        #expect(plan.map(\.channel) == [.phone, .text, .email])
    }

    @Test func freeDaysAndTimeAwayAreLeftOut() {
        let rhythm = rhythm {
            $0.holidays.days = [monday + 2]
            $0.away = [(monday + 7)...(monday + 20)]
        }
        #expect(rhythm.plan(for: Samples.known(), at: at(monday)).map(\.day) == [monday, monday + 3, monday + 21])
    }

    @Test func theirLeaveComesFirst_B10() {
        let person = Relationship(Samples.jenny(email: "a@b"))
        #expect(rhythm().plan(for: person, at: at(monday)).map(\.aim) == [.askLeave, .attempt, .attempt])
        var asked = person
        asked.steps = [step(1, .phone)]
        #expect(rhythm().plan(for: asked, at: at(monday)).map(\.aim) == [.attempt, .attempt])
    }

    @Test func theDayTheyWishedForIsTheFirst() {
        let plan = rhythm(wishes: [monday + 4]).plan(for: Samples.known(), at: at(monday))
        #expect(plan.map(\.aim) == [.promised, .attempt, .attempt])
        #expect(plan.map(\.day) == [monday + 4, monday + 8, monday + 10])
    }

    @Test func behindTheCapComeTheBusyMessageAndUsefulThings_B55_B56() {
        let person = [Samples.touch(monday - 7, .phone, "no answer"), Samples.touch(monday - 4, .text, "sent")]
            .reduce(Samples.known()) { rhythm().log($1, in: $0).after }
        let plan = rhythm().plan(for: person, at: at(monday))
        #expect(plan.map(\.aim) == [.attempt, .busyMessage, .useful])
        #expect(plan[2].day >= plan[1].day + 21)
    }

    @Test func aClientIsKeptWithUsefulThings_B32() {
        let plan = rhythm().plan(for: Samples.known(.won), at: at(monday))
        #expect(plan.map(\.aim) == [.useful, .useful, .useful])
        #expect(plan[1].day >= plan[0].day + 21 && plan[2].day >= plan[1].day + 21)
        // What is asked of a client is asked as of anyone.
        var client = Samples.known()
        client.prospect.kind = .client
        #expect(rhythm().plan(for: client, at: at(monday)) == rhythm().plan(for: Samples.known(), at: at(monday)))
    }

    @Test func whoSaidNoGetsNone() {
        var person = Samples.known(.closed)
        person.promises = [Samples.promise(due: Due(monday + 1))]
        #expect(rhythm().plan(for: person, at: at(monday)) == [])
    }

    /// From any history and for any playbook.
    @Test(arguments: 0..<80) func aPlanIsWholeAndInOrder(seed: Int) {
        RhythmPropertyTests.live(seed) { rhythm, person, day, _ in
            let plan = rhythm.plan(for: person, at: at(day))
            let isClosed = person.prospect.state == .closed
            #expect(plan.count == (isClosed ? 0 : max(0, Rhythm.wholePlan - person.datedSteps.count)))
            #expect(plan.allSatisfy { $0.day >= day })
            for (first, second) in zip(plan, plan.dropFirst()) {
                #expect(second.day >= rhythm.playbook.day(rhythm.playbook.gap, after: first.day))
            }
            for next in plan where next.aim != .promised { #expect(rhythm.playbook.dayOff(next.day) == nil) }
        }
    }
}
