import CivilTime
import Coaching
import FollowUp
import Language
import Testing

/// Each kind of check that looks at a whole message.
@Suite struct DraftCheckTests {
    static let late = Rule.Check.late(unless: .init([.owed]))

    static func owed(_ text: String, days: Int) -> Draft {
        Drafts.draft(text) { $0.promise = .init("the plan", by: Drafts.monday - days) }
    }

    @Test func afterThePromisedDayItIsLate() throws {
        #expect(try Drafts.bite(Self.late, in: Self.owed("Here is it. Bye.", days: 1)) == "Here is it.")
        #expect(try Drafts.bite(Self.late, in: Self.owed("Here is it. Bye.", days: 0)) == nil)
        #expect(try Drafts.bite(Self.late, in: Self.owed("Here is it. Bye.", days: -1)) == nil)
        #expect(try Drafts.bite(Self.late, in: Drafts.draft("Here is it.")) == nil)
    }

    @Test func owningItExcusesIt() throws {
        #expect(try Drafts.bite(Self.late, in: Self.owed("Here is it. I am late.", days: 9)) == nil)
    }

    @Test func howSurelyItMustBeOwnedIsTheRules() throws {
        var excuse = Rule.Excuse([.owed, .ask])
        excuse.over = 0.99
        #expect(try Drafts.bite(.late(unless: excuse), in: Self.owed("I am late.", days: 9)) == "I am late.")
        excuse.over = 0.05
        #expect(try Drafts.bite(.late(unless: excuse), in: Self.owed("Here is it.", days: 9)) == nil)
    }

    @Test(arguments: [(false, "Hello."), (true, nil), (nil, nil)] as [(Bool?, String?)])
    func onlyWithoutLeaveItIsUninvited(leave: Bool?, bite: String?) throws {
        let draft = Drafts.draft("Hello. Here is it.") { $0.leave = leave }
        #expect(try Drafts.bite(.withoutLeave(unless: .init([.stranger])), in: draft) == bite)
    }

    @Test func sayingSoExcusesIt() throws {
        let draft = Drafts.draft("Hello. I write uninvited.") { $0.leave = false }
        #expect(try Drafts.bite(.withoutLeave(unless: .init([.stranger])), in: draft) == nil)
    }

    static let long = Rule.Check.longerThan([.text: 3, .email: 5], unlessSaid: ["every detail"])

    @Test(
        arguments: [
            ("one two three", Channel.text, nil), ("one two three four", .text, "3"),
            ("one two three four", .email, nil),
            ("one. two\n\nthree 🎉 four, five six", .email, "5"), ("one two three four five six", .linkedin, nil),
        ] as [(String, Channel, String?)]) func eachChannelCarriesItsWords(
            text: String, channel: Channel, limit: String?
        ) throws
    {
        let finding = try Drafts.finding(Self.long, in: Drafts.draft(text, by: channel), says: "{fact}")
        #expect(finding?.message == limit)
        #expect(finding?.range == nil)
    }

    @Test func whoAskedForEveryDetailGetsIt() throws {
        let draft = Drafts.draft("one two three four", by: .text) { $0.said = ["we pack", "Send me every detail!"] }
        #expect(try Drafts.bite(Self.long, in: draft) == nil)
        let other = Drafts.draft("one two three four", by: .text) { $0.said = ["every door, in detail"] }
        #expect(try Drafts.bite(Self.long, in: other) == "")
    }

    @Test func aValueGivenBeforeIsToldByItsName() throws {
        func repeated(_ text: String) throws -> String? {
            let draft = Drafts.draft(text) { $0.given = ["the", "a film of the depot", "Packing checklist"] }
            return try Drafts.finding(.repeatsValue, in: draft, says: "{fact}")?.message
        }
        #expect(try repeated("Here is the checklist for packing again.") == "Packing checklist")
        #expect(try repeated("Filming depots takes a day.") == "a film of the depot")
        #expect(try repeated("Here is the checklist of the lifts.") == nil)
        #expect(try repeated("The end.") == nil)
    }

    @Test func fromTheSecondTryOnItBuildsOnTheirs() throws {
        func missed(_ text: String, tries: Int, said: [String] = ["we lose a day re-keying"]) throws -> String? {
            let draft = Drafts.draft(text) {
                ($0.tries, $0.said) = (tries, said)
                $0.promise = .init("the depot film", by: Drafts.monday)
            }
            return try Drafts.finding(.nothingOfTheirs, in: draft, says: "{fact}")?.message
        }
        #expect(try missed("Any thoughts?", tries: 1) == "we lose a day re-keying")
        #expect(try missed("Any thoughts?", tries: 0) == nil)
        #expect(try missed("Any thoughts?", tries: 1, said: []) == nil)
        #expect(try missed("Two days are lost.", tries: 3) == nil)
        #expect(try missed("The film is ready.", tries: 2) == nil)
    }

    /// "As promised", where nothing was.
    @Test func aPhraseMayHangOnWhatTheRecordHolds() throws {
        let rule = try Drafts.rule("not-promised", .phrases(["as promised"])) {
            $0.when = [.init(.name, .present)]
            $0.unless = [.init(.promiseMine, .present)]
        }
        let coach = Coach([rule], lens: try Drafts.lens())
        let draft = Drafts.draft("Hi Jo, as promised the list.")
        let found = coach.review(draft, facts: [.name: .text("Jo")])
        #expect(found.map { $0.range.map { draft.text[$0] } } == ["as promised"])
        #expect(coach.review(draft) == [])
        #expect(coach.review(draft, facts: [.name: .text("Jo"), .promiseMine: .text("the list")]) == [])
    }
}
