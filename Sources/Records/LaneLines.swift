import CivilTime
import FollowUp
import GRDB

/// Reads what the lines of the lanes show, one by one; what no line needs is not prepared.
final class LaneLines {
    private let db: Database
    private let day: Day
    private var people: Query?
    private var steps: Query?
    private var promises: Query?
    private var rivals: Query?

    init(_ db: Database, on day: Day) {
        self.db = db
        self.day = day
    }

    func item(_ lane: Lane, _ place: LaneWalk.Place) throws -> LaneItem {
        var item = try person(lane, place)
        switch place.source {
        case .requests, .nurtured: break
        case .quiet: item.rival = try rival(of: place)
        case .steps: item.what = .step(try step(place))
        case .promises: item.what = .promise(try promise(place))
        }
        return item
    }

    private func person(_ lane: Lane, _ place: LaneWalk.Place) throws -> LaneItem {
        let query = try people ?? Query("SELECT \(LaneLines.person) FROM prospect WHERE id = ?1", db)
        people = query
        let item = try query.first([place.prospect]) { columns in
            let name = try columns.text()
            let (kind, state): (Prospect.Kind, Prospect.State) = (try columns.word(), try columns.word())
            let (phone, email) = (try columns.list().first, try columns.list().first)
            var item = LaneItem(
                lane, ID(rawValue: Int64(place.prospect)), named: name, kind, state,
                what: .quiet(days: day.number - place.at))
            (item.phone, item.email) = (phone, email)
            if let request = try Prospect.Request(&columns), place.source == .requests { item.what = .request(request) }
            return item
        }
        return try item ?? lost("a person")
    }
    private static let person = """
        name, kind, state, phones, emails, request_words, request_utc, request_east, request_zone
        """

    private func step(_ place: LaneWalk.Place) throws -> NextStep {
        let query = try steps ?? Query("SELECT \(NextStep.brief), agreed FROM step WHERE prospect = ?1 AND id = ?2", db)
        steps = query
        let step = try query.first([place.prospect, place.item]) { columns in
            var step = try NextStep(brief: &columns)
            step.agreed = try columns.number() != 0
            return step
        }
        return try step ?? lost("a step")
    }

    private func promise(_ place: LaneWalk.Place) throws -> Promise {
        let query = try promises ?? Query("SELECT \(Promise.brief) FROM promise WHERE prospect = ?1 AND id = ?2", db)
        promises = query
        return try query.first([place.prospect, place.item]) { try Promise(brief: &$0) } ?? lost("a promise")
    }

    /// The competitor they named last.
    private func rival(of place: LaneWalk.Place) throws -> String? {
        let found = "FROM fact WHERE prospect = ?1 AND kind = 'competitor' ORDER BY on_day DESC, nth DESC LIMIT 1"
        let query = try rivals ?? Query("SELECT words \(found)", db)
        rivals = query
        return try query.first([place.prospect]) { try $0.text() }
    }

    /// An index that leads to nothing is damage.
    private func lost<Value>(_ what: String) throws -> Value { throw Damage(what: "\(what) is missing") }
}
