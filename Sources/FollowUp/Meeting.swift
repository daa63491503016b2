import CivilTime

/// What a debrief is about: when, where, what came of it.
package struct Meeting: Hashable, Codable, Sendable {
    package var id: ID<Meeting>
    package var prospect: ID<Prospect>
    package var on: Day
    package var place: String?
    package var ended: Ending?

    /// How it ended, after Rackham's four outcomes: an advance is one only if THEY do something by a date.
    package enum Ending: String, Codable, CaseIterable, Sendable {
        case order, advance, continuation, noSale = "no_sale"
    }

    package init(id: ID<Meeting>, prospect: ID<Prospect>, on: Day) {
        self.id = id
        self.prospect = prospect
        self.on = on
    }
}
