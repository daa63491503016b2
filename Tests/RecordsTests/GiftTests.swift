import FollowUp
import Testing

@testable import Records

/// What anyone was given, for telling how often a thing was.
@Suite struct GiftTests {
    @Test func giftsOfAllAreReadInOneGo() throws {
        let scratch = try Scratch()
        let notebook = try scratch.open()
        var sent = Sample.touch
        sent.value = "a film of the depot"
        var missed = Touch(
            id: ID(rawValue: 62), prospect: Sample.zoe.id, at: Sample.now, channel: .phone, outcome: "no answer")
        missed.value = "a film of the depot"
        let fact = Fact(
            id: ID(rawValue: 33), prospect: Sample.zoe.id, meeting: nil, on: Sample.today, kind: .value, words: "a plan"
        )
        try notebook.keep(
            [
                Sample.added([Sample.jenny, Sample.zoe]),
                .changed([.touch(.added(sent)), .touch(.added(missed)), .fact(.added(fact))], label: ""),
            ], at: Sample.now)
        let gifts = try notebook.gifts()
        #expect(gifts.map(\.words).sorted() == ["a film of the depot", "a plan"])
        #expect(gifts.allSatisfy { $0.on == Sample.today })
    }
}
