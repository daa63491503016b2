import CivilTime
import FollowUp
import Foundation

/// What another program did to an item since it was written. It is seen here and believed nowhere: the user is asked.
package enum Sighting: Hashable, Sendable {
    /// Nothing that concerns us.
    case same
    case ticked(at: Moment?)
    case moved(CalendarTime)
    /// Cancelled, or its day taken away; a file that is missing is the same to the user.
    case gone

    /// - Parameters:
    ///   - written: the item as it was written last.
    ///   - item: what the notebook says of it now.
    package init(_ there: CalendarFile, written: CalendarFile, item: CalendarItem) {
        guard item.state == .open else {
            self = .same
            return
        }
        let (due, base) = (there.due(home: item.home), written.due(home: item.home))
        if there.isTicked, !written.isTicked {
            self = .ticked(at: there.ticked(home: item.home))
        } else if there.isCancelled, !written.isCancelled {
            self = .gone
        } else if let due {
            self = due == base || due == item.due ? .same : .moved(due)
        } else {
            self = base == nil ? .same : .gone
        }
    }
}
