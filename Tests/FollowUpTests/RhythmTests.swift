import CivilTime
import FollowUp
import Testing

/// The rhythm by the behaviours it obeys.
@Suite struct RhythmTests {
    private let rhythm = Rhythm(Samples.playbook)
    private let monday = Samples.monday

    private func after(_ touches: [Touch], _ person: Relationship = Samples.known()) -> Relationship {
        touches.reduce(person) { rhythm.log($1, in: $0).after }
    }

    @Test func aPromiseAgesAndComesFirst_B7() throws {
        var person = Samples.known(.promised)
        person.promises = [Samples.promise(due: Due(monday))]
        let proposal = try #require(rhythm.proposal(for: person, on: monday + 4))
        #expect(proposal.aim == .promised && proposal.day == monday + 4)
        #expect(proposal.reason.key == "promise-late" && proposal.reason.values["count"] == .number(4))
        #expect(rhythm.proposal(for: person, on: monday)?.reason.key == "promise-today")
        #expect(rhythm.proposal(for: person, on: monday - 3)?.day == monday)
    }

    @Test func lateIsRecoveredNotDropped_B8() throws {
        var person = Samples.known(.promised)
        person.promises = [Samples.promise(due: Due(monday))]
        // Tried on the day and nobody there: still owed, and held to the distance again.
        person = after([Samples.touch(monday, .phone, "voicemail")], person)
        let proposal = try #require(rhythm.proposal(for: person, on: monday + 1))
        #expect(proposal.aim == .promised && proposal.day == monday + 2)
    }

    @Test func withoutLeaveTheOnlyStepIsToAsk_B10() throws {
        let person = Relationship(Samples.jenny())
        #expect(rhythm.proposal(for: person, on: monday)?.aim == .askLeave)
        let refusal = try #require(rhythm.may(.phone, as: .attempt, on: monday, in: person).refusal)
        #expect(refusal.rule == .leave)
        #expect(refusal.next?.aim == .askLeave && refusal.next?.channel == .phone && refusal.next?.day == monday)
        #expect(rhythm.may(.phone, on: monday, in: person).isAllowed)
    }

