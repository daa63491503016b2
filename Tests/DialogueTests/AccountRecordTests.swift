import FollowUp
import Testing

@testable import Dialogue

/// What is told in one go makes the same record as what is asked step by step.
@Suite struct AccountRecordTests {
    /// The record a talk comes to, without names of facts and without the account itself.
    private static func record(of interview: Interview) throws -> [String] {
        var intake = Intake(interview, now: Shipped.now, ids: SystemRandomNumberGenerator())
        let filed = intake.changes(to: nil)
        let changes = try #require(filed).changes
        return changes.compactMap { change -> String? in
            switch change {
            case .prospect(let edit): "\(edit.either.name), \(edit.either.company ?? ""), \(edit.either.phones)"
            case .meeting(let edit): "\(edit.either.on), \(edit.either.ended?.rawValue ?? "")"
            case .fact(let edit) where edit.either.kind == .note(name: "account"): nil
            case .fact(let edit): "\(edit.either.kind): \(edit.either.words)"
            case .promise(let edit): "\(edit.either.by): \(edit.either.what), \(String(describing: edit.either.due))"
            case .step(let edit):
                "\(edit.either.text), \(edit.either.action), \(String(describing: edit.either.due)), "
                    + "\(edit.either.agreed)"
            case .touch: nil
            }
        }.sorted()
    }

    @Test func theWayOfTellingMakesNoDifference() throws {
        let room = try Shipped.room()
        let person = "Max Muster, Acme, 555 0100"
        var told = try AccountTests.interview([person, AccountTests.told, ""], in: room)
        let gaps = ["ended": "continuation", "permission": "yes, call me", "question": "what do the ovens cost you?"]
        while let question = told.question { _ = told.take(gaps[question.id] ?? "", in: room) }

        var asked = try Shipped.interview([person], in: room)
        let lines = gaps.merging([
            "asks": "a trial of two ovens", "pain": "The old ovens break down every Sunday",
            "mine": "send the terms by Wednesday", "theirs": "measure the door by Thursday",
            "step": "Call her on Friday at 10",
        ]) { $1 }
        while let question = asked.question { _ = asked.take(lines[question.id] ?? "", in: room) }

        #expect(try Self.record(of: told) == Self.record(of: asked))
        #expect(try Self.record(of: told).count > 8)
    }
}
