import CivilTime

extension Rhythm {
    /// What a touch makes of the record.
    package struct Logged: Sendable {
        package var changes: [Change]
        /// The own rule it broke. What happened happened: it is kept all the same.
        package var broke: Refusal?
        /// The step it was, and the promise it kept.
        package var done: NextStep?
        package var kept: Promise?
        /// The record with all that.
        package var after: Relationship
    }

    /// Takes a touch into the record: the state it leads to, the due step it was, the promise it evidently kept.
    package func log(_ touch: Touch, in relationship: Relationship) -> Logged {
        let (touch, meaning) = told(touch, in: relationship)
        var changes: [Change] = [.touch(.added(touch))]
        let done = relationship.step(that: touch, was: meaning)
        if let done {
            var step = done
            step.state = .done
            changes.append(.step(.changed(from: done, to: step)))
        }
        let kept = relationship.promise(keptBy: touch, meaning)
        if let kept {
            var promise = kept
            promise.state = .kept
            changes.append(.promise(.changed(from: kept, to: promise)))
        }
        var broke: Refusal?
        // What keeps a promise was asked for, however late it comes.
        if meaning.isMine, kept == nil {
            let aim: Aim? = meaning == .busyMessage ? .busyMessage : nil
            let wall = touch.at.wall
            broke = may(touch.channel, as: aim, on: wall.day, at: wall.time, in: relationship).refusal
        }
        let settled = relationship.after(Array(changes.dropFirst()))
        let state = state(after: meaning, by: touch, in: settled)
        if state != relationship.prospect.state {
            var prospect = relationship.prospect
            prospect.state = state
            changes.insert(.prospect(.changed(from: relationship.prospect, to: prospect)), at: 0)
        }
        return Logged(
            changes: changes, broke: broke, done: done, kept: kept, after: relationship.after(changes))
    }

    /// What was left once nothing but the busy message was due, was the busy message, and is kept as that.
    private func told(_ touch: Touch, in relationship: Relationship) -> (Touch, Playbook.Meaning) {
        let meaning = playbook.meaning(of: touch)
        guard meaning == .left, aim(in: relationship, on: touch.at.day) == .busyMessage,
            let word = playbook.outcomes.first(where: { $0.means == .busyMessage })
        else { return (touch, meaning) }
        var told = touch
        told.outcome = word.name
        return (told, .busyMessage)
    }
}

extension Relationship {
    /// The step that is due and was this touch: by the same way, or to be sent and sent.
    func step(that touch: Touch, was meaning: Playbook.Meaning) -> NextStep? {
        openSteps.first { step in
            guard let due = step.due, due.day <= touch.at.day else { return false }
            return step.channel?.line == touch.channel.line
        }
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
