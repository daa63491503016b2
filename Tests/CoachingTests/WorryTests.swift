import Language
import Testing

@testable import Coaching

/// How a worry is counted in words, recognised, and answered from what the record fills.
@Suite struct WorryTests {
    @Test(arguments: [
        ("I'm bothering her", ["i", "am", "bothering", "#them"]),
        ("she'll think I’m pushy", ["#they", "will", "think", "i", "am", "pushy"]),
        ("I can't bug Tom's boss", ["i", "can", "not", "bug", "#name", "boss"]),
        ("Tom's keen, they don't call", ["#name", "keen", "#they", "do", "not", "call"]),
        ("It's his turn", ["it", "is", "#their", "turn"]), ("", []), ("…", []),
    ]) func shortFormsAreWrittenOutAndPeopleAreOne(line: String, words: [String]) {
        let said = WorryWords(line)
        #expect(said.words == words)
        #expect(said.ranges.count == words.count)
    }

    @Test func theLongestPhraseOfAFamilyIsItsMark() {
        let families = Families("drop: give up, give\nshy: do not want\nnear: on #their nerves\n")
        #expect(families.marked(["i", "give", "up", "now"]) == ["i", "#drop", "now"])
        #expect(families.marked(["on", "#their", "nerves", "give"]) == ["#near", "#drop"])
        #expect(families.marked(["i", "do", "not", "know"]) == ["i", "do", "not", "know"])
        #expect(families.markedPlaces(["do", "not", "want"]).map(\.place) == [0, 1, 2])
        #expect(families.marked([]) == [])
    }

    static func worry(_ change: (inout Worry) -> Void = { _ in }) throws -> Worry {
        var worry = Worry(name: "w", why: "not-bothering")
        worry.outcome = "bothering"
        worry.says = try ["{first} asked: {asked}.", "“{asked}”[, {asked.day}]."].map { try Template($0) }
        worry.without = try ["Says who?", "Who says so?"].map { try Template($0) }
        worry.closed = [try Template("{first} said no.")]
        worry.smallest = try ["Anything small.", "Small: {next}."].map { try Template($0) }
        change(&worry)
        return worry
    }

    @Test func whatTheRecordFillsIsSaidInTurn() throws {
        let worry = try Self.worry()
        let places = ["first": "Jo", "asked": "ring me", "next": "today"]
        #expect(worry.answer(places, turn: 0) == ["Jo asked: ring me.", "Small: today."])
        #expect(worry.answer(places, turn: 1) == ["“ring me”.", "Small: today."])
        #expect(worry.answer(places, turn: 2) == worry.answer(places, turn: 0))
    }

    @Test func withoutARecordThePlainLinesAreSaid() throws {
        let worry = try Self.worry()
        #expect(worry.answer([:], turn: 0) == ["Says who?", "Anything small."])
        #expect(worry.answer(["first": "Jo", "asked": ""], turn: 1) == ["Who says so?", "Anything small."])
    }

    @Test func whoWantsNoMoreIsLeftAlone() throws {
        let places = ["first": "Jo", "asked": "ring me", "next": "today"]
        #expect(try Self.worry().answer(places, isClosed: true, turn: 0) == ["Jo said no."])
    }

    static func worries(_ worry: Worry, learned: String = "all\tbothering -100\nw bothering\tbothering 300\n") throws
        -> Worries
    {
        Worries([worry], families: Families(""), weights: try Weights(learned))
    }

    @Test func itIsHeardWhereItIsLikelierThanItsBar() throws {
        let line = "am I bothering them"
        #expect(try Self.worries(Self.worry()).hear(line)?.worry.name == "w")
        #expect(try Self.worries(Self.worry { $0.over = 0.9 }).hear(line) == nil)
        #expect(try Self.worries(Self.worry()).hear("the noise troubles them") == nil)
        let heard = try #require(try Self.worries(Self.worry()).hear(line))
        #expect(line[heard.range] == "bothering")
    }

    @Test func aPhraseWillDoToo() throws {
        let worry = try Self.worry {
            $0.outcome = nil
            $0.phrases = ["too dear"]
        }
        let line = "they will find it too dear"
        #expect(try Self.worries(worry).hear(line).map { line[$0.range] } == "too dear")
        #expect(try Self.worries(worry).hear("they will find it too far") == nil)
    }

    @Test(arguments: ["bothering", "bothering them", String(repeating: "bothering them ", count: 30)])
    func oneWordAndAWholeAccountAreNone(line: String) throws {
        #expect(try Self.worries(Self.worry()).hear(line) == nil)
    }

    @Test func anExampleThatDoesNotHoldIsTold() throws {
        let worry = try Self.worry {
            $0.catches = ["I am bothering them", "what a noise"]
            $0.passes = ["the dogs are bothering them"]
        }
        let told = try Self.worries(worry).faults.map(\.sentence)
        #expect(told == ["“what a noise” should be recognised", "“the dogs are bothering them” should pass"])
    }

    @Test func aRuleMayLookForAWorry() throws {
        let rule = try Rules.rule(.worry("w", or: ["sleep on it"]))
        let coach = Coach([rule], worries: try Self.worries(Self.worry()))
        func found(_ text: String) -> Int {
            coach.review(.text(text), by: ["rule"], facts: [:], places: [:]).count
        }
        #expect(found("am I bothering them") == 1)
        #expect(found("sleep on it") == 1)
        #expect(found("what a noise it is") == 0)
        #expect(rule.finding(in: .text("am I bothering them"), facts: [:], places: [:]) == nil)
    }
}
