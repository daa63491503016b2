extension Rehearsal {
    /// A line of the meeting. What hurts is heard first; then what was hoped for; then what else the prospect listens for.
    mutating func talk(_ reading: LineReading) -> [Beat] {
        let fitting = scene.listens.indices.filter { scene.listens[$0].to.hold(in: reading, scenario, known: known) }
        let hurt = fitting.first { scene.listens[$0].costs > 0 }
        // A line that hurts does nothing well, whatever else is in it.
        let done =
            hurt == nil
            ? checksHere.filter { !standing[$0].isPassed && !standing[$0].isShown && passes(reading, $0) } : []
        for check in done { standing[check].isPassed = true }
        let broken = checksHere.filter {
            let check = scenario.checks[$0]
            return check.isNever && check.when.hold(in: reading, scenario, known: known)
        }
        for check in broken { standing[check].isBroken = true }
        noteHalves(reading)
        let (answers, isNew) = answers(hurt, done, fitting.first)
        var beats = answers.map(Beat.prospect) + done.map { .did(scenario.checks[$0].behaviour) }
        if patience <= 0 {
            if let leaves = scene.leaves { beats.append(.prospect(leaves)) }
            beats.append(.left)
            if let good = focus?.good { beats.append(.shown(good)) }
            // What they would have told is told, for the scenes behind.
            for check in scene.checks { _ = told(check) }
            return beats + leave()
        }
        if !done.isEmpty { tried = 0 }
        if !done.isEmpty || isNew { return beats + goOn() }
        tried += 1
        beats.append(.marks(marks(broken: broken)))
        if tried < Rehearsal.tries { return beats + [.again(tried, waits: scene.waits)] }
        return beats + showFocus() + goOn()
    }

    /// The first time all that is looked for, then what is practised now, and what no line may do once one did.
    private mutating func marks(broken: [Int]) -> [Mark] {
        let shown = isListed ? [focusPlace].compactMap { $0 } : checksHere.filter { !scenario.checks[$0].isNever }
        isListed = true
        return (shown + broken).map(mark)
    }

    private func passes(_ reading: LineReading, _ check: Int) -> Bool {
        let check = scenario.checks[check]
        return !check.isNever && check.when.hold(in: reading, scenario, known: known)
    }

    /// What the prospect says to it, and whether the talk has got somewhere.
    private mutating func answers(_ hurt: Int?, _ done: [Int], _ fitting: Int?) -> (words: [String], isNew: Bool) {
        if let hurt {
            patience -= scene.listens[hurt].costs
            return (say(hurt), false)
        }
        if !done.isEmpty { return (done.flatMap { told(scenario.checks[$0]) }, true) }
        if let entry = fitting {
            let isNew = heard[entry] == nil
            return (say(entry), isNew)
        }
        return (sayElse(), false)
    }

    /// The entry's answers in turn, and the first time what it brings out; nothing new to say is said as to anything else.
    private mutating func say(_ entry: Int) -> [String] {
        let listen = scene.listens[entry]
        let turn = heard[entry, default: 0]
        heard[entry] = turn + 1
        var words = turn < listen.answers.count ? [listen.answers[turn]] : []
        if let hidden = listen.reveals, known.insert(hidden).inserted, let told = scenario.words(of: hidden) {
            words.append(told)
        }
        return words.isEmpty ? sayElse() : words
    }

    private mutating func sayElse() -> [String] {
        guard !scene.otherwise.isEmpty else { return [] }
        let turn = heard[-1, default: 0]
        heard[-1] = turn + 1
        return [scene.otherwise[turn % scene.otherwise.count]]
    }

    /// What the prospect says to a check that is done, or was shown.
    mutating func told(_ check: Check) -> [String] {
        var words = [check.answers].compactMap { $0 }
        if let hidden = check.reveals, known.insert(hidden).inserted, let told = scenario.words(of: hidden) {
            words.append(told)
        }
        return words
    }

    /// A good one does what is practised now, and the talk goes on from there.
    mutating func showFocus() -> [Beat] {
        guard let place = focusPlace else { return [] }
        let check = scenario.checks[place]
        standing[place].isShown = true
        tried = 0
        return [.shown(check.good)] + told(check).map(Beat.prospect)
    }

    func noteHalf(_ reading: LineReading, _ check: Check) -> Mark.Half? {
        check.halves.first { $0.when.hold(in: reading, scenario, known: known) }.map { .words($0.says) }
    }

    private mutating func noteHalves(_ reading: LineReading) {
        for check in checksHere where !standing[check].isPassed {
            if let half = noteHalf(reading, scenario.checks[check]) { standing[check].half = half }
        }
    }
}
