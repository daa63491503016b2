import CivilTime
import FollowUp
import Testing

@testable import Records

/// What was said in a talk stays said, and a talk broken off is there again whole.
@Suite struct TalkTests {
    let scratch: Scratch
    let notebook: Notebook
    let talk = Sample.talk
    let now = Sample.now

    init() throws {
        scratch = try Scratch()
        notebook = try scratch.open()
    }

    @Test func isThereAgainWhole() throws {
        let meanings: [Utterance.Meaning] = [
            .answered(.person(name: "Jenny", company: nil, role: nil, known: Sample.jenny.id)),
            .answered(.due(Due(Sample.today, at: TimeOfDay(hour: 9), zone: "UTC"))), .skipped(reason: ""), .withdrawn,
            .raised(by: "touch-base"), .answered(.nothing("nobody")), .answered(.yes(true)),
        ]
        var expected = talk
        try notebook.keep([.began(talk)], at: now)
        for (number, meaning) in meanings.enumerated() {
            let said = Utterance(question: "q\(number)", typed: "line \(number)", meaning: meaning, at: now)
            expected.utterances.append(said)
            try notebook.keep([.said(talk.id, said)], at: now)
        }
        try notebook.keep([.draft(talk.id, "half a li")], at: now)
        expected.draft = "half a li"
        let again = try scratch.open()
        #expect(try again.talk(talk.id) == expected)
        #expect(try again.openTalks() == [expected])
        #expect(try again.talk(ID(rawValue: 99)) == nil)
    }

    @Test func anAnswerTakesThePlaceOfItsDraft() throws {
        try notebook.keep([.began(talk), .draft(talk.id, "Jen")], at: now)
        try notebook.keep([.said(talk.id, Sample.said("Jenny"))], at: now)
        #expect(try notebook.talk(talk.id)?.draft == "")
        try notebook.keep([.said(talk.id, Sample.said("Acme")), .draft(talk.id, "and")], at: now)
        #expect(try notebook.talk(talk.id)?.draft == "and")
    }

    @Test func beginsWithWhatWasSaidAlready() throws {
        var begun = talk
        begun.utterances = [Sample.said("one"), Sample.said("two")]
        begun.draft = "thr"
        try notebook.keep([.began(begun)], at: now)
        #expect(try notebook.talk(talk.id) == begun)
    }

    @Test func theNewestOpenTalkComesFirst() throws {
        let older = Talk(
            id: ID(rawValue: 1), conversation: "plan", length: .quick,
            began: Moment(utc: now.utc - 60, offset: 0, zone: "UTC"))
        let closed = Talk(id: ID(rawValue: 2), conversation: "plan", length: .full, began: now)
        try notebook.keep([.began(older), .began(closed), .began(talk)], at: now)
        try notebook.keep([.abandoned(closed.id, reason: "no time")], at: now)
        #expect(try notebook.openTalks() == [talk, older])
    }

    @Test func anUnfinishedTalkSaysWhomItIsAbout() throws {
        let people = ["Jenny", "Jenny Ortiz"].map {
            Utterance(
                question: "who", typed: $0, meaning: .answered(.person(name: $0, company: nil, role: nil, known: nil)),
                at: now)
        }
        try notebook.keep([.began(talk)], at: now)
        var line = Unfinished(talk: talk.id, conversation: "debrief", length: .full, began: now, whom: nil)
        #expect(try notebook.unfinished(limit: 3) == [line])
        try notebook.keep(people.map { .said(talk.id, $0) } + [.said(talk.id, Sample.said("x"))], at: now)
        line.whom = "Jenny Ortiz"
        #expect(try notebook.unfinished(limit: 3) == [line])
        #expect(try notebook.unfinished(limit: 0) == [])
        try notebook.keep([.filed(talk.id)], at: now)
        #expect(try notebook.unfinished(limit: 3) == [])
    }

    @Test func anEndedTalkTakesNoMore() throws {
        try notebook.keep([.began(talk), .filed(talk.id)], at: now)
        for entry in [Entry.said(talk.id, Sample.said("late")), .draft(talk.id, "late"), .filed(talk.id)] {
            let error = trouble { try notebook.keep([entry], at: now) }
            #expect(error == .changedElsewhere(path: scratch.path, what: "The talk"))
        }
        #expect(try notebook.talk(talk.id)?.utterances == [])
    }

    @Test func entriesAreKeptTogetherOrNotAtAll() throws {
        let reply: [Entry] = [.began(talk), .said(talk.id, Sample.said("Jenny")), .filed(ID(rawValue: 404))]
        #expect(trouble { try notebook.keep(reply, at: now) } != nil)
        #expect(try notebook.talk(talk.id) == nil)
    }

    @Test func whatWasSaidIsNeverRewritten() throws {
        try notebook.keep([.began(talk), .said(talk.id, Sample.said("Jenny"))], at: now)
        for sql in ["UPDATE utterance SET typed = ''", "DELETE FROM utterance"] {
            #expect(trouble { try notebook.writing { try $0.run(sql) } } != nil)
        }
    }

    @Test func theHistoryHoldsEachAnswerOnceLastUsedLast() throws {
        try notebook.keep([.began(talk)], at: now)
        for line in ["a", "b", "a", "c", "", "b"] {
            try notebook.keep([.said(talk.id, Sample.said(line))], at: now)
        }
        let skipped = Utterance(question: "who", typed: "/skip", meaning: .skipped(reason: ""), at: now)
        try notebook.keep([.said(talk.id, skipped), .said(talk.id, Sample.said("x", to: "when"))], at: now)
        #expect(try notebook.history(of: "who", limit: 10) == ["a", "c", "b"])
        #expect(try notebook.history(of: "who", limit: 2) == ["c", "b"])
        #expect(try notebook.history(of: "why", limit: 2) == [])
    }
}
