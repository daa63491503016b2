import Coaching
import FollowUp
import PromptLibrary
import Testing

/// The examples of a rule are its tests: one that does not hold is told.
@Suite struct ExampleTests {
    static func faults(_ change: (inout Rule) -> Void) throws -> [String] {
        var rule = try Rules.rule(.phrases(["touch base"]))
        rule.catches = ["let us ‸touch base"]
        rule.passes = ["ask her"]
        change(&rule)
        return rule.examples()
    }

    @Test func examplesThatHoldSayNothing() throws {
        #expect(try Self.faults { _ in } == [])
    }

    @Test func whatIsNotCaughtIsTold() throws {
        #expect(try Self.faults { $0.catches = ["‸ask her"] } == ["“ask her” should be caught"])
    }

    @Test func whatShouldPassIsTold() throws {
        #expect(try Self.faults { $0.passes = ["touch base"] } == ["“touch base” should pass"])
    }

    @Test(arguments: ["‸let us touch base", "let us touch ‸base", "let us touch base‸"])
    func aMarkAtAnotherPlaceIsTold(example: String) throws {
        #expect(
            try Self.faults { $0.catches = [example] } == [
                "“let us touch base” is caught at another place than its mark"
            ])
    }

    @Test func whatIsGivenAndWhatIsAskedForAreTakenForGranted() throws {
        #expect(
            try Self.faults {
                $0.given = [.pain: .text("slow")]
                $0.when = [.init(.pain, .present), .init(.ended, .oneOf(["advance", "order"]))]
            } == [])
        #expect(try Self.faults { $0.when = [.init(.pain, .present)] } == ["“let us touch base” should be caught"])
    }

    @Test func anExampleThatEndsInADayIsADeedByThatDay() throws {
        #expect(
            try Self.faults {
                $0.check = .noDatedDeed
                $0.catches = ["she reads it"]
                $0.passes = ["she reads it on 2026-11-27"]
            } == [])
    }
}