    @Test func closingTakesAReason_B11_B41() throws {
        let person = after([Samples.touch(monday, .phone, "voicemail")])
        #expect(throws: Rhythm.Refusal.self) {
            try rhythm.close(person, because: " … ", on: monday, as: ID(rawValue: 9))
        }
        let refusal: Rhythm.Refusal?
        do {
            _ = try rhythm.close(person, because: "", on: monday, as: ID(rawValue: 9))
            refusal = nil
        } catch { refusal = error }
        #expect(refusal?.rule == .closing && refusal?.next?.channel == .text)
        let changes = try rhythm.close(person, because: "moved abroad", on: monday, as: ID(rawValue: 9))
        let closed = person.after(changes)
        #expect(closed.prospect.state == .closed && closed.closedBecause == "moved abroad")
        #expect(rhythm.proposal(for: closed, on: monday + 90) == nil)
        #expect(rhythm.may(.email, on: monday + 9, in: closed).refusal?.next == nil)
    }

    @Test func behindAProposalStandTwoFollowUps_B13() {
        let person = after([Samples.touch(monday, .email, "proposal")])
        let plan = rhythm.plan(afterProposalIn: person, at: person.touches[0].at)
        #expect(plan.map(\.day) == [monday + 2, monday + 4])
        #expect(plan.map(\.channel) == [.phone, .text])
        // Three ways tried are not enough when the proposal has had one follow-up.
        let tried = [(0, Channel.phone, "no answer"), (2, .text, "sent"), (4, .email, "proposal")]
        var three = after(tried.map { Samples.touch(monday + $0.0, $0.1, $0.2) })
        #expect(rhythm.proposal(for: three, on: monday + 7)?.aim == .attempt)
        #expect(rhythm.may(.email, as: .busyMessage, on: monday + 8, in: three).refusal?.rule == .proposal)
        three = after(
            [Samples.touch(monday + 8, .phone, "no answer"), Samples.touch(monday + 10, .text, "sent")], three)
        #expect(rhythm.proposal(for: three, on: monday + 14)?.aim == .busyMessage)
    }

    @Test func theNextWayIsOneNotTried_B23() {
        let person = after([Samples.touch(monday, .voicemail, "voicemail")])
        let proposal = rhythm.proposal(for: person, on: monday)
        #expect(proposal?.channel == .text && proposal?.reason.key == "untried")
        #expect(rhythm.may(.email, as: .busyMessage, on: monday + 2, in: person).refusal?.rule == .busyMessage)
        var wished = Samples.known()
        wished.facts = [Samples.fact(1, .permission(.init(given: true, channel: .whatsapp)), "whatsapp me")]
        #expect(rhythm.proposal(for: wished, on: monday)?.channel == .whatsapp)
    }

    @Test func whoIsQuietIsAtRisk_B35_B32() {
        var person = Samples.known()
        person.facts.append(Samples.fact(5, .competitor(difference: nil), "Brightline"))
        #expect(!rhythm.standing(of: person, on: monday + 35).isAtRisk)
        let standing = rhythm.standing(of: person, on: monday + 36)
        #expect(standing.isAtRisk && standing.quiet == 36 && standing.rival == "Brightline")
        person.prospect.kind = .client
        person.prospect.state = .won
        #expect(rhythm.standing(of: person, on: monday + 36).isAtRisk)
        #expect(rhythm.proposal(for: person, on: monday)?.aim == .useful)
    }

    @Test func notNowWaitsForTheirOwnTime_B44() {
        var person = after([Samples.touch(monday, .phone, "timing off")])
        #expect(rhythm.proposal(for: person, on: monday)?.day == monday + 21)
        #expect(rhythm.may(.phone, on: monday + 7, in: person).refusal?.rule == .timing)
        var step = Samples.step("call", channel: .phone)
        step.due = Due(monday + 49)
        step.agreed = true
        person.steps = [step]
        #expect(rhythm.may(.phone, as: .attempt, on: monday + 30, in: person).refusal?.rule == .timing)
        let proposal = rhythm.proposal(for: person, on: monday + 1)
        #expect(proposal?.day == monday + 49 && proposal?.reason.key == "their-time")
    }

    @Test func theFirstCallIsYoursWithinYourHours_B46() throws {
        var person = Samples.known()
        person.meetings = [Meeting(id: ID(rawValue: 4), prospect: person.prospect.id, on: monday)]
        #expect(rhythm.proposal(for: person, on: monday + 1)?.day == monday + 1)
        let early = try #require(rhythm.may(.phone, on: monday, at: TimeOfDay(hour: 7), in: person).refusal)
        #expect(early.rule == .hours && early.next?.day == monday && early.next?.time == TimeOfDay(hour: 9))
        let late = rhythm.may(.phone, on: monday, at: TimeOfDay(hour: 20), in: person).refusal
        #expect(late?.next?.day == monday + 1)
        #expect(rhythm.may(.email, on: monday, at: TimeOfDay(hour: 20), in: person).isAllowed)
    }

    @Test func theWayDependsOnYourStyle_B47() {
        var playbook = Samples.playbook
        playbook.style = .introvert
        #expect(Rhythm(playbook).proposal(for: Samples.known(), on: monday)?.channel == .email)
        #expect(rhythm.proposal(for: Samples.known(), on: monday)?.channel == .phone)
    }

    @Test func whatTheUserSaidOfThemselvesCounts_B46_B47() {
        var profile = Profile()
        profile.style = .introvert
        profile.hours = Profile.Hours(written: "7-12")
        profile.holidays = [monday...(monday + 1)]
        let rhythm = Rhythm(Samples.playbook.suiting(profile))
        let proposal = rhythm.proposal(for: Samples.known(), on: monday)
        #expect(proposal?.channel == .email && proposal?.day == monday + 2)
        let permit = rhythm.may(.phone, on: monday + 2, at: TimeOfDay(hour: 13), in: Samples.known())
        #expect(permit.refusal?.rule == .hours)
    }

    @Test func notOnConsecutiveDays_B53() throws {
        let person = after([Samples.touch(monday + 3, .phone, "no answer")])
        let refusal = try #require(rhythm.may(.text, on: monday + 4, in: person).refusal)
        #expect(refusal.rule == .gap && refusal.next?.day == monday + 7)
        #expect(refusal.reason.values["due"] == .day(monday + 3))
        var asked = person
        asked.promises = [Samples.promise(due: Due(monday + 4))]
        #expect(rhythm.may(.text, on: monday + 4, in: asked).isAllowed)
        #expect(Rhythm(Samples.playbook, wishes: [monday + 4]).may(.phone, on: monday + 4, in: person).isAllowed)
    }

    @Test func workingDaysSkipWhatIsFree() {
        var playbook = Samples.playbook
        playbook.holidays.yearly = [1225]
        playbook.away = [(monday + 36)...(monday + 37)]
        let person = after([Samples.touch(monday + 31, .phone, "no answer")])
        // Thursday 24 December; Friday is Christmas, then a weekend, Monday counts, Tuesday and Wednesday are away.
        #expect(Rhythm(playbook).proposal(for: person, on: monday + 31)?.day == monday + 38)
        #expect(Rhythm(playbook).may(.text, on: monday + 32, in: person).refusal?.rule == .holidays)
        #expect(Rhythm(playbook).may(.text, on: monday + 36, in: person).refusal?.rule == .away)
    }

    @Test func attemptsAreCountedByChannel_B54() throws {
        let days = [0, 2, 4]
        let person = after(days.map { Samples.touch(monday + $0, .phone, "no answer") })
        let tries = rhythm.standing(of: person, on: monday + 4).tries
        #expect(tries.map(\.channel) == [.phone] && tries.map(\.count) == [3] && tries.map(\.limit) == [3])
        let refusal = try #require(rhythm.may(.voicemail, on: monday + 8, in: person).refusal)
        #expect(refusal.rule == .attempts && refusal.next?.channel == .text)
    }

    @Test func theBusyMessageThenNurtureThenRevived_B55_B56() {
        let tries = [(0, Channel.phone), (2, .text), (4, .email)]
        var person = after(tries.map { Samples.touch(monday + $0.0, $0.1, "sent") })
        #expect(person.prospect.state == .attempting)
        #expect(rhythm.proposal(for: person, on: monday + 5)?.aim == .busyMessage)
        // A call nobody takes is no message; what is left then is the one that was due.
        person = after([Samples.touch(monday + 8, .phone, "no answer")], person)
        #expect(person.prospect.state == .attempting)
        person = after([Samples.touch(monday + 10, .text, "sent")], person)
        #expect(person.prospect.state == .busyMessage && person.touches.last?.outcome == "busy message")
        #expect(rhythm.may(.phone, on: monday + 14, in: person).refusal?.rule == .nurture)
        #expect(rhythm.proposal(for: person, on: monday + 11)?.day == monday + 31)
        person = after([Samples.touch(monday + 31, .email, "sent")], person)
        #expect(rhythm.standing(of: person, on: monday + 31).stage == .nurture)
        person = after([Samples.touch(monday + 32, .email, "replied")], person)
        #expect(rhythm.standing(of: person, on: monday + 32).stage == .revived)
        #expect(rhythm.standing(of: person, on: monday + 32).tries == [])
        #expect(rhythm.proposal(for: person, on: monday + 32)?.day == monday + 32)
    }
}
