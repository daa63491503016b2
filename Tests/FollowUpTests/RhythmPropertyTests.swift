import CivilTime
import FollowUp
import Testing

/// What holds from any history and for any playbook, told again without the code that is tested.
@Suite struct RhythmPropertyTests {
    /// Lives through a few weeks of touches, some of them against the rules, and looks at every day in between.
    static func live(_ seed: Int, _ look: (Rhythm, Relationship, Day, inout Histories) -> Void) {
        var histories = Histories(seed: seed)
        let rhythm = Rhythm(
            histories.playbook(), wishes: histories.chance(30) ? [Samples.monday + histories.below(40)] : [])
        var person = histories.person()
        var day = Samples.monday
        for _ in 0..<14 {
            look(rhythm, person, day, &histories)
            if histories.chance(75) {
                // Often as proposed, else anything.
                var touch = histories.touch(on: day)
                if histories.chance(60), let proposal = rhythm.proposal(for: person, on: day) {
                    day = proposal.day
                    touch = histories.touch(on: day)
                    touch.channel = proposal.channel
                }
                person = rhythm.log(touch, in: person).after
            }
            day = day + histories.below(6)
        }
    }

    @Test(arguments: 0..<250) func noProposalBreaksThePlaybook(seed: Int) {
        Self.live(seed) { rhythm, person, day, _ in
            guard let proposal = rhythm.proposal(for: person, on: day) else {
                #expect(person.prospect.state == .closed)
                return
            }
            #expect(person.prospect.state != .closed)
            #expect(proposal.day >= day)
            #expect(Oracle(rhythm, person).faults(of: proposal) == [], "\(proposal)")
            #expect(rhythm.may(proposal.channel, as: proposal.aim, on: proposal.day, in: person).isAllowed)
        }
    }

    @Test(arguments: 0..<120) func whatIsAllowedNextIsAllowedAndTheFirst(seed: Int) {
        Self.live(seed) { rhythm, person, day, histories in
            let channel = histories.pick(Channel.allCases)
            let aim: Rhythm.Aim? = histories.chance(60) ? nil : histories.pick(Rhythm.Aim.allCases)
            let time = histories.chance(30) ? TimeOfDay(hour: histories.below(24)) : nil
            guard let refusal = rhythm.may(channel, as: aim, on: day, at: time, in: person).refusal else { return }
            guard let next = refusal.next else {
                #expect(person.prospect.state == .closed)
                return
            }
            #expect(rhythm.may(next.channel, as: next.aim, on: next.day, at: next.time, in: person).isAllowed)
            if let hour = next.time, let time {
                #expect(next.day > day || hour > time)
            }
            for number in day.number..<next.day.number {
                // The hour alone was wrong on the day itself.
                if next.time != nil, number == day.number { continue }
                let earlier = Day(number: number)
                #expect(!rhythm.may(next.channel, as: next.aim, on: earlier, in: person).isAllowed, "\(earlier)")
            }
        }
    }

    @Test(arguments: 0..<250) func statesOnlyMoveAlongTheArrows(seed: Int) {
        var histories = Histories(seed: seed)
        let rhythm = Rhythm(histories.playbook())
        var person = histories.person()
        var day = Samples.monday
        for _ in 0..<30 {
            let logged = rhythm.log(histories.touch(on: day), in: person)
            let (old, new) = (person.prospect.state, logged.after.prospect.state)
            #expect(old == new || old.leadsTo.contains(new), "\(old) to \(new)")
            // Closed only by their no; out of it only by an answer.
            let meaning = rhythm.playbook.meaning(of: logged.after.touches[logged.after.touches.count - 1])
            if new == .closed { #expect(old == .closed || meaning == .no) }
            if old == .closed, new != .closed { #expect(meaning.isAnswer) }
            // What was undone is as it was.
            #expect(logged.after.after(logged.changes.reversed().map(\.inverse)) == person)
            person = logged.after
            day = day + histories.below(9)
        }
    }
}
