import CivilTime
import FollowUp
import Records

/// A change to an item of the calendar that was made elsewhere: seen, not yet believed.
struct News {
    enum What: Equatable {
        case ticked(at: Moment?)
        case moved(Due)
        /// Deleted, or cancelled.
        case gone
    }

    let uid: String
    let summary: String
    let appointment: Appointment
    let what: What

    init(_ planned: PlannedItem, _ what: What) {
        uid = planned.item.uid
        summary = planned.item.summary
        appointment = planned.appointment
        self.what = what
    }

    var first: String { appointment.prospect.first }
}
