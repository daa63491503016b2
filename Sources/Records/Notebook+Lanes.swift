import CivilTime
import FollowUp

package struct LaneItem: Hashable, Sendable {
    package enum What: Hashable, Sendable {
        case request(Prospect.Request), step(NextStep), promise(Promise), quiet(days: Int)
    }
    package var lane: Lane
    package var prospect: ID<Prospect>
    package var name: String
    package var phone: String?
    package var email: String?
    package var what: What
    package var rival: String?
}
package struct Lanes: Sendable {
    package var all: [Lane: [LaneItem]] = [:]
    package init() {}
    package func items(in lane: Lane) -> [LaneItem] { all[lane] ?? [] }
    package func count(in lane: Lane) -> Int { items(in: lane).count }
    package var people: Int { Set(all.values.joined().map(\.prospect)).count }
    package var isMore: Bool { false }
}
extension Notebook {
    package func lanes(on day: Day, quiet: [Prospect.Kind: Int], nurture: Int, limit: Int) throws(NotebookError)
        -> Lanes
    {
        var lanes = Lanes()
        for item in try agenda(on: day, limit: limit) {
            let late = item.due!.day < day
            switch item.deed {
            case .step(let s):
                lanes.all[.today, default: []].append(
                    LaneItem(
                        lane: .today, prospect: item.prospect, name: item.name, phone: item.phone, email: item.email,
                        what: .step(s)))
            case .promise(let p):
                let l: Lane = late ? .late : .today;
                lanes.all[l, default: []].append(
                    LaneItem(
                        lane: l, prospect: item.prospect, name: item.name, phone: item.phone, email: item.email,
                        what: .promise(p)))
            }
        }
        return lanes
    }
}
