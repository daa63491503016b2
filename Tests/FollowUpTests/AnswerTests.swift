import CivilTime
import FollowUp
import Foundation
import Testing

/// An answer can be quoted, edited and kept.
@Suite struct AnswerTests {
    static let friday = Due(Samples.monday + 4, at: TimeOfDay(hour: 14, minute: 15), zone: "Europe/Berlin")
    static let answers: [(Answer, String)] = [
        (.text("as it is"), "as it is"), (.list(["a", "b"]), "a; b"),
        (.person(name: "Jenny", company: "Acme", role: "ops", known: ID(rawValue: 7)), "Jenny, Acme"),
        (.person(name: "Jenny", company: nil, role: nil, known: nil), "Jenny"),
        (.choice("order"), "order"), (.yes(true), "yes"), (.yes(false), "no"), (.due(friday), "2026-11-27 14:15"),
        (.due(Due(Samples.monday)), "2026-11-23"), (.phone("1"), "1"), (.email("a@b.c"), "a@b.c"), (.money("£4"), "£4"),
        (.deeds([Deed("send it", due: friday), Deed("call")]), "send it; call"), (.nothing("nobody"), "nobody"),
    ]

    @Test func anAnswerIsWords() {
        for (answer, words) in Self.answers { #expect(answer.words == words) }
    }

    @Test func anAnswerIsReadBackAsItWasWritten() throws {
        let all = Self.answers.map(\.0)
        #expect(try JSONDecoder().decode([Answer].self, from: JSONEncoder().encode(all)) == all)
    }

    @Test func theDayOfAnAnswerIsThatOfItsFirstDeed() {
        #expect(Answer.due(Self.friday).due == Self.friday)
        #expect(Answer.deeds([Deed("a", due: Self.friday), Deed("b")]).due == Self.friday)
        #expect(Answer.deeds([]).due == nil)
        #expect(Answer.text("2026-11-27").due == nil)
    }

    @Test func onlyNothingIsNothing() {
        #expect(Self.answers.filter(\.0.isNothing).map(\.1) == ["nobody"])
    }
}
