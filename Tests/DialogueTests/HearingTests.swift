import CivilTime
import FollowUp
import Testing

@testable import Dialogue

/// Every kind of answer: what is heard, and what is sent back with a word about it.
@Suite struct HearingTests {
    static func heard(_ line: String, _ kind: Question.Kind) throws -> Answer? { try Small.hear(line, kind).answer }

    @Test func wordsAreKeptAsTheyAre() throws {
        #expect(try Self.heard("  as it is ", .text) == .text("as it is"))
        #expect(try Self.heard("one\ntwo", .longText) == .text("one\ntwo"))
        #expect(try Self.heard("Acme & Sons", .company) == .text("Acme & Sons"))
    }

    @Test(arguments: ["nobody", "none", "they didn't say", "n/a", "-"]) func noneIsAnAnswer(line: String) throws {
        for kind in [Question.Kind.text, .list, .deed, .phone, .day, .money, .choice] {
            #expect(try Small.hear(line, kind).answer == .nothing(line))
        }
        let must = try Small.hear(line, .text) { $0.must = true }
        #expect(must.answer == .text(line))
    }

    @Test func aPersonHasANameAndPerhapsAFirm() throws {
        #expect(
            try Self.heard("Jenny Ortiz, Acme, 248.867.5309", .person)
                == .person(name: "Jenny Ortiz", company: "Acme", role: nil, known: nil))
        #expect(try Self.heard("Jenny", .person) == .person(name: "Jenny", company: nil, role: nil, known: nil))
        #expect(try Self.heard("248.867.5309", .person) == nil)
    }

    @Test(arguments: [
        ("call 248.867.5309", "248.867.5309"), ("+44 20 7946 0958", "+44 20 7946 0958"), ("none of it 12", nil),
    ]) func aPhoneNumber(line: String, phone: String?) throws {
        #expect(try Self.heard(line, .phone) == phone.map(Answer.phone))
    }

    @Test(arguments: [("it's jo@example.com.", "jo@example.com"), ("jo at example", nil), ("@example.com", nil)])
    func anAddress(line: String, email: String?) throws {
        #expect(try Self.heard(line, .email) == email.map(Answer.email))
    }

    @Test func reachIsANumberOrAnAddress() throws {
        #expect(try Self.heard("248.867.5309", .reach) == .phone("248.867.5309"))
        #expect(try Self.heard("jo@example.com", .reach) == .email("jo@example.com"))
        #expect(try Self.heard("ask Jo", .reach) == nil)
    }

    @Test(arguments: [("about £40 a month", "£40"), ("12,000 dollars", "12,000"), ("a lot", nil)])
    func money(line: String, amount: String?) throws {
        let answer = try Self.heard(line, .money)
        #expect((answer != nil) == (amount != nil))
        if let amount { #expect(answer?.words.contains(amount) == true) }
    }

    @Test(arguments: [("yes", true), ("Yep!", true), ("no, sorry", false), ("perhaps", nil), ("12", nil)])
    func yesOrNo(line: String, yes: Bool?) throws {
        let answer = try Small.hear(line, .yesNo) { $0.must = true }.answer
        #expect(answer == yes.map(Answer.yes))
    }

    @Test(arguments: [
        ("a; b ;; c", ["a", "b", "c"]), ("one, two", ["one, two"]), ("a\nb", ["a", "b"]), ("(1) a (2) b", ["a", "b"]),
    ]) func aList(line: String, items: [String]) throws {
        #expect(try Self.heard(line, .list) == .list(items))
    }

    @Test func aListMayWantSoMany() throws {
        #expect(try Small.hear("a; b", .list) { $0.exactly = 2 }.answer == .list(["a", "b"]))
        #expect(try Small.hear("a; b; c", .list) { $0.exactly = 2 }.answer == nil)
        #expect(try Small.hear("a", .list) { $0.exactly = 2 }.answer == nil)
        #expect(try Small.hear(" ; ", .list).answer == nil)
    }

    @Test func leaveIsTheirWordsOrNo() throws {
        let must = { (question: inout Question) in question.must = true }
        #expect(try Small.hear("yes, ring me Friday", .permission, must).answer == .text("yes, ring me Friday"))
        #expect(try Small.hear("no", .permission, must).answer == .nothing("no"))
        #expect(try Small.hear("she'd rather not", .permission, must).answer == .nothing("she'd rather not"))
        #expect(try Small.hear("not a problem, call any day", .permission, must).answer?.isNothing == false)
        #expect(try Small.hear("no problem, ring me Friday", .permission, must).answer?.isNothing == false)
    }

    @Test(arguments: Question.Kind.allCases) func aRefusalIsSaid(kind: Question.Kind) throws {
        let (answer, said) = try Small.hear(";", kind) { $0.must = true }
        // An account is always taken; what is said is that there was nothing to hear in it.
        #expect((answer == nil || kind == .account) == (said.count == 1))
        #expect(said.allSatisfy { !$0.isEmpty && !$0.contains("‹") })
    }
}
