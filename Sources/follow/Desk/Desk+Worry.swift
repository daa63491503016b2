import CivilTime
import Coaching
import Dialogue
import FollowUp
import Language
import PromptLibrary
import Records

extension Desk {
    /// What the coach answers a worry with, from the user's own record; nil where the line is none. What was learned of
    /// worries is read for the first line that may be one, and not before.
    func answer(
        _ line: String, at kind: Question.Kind?, _ standing: Standing?, before: [String: Int]
    ) throws -> WorryAnswer? {
        guard known != nil || Worries.mayBeIn(line), let heard = try worries().hear(line) else { return nil }
        let worry = heard.worry
        if let kind, !worry.at.isEmpty, !worry.at.contains(kind.rawValue) { return nil }
        let whom = try standing.map { try relationship(in: $0) } ?? whomToMean(by: line)
        var values = try ownWork().places
        values["said"] = String(line[heard.range])
        var isClosed = false
        if let whom {
            let evidence = Evidence(whom, by: rhythm(for: whom, by: try playbook()), on: today)
            values.merge(places(evidence, whom.prospect)) { $1 }
            isClosed = evidence.isClosed
        }
        let says = worry.answer(values, isClosed: isClosed, turn: before[worry.name] ?? 0)
        return says.isEmpty ? nil : WorryAnswer(worry: worry.name, says: says, insists: worry.insists)
    }

    private func places(_ evidence: Evidence, _ prospect: Prospect) -> [String: String] {
        var values = ["first": prospect.first, "name": prospect.name]
        values["asked"] = evidence.asked?.words
        values["asked.day"] = evidence.asked.map { saySince($0.on) }
        values["tried"] = evidence.tried.map { tries in
            let way = wording("way.\(tries.channel.rawValue)")
            return wording("worry.tried", ["answer": way, "count": String(tries.count), "limit": String(tries.limit)])
        }.joined(separator: ", ")
        values["ways"] = evidence.tried.isEmpty ? nil : String(evidence.tried.count)
        values["tries"] = evidence.tried.isEmpty ? nil : String(evidence.tried.reduce(0) { $0 + $1.count })
        values["pain"] = evidence.pain
        values["thinking"] = evidence.thinking
        values["next"] = evidence.next.map { hearing().say($0, to: prospect, isSmall: true) }
        return values
    }

    /// “today”, or the day it was.
    private func saySince(_ day: Day) -> String {
        day == today ? wording("spoken.today") : wording("spoken.when", ["answer": say(Due(day))])
    }

    /// The one a talk is about, with what was said of them in it already.
    private func relationship(in standing: Standing) throws -> Relationship? {
        guard case .person(let name, _, _, let id)? = standing.slots[.name] else { return nil }
        let held = try id.flatMap { try notebookToRead()?.relationship($0) }
        var whom = held ?? Relationship(Prospect(id: id ?? ID(rawValue: 0), name: name, since: today))
        func add(_ kind: Fact.Kind, _ words: String) {
            guard whom.facts.allSatisfy({ $0.kind.isUnlike(kind) || $0.words != words }) else { return }
            whom.facts.append(
                Fact(id: ID(rawValue: 0), prospect: whom.prospect.id, meeting: nil, on: today, kind: kind, words: words)
            )
        }
        if case .list(let asks)? = standing.slots[.asks] { for ask in asks { add(.ask, ask) } }
        if case .text(let pain)? = standing.slots[.pain] { add(.pain(cost: nil), pain) }
        if case .text(let words)? = standing.slots[.note("think_about")] { add(.note(name: "think_about"), words) }
        if case .text(let leave)? = standing.slots[.permission], held?.permission?.words != leave {
            add(.permission(Fact.Permission(heardIn: leave, now: now)), leave)
        }
        return whom
    }

    /// Whom a line at the prompt means: a name of the notebook in it, else the one spoken of last, else whose step or
    /// promise is due.
    private func whomToMean(by line: String) throws -> Relationship? {
        guard let notebook = try notebookToRead() else { return nil }
        if let named = try named(in: line, notebook) { return named }
        if let spokenOf { return try notebook.relationship(spokenOf) }
        return try notebook.agenda(on: today, limit: 1).first.flatMap { try notebook.relationship($0.prospect) }
    }

    private func named(in line: String, _ notebook: Notebook) throws -> Relationship? {
        let words = line.split { !$0.isLetter && $0 != "-" }
        for (place, word) in words.enumerated() where mayBeName(word, opens: place == 0) {
            let wanted = foldedForSearch(String(word))
            let people = try notebook.people(matching: String(word), limit: 6).filter { prospect in
                prospect.name.split(separator: " ").contains { foldedForSearch(String($0)) == wanted }
            }
            guard let first = people.first(where: { $0.id == spokenOf }) ?? people.first else { continue }
            spokenOf = first.id
            return try notebook.relationship(first.id)
        }
        return nil
    }

    /// What the last four weeks came to.
    private func ownWork() throws -> OwnWork {
        guard let notebook = try notebookToRead() else { return OwnWork() }
        let weeks = try notebook.weekSums(from: today - 21, through: today)
        let onTime = weeks.reduce(0) { $0 + $1.onTime }
        return OwnWork(
            kept: weeks.reduce(onTime) { $0 + $1.late }, onTime: onTime, touches: weeks.reduce(0) { $0 + $1.touches },
            streak: try notebook.streak(limit: 99))
    }
}

extension OwnWork {
    /// What there is, as places of a worry's lines; what is nought is not there.
    fileprivate var places: [String: String] {
        func some(_ count: Int) -> String? { count > 0 ? String(count) : nil }
        var places: [String: String] = [:]
        places["kept"] = some(kept)
        places["on_time"] = some(onTime)
        places["touches"] = some(touches)
        places["streak"] = streak > 1 ? String(streak) : nil
        return places
    }
}

extension Fact.Kind {
    fileprivate func isUnlike(_ other: Fact.Kind) -> Bool {
        switch (self, other) {
        case (.ask, .ask), (.pain, .pain), (.permission, .permission): false
        case (.note(let a), .note(let b)): a != b
        default: true
        }
    }
}
