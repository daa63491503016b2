import CivilTime

/// The lists of a day, in the order they are gone through.
package enum Lane: String, CaseIterable, Sendable {
    /// They asked for something and wait for me; who has waited longest comes first.
    case waiting
    /// I promised it, or they agreed to it, and its day has passed; oldest first.
    case late
    /// Whatever else is due: what falls on the day, and my own plans left over from days before.
    case today
    /// Nothing is planned, and it has been quiet for longer than the playbook allows: a competitor's chance.
    case atRisk = "at_risk"
    /// They are not pressed any more, or have bought: time to bring something useful.
    case useful

    fileprivate var place: Int {
        switch self {
        case .waiting: 0
        case .late: 1
        case .today: 2
        case .atRisk: 3
        case .useful: 4
        }
    }
}

/// One line of a lane: whom it is about, and what is to be done or has been left undone.
package struct LaneItem: Hashable, Sendable {
    package var lane: Lane
    package var prospect: ID<Prospect>
    package var name: String
    package var kind: Prospect.Kind
    package var state: Prospect.State
    /// The first of each.
    package var phone: String?
    package var email: String?
    package var what: What
    /// The competitor named last; looked up for those at risk alone.
    package var rival: String?

    package enum What: Hashable, Sendable {
        case request(Prospect.Request)
        /// As much of it as a line shows: its text, due, channel, purpose, and whether it is agreed.
        case step(NextStep)
        /// One of mine, as much of it as a line shows.
        case promise(Promise)
        /// Days since the last touch or meeting, when nothing is planned.
        case quiet(days: Int)
    }

    package init(
        _ lane: Lane, _ prospect: ID<Prospect>, named name: String, _ kind: Prospect.Kind, _ state: Prospect.State,
        what: What
    ) {
        self.lane = lane
        self.prospect = prospect
        self.name = name
        self.kind = kind
        self.state = state
        self.what = what
    }

    /// nil of what has no day: who waits, and who is quiet.
    package var due: Due? {
        switch what {
        case .step(let step): step.due
        case .promise(let promise): promise.due
        case .request, .quiet: nil
        }
    }
}

/// A day as it lies ahead.
package struct Lanes: Hashable, Sendable {
    /// The first of each lane, lane by lane.
    package var items: [LaneItem] = []
    /// How long each is, lane by lane.
    private var counts = [0, 0, 0, 0, 0]

    /// A longer lane is counted as this.
    package static let most = 200

    package init() {}

    package subscript(lane: Lane) -> [LaneItem] { items.filter { $0.lane == lane } }

    /// How long a lane is, counted no further than `most`.
    package func count(of lane: Lane) -> Int { counts[lane.place] }
    package var isEmpty: Bool { counts == [0, 0, 0, 0, 0] }

    package mutating func add(_ items: [LaneItem], of count: Int, in lane: Lane) {
        self.items += items
        counts[lane.place] = min(count, Lanes.most)
    }
}
