import CivilTime
import FollowUp
import GRDB

/// A place where the words were found.
package struct Hit: Hashable, Sendable {
    package var prospect: Prospect
    /// What was found: `name`, `meeting`, `promise`, `step`, `touch`, or the kind of the fact (`ask`, `pain`, `note` …).
    package var kind: String
    /// The parts of it that hold one of the words, as they were typed, joined by “ · ”.
    package var words: String
    /// The matching words in `words`.
    package var ranges: [Range<String.Index>]
    /// The day it happened or, of steps and promises, was written down.
    package var on: Day
}

extension Notebook {
    /// Where all of the words occur, in any order and without regard to case and accents: as whole words first, then as the
    /// beginnings of words, and in both what was written down last first. Whatever is typed is words: there are no
    /// operators to know or to trip over.
    package func find(_ words: String, limit: Int) throws(NotebookError) -> [Hit] {
        let folded = Folded(words)
        guard limit > 0, let pattern = folded.pattern else { return [] }
        return try reading(together: true) { db in
            // Whole words are found newest first as they lie; beginnings must all be gathered before the first is known.
            var places = try Place.all(folded.exactPattern, limit: limit, db)
            if places.count < limit {
                let known = Set(places.map(\.number))
                let others = try Place.all(pattern, limit: limit, db).filter { !known.contains($0.number) }
                places += others.prefix(limit - places.count)
            }
            return try places.compactMap { try $0.hit(folded, db) }
        }
    }
}

/// Where a number of the word index leads.
private struct Place {
    var number: Int
    var kind: String
    var keys: [Int64]
    /// Seconds on the wall clock when it was written down.
    var at: Int

    static func all(_ pattern: String, limit: Int, _ db: Database) throws -> [Place] {
        try db.rows(
            """
            SELECT found, change.kind, change.prospect, change.item, batch.utc + batch.east
            FROM (SELECT rowid AS found FROM passage WHERE passage MATCH ? ORDER BY rowid DESC LIMIT ?)
            JOIN change ON change.id = found JOIN batch ON batch.id = change.batch ORDER BY found DESC
            """, [pattern, limit]
        ) {
            Place(
                number: try $0.number(), kind: try $0.text(), keys: [Int64(try $0.number()), Int64(try $0.number())],
                at: try $0.number())
        }
    }

    func hit(_ words: Folded, _ db: Database) throws -> Hit? {
        guard let prospect = try Prospect.fetch(db, keys: [keys[0]])?.value else { return nil }
        let written = Moment(utc: at, offset: 0, zone: "").day
        func hit(_ value: (some Kept)?, _ kind: String, on day: Day) -> Hit? {
            guard let value else { return nil }
            let parts = value.texts.compactMap(\.self).filter { !words.ranges(in: $0).isEmpty }
            let text = parts.joined(separator: " · ")
            return Hit(prospect: prospect, kind: kind, words: text, ranges: words.ranges(in: text), on: day)
        }
        switch kind {
        case Prospect.word: return hit(prospect, "name", on: prospect.since)
        case Meeting.word:
            let meeting = try Meeting.fetch(db, keys: keys)?.value
            return hit(meeting, kind, on: meeting?.on ?? written)
        case Fact.word:
            let fact = try Fact.fetch(db, keys: keys)?.value
            return hit(fact, fact?.kind.name ?? kind, on: fact?.on ?? written)
        case Promise.word: return hit(try Promise.fetch(db, keys: keys)?.value, kind, on: written)
        case NextStep.word: return hit(try NextStep.fetch(db, keys: keys)?.value, kind, on: written)
        case Touch.word:
            let touch = try Touch.fetch(db, keys: keys)?.value
            return hit(touch, kind, on: touch?.at.day ?? written)
        default: return nil
        }
    }
}
