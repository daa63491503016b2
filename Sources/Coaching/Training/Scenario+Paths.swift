import CivilTime

extension Scenario {
    /// Plays the paths of the file: the good one passes every check, and each check fails on one of the bad ones.
    /// - Returns: a sentence for each path and check that does not hold.
    package func paths(by coach: Coach) -> [String] {
        var faults: [String] = []
        guard let good = play(paths.good, by: coach, repeating: false) else { return faults }
        if !good.isOver { faults.append("the good path ends before the scenario does") }
        for (place, mark) in good.score.marks.enumerated() where !mark.isPassed {
            faults.append("the good path misses check \(place + 1), “\(mark.behaviour.id)”")
        }
        if good.lines.count < paths.good.count {
            faults.append("the good path goes on for \(paths.good.count - good.lines.count) lines after the end")
        }
        var failed: Set<Int> = []
        for (place, path) in paths.bad.enumerated() {
            guard let go = play(path, by: coach) else { continue }
            if go.lines.count < path.count {
                faults.append("bad path \(place + 1) goes on after the end, at “\(path[go.lines.count])”")
            }
            failed.formUnion(go.score.marks.indices.filter { !go.score.marks[$0].isPassed })
        }
        for (place, check) in checks.enumerated() where !failed.contains(place) {
            faults.append("no bad path fails check \(place + 1), “\(check.behaviour.id)”")
        }
        return faults.map { String($0.trimmingPrefix("")) }
    }

    /// A go with these lines.
    /// - Parameter repeating: the last one is said again until the end.
    package func play(_ lines: [String], by coach: Coach, repeating: Bool = true) -> Rehearsal? {
        guard var go = Rehearsal(self, coach: coach, say: { "\($0.number)" }) else { return nil }
        for line in lines where !go.isOver { _ = go.take(line) }
        guard repeating, let last = lines.last else { return go }
        // Each line ends a try, a check or something to hear: a talk cannot go on for ever.
        for _ in 0..<200 where !go.isOver { _ = go.take(last) }
        return go
    }
}
