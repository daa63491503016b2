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

    /// What was heard last: a line that is looked at before it is taken is heard once.
    let memory: HearingMemory

    package init(
        now: Moment, region: Region, wording: Wording,
        people: @escaping (String) -> [Prospect] = { _ in [] },
        relationship: @escaping (ID<Prospect>) -> Relationship? = { _ in nil },
        advise: @escaping ([String], Answer, Standing, [String: String]) -> [Advice] = { _, _, _, _ in [] },
        memory: HearingMemory = HearingMemory()
    ) {
        self.now = now
        self.region = region
        self.wording = wording
        self.people = people
        self.relationship = relationship
        self.advise = advise
        self.memory = memory
    }

    /// What the record holds of a person, by slot, so that it need not be asked again.
    func known(_ id: ID<Prospect>) -> [Slot: Answer] { relationship(id)?.known ?? [:] }

    /// A day or time in words, as it is shown before it is believed.
    package func say(_ due: Due) -> String {
        let text = DateText(region, today: now.day)
        return due.time.map { text.short(WallTime(due.day, $0)) } ?? text.short(due.day)
    }

    /// The next working day, mid-morning: when the user could be the first to call.
    var soonest: Due {
        var day = now.day + 1
        while day.weekday.isWeekend { day = day + 1 }
        return Due(day, at: TimeOfDay(hour: 9, minute: 30), zone: now.zone)
    }
}

/// One remark of the coach on an answer: which rule, and what to say.
package struct Advice: Hashable, Sendable {
    package var rule: String
    package var message: String
    package var instead: String?

    package init(rule: String, message: String, instead: String? = nil) {
        self.rule = rule
        self.message = message
        self.instead = instead
    }
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
