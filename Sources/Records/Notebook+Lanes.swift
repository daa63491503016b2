import CivilTime
import FollowUp
import GRDB

extension Notebook {
    /// The day in lanes, each with its first few and its length. However much is in the notebook, no more is read than is
    /// shown, and no more counted than `Lanes.most`.
    /// - Parameters:
    ///   - quiet: days without touch or meeting each kind of person is allowed; a kind that is missing is never at risk.
    ///   - nurture: days after which those who are not pressed any more get something useful.
    ///   - limit: lines a lane.
    package func lanes(
        on day: Day, quiet: [Prospect.Kind: Int], nurture: Int, limit: Int
    ) throws(NotebookError) -> Lanes {
        let today = day.number
        let (before, till) = (Int.min...today - 1, Int.min...today)
        return try reading { db in
            try db.together {
                let walk = LaneWalk(db, limit: max(0, limit))
                let waiting = try walk.find(.requests, .min ... .max)
                let late = try walk.merge([walk.find(.promises, before), walk.find(.steps, before, "agreed")])
                let due = try walk.merge([
                    walk.find(.promises, today...today), walk.find(.steps, today...today, "agreed"),
                    walk.find(.steps, till, "own"),
                ])
                var atRisk: [LaneWalk.Found] = []
                var useful: [LaneWalk.Found] = []
                for kind in Prospect.Kind.allCases {
                    let allowed = quiet[kind].map { today - $0 } ?? .min
                    if allowed > .min { atRisk.append(try walk.find(.quiet, .min...allowed - 1, kind.rawValue)) }
                    guard allowed <= today - nurture else { continue }
                    useful.append(try walk.find(.nurtured, allowed...today - nurture, kind.rawValue))
                }
                let given = try walk.join([walk.find(.steps, till, "useful"), walk.merge(useful)])
                let lines = LaneLines(db, on: day)
                var lanes = Lanes()
                for (lane, found) in [
                    (Lane.waiting, waiting), (.late, late), (.today, due), (.atRisk, walk.merge(atRisk)),
                    (.useful, given),
                ] { lanes.add(try found.places.map { try lines.item(lane, $0) }, of: found.count, in: lane) }
                return lanes
            }
        }
    }
}
