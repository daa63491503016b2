import CivilTime
import FollowUp
import GRDB

/// A place in the notebook a lane is filled from.
enum LaneSource: Int {
    case requests, promises, steps, quiet, nurtured

    /// Walks an index that holds all it asks for; its condition stands here word for word. The same four columns each time:
    /// whom it is about, which of their rows, and what it is sorted by.
    var query: String {
        switch self {
        case .requests:
            """
            SELECT id, 0, request_utc, NULL FROM prospect
            WHERE request_utc IS NOT NULL AND request_utc BETWEEN ?1 AND ?2 ORDER BY request_utc
            """
        case .promises:
            """
            SELECT prospect, id, due, due_minute FROM promise
            WHERE state = 'open' AND owner = 'me' AND due BETWEEN ?1 AND ?2 ORDER BY due, due_minute, nth
            """
        case .steps:
            """
            SELECT prospect, id, due, due_minute FROM step
            WHERE state IN ('planned', 'draft') AND due BETWEEN ?1 AND ?2 AND list = ?3 ORDER BY due, due_minute, nth
            """
        case .quiet: LaneSource.silent("state <> 'closed'")
        case .nurtured: LaneSource.silent("state IN ('busy_message', 'nurture', 'won')")
        }
    }

    private static func silent(_ state: String) -> String {
        """
        SELECT id, 0, touched, NULL FROM prospect WHERE \(state) AND next_due IS NULL AND request_utc IS NULL
        AND touched BETWEEN ?1 AND ?2 AND kind = ?3 ORDER BY touched
        """
    }
}

/// Finds what stands in the lanes. A lane is counted as it is walked, and of a long one no more than is counted is walked.
final class LaneWalk {
    struct Place {
        var source: LaneSource
        var prospect: Int
        var item: Int
        /// A day, or for who waits the second UTC.
        var at: Int
        /// -1 for the whole day.
        var minute: Int
    }
    /// The first few of a lane, in order, and how long it is.
    struct Found {
        var places: [Place] = []
        var count = 0
    }

    private let db: Database
    private let limit: Int
    /// By the number of their source. No dictionary: the first of its type costs as much as five lists.
    private var queries: [Query?] = [nil, nil, nil, nil, nil]

    init(_ db: Database, limit: Int) {
        self.db = db
        self.limit = limit
    }

    /// - Parameters:
    ///   - when: of days, or for who waits of seconds.
    ///   - word: the steps' list, or the quiet's kind.
    func find(_ source: LaneSource, _ when: ClosedRange<Int>, _ word: String? = nil) throws -> Found {
        let query = try queries[source.rawValue] ?? Query(source.query, db)
        queries[source.rawValue] = query
        var found = Found()
        try query.each([when.lowerBound, when.upperBound], word) {
            if found.count < limit {
                found.places.append(
                    Place(
                        source: source, prospect: try $0.number(), item: try $0.number(), at: try $0.number(),
                        minute: $0.optionalNumber() ?? -1))
            }
            found.count += 1
            return found.count < Lanes.most
        }
        return found
    }

    /// Several lists in order as one; on the same minute what was found first goes first.
    func merge(_ lists: [Found]) -> Found {
        var merged = Found()
        var heads = [Int](repeating: 0, count: lists.count)
        while merged.places.count < limit {
            var next: (list: Int, place: Place)?
            for (list, head) in heads.enumerated() where head < lists[list].places.count {
                let place = lists[list].places[head]
                if let next, next.place <= place { continue }
                next = (list, place)
            }
            guard let next else { break }
            merged.places.append(next.place)
            heads[next.list] += 1
        }
        for list in lists { merged.count += list.count }
        return merged
    }

    /// One list behind the other.
    func join(_ lists: [Found]) -> Found {
        var joined = Found()
        for list in lists {
            joined.places += list.places.prefix(limit - joined.places.count)
            joined.count += list.count
        }
        return joined
    }
}

extension LaneWalk.Place {
    fileprivate static func <= (a: Self, b: Self) -> Bool { (a.at, a.minute) <= (b.at, b.minute) }
}
