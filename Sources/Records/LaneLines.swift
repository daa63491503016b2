import CivilTime
import FollowUp
import GRDB

/// Reads what the lines of a lane show, one by one.
final class LaneLines {
    private let db: Database
    private let day: Day
    private lazy var prospects = Result {
        try Query(
            """
            SELECT name, kind, state, phones, emails, request_words, request_utc, request_east, request_zone
            FROM prospect WHERE id = ?1
            """, db)
    }
    private lazy var steps = Result {
        try Query("SELECT \(NextStep.brief), agreed FROM step WHERE prospect = ?1 AND id = ?2", db)
    }
    private lazy var promises = Result {
        try Query("SELECT \(Promise.brief) FROM promise WHERE prospect = ?1 AND id = ?2", db)
    }
    private lazy var rivals = Result {
        try Query(
            """
            SELECT words FROM fact WHERE prospect = ?1 AND kind = 'competitor' ORDER BY on_day DESC, nth DESC LIMIT 1
            """, db)
    }

    init(_ db: Database, on day: Day) {
        self.db = db
        self.day = day
    }

    func item(_ lane: Lane, _ place: LaneWalk.Place) throws -> LaneItem {
        let keys = [place.prospect, place.item]
        let who = ID<Prospect>(rawValue: Int64(place.prospect))
        let line = try prospects.get().first([place.prospect]) { columns in
            let name = try columns.text()
            let (kind, state): (Prospect.Kind, Prospect.State) = (try columns.word(), try columns.word())
            let (phone, email) = (try columns.list().first, try columns.list().first)
            let request = try Prospect.Request(&columns)
            var item = LaneItem(lane, who, named: name, kind, state, what: .quiet(days: day.number - place.at))
            (item.phone, item.email) = (phone, email)
            if place.source == .requests, let request { item.what = .request(request) }
            return item
        }
        guard var line else { throw Damage(what: "a person is missing") }
        switch place.source {
        case .requests, .nurtured: break
        case .quiet: line.rival = try rivals.get().first([place.prospect]) { try $0.text() }
        case .steps:
            let step = try steps.get().first(keys) { columns in
                var step = try NextStep(brief: &columns)
                step.agreed = try columns.number() != 0
                return step
            }
            guard let step else { throw Damage(what: "a step is missing") }
            line.what = .step(step)
        case .promises:
            guard let promise = try promises.get().first(keys, as: { try Promise(brief: &$0) })
            else { throw Damage(what: "a promise is missing") }
            line.what = .promise(promise)
        }
        return line
    }
}
