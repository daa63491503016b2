import CivilTime
import FollowUp
import Foundation
import Testing

/// An inverse takes back exactly what was written, and taking it back twice writes it again.
@Suite struct ChangeTests {
    static let jenny = Samples.jenny()
    static let moved = Samples.jenny("Jenny Ortiz-Lee")
    static let changes: [Change] = {
        let at = Moment(utc: 1_795_424_400, offset: 0, zone: "Europe/London")
        return [
            .prospect(.added(jenny)), .prospect(.changed(from: jenny, to: moved)), .prospect(.removed(jenny)),
            .meeting(.added(Meeting(id: ID(rawValue: 9), prospect: jenny.id, on: Samples.monday))),
            .fact(.added(Samples.fact(4, .pain(cost: "a quarter"), "onboarding dragged"))),
            .promise(.removed(Samples.promise(due: nil))),
            .step(.changed(from: Samples.step("call"), to: Samples.step("call her"))),
            .touch(
                .added(
                    Touch(id: ID(rawValue: 5), prospect: jenny.id, at: at, channel: .phone, outcome: "reached"))),
        ]
    }()

    @Test(arguments: changes) func theInverseOfTheInverseIsTheChange(change: Change) {
        #expect(change.inverse != change)
        #expect(change.inverse.inverse == change)
        #expect(change.inverse.prospect == change.prospect)
        #expect(change.prospect == Self.jenny.id)
    }

    @Test func anInverseSwapsBeforeAndAfter() {
        for edit in [Edit.added(Self.jenny), .removed(Self.jenny), .changed(from: Self.jenny, to: Self.moved)] {
            #expect(edit.inverse.before == edit.after)
            #expect(edit.inverse.after == edit.before)
        }
        #expect(Edit.added(Self.jenny).before == nil)
        #expect(Edit.removed(Self.jenny).after == nil)
    }

    @Test func theLaterValueIsTheOneThatIsThere() {
        #expect(Edit.changed(from: Self.jenny, to: Self.moved).either == Self.moved)
        #expect(Edit.removed(Self.jenny).either == Self.jenny)
    }

    @Test(arguments: changes) func aChangeIsReadBackAsItWasWritten(change: Change) throws {
        let written = try JSONEncoder().encode(change)
        #expect(try JSONDecoder().decode(Change.self, from: written) == change)
    }
}
