import CivilTime
import FollowUp
import Language

/// What an interview needs to know of the world to hear a line: the time, the region, who is in the notebook, and the
/// coach's opinion. All reading, no writing; the same values hear the same line the same way.
package struct Hearing {
    package var now: Moment
    package var region: Region
    package var wording: Wording
    /// The people a typed name may mean, best first.
    package var people: (String) -> [Prospect]
    /// What the record holds of a person.
    package var relationship: (ID<Prospect>) -> Relationship?
    /// What the coach's rules of these names say to an answer.
    package var advise:
        (_ rules: [String], _ answer: Answer, _ standing: Standing, _ places: [String: String]) -> [Advice]

    /// What the coach answers a worry with; nil where a line is none.
    /// - Parameters:
    ///   - kind: the answer the question wants; nil at the coach's prompt.
    ///   - standing: what the talk knows; nil at the coach's prompt.
    ///   - before: how often each worry was answered already, by name.
    package var worry:
        (_ line: String, _ kind: Question.Kind?, _ standing: Standing?, _ before: [String: Int]) -> WorryAnswer? = {
            _, _, _, _ in nil
        }

    /// The user's own rules of follow-up, as they suit a person; nil when they cannot be read.
    package var rhythm: (Relationship) -> Rhythm?

    /// The kinds of message there are.
    package var outlines: [MessageOutline] = []
    /// Who the user is.
    package var profile = Profile()
    /// What the user's shelf holds for a person, as it stands in a message, and the words of theirs it fits.
    package var shelf: (Relationship) -> (offer: String, fits: String)? = { _ in nil }
    /// What the coach says to a message before it goes.
    package var judge: (_ text: String, _ standing: Standing) -> Judgement = { _, _ in Judgement() }

    /// What was heard last: a line that is looked at before it is taken is heard once.
    let memory: HearingMemory

    package init(
        now: Moment, region: Region, wording: Wording,
        people: @escaping (String) -> [Prospect] = { _ in [] },
        relationship: @escaping (ID<Prospect>) -> Relationship? = { _ in nil },
        advise: @escaping ([String], Answer, Standing, [String: String]) -> [Advice] = { _, _, _, _ in [] },
        rhythm: @escaping (Relationship) -> Rhythm? = { _ in nil },
        memory: HearingMemory = HearingMemory()
    ) {
        self.now = now
        self.region = region
        self.wording = wording
        self.people = people
        self.relationship = relationship
        self.advise = advise
        self.rhythm = rhythm
        self.memory = memory
    }

    /// What the record holds of a person, by slot, so that it need not be asked again.
    /// - Parameter conversation: most need only what they would ask again; some build on the whole record.
    func known(_ id: ID<Prospect>, for conversation: Conversation) -> [Slot: Answer] {
        guard let relationship = relationship(id) else { return [:] }
        return conversation.readsRecord ? relationship.record(on: now.day) : relationship.known
    }

    /// What is known of the user.
    var own: [Slot: Answer] {
        guard let line = profile.contact else { return [:] }
        return [.contact: line.isEmpty ? .nothing("") : .text(line)]
    }

    /// A day or time in words, as it is shown before it is believed.
    package func say(_ due: Due) -> String {
        let text = DateText(region, today: now.day)
        return due.time.map { text.short(WallTime(due.day, $0)) } ?? text.short(due.day)
    }

    /// The next working day, mid-morning: when the user could be the first to call.
    var soonest: Due {
        Due(workingDay(after: now.day).day, at: TimeOfDay(hour: 9, minute: 30), zone: now.zone)
    }

    func workingDay(after day: Day) -> Due {
        var next = day + 1
        while next.weekday.isWeekend { next = next + 1 }
        return Due(next)
    }
}

/// One remark of the coach on an answer: which rule, how heavy, where in the words, and what to say.
package struct Advice: Hashable, Sendable {
    package var rule: String
    package var weight: Weight
    package var range: Range<String.Index>?
    package var message: String
    package var instead: String?

    package enum Weight: String, Sendable { case praise, hint, stop }

    package init(
        rule: String, weight: Weight = .stop, range: Range<String.Index>? = nil, message: String, instead: String? = nil
    ) {
        self.rule = rule
        self.weight = weight
        self.range = range
        self.message = message
        self.instead = instead
    }
}

/// What the coach says to a message: its remarks, the small facts, and the word that it can go.
package struct Judgement: Hashable, Sendable {
    package var advice: [Advice] = []
    package var facts = ""
    package var fine = ""

    package init() {}

    package var isStop: Bool { advice.contains { $0.weight == .stop } }
}

/// The last line heard and what became of it. It only saves work: hearing the line again gives the same.
package final class HearingMemory {
    private var key = ""
    private var last: Heard?

    package init() {}

    func heard(_ key: String, or hear: () -> Heard) -> Heard {
        if key == self.key, let last { return last }
        let heard = hear()
        (self.key, last) = (key, heard)
        return heard
    }
}
