import CivilTime

/// The user's own rules of follow-up, read from `Prompts/playbook.yml`. Every number in it is theirs to change.
package struct Playbook: Hashable, Sendable {
    /// Unanswered tries by one channel before it is left alone.
    package var attempts: Int
    /// How many channels are tried before the busy message.
    package var channelsBeforeBusy: Int
    /// Working days from one touch to the next.
    package var gap: Int
    /// Follow-ups planned behind a proposal, and made before it is let go.
    package var afterProposal: Int
    /// Days between useful things once the tries are used up.
    package var nurture: ClosedRange<Int>
    /// Days without a touch after which a person is at risk.
    package var atRisk: SmallTable<Prospect.Kind, Int>
    package var style: Style
    /// The channels by the user's style, best first; what is not listed is never proposed.
    package var order: SmallTable<Style, [Channel]>
    package var hours: Hours
    package var weekend: Set<Weekday>
    package var holidays: Holidays
    package var away: [ClosedRange<Day>]
    /// What can come of a touch, and the words for it.
    package var outcomes: [Outcome]
    /// The principle each rule stands on.
    package var why: SmallTable<Rule, String>

    package init(
        attempts: Int, channelsBeforeBusy: Int, gap: Int, afterProposal: Int, nurture: ClosedRange<Int>,
        atRisk: SmallTable<Prospect.Kind, Int>, style: Style, order: SmallTable<Style, [Channel]>, hours: Hours,
        weekend: Set<Weekday>,
        holidays: Holidays = Holidays(), away: [ClosedRange<Day>] = [], outcomes: [Outcome],
        why: SmallTable<Rule, String> = [:]
    ) {
        self.attempts = attempts
        self.channelsBeforeBusy = channelsBeforeBusy
        self.gap = gap
        self.afterProposal = afterProposal
        self.nurture = nurture
        self.atRisk = atRisk
        self.style = style
        self.order = order
        self.hours = hours
        self.weekend = weekend
        self.holidays = holidays
        self.away = away
        self.outcomes = outcomes
        self.why = why
    }

    /// Quiet people think first and write; outgoing ones ring.
    package typealias Style = Profile.Style

    /// The rules by the names their sections have in the file.
    package enum Rule: String, CaseIterable, Sendable {
        case late, leave, timing, attempts, channels, gap, proposal
        case busyMessage = "busy_message"
        case nurture
        case atRisk = "at_risk"
        case hours, weekend, holidays, away, closing, outcomes
    }

    /// The time of day in which the user disturbs people.
    package struct Hours: Hashable, Sendable {
        package var from: TimeOfDay
        package var to: TimeOfDay

        package init(from: TimeOfDay, to: TimeOfDay) {
            self.from = from
            self.to = to
        }
        package func contains(_ time: TimeOfDay) -> Bool { from <= time && time <= to }
    }

    /// The user's holidays: some of one year, some of every year.
    package struct Holidays: Hashable, Sendable {
        package var days: Set<Day>
        /// A month and a day of it, as month * 100 + day.
        package var yearly: Set<Int>
        package var stretches: [ClosedRange<Day>] = []

        package init(days: Set<Day> = [], yearly: Set<Int> = []) {
            self.days = days
            self.yearly = yearly
        }
        package func contains(_ day: Day) -> Bool {
            if days.contains(day) || stretches.contains(where: { $0.contains(day) }) { return true }
            if yearly.isEmpty { return false }
            let parts = day.parts
            return yearly.contains(parts.month * 100 + parts.day)
        }
    }
}

extension Playbook {
    /// The playbook of this user: hours and manner are those they gave of themselves, and their holidays count as well.
    package func suiting(_ profile: Profile) -> Playbook {
        var playbook = self
        if let hours = profile.hours { playbook.hours = Hours(from: hours.from, to: hours.until) }
        if let style = profile.style { playbook.style = style }
        playbook.holidays.stretches += profile.holidays
        return playbook
    }
}
