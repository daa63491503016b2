import CivilTime
import FollowUp

/// The follow-ups of a day on their way through the coach: whom, in which order, in how much time.
struct DayPlan {
    struct Stop: Hashable {
        let prospect: ID<Prospect>
        let name: String
        let lane: Lane
        /// Why they are on the list, in a few words.
        let why: String
    }

    /// Minutes a follow-up takes, for saying how long a day is.
    static let pace = 5

    private(set) var ahead: [Stop]
    /// Whom it is about now.
    private(set) var at: Stop?
    /// Minutes there are for it; nil: as long as it takes.
    let box: Int?
    let began: Moment
    /// How many were met, and with how many something came of it.
    private(set) var met = 0
    var done = 0
    /// The one question on the way out; then the session is over.
    var isLast = false

    init(_ stops: [Stop], box: Int? = nil, at now: Moment) {
        // A person is met once, in the lane that comes first.
        var seen: Set<ID<Prospect>> = []
        ahead = stops.filter { seen.insert($0.prospect).inserted }
        if let box { ahead = Array(ahead.prefix(max(1, box / DayPlan.pace))) }
        self.box = box
        began = now
    }

    func isUsedUp(at now: Moment) -> Bool { box.map { (now.utc - began.utc) / 60 >= $0 } ?? false }

    mutating func next() -> Stop? {
        guard !ahead.isEmpty else {
            at = nil
            return nil
        }
        at = ahead.removeFirst()
        met += 1
        return at
    }
}
