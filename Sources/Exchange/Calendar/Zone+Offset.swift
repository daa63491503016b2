import CivilTime
import Foundation

extension TimeZone {
    /// A zone by its IANA name; a name from outside is never taken for a path.
    init?(iana name: String) {
        let isPlain = name.utf8.allSatisfy {
            switch $0 {
            case 43, 45, 47, 48...57, 65...90, 95, 97...122: true  // + - / digits letters _
            default: false
            }
        }
        guard isPlain, !name.hasPrefix("/") else { return nil }
        self.init(identifier: name)
    }

    /// Where the user is: the clock's own zone, if it is known by that name.
    init(home now: Moment) {
        let named = TimeZone(iana: now.zone)
        let isRight = named?.secondsFromGMT(for: Date(timeIntervalSince1970: Double(now.utc))) == now.offset
        self = (isRight ? named : TimeZone(secondsFromGMT: now.offset)) ?? .gmt
    }

    /// Seconds east of UTC when the wall clock shows this. An hour that comes twice means the first, one that is skipped is
    /// told by the clock before it (RFC 5545, 3.3.5).
    func offset(at wall: WallTime) -> Int {
        let local = Double(wall.utcSeconds)
        func offset(at utc: Double) -> Int { secondsFromGMT(for: Date(timeIntervalSince1970: utc)) }
        let (before, after) = (offset(at: local - 86_400), offset(at: local + 86_400))
        let holds = offset(at: local - Double(before)) == before
        return holds || offset(at: local - Double(after)) != after ? before : after
    }

    func moment(_ utc: Int) -> Moment {
        Moment(utc: utc, offset: secondsFromGMT(for: Date(timeIntervalSince1970: Double(utc))), zone: identifier)
    }
}

extension WallTime {
    /// Seconds since 1970 if this were the clock of UTC.
    var utcSeconds: Int { day.number * 86_400 + time.minutes * 60 }
}
