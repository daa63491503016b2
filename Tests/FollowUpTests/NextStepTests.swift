import FollowUp
import Foundation
import Testing

/// The purpose gate: what advances nothing that was named is a draft, and cannot be planned.
@Suite struct NextStepTests {
    @Test func aStepIsADraftUntilItHasAPurpose() {
        var step = Samples.step("call Jenny")
        #expect(step.state == .draft && step.isDraft && step.isOpen)
        step.purpose = "whether ops will back it"
        #expect(step.state == .planned && !step.isDraft && step.isOpen)
        step.purpose = nil
        #expect(step.state == .draft && step.isDraft)
    }

    @Test(arguments: [NextStep.State.done, .dropped, .none]) func whatIsOverStaysSo(state: NextStep.State) {
        var step = Samples.step("call Jenny")
        step.state = state
        step.purpose = "whether ops will back it"
        #expect(step.state == state && !step.isDraft)
    }

    /// A notebook of an earlier day holds planned steps that name nothing: they are shown as the drafts they are.
    @Test func whatWasPlannedWithoutOneIsADraftToo() throws {
        var old = Samples.step("call Jenny")
        old.state = .planned
        #expect(old.isDraft)
        let read = try JSONDecoder().decode(NextStep.self, from: JSONEncoder().encode(old))
        #expect(read == old && read.state == .planned)
    }
}
