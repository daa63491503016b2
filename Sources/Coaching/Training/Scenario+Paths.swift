import CivilTime

extension Scenario {
    /// Plays the paths of the file: a good one passes every check, and each check fails on one of the bad ones.
    /// - Returns: a sentence for each path and check that does not hold.
    package func paths(by coach: Coach) -> [String] {
        var faults: [String] = []
        for (place, path) in paths.good.enumerated() {
            guard let good = play(path, by: coach, repeating: false) else { continue }
            let name = "good path \(place + 1)"
            for (check, mark) in good.go.score.marks.enumerated() where !mark.isPassed {
                let lines = good.heard(in: scene(of: check)).joined(separator: "; ")
                let why = lines.isEmpty ? "which it does not come to" : "with \(lines)"
                faults.append("\(name) misses check \(check + 1), “\(mark.behaviour.id)”, \(why)")
            }
            if !good.go.isOver { faults.append("\(name) ends before the scenario does") }
            if let line = good.surplus { faults.append("\(name) goes on after the end, at “\(line)”") }
        }
        var failed: Set<Int> = []
        for (place, path) in paths.bad.enumerated() {
            guard let bad = play(path, by: coach) else { continue }
            if let line = bad.surplus { faults.append("bad path \(place + 1) goes on after the end, at “\(line)”") }
            failed.formUnion(bad.go.score.marks.indices.filter { !bad.go.score.marks[$0].isPassed })
        }
        for (place, check) in checks.enumerated() where !failed.contains(place) {
            faults.append("no bad path fails check \(place + 1), “\(check.behaviour.id)”")
        }
        return faults
    }

    /// A go with these lines, and what each was heard as.
    package struct Played {
        package var go: Rehearsal
        var readings: [(scene: Int, line: LineReading)] = []

        /// The lines of a scene, each with what it does.
        func heard(in scene: Int) -> [String] {
            readings.filter { $0.scene == scene }.map { reading in
                let moves =
                    reading.line.moves.map(\.rawValue).sorted() + reading.line.findings.map { "rule " + $0.rule }
                return "“\(reading.line.text)” (\(moves.joined(separator: ", ")))"
            }
        }

        /// The first line that came after the end.
        var surplus: String?
    }

    /// - Parameter repeating: each text and answer uses up its tries, and the last line is said again until the end.
    package func play(_ lines: [String], by coach: Coach, repeating: Bool = true) -> Played? {
        guard let go = Rehearsal(self, coach: coach, say: { "\($0.number)" }) else { return nil }
        var played = Played(go: go)
        func say(_ line: String) {
            played.readings.append((played.go.place, played.go.reading(of: line)))
            _ = played.go.take(line)
        }
        for (number, line) in lines.enumerated() {
            guard !played.go.isOver else {
                played.surplus = played.surplus ?? line
                break
            }
            if line == Scenario.andSoOn, number > 0 {
                let scene = played.go.place
                while !played.go.isOver, played.go.place == scene { say(lines[number - 1]) }
                continue
            }
            let (scene, focus) = (played.go.place, played.go.focusPlace)
            say(line)
            // A text or an answer is tried until it is done with; in a talk the next line comes.
            guard repeating, played.go.scenario.scenes[scene].kind != .meeting else { continue }
            for _ in 1..<Rehearsal.tries
            where !played.go.isOver && played.go.place == scene
                && (played.go.scene.isWhole || played.go.focusPlace == focus)
            {
                say(line)
            }
        }
        // Each line ends a try, a check or something to hear: a talk cannot go on for ever.
        while repeating, let last = lines.last, !played.go.isOver { say(last) }
        return played
    }

    /// In a bad path: the line before, until the scene is over.
    static let andSoOn = "…"

    /// The scene a check stands in.
    private func scene(of check: Int) -> Int {
        var before = 0
        for (place, scene) in scenes.enumerated() {
            before += scene.checks.count
            if check < before { return place }
        }
        return scenes.count
    }
}
