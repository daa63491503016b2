import CivilTime
import FollowUp
import Testing

/// What a touch makes of the record.
@Suite struct RhythmLogTests {
    private let rhythm = Rhythm(Samples.playbook)
    private let monday = Samples.monday

    @Test func theDueStepByThatChannelIsDone() {
        var person = Samples.known()
        var call = Samples.step("call Jenny", channel: .phone)
        var text = Samples.step("text Jenny", channel: .text)
        (call.id, text.id) = (ID(rawValue: 20), ID(rawValue: 21))
        person.steps = [text, call]
        let logged = rhythm.log(Samples.touch(monday, .voicemail, "voicemail"), in: person)
        #expect(logged.done?.id == call.id)
        #expect(logged.after.openSteps.map(\.id) == [text.id])
        // Not yet due: it stays.
        #expect(rhythm.log(Samples.touch(monday - 1, .phone, "reached"), in: person).done == nil)
    }

    @Test(
        arguments: [
            ("call her", "reached", nil, true), ("call her", "voicemail", nil, false),
            ("the timeline", "reached", nil, false),
            ("the timeline", "sent", "the timeline, as promised", true),
            ("the timeline", "no answer", "the timeline", false),
            ("send the price list", "sent", "price list and a card", true),
            ("the price list", "sent", "the list", false),
        ] as [(String, String, String?, Bool)])
    func aPromiseIsKeptWhenSaidOrEvident(what: String, outcome: String, note: String?, isKept: Bool) {
        var person = Samples.known(.promised)
        var promise = Samples.promise(due: Due(monday))
        promise.what = what
        person.promises = [promise]
        var touch = Samples.touch(monday, .phone, outcome)
        touch.learned = note
        let logged = rhythm.log(touch, in: person)
        #expect((logged.kept != nil) == isKept)
        #expect(logged.after.promises[0].state == (isKept ? .kept : .open))
    }

    @Test func whatHappenedIsKeptWithTheRuleItBroke_B60() {
        let first = rhythm.log(Samples.touch(monday, .phone, "no answer"), in: Samples.known())
        #expect(first.broke == nil)
        let second = rhythm.log(Samples.touch(monday + 1, .phone, "no answer"), in: first.after)
        #expect(second.broke?.rule == .gap && second.broke?.next?.day == monday + 2)
        #expect(second.after.touches.count == 2)
        var record = second.after
        record.facts.append(Samples.fact(8, Relationship.note(breaking: .gap), "too soon"))
        #expect(record.brokenRules.map(\.rule) == [.gap])
        // Their move breaks no rule of yours.
        #expect(rhythm.log(Samples.touch(monday + 1, .phone, "replied"), in: first.after).broke == nil)
    }

    @Test func aNoClosesAndTheirNextMoveOpens() {
        let no = rhythm.log(Samples.touch(monday, .phone, "said no"), in: Samples.known())
        #expect(no.after.prospect.state == .closed)
        #expect(rhythm.log(Samples.touch(monday + 9, .email, "sent"), in: no.after).broke?.rule == .closing)
        let back = rhythm.log(Samples.touch(monday + 9, .email, "replied"), in: no.after)
        #expect(back.after.prospect.state == .attempting)
    }

    @Test func aWordNobodyKnowsIsATry() {
        let logged = rhythm.log(Samples.touch(monday, .phone, "left with the porter"), in: Samples.known())
        #expect(rhythm.standing(of: logged.after, on: monday).tries.map(\.count) == [1])
    }

    @Test func aTouchSaysWhichTryItWasAndWhatItIsFor_B12() {
        var person = Samples.known()
        var call = Samples.step("call Jenny", channel: .phone, purpose: "whether ops will back it")
        call.value = "the plan of a firm her size"
        person.steps = [call]
        let first = rhythm.log(Samples.touch(monday, .phone, "voicemail"), in: person)
        #expect(first.touch.attempt == 1 && first.touch.hadLeave == true)
        #expect(first.touch.purpose == call.purpose && first.touch.value == call.value && first.touch.isQuality)
        #expect(first.after.steps[0].settled == monday)
        let second = rhythm.log(Samples.touch(monday + 2, .text, "sent"), in: first.after)
        #expect(second.touch.attempt == 2 && !second.touch.isQuality)
        // Their answer counts for the try it answers.
        let answer = rhythm.log(Samples.touch(monday + 3, .email, "replied"), in: second.after)
        #expect(answer.after.touches.map(\.answered) == [nil, monday + 3, nil])
        #expect(answer.touch.attempt == nil)
    }

    @Test func theNextTryGoesOnTheListWithItsPurpose_B54() throws {
        var person = Samples.known()
        person.steps = [Samples.step("call Jenny re the plan", channel: .phone, purpose: "whether ops will back it")]
        let logged = rhythm.log(Samples.touch(monday, .phone, "voicemail"), in: person)
        let next = try #require(rhythm.followOn(logged, as: ID(rawValue: 77)) { _ in "call Jenny re the plan" })
        #expect(next.due == Due(monday + 2) && next.channel == .text && next.attempt == 2)
        #expect(next.purpose == "whether ops will back it" && next.state == .planned)
        var record = logged.after
        record.steps.append(next)
        // Any way of trying does it; an answer does away with it.
        let tried = rhythm.log(Samples.touch(monday + 3, .email, "sent"), in: record)
        #expect(tried.done?.id == next.id)
        let answered = rhythm.log(Samples.touch(monday + 1, .email, "replied"), in: record)
        #expect(answered.after.openSteps.isEmpty)
        #expect(rhythm.followOn(answered, as: ID(rawValue: 78)) { _ in "" } == nil)
        // Without a purpose it is a draft.
        let bare = rhythm.log(Samples.touch(monday, .phone, "voicemail"), in: Samples.known())
        #expect(rhythm.followOn(bare, as: ID(rawValue: 79)) { _ in "" }?.state == .draft)
    }

    @Test func whatTheyAskedForWaitsUntilItIsAnswered_B31() {
        var asked = Samples.touch(monday, .email, "asked")
        asked.learned = "the contract draft"
        let logged = rhythm.log(asked, in: Samples.known())
        #expect(logged.after.prospect.request?.words == "the contract draft")
        let next = rhythm.proposal(for: logged.after, on: monday + 1)
        #expect(next?.reason.key == "request-late" && next?.channel == .email && next?.day == monday + 1)
        let missed = rhythm.log(Samples.touch(monday + 1, .phone, "no answer"), in: logged.after)
        #expect(missed.after.prospect.request != nil)
        let sent = rhythm.log(Samples.touch(monday + 1, .email, "sent"), in: missed.after)
        #expect(sent.after.prospect.request == nil && sent.broke == nil)
    }
}
