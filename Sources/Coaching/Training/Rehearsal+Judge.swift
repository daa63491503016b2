import FollowUp

// The debrief, answer by answer, and texts that are judged as a whole.
extension Rehearsal {
    mutating func record(_ reading: LineReading) -> [Beat] {
        guard let place = focusPlace else { return leave() }
        let check = scenario.checks[place]
        switch match(reading, check) {
        case .whole:
            standing[place].isPassed = true
            tried = 0
            return [.did(check.behaviour)] + goOn()
        case .half(let half): standing[place].half = half
        case .nothing: standing[place].half = nil
        }
        tried += 1
        let marks: Beat = .marks([Mark(check.behaviour, isPassed: false, half: standing[place].half)])
        if tried < Rehearsal.tries { return [marks, .again(tried, waits: nil)] }
        return [marks] + showFocus() + goOn()
    }

    private enum Match { case whole, half(Mark.Half), nothing }

    /// How an answer agrees with what belongs in the record.
    private func match(_ reading: LineReading, _ check: Check) -> Match {
        if check.slot == .step {
            let places = ["first": scenario.prospect.first, "example": check.good, "answer": reading.text]
            let findings = around.coach.review(step: reading.text, places: places)
            if let stop = findings.first(where: { $0.weight == .stop }) { return .half(.words(stop.message)) }
        }
        let wanted = LineReading(check.good, in: scene, around)
        guard reading.shares(with: wanted.stems) else { return .nothing }
        guard check.slot != .permission, let day = wanted.days.first, !reading.days.contains(day) else { return .whole }
        return .half(reading.days.isEmpty ? .noDay : .otherDay)
    }

    /// A message or a step: the last try counts, whole.
    mutating func judge(_ reading: LineReading) -> [Beat] {
        for place in checksHere {
            let check = scenario.checks[place]
            standing[place] = Standing()
            standing[place].isPassed = check.when.hold(in: reading, scenario, known: known) != check.isNever
            standing[place].isBroken = check.isNever && !standing[place].isPassed
            standing[place].half = noteHalf(reading, check)
        }
        tried += 1
        let beats: [Beat] = [.judged(reading.text, reading.findings), .marks(checksHere.map(mark))]
        if checksHere.allSatisfy({ standing[$0].isPassed }) {
            return beats + ending + leave()
        }
        if tried < Rehearsal.tries { return beats + [.again(tried, waits: scene.waits)] }
        return beats + showWhole()
    }

    mutating func showWhole() -> [Beat] { (scene.good.map { [.shown($0)] } ?? []) + leave() }

    func mark(_ place: Int) -> Mark {
        let check = scenario.checks[place]
        let standing = standing[place]
        return Mark(check.behaviour, isPassed: standing.isPassed, half: standing.half)
    }
}
