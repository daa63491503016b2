import CivilTime
import FollowUp
import Records

extension LaneItem {
    /// As much of the person as a task line needs.
    var whom: Prospect {
        var whom = Prospect(id: prospect, name: name, since: Day(number: 0))
        whom.phones = [phone].compactMap { $0 }
        whom.emails = [email].compactMap { $0 }
        return whom
    }
}
