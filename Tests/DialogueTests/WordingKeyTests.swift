import FollowUp
import Foundation
import PromptLibrary
import Testing

@testable import Dialogue

/// What the sources say by key stands in `Prompts/wording.txt`, and nothing stands there that nobody says.
@Suite struct WordingKeyTests {
    /// The words a key with an interpolation may end in.
    static let endings: [String: [String]] = [
        "unclear": Question.Kind.allCases.map(\.rawValue),
        "state": Prospect.State.allCases.map(\.rawValue),
        "ended": Meeting.Ending.allCases.map(\.rawValue),
        "interest": ["them", "me", "both"],
        "grade": Principle.Grade.allCases.map(\.rawValue),
        "kind": Prospect.Kind.allCases.map(\.rawValue) + [
            "ask", "pain", "aspiration", "personal", "detail", "competitor", "proposition", "point", "permission",
            "interest", "question", "theirStep", "value", "note", "name", "company", "meeting", "promise", "step",
            "touch",
        ],
        "channel": Channel.allCases.map(\.rawValue),
        "way": Channel.allCases.map(\.rawValue),
        "plan.by": Channel.allCases.map(\.rawValue),
        "me": ProfileFile.keys,
        "log": Playbook.Meaning.allCases.map(\.rawValue) + ["attempt"],
        "then": ["promise", "step", "wish", "request"].flatMap { what in
            ["late", "today", "ahead"].map { "\(what)-\($0)" }
        } + [
            "their-time", "timing-open", "planned", "ask-leave", "first-try", "untried", "again", "busy-message",
            "useful", "useful-client",
        ],
        "step": Rhythm.Aim.allCases.map(\.rawValue) + ["after-proposal", "their-time"],
        "lane": Lane.allCases.map(\.rawValue) + ["request", "hours", "quiet", "bring", "attempt", "more"],
        "refused": [
            "closed", "let-go", "leave", "timing", "attempts", "channels", "busy_message", "proposal", "resting", "gap",
            "nurture", "hours", "weekend", "holidays", "away",
        ],
        "drill.ask": ["spot", "pick", "fix"],
        "train.by": ["rehearsal", "drill"],
        "page.by": ["rehearsal", "drill"],
        "page.head": ["name", "days", "streak", "rehearsed", "drilled", "due", "behaviour"],
        "standing": Rhythm.Stage.allCases.map(\.rawValue) + ["open", "waiting"],
        "talk": Shipped.library.names(in: "conversations"),
        "label": Shipped.library.names(in: "conversations"),
    ]

    static let sources: [String] = {
        let folder = "\(Shipped.root)/Sources"
        let names = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
        return names.filter { $0.hasSuffix(".swift") }
            .compactMap { try? String(contentsOfFile: "\(folder)/\($0)", encoding: .utf8) }
    }()

    /// The keys given to `wording(…)`: whole ones, and the beginnings of those with an interpolation.
    static func keys(in text: String) -> (whole: Set<String>, open: Set<String>) {
        var whole: Set<String> = []
        var open: Set<String> = []
        for call in text.matches(of: /(?:wording|self|section)\(\s*([^)]*)/) {
            let argument = call.output.1.prefix { $0 != "," }
            for literal in argument.matches(of: /"([a-z][^"\\]*)(\\\()?/) {
                if literal.output.2 == nil {
                    whole.insert(String(literal.output.1))
                } else {
                    open.insert(String(literal.output.1))
                }
            }
        }
        return (whole, open)
    }

    static let spoken: (whole: Set<String>, open: Set<String>) = {
        let found = sources.map(keys(in:))
        return (found.reduce(into: []) { $0.formUnion($1.whole) }, found.reduce(into: []) { $0.formUnion($1.open) })
    }()

    @Test func everyKeySaidIsWritten() throws {
        let written = try Shipped.wording.get().check.keys
        #expect(Self.sources.count > 50, "the sources were not found")
        #expect(Self.spoken.whole.count > 60)
        #expect(Self.spoken.whole.subtracting(written).sorted() == [])
        for beginning in Self.spoken.open {
            let group = String(beginning.dropLast())
            for ending in Self.endings[group] ?? [] {
                #expect(written.contains(beginning + ending), "\(beginning)\(ending)")
            }
        }
    }

    /// Groups whose endings are words of the code: what stands there must be a word in it.
    @Test func everyKeyWrittenIsSaid() throws {
        let literals = Set(Self.sources.flatMap { $0.matches(of: /"([a-z][a-z-]*)"/).map { String($0.output.1) } })
        let silent = try Shipped.wording.get().check.keys.filter { key in
            guard !Self.spoken.whole.contains(key) else { return false }
            guard let beginning = Self.spoken.open.first(where: { key.hasPrefix($0) }) else { return true }
            let ending = String(key.dropFirst(beginning.count))
            return !(Self.endings[String(beginning.dropLast())]?.contains(ending) ?? literals.contains(ending))
        }
        #expect(silent.sorted() == [])
    }

    /// The places only a rule's message may name.
    static let placesOfRules: Set = [
        "fact", "example", "said", "promise", "count", "words.you", "words.them", "given.when",
    ]

    /// A place with a misprint would stay empty without a word.
    @Test func everyPlaceInATemplateIsKnown() throws {
        let questions = try Shipped.library.names(in: "conversations")
            .flatMap { try Shipped.library.conversation($0).questions }
        for question in questions {
            var templates =
                question.ask.map(\.words) + question.offers.map(\.words) + question.unclear + [question.label]
            templates +=
                question.choices.map(\.says) + question.hints.map(\.words) + question.examples.map(\.words)
            for template in templates { #expect(template.places.subtracting(Standing.places) == [], "\(question.id)") }
            for says in question.says.values {
                #expect(says.places.subtracting(Standing.places.union(["from before"])) == [], "\(question.id)")
            }
        }
        for rule in try Shipped.rules.get() {
            let places = rule.message.places.union(rule.instead?.places ?? [])
            #expect(
                places.subtracting(Standing.places.union(Self.placesOfRules)) == [], "\(rule.name)")
        }
    }

    @Test func aKeyInTheSourceIsSeen() {
        let keys = Self.keys(
            in: #"desk.wording("a.b", ["c": d]); wording(x ? "e" : "f"); room.wording("g.\(h)", turn: 1)"#)
        #expect(keys.whole == ["a.b", "e", "f"])
        #expect(keys.open == ["g."])
    }
}
