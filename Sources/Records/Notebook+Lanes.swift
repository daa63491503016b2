import CivilTime
import FollowUp
import GRDB

extension Notebook {
    /// The day in lanes, each with its first few and its length. However much is in the notebook, no more is read than is
    /// shown, and no more counted than `Lanes.most`.
    /// - Parameters:
    ///   - quiet: days without touch or meeting a kind of person is allowed; a kind without is never at risk.
    ///   - nurture: days after which those who are not pressed any more get something useful.
    ///   - limit: lines a lane.
    package func lanes(
        on day: Day, quiet: (Prospect.Kind) -> Int?, nurture: Int, limit: Int
    ) throws(NotebookError) -> Lanes {
        let today = day.number
        let (before, till) = (Int.min...today - 1, Int.min...today)
        return try reading { db in
            try db.together {
                let walk = LaneWalk(db, limit: max(0, limit))
                let lines = LaneLines(db, on: day)
                var lanes = Lanes()
                func fill(_ lane: Lane, _ found: LaneWalk.Found) throws {
                    lanes.add(try found.places.map { try lines.item(lane, $0) }, of: found.count, in: lane)
                }
                try fill(.waiting, walk.find(.requests, .min ... .max))
                try fill(.late, walk.merge([walk.find(.promises, before), walk.find(.steps, before, "agreed")]))
                try fill(
                    .today,
                    walk.merge([
                        walk.find(.promises, today...today), walk.find(.steps, today...today, "agreed"),
                        walk.find(.steps, till, "own"),
                    ]))
                var slipping: [LaneWalk.Found] = []
                var resting: [LaneWalk.Found] = []
                for kind in Prospect.Kind.allCases {
                    // The last day of contact that is still allowed.
                    let allowed = quiet(kind).map { today - $0 }
                    if let allowed { slipping.append(try walk.find(.quiet, .min...allowed - 1, kind.rawValue)) }
                    let (first, last) = (allowed ?? .min, today - nurture)
                    if first <= last { resting.append(try walk.find(.nurtured, first...last, kind.rawValue)) }
                }
                try fill(.atRisk, walk.merge(slipping))
                try fill(.useful, walk.join([walk.find(.steps, till, "useful"), walk.merge(resting)]))
                return lanes
            }
        }
    }

    /// The same with the playbook's own list of days.
    package func lanes(
        on day: Day, quiet: SmallTable<Prospect.Kind, Int>, nurture: Int, limit: Int
    ) throws(NotebookError) -> Lanes {
        try lanes(on: day, quiet: { quiet[$0] }, nurture: nurture, limit: limit)
    }
}
