import CivilTime
import FollowUp
import Testing

/// A proposal is known as one however it goes out.
@Suite struct SentProposalTests {
    private let rhythm = Rhythm(Samples.playbook)
    private let monday = Samples.monday

    @Test(arguments: [
        "send the proposal", "Send Tom Weil our proposal", "email the quote for forty seats", "the proposal",
        "a quote for 40 seats by e-mail", "him the proposal, as promised", "hand her the onboarding proposal",
        "send the offer over", "proposal", "send the quotation on Friday", "send the proposal 2",
    ]) func isOne(text: String) { #expect(text.handsOverProposal) }

    @Test(arguments: [
        "hear what the proposal leaves open", "call Tom about the proposal", "send a reminder for the proposal",
        "discuss the proposal", "email Tom to go through the proposal", "send the proposal feedback", "send the list",
        "the checklist, the proposal comes on Friday", "review the quote", "walk her through the proposal", "",
        "send two dates to talk the offer over", "ask whether the proposal came", "no proposal",
    ]) func isNone(text: String) { #expect(!text.handsOverProposal) }

    private func due(_ text: String, _ channel: Channel?) -> Relationship {
        var person = Samples.known()
        person.steps = [Samples.step(text, channel: channel)]
        return person
    }

    @Test func theStepThatSendsItIsTheProposal_B13() {
        let logged = rhythm.log(Samples.touch(monday, .email, "sent"), in: due("send Jenny the proposal", nil))
        #expect(logged.meaning == .proposal && logged.touch.outcome == "proposal" && logged.done != nil)
        #expect(rhythm.plan(afterProposalIn: logged.after, at: logged.touch.at).count == 2)
        let about = rhythm.log(Samples.touch(monday, .email, "sent"), in: due("email her about the proposal", .email))
        #expect(about.meaning == .left && about.done != nil)
        // A call nobody took hands nothing over.
        let call = rhythm.log(Samples.touch(monday, .phone, "voicemail"), in: due("send Jenny the proposal", .phone))
        #expect(call.meaning == .left)
    }

    @Test func thePromiseItKeepsSaysSoToo_B13() {
        var person = Samples.known(.promised)
        var promise = Samples.promise(due: Due(monday))
        promise.what = "the proposal for forty seats"
        person.promises = [promise]
        let logged = rhythm.log(
            Samples.touch(monday, .email, "sent"), in: person, settling: (promise: promise, step: nil))
        #expect(logged.meaning == .proposal && logged.kept == promise)
        var noted = Samples.touch(monday, .email, "sent")
        noted.learned = "him the proposal"
        #expect(rhythm.log(noted, in: Samples.known()).meaning == .proposal)
    }

    @Test(arguments: [Prospect.State.won, .nurture, .busyMessage])
    func twoFollowUpsWhereverItStands_B13_B32(state: Prospect.State) {
        let logged = rhythm.log(Samples.touch(monday, .email, "proposal"), in: Samples.known(state))
        let plan = rhythm.plan(afterProposalIn: logged.after, at: logged.touch.at)
        #expect(plan.map(\.day) == [monday + 2, monday + 4])
        // Made on their days, they break no rule.
        var person = logged.after
        for next in plan {
            let touch = Samples.touch(next.day, next.channel, next.channel == .phone ? "voicemail" : "sent")
            let made = rhythm.log(touch, in: person)
            #expect(made.broke == nil)
            person = made.after
        }
        // And then it rests again.
        #expect(rhythm.proposal(for: person, on: monday + 5)?.aim == .useful)
    }

    @Test func aNoTakesThePlanOffTheList() {
        let person = due("call Jenny", .phone)
        var touch = Samples.touch(monday, .email, "said no")
        touch.learned = "they stay as they are"
        let logged = rhythm.log(touch, in: person)
        #expect(logged.after.openSteps == [] && logged.after.steps[0].reason == "they stay as they are")
        #expect(logged.after.after(logged.changes.reversed().map(\.inverse)) == person)
    }
}
