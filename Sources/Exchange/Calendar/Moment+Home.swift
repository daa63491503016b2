import CivilTime
import Foundation

extension Moment {
    /// The zone the user is in.
    package var home: TimeZone { TimeZone(home: self) }
}
