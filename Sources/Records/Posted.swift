import FollowUp

/// One item in the folder of calendar items, as it was written last.
package struct Posted: Hashable, Sendable {
    package var uid: String
    /// Its file's name in the folder; a sync program may give it another.
    package var file: String
    package var prospect: ID<Prospect>
    package var about: About
    /// How often the file has changed, ours and others' changes alike.
    package var sequence: Int
    /// The whole file as it was written; nothing is left of it once the person is forgotten.
    package var written: String

    package enum About: Hashable, Sendable {
        case step(ID<NextStep>)
        case promise(ID<Promise>)
    }

    package init(
        uid: String, file: String, prospect: ID<Prospect>, about: About, sequence: Int, written: String
    ) {
        self.uid = uid
        self.file = file
        self.prospect = prospect
        self.about = about
        self.sequence = sequence
        self.written = written
    }
}

/// A step or a promise of mine, and whom it is about: what a calendar needs to know.
package struct Appointment: Hashable, Sendable {
    package var prospect: Prospect
    package var deed: AgendaItem.Deed

    package init(_ deed: AgendaItem.Deed, with prospect: Prospect) {
        self.deed = deed
        self.prospect = prospect
    }
}
