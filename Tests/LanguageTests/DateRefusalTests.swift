import CivilTime
import Testing

@testable import Language

@Suite struct DateRefusalTests {
    // A Wednesday.
    private let ear = DateEar(now: WallTime(iso: "2026-10-14T09:10")!)
    private let log = DateEar(now: WallTime(iso: "2026-10-14T09:10")!, use: .log)

    @Test(arguments: [
        ("ring her on 31 February", DateRefusal.Kind.impossible, "31 February"),
        ("visit on Friday 3rd of November 2026", .impossible, "Friday 3rd of November 2026"),
        ("I'll write soon", .vague, "soon"), ("at some point next", .vague, "at some point"),
        ("call them in a few weeks", .vague, "in a few weeks"), ("last Tuesday", .past, "last Tuesday"),
        ("yesterday at 3", .past, "yesterday at 3"),
    ])
    func names(text: String, kind: DateRefusal.Kind, words: String) throws {
        let refusal = try #require(ear.refusal(of: text))
        #expect(ear.hear(text) == nil)
        #expect(refusal.kind == kind)
        #expect(text[refusal.words].contains(words) || words.contains(text[refusal.words]))
    }

    @Test(arguments: ["ring her on Friday", "send the drawing", "", "next Tuesday or Wednesday"])
    func nothingToRefuse(text: String) {
        #expect(ear.refusal(of: text) == nil)
    }

    @Test func aheadOfALog() {
        #expect(log.refusal(of: "tomorrow")?.kind == .past)
        #expect(log.refusal(of: "yesterday") == nil)
    }
}
