import FollowUp
import Language

/// A kind of message as its file tells it: when it fits, the lines it starts from, and what it is for. The writer gets the
/// lines filled from the record, and makes them theirs.
package struct MessageOutline: Sendable {
    /// The file's name without its ending.
    package var id: String
    package var title: Template
    /// Other words it is known by.
    package var also: [String] = []
    package var channel: Channel
    /// Offered only when all of these hold.
    package var when: [Condition] = []
    /// Not offered when all of these hold.
    package var unless: [Condition] = []
    package var subject: Template?
    package var lines: [Part] = []
    /// What it is to do, for the one who writes.
    package var aim: Template
    /// The coach's rules it is not held to: a few spoken words need no next step.
    package var without: [String] = []
    /// Sending it keeps the promise it is about.
    package var keepsPromise = false
    /// Where the relationship stands once it is sent, when that changes.
    package var leadsTo: Prospect.State?
    /// The id of the principle it stands on.
    package var why: String

    /// A line of it, and when it goes in.
    package struct Part: Sendable {
        package var when: [Condition]
        package var words: Template
        package init(when: [Condition] = [], words: Template) {
            self.when = when
            self.words = words
        }
    }

    package init(id: String, title: Template, channel: Channel, aim: Template, why: String) {
        self.id = id
        self.title = title
        self.channel = channel
        self.aim = aim
        self.why = why
    }

    /// The lines, filled. A line with nothing to say goes, an empty one parts two paragraphs.
    /// - Parameters:
    ///   - facts: what is known, by slot, for the conditions.
    ///   - places: the words to fill in.
    package func text(facts: [Slot: Answer], places: [String: String]) -> String {
        var lines: [String] = []
        for part in self.lines where part.when.allSatisfy({ $0.holds(for: facts[$0.slot]) }) {
            let line = part.words.filled(with: places).trimmed
            if part.words.source.isEmpty {
                if lines.last?.isEmpty == false { lines.append("") }
            } else if !line.isEmpty {
                lines.append(line)
            }
        }
        return lines.joined(separator: "\n").trimmed
    }
}

extension Standing {
    /// The kind of message chosen.
    package func outline(in room: Hearing) -> MessageOutline? {
        guard case .choice(let id)? = slots[.messageKind] else { return nil }
        return room.outlines.first { $0.id == id }
    }

    /// The words a message of the chosen kind starts from.
    package func outlineText(in room: Hearing) -> String? {
        outline(in: room)?.text(facts: slots, places: messagePlaces(in: room))
    }

    /// The kinds of message there is reason for, as choices.
    func messageChoices(in room: Hearing) -> [Question.Choice] {
        room.outlines.map { outline in
            .init(
                key: outline.id, says: outline.title, also: outline.also, when: outline.when, unless: outline.unless)
        }
    }

    func offers(_ choice: Question.Choice) -> Bool {
        holds(choice.when) && (choice.unless.isEmpty || !holds(choice.unless))
    }
}
