import CivilTime
import FollowUp
import Foundation
import Language
import PromptLibrary

@testable import Dialogue

/// The shipped prompts, and a world to hold a talk in: a Monday morning in London, and the people of a notebook.
enum Shipped {
    static let root = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path
    static let library = PromptLibrary(folders: ["\(root)/Prompts"], seeds: "\(root)/seeds")
    /// The debrief as it is shipped, account and all.
    static let whole = Result { try library.conversation("after-a-meeting") }
    /// The same step by step: without the account, which `AccountTests` hold.
    static let conversation = whole.map { whole in
        var steps = whole
        steps.questions.removeAll { $0.kind == .account }
        return steps
    }
    static let wording = Result { try library.wording() }
    static let rules = Result { try library.rules(library.names(in: "coaching")) }

    static let monday = Day(year: 2026, month: 11, day: 23)!
    static let now = Moment(utc: monday.number * 86_400 + 9 * 3600, offset: 0, zone: "Europe/London")

    static func room(_ people: [Relationship] = [], region: Region = .britain) throws -> Hearing {
        let rules = try rules.get()
        return Hearing(
            now: now, region: region, wording: try wording.get(),
            people: { name in
                people.map(\.prospect).filter { foldedForSearch($0.name).contains(foldedForSearch(name)) }
            },
            relationship: { id in people.first { $0.prospect.id == id } },
            advise: { names, answer, standing, places in
                names.compactMap { name in rules.first { $0.name == name } }
                    .compactMap { $0.finding(in: answer, facts: standing.slots, places: places) }
                    .map { Advice(rule: $0.rule, message: $0.message, instead: $0.instead) }
            },
            rhythm: { _ in try? Rhythm(library.playbook()) })
    }

    static func interview(_ length: Talk.Length = .full, in room: Hearing) throws -> Interview {
        let talk = Talk(id: ID(rawValue: 1), conversation: "after-a-meeting", length: length, began: now)
        return Interview(try conversation.get(), talk: talk, in: room)
    }

    /// A talk with these lines said already.
    static func interview(_ lines: [String], _ length: Talk.Length = .full, in room: Hearing) throws -> Interview {
        var interview = try interview(length, in: room)
        for line in lines { _ = interview.take(line, in: room) }
        return interview
    }

    /// Answers these questions, in this order, whatever else is open.
    static func answer(_ lines: KeyValuePairs<String, String>, _ interview: inout Interview, in room: Hearing) {
        for (id, line) in lines {
            interview.focus = id
            _ = interview.take(line, in: room)
        }
    }

    /// Jenny is a client who may be called; another Jenny is hardly known.
    static var people: [Relationship] {
        var jenny = Prospect(id: ID(rawValue: 11), name: "Jenny Ortiz", since: monday - 30)
        jenny.company = "Acme"
        jenny.kind = .client
        jenny.phones = ["248.867.5309"]
        jenny.emails = ["jenny@example.com"]
        var known = Relationship(jenny)
        known.facts = [
            Fact(
                id: ID(rawValue: 13), prospect: jenny.id, meeting: nil, on: monday - 30,
                kind: .permission(.init(given: true)), words: "yes, any Friday"),
            Fact(
                id: ID(rawValue: 14), prospect: jenny.id, meeting: nil, on: monday - 30,
                kind: .competitor(difference: nil), words: "Initech"),
        ]
        var other = Prospect(id: ID(rawValue: 12), name: "Jenny Wu", since: monday - 3)
        other.company = "Globex"
        return [known, Relationship(other)]
    }
}
