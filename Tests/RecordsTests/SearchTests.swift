import CivilTime
import FollowUp
import Testing

@testable import Records

/// People and words are found however they are typed, and nothing typed is an error.
@Suite struct SearchTests {
    let scratch: Scratch
    let notebook: Notebook

    init() throws {
        scratch = try Scratch()
        notebook = try scratch.open()
    }

    private func names(_ typed: String, limit: Int = 10) throws -> [String] {
        try notebook.people(matching: typed, limit: limit).map(\.name)
    }

    @Test(arguments: [
        "mül", "MUL", "muller", "mu\u{308}ller", "weiss", "Weiß", "zoe mul", "mul zoe", "  zoë,  mül. ", "brightl", "z",
    ])
    func aNameIsFoundByTheBeginningOfAnyWord(typed: String) throws {
        let zoe = Sample.named("Zoë Müller-Weiß", 1, company: "Brightline GmbH")
        let decomposed = Sample.named("Zoe\u{308} Mu\u{308}ller-Weiß", 2, company: "Brightline GmbH")
        try notebook.keep([Sample.added([zoe, decomposed, Sample.named("Søren Łukasz", 3)])], at: Sample.now)
        #expect(Set(try notebook.people(matching: typed, limit: 9).map(\.id)) == [zoe.id, decomposed.id])
    }

    @Test func theWholeNameComesFirstThenTheLastChanged() throws {
        let people = ["Annabel Lee", "Ann Lee", "Anna", "Ann", "Bob Ann"].enumerated().map {
            Sample.named($0.element, Int64($0.offset + 1))
        }
        for person in people { try notebook.keep([Sample.added([person])], at: Sample.now) }
        #expect(try names("ann") == ["Ann", "Bob Ann", "Anna", "Ann Lee", "Annabel Lee"])
        #expect(try names("ann", limit: 2) == ["Ann", "Bob Ann"])
        #expect(try names("ann l") == ["Ann Lee", "Annabel Lee"])
        #expect(try names("") == ["Bob Ann", "Ann", "Anna", "Ann Lee", "Annabel Lee"])
        var touch = Sample.touch
        touch.prospect = people[0].id
        try notebook.keep([.changed([.touch(.added(touch))], label: "")], at: Sample.now)
        #expect(try names("", limit: 1) == ["Annabel Lee"])
        #expect(try names("xyz") == [])
        #expect(try notebook.list(limit: 2, offset: 1).map(\.name) == ["Ann Lee", "Anna"])
    }

    @Test func aChangedNameIsFoundByTheNewOneOnly() throws {
        try notebook.keep([Sample.added([Sample.jenny])], at: Sample.now)
        var married = Sample.jenny
        married.name = "Jenny Haddad"
        try notebook.keep([.changed([.prospect(.changed(from: Sample.jenny, to: married))], label: "")], at: Sample.now)
        #expect(try names("ortiz") == [])
        #expect(try names("haddad") == ["Jenny Haddad"])
        _ = try notebook.undo(at: Sample.now)
        #expect(try names("ortiz") == ["Jenny Ortiz"])
    }

    @Test func aNameOfSignsAloneIsFoundByItself() throws {
        try notebook.keep([Sample.added([Sample.named("🙂", 1), Sample.named("漢字", 2)])], at: Sample.now)
        #expect(try names("🙂") == ["🙂"])
        #expect(try names("漢") == ["漢字"])
        #expect(try names("?!") == [])
    }

    @Test func wordsAreFoundWhereverTheyStand() throws {
        try notebook.keep([.changed(Sample.changes, label: "")], at: Sample.now)
        #expect(try notebook.find("board", limit: 9).map(\.kind) == ["touch", "ask"])
        #expect(try notebook.find("ONBOARD drag", limit: 9).map(\.kind) == ["pain"])
        #expect(try notebook.find("timeline", limit: 1).map(\.kind) == ["step"])
        #expect(try notebook.find("cafe", limit: 9).map(\.kind) == ["meeting"])
        #expect(try notebook.find("867.5309", limit: 9).map(\.kind) == ["name"])
        #expect(try notebook.find("acme.example", limit: 9).map(\.prospect) == [Sample.jenny])
        #expect(try notebook.find("board nowhere", limit: 9) == [])
        let hit = try #require(try notebook.find("board dec", limit: 9).first)
        #expect(hit.words == Sample.ask.words)
        #expect(hit.ranges.map { String(hit.words[$0]) } == ["board", "Dec"])
        #expect(hit.on == Sample.ask.on)
    }

    @Test func anOutcomeIsFoundWithWhatWasLearned() throws {
        func touch(_ number: Int64, _ learned: String?) -> Touch {
            var touch = Touch(
                id: ID(rawValue: number), prospect: Sample.zoe.id, at: Sample.now, channel: .phone, outcome: "voicemail"
            )
            touch.learned = learned
            return touch
        }
        try notebook.keep([Sample.added([Sample.zoe])], at: Sample.now)
        let (bare, told) = (touch(1, nil), touch(2, "back on Friday"))
        try notebook.keep([.changed([.touch(.added(bare)), .touch(.added(told))], label: "")], at: Sample.now)
        #expect(try notebook.find("voicemail", limit: 9).map(\.words) == ["voicemail"])
        try notebook.keep([.changed([.touch(.changed(from: bare, to: touch(1, "busy")))], label: "")], at: Sample.now)
        #expect(try notebook.find("voicemail", limit: 9).count == 2)
        _ = try notebook.undo(at: Sample.now)
        #expect(try notebook.find("voicemail", limit: 9).count == 1)
    }

    @Test func whatTheProgramNotesByItselfIsNobodysWords() throws {
        let broken = Fact(
            id: ID(rawValue: 8), prospect: Sample.zoe.id, meeting: nil, on: Sample.today,
            kind: Relationship.note(breaking: .gap), words: "2 working days lie between touches")
        try notebook.keep([Sample.added([Sample.zoe]), .changed([.fact(.added(broken))], label: "")], at: Sample.now)
        #expect(try notebook.find("working days", limit: 9) == [])
    }

    @Test func whatIsTakenOutIsFoundNoMore() throws {
        try notebook.keep([.changed(Sample.changes, label: "")], at: Sample.now)
        try notebook.keep([.changed([.fact(.removed(Sample.pain))], label: "")], at: Sample.now)
        #expect(try notebook.find("drags", limit: 9) == [])
        _ = try notebook.undo(at: Sample.now)
        #expect(try notebook.find("drags", limit: 9).map(\.kind) == ["pain"])
    }

    @Test func nothingTypedIsAnError() throws {
        try notebook.keep([.changed(Sample.changes, label: "")], at: Sample.now)
        let hostile = [
            "\"", "'", "*", "a*b", "NOT", "OR OR", "AND", "NEAR(a b, 3)", "words:jenny", "{words} : x", "^jenny",
            "-jenny",
            "jen\"ny", "(", ")", "🙂", "👩‍👩‍👧", "é\u{301}\u{301}", "\u{0}", "a\u{0}b", "\u{FFFF}", "\u{10FFFF}", "\u{E0061}",
            "ﷺ", "½", "𝔘𝔫𝔦", String(repeating: "a ", count: 5_000), String(repeating: "a", count: 100_000), "%", "_",
            "\\",
            "\u{1E900}", "\u{16EBB}", "\u{11F04}",
        ]
        for text in hostile + Dice.texts {
            _ = try notebook.people(matching: text, limit: 5)
            _ = try notebook.find(text, limit: 5)
            _ = try notebook.history(of: text, limit: 5)
        }
    }
}
