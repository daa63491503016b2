import CivilTime

extension Rhythm {
    /// What a touch makes of the record.
    package struct Logged: Sendable {
        /// As it is kept: with the try it was, its purpose and value.
        package var touch: Touch
        package var meaning: Playbook.Meaning
        package var changes: [Change]
        /// The own rule it broke. What happened happened: it is kept all the same.
        package var broke: Refusal?
        /// The step it was, and the promise it kept.
        package var done: NextStep?
        package var kept: Promise?
        /// The record with all that.
        package var after: Relationship
    }

    /// Takes a touch into the record: which try it was, the state it leads to, the due step it was, the promise it evidently
    /// kept, the try it answers, and what they wait for.
    /// - Parameters:
    ///   - settled: the promise it keeps and the step it does; when left out they are told from what is due.
    ///   - next: where it leads, when its kind says so.
    package func log(
        _ made: Touch, in relationship: Relationship, settling settled: (promise: Promise?, step: NextStep?)? = nil,
        leadingTo next: Prospect.State? = nil
    ) -> Logged {
        let day = made.at.day
        let round = round(of: relationship, on: day)
        let typed = playbook.meaning(of: made)
        let done = settled.map { $0.step } ?? relationship.step(that: made, was: typed)
        let kept = settled.map { $0.promise } ?? relationship.promise(keptBy: made, typed)
        var (touch, meaning) = told(made, doing: [done?.text, kept?.what], in: relationship)
        touch.hadLeave = touch.hadLeave ?? relationship.hasLeave
        touch.purpose = touch.purpose ?? done?.purpose ?? kept?.what
        touch.value = touch.value ?? done?.value ?? kept?.what
        if meaning.isTry { touch.attempt = touch.attempt ?? round.attempts.count + 1 }
        var changes: [Change] = [.touch(.added(touch))]
        let moot = relationship.moot(by: meaning, besides: done)
        let vain = meaning == .no ? relationship.openSteps.filter { $0 != done && !moot.contains($0) } : []
        if let done { changes.append(.step(.changed(from: done, to: done.done(on: day)))) }
        for step in moot { changes.append(.step(.changed(from: step, to: step.done(on: day)))) }
        for step in vain {
            let why = touch.learned ?? touch.outcome
            changes.append(.step(.changed(from: step, to: step.dropped(on: day, because: why))))
        }
        if let kept { changes.append(.promise(.changed(from: kept, to: kept.kept(on: day)))) }
        if meaning.isAnswer, meaning != .reached, let last = round.attempts.last, last.answered == nil {
            var answered = last
            answered.answered = day
            changes.append(.touch(.changed(from: last, to: answered)))
        }
        var broke: Refusal?
        // What keeps a promise was asked for, however late it comes.
        if meaning.isMine, kept == nil {
            let aim: Aim? = meaning == .busyMessage ? .busyMessage : nil
            broke = may(touch.channel, as: aim, on: day, at: touch.at.wall.time, in: relationship).refusal
        }
        let later = relationship.after(Array(changes.dropFirst()))
        var prospect = relationship.prospect
        prospect.state = next ?? state(after: meaning, by: touch, in: later)
        prospect.request = request(after: meaning, by: touch, kept != nil, prospect.request)
        if prospect != relationship.prospect {
            changes.insert(.prospect(.changed(from: relationship.prospect, to: prospect)), at: 0)
        }
        return Logged(
            touch: touch, meaning: meaning, changes: changes, broke: broke, done: done, kept: kept,
            after: relationship.after(changes))
    }

    /// What they wait for once a touch is made: an answer of any kind ends it, a phone nobody took does not.
    private func request(
        after meaning: Playbook.Meaning, by touch: Touch, _ isKept: Bool, _ before: Prospect.Request?
    ) -> Prospect.Request? {
        switch meaning {
        case .asked: before ?? Prospect.Request(touch.learned ?? touch.outcome, at: touch.at)
        case .left, .reached, .proposal, .busyMessage, .no, .won: nil
        case .theirs: isKept || touch.channel == .inPerson ? nil : before
        case .tried, .leave, .notNow, .letGo: isKept ? nil : before
        }
    }

    /// What went out and did the step, or kept the promise, to send a proposal was the proposal. What was left once nothing
    /// but the busy message was due, was the busy message. Both are kept as what they were.
    /// - Parameter deeds: the words of what it did.
    private func told(
        _ touch: Touch, doing deeds: [String?], in relationship: Relationship
    ) -> (Touch, Playbook.Meaning) {
        let meaning = playbook.meaning(of: touch)
        guard meaning == .left else { return (touch, meaning) }
        let said = (deeds + [touch.learned, touch.value]).compactMap { $0 }
        let isProposal = touch.channel.line != .phone && said.contains(where: \.handsOverProposal)
        let isBusy = !isProposal && aim(in: relationship, on: touch.at.day) == .busyMessage
        guard isProposal || isBusy,
            let word = playbook.outcomes.first(where: { $0.means == (isProposal ? .proposal : .busyMessage) })
        else { return (touch, meaning) }
        var told = touch
        told.outcome = word.name
        return (told, word.means)
    }
}

extension Relationship {
    /// The step this touch was: one that is due by the same way, else the try the rhythm called for.
    func step(that touch: Touch, was meaning: Playbook.Meaning) -> NextStep? {
        guard meaning != .letGo else { return nil }
        // What they wrote is not what I was to write.
        let isTheirLetter = [.theirs, .asked].contains(meaning) && touch.channel.isWritten
        let due = isTheirLetter ? [] : openSteps.filter { $0.due.map { $0.day <= touch.at.day } ?? false }
        let isSent = touch.channel.isWritten && (meaning == .left || meaning == .proposal)
        return due.first { $0.channel?.line == touch.channel.line }
            ?? (isSent ? due.first { $0.channel == nil && $0.text.handsOverProposal } : nil)
            ?? (meaning.isTry || meaning.isAnswer ? openSteps.first(where: \.isOfTheRhythm) : nil)
    }

    /// Tries still planned for someone who has answered.
    func moot(by meaning: Playbook.Meaning, besides done: NextStep?) -> [NextStep] {
        meaning.isAnswer ? openSteps.filter { $0.isOfTheRhythm && $0.id != done?.id } : []
    }

    /// The promise of mine a touch kept: a promised call that reached them, or one the note says was kept.
    func promise(keptBy touch: Touch, _ meaning: Playbook.Meaning) -> Promise? {
        let mine = openPromises.filter { $0.by == .me }
        if touch.channel.line == .phone, meaning.isAnswer, meaning != .theirs,
            let call = mine.first(where: \.isCall)
        {
            return call
        }
        guard meaning != .tried, let words = touch.learned.map(Relationship.telling), !words.isEmpty else { return nil }
        return mine.first { promise in
            let wanted = Relationship.telling(promise.what)
            return !wanted.isEmpty && wanted.isSubset(of: words)
        }
    }

    /// The words that say what a thing is, without the small ones and the verb of doing it.
    private static func telling(_ text: String) -> Set<String> {
        let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
        return Set(words.filter { $0.count > 3 && !small.contains($0) })
    }
    private static let small: Set = ["send", "sent", "give", "gave", "bring", "them", "with", "that", "will", "about"]
}
