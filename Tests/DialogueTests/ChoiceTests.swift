import Dialogue
import FollowUp
import Testing

/// A choice is heard by its number, its word, what it says, or how it begins; a doubtful one is asked again.
@Suite struct ChoiceTests {
    static func heard(_ line: String) throws -> Answer? {
        try Small.hear(line, .choice) { question in
            question.must = true
            question.choices = [
                .init(key: "order", says: try! Small.template("an order – they bought"), also: ["sold", "no_more"]),
                .init(key: "advance", says: try! Small.template("an advance"), also: ["next step"]),
                .init(key: "no_sale", says: try! Small.template("no sale"), also: ["no"]),
            ]
        }.answer
    }

    @Test(arguments: [
        ("1", "order"), ("3", "no_sale"), ("order", "order"), ("ORDER", "order"), ("sold", "order"),
        ("an advance", "advance"), ("adv", "advance"), ("next", "advance"), ("no", "no_sale"), ("no_s", "no_sale"),
        ("an order – they bought", "order"), ("sold it all", "order"), ("órder", "order"),
    ]) func aChoiceIsHeard(line: String, key: String) throws {
        #expect(try Self.heard(line) == .choice(key))
    }

    @Test(arguments: ["0", "4", "-1", "an", "n", "perhaps", "12", "orderly"]) func aDoubtfulOneIsNot(line: String)
        throws
    {
        #expect(try Self.heard(line) == nil)
    }

    /// A choice whose name begins like a refusal is still that choice; what is on no list says there is none.
    @Test(arguments: [("no time", Answer.choice("time")), ("Nothing yet", .choice("open")), ("no", .nothing("no"))])
    func aNameThatBeginsWithNoIsNoRefusal(line: String, answer: Answer) throws {
        let heard = try Small.hear(line, .choice) { question in
            question.choices = [
                .init(key: "time", says: try! Small.template("no time")),
                .init(key: "open", says: try! Small.template("nothing yet")),
            ]
        }
        #expect(heard.answer == answer)
    }
}
