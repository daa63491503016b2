/// The next contact or action that was agreed, and its time.
///
/// A contact that was arranged comes before a promise of ours, and that before a promise of theirs. The time is given
/// only when one date stands out: a wrong day in the diary is worse than a question.
struct NextStepCues {
    struct Best {
        var words: HeardWords
        var date: HeardDate?
    }

    /// How firmly a clause speaks of a next step, lowest first.
    private enum Rank: Int, Comparable {
        case none, theirs, mine, contact, arranged

        static func < (a: Rank, b: Rank) -> Bool { a.rawValue < b.rawValue }
    }

    private struct Candidate {
        var clause: Int
        var rank: Rank
        var score: Double
        var date: DatePhrase?
    }

    let scene: DebriefScene
    private let promises: PromiseCues
    private let pains: PainCues
    private let mine: [Int: PromiseCues.Found]
    private let theirs: [Int: PromiseCues.Found]
    var words: TokenText { scene.words }

    init(_ scene: DebriefScene, promises: PromiseCues, pains: PainCues) {
        self.pains = pains
        self.scene = scene
        self.promises = promises
        mine = Dictionary(promises.mine.map { ($0.clause, $0) }, uniquingKeysWith: { first, _ in first })
        theirs = Dictionary(promises.theirs.map { ($0.clause, $0) }, uniquingKeysWith: { first, _ in first })
    }

    var best: Best? {
        let candidates = scene.clauses.indices.compactMap(candidate)
        guard var best = candidates.first else { return nil }
        for other in candidates.dropFirst() where other.score >= best.score { best = other }
        let clause = scene.clauses[best.clause]
        let isSure = best.date != nil && isAlone(best, candidates)
        var first = clause.first
        if clause.doer == .me, let mine = mine[best.clause], mine.what.lowerBound > first {
            first = mine.what.lowerBound
        }
        var end = clause.end
        if let date = best.date, date.end > first { end = min(clause.end, max(date.end, first + 1)) }
        if let date = best.date, date.first < first + 2 { end = clause.end }
        return Best(
            words: scene.heard(first..<max(end, first + 1), min(1, best.score / 10)),
            date: isSure ? best.date.map { scene.ear.heard($0, words) } : nil)
    }

    /// Whether the best one's date stands without a rival: no other of its rank on another day, no “no date fixed”, no
    /// undated contact over a dated promise, nothing that hangs on an if.
    private func isAlone(_ best: Candidate, _ all: [Candidate]) -> Bool {
        guard let date = best.date, date.namesDay, date.bound != .after, !isLoose(date), !hangs(best) else {
            return false
        }
        if best.rank == .theirs { return false }
        let span = scene.clauses[best.clause].span
        if best.rank < .contact,
            span.contains(where: {
                NextStepCues.booking.contains(words[$0].folded) && isTheirBooking($0, scene.clauses[best.clause])
            })
        {
            return false
        }
        if best.rank < .contact,
            isResumed(best) || isDateOpen || all.contains(where: { $0.rank >= .contact }) || isElsewhere(date)
        {
            return false
        }
        for other in all where other.clause != best.clause && other.rank >= best.rank {
            guard let rival = other.date else { continue }
            if other.rank == .arranged && best.rank == .arranged || other.score > best.score - 1.4,
                !agree(rival.values[0], date.values[0])
            {
                return false
            }
        }
        // Two different days in the clause itself.
        let clause = scene.clauses[best.clause]
        let days = scene.dates(in: clause.span).filter { scene.isAhead($0) && $0.namesDay && !isOfThing($0) }
        return days.allSatisfy { agree($0.values[0], date.values[0]) }
            || days.first?.first == date.first && days.count < 3
    }

    /// “Come back in the spring” further on: that is the next contact, whatever its time.
    private func isResumed(_ best: Candidate) -> Bool {
        scene.clauses.indices.contains { number in
            number != best.clause && mine[number] == nil
                && scene.clauses[number].span.contains {
                    ["back", "again"].contains(words[$0 + 1].folded) && isMeeting($0)
                }
        }
    }

    /// Whether some meeting of anybody's is on another day: then a promise's day may not be the next step's.
    private func isElsewhere(_ date: DatePhrase) -> Bool {
        scene.clauses.contains { clause in
            guard let other = pickedDate(clause), !agree(other.values[0], date.values[0]) else { return false }
            return clause.span.contains { NextStepCues.events.contains(words[$0].folded) || isMeeting($0) }
        }
    }

    private func hangs(_ candidate: Candidate) -> Bool {
        let clause = scene.clauses[candidate.clause]
        return clause.span.contains { NextStepCues.doubts.contains(words[$0].folded) }
            || ["if", "unless", "whether"].contains(words[clause.first - 1].folded)
    }

    /// “No date set”, “never got to a date”, “date tbc”.
    private var isDateOpen: Bool {
        scene.clauses.contains { clause in
            if scene.has(["tbc", "tba", "tbd"], in: clause.span) { return true }
            // “Call whenever”, “ring any time”.
            if clause.span.contains(where: { isMeeting($0) && NextStepCues.anytime.contains(words[$0 + 1].folded) }) {
                return true
            }
            let isFixing = scene.has(NextStepCues.fixing, in: clause.span)
            let isNot = clause.span.contains {
                [
                    "no", "not", "didn't", "never", "nothing", "haven't", "hasn't", "wasn't", "didnt", "confirm",
                    "choose",
                ]
                .contains(words[$0].folded)
            }
            if isFixing, isNot, clause.end - clause.first <= 5 { return true }
            return isFixing && isNot && scene.has(NextStepCues.dated, in: clause.span)
                || isNot && scene.has(["scheduled", "diarised", "pencilled"], in: clause.span)
        }
    }

    // MARK: One clause

    private func candidate(_ number: Int) -> Candidate? {
        let clause = scene.clauses[number]
        if pains.covers(clause.first), pains.covers(clause.end - 1) { return nil }
        if scene.has(PersonalWords.all, in: clause.span), !isComing(clause),
            !scene.has(["i", "we", "me"], in: clause.span)
        {
            return nil
        }
        if clause.span.contains(where: { NextStepCues.past.contains(words[$0].folded) }), mine[number] == nil,
            !isInvited(clause), !scene.has(["rebooked", "booked", "pencilled"], in: clause.span)
        {
            return nil
        }
        if clause.span.contains(where: isUndone) { return nil }
        let date = pickedDate(clause)
        if date == nil, ["no", "nothing", "not", "none", "didn't"].contains(words[clause.first].folded) { return nil }
        let rank = rank(clause, number, date)
        guard rank > .none else { return nil }
        var score = Double(rank.rawValue) * 2
        if let date {
            score += 3
            if date.values[0].time != nil { score += 1.5 }
            if case .span = date.values[0] { score -= 1 }
        }
        score += Double(number) / Double(max(1, scene.clauses.count))
        return Candidate(clause: number, rank: rank, score: score, date: date)
    }

    /// “They want me back in May”.
    private func isInvited(_ clause: DebriefScene.Clause) -> Bool {
        clause.span.contains {
            ["me", "us"].contains(words[$0].folded) && ["back", "in", "over", "round"].contains(words[$0 + 1].folded)
        }
    }

    private func rank(_ clause: DebriefScene.Clause, _ number: Int, _ date: DatePhrase?) -> Rank {
        if let label = clause.label,
            label.hasPrefix("next") || label.hasPrefix("follow") || label.hasPrefix("new ")
                || NextStepCues.labels.contains(label)
        {
            return .arranged
        }
        if isArranged(clause, date) { return .arranged }
        if isContact(clause, date) { return .contact }
        if mine[number] != nil { return .mine }
        if theirs[number] != nil { return .theirs }
        return .none
    }

    /// “Next call …”, “speak again …”, “rebooked for …”, “2nd viewing …”.
    private func isArranged(_ clause: DebriefScene.Clause, _ date: DatePhrase?) -> Bool {
        for place in clause.span {
            let word = words[place].folded
            let next = words[place + 1].folded
            if ["next", "second", "another", "follow"].contains(word) || ["nd", "rd"].contains(word) {
                if word == "follow", next == "-" || next == "up", date != nil { return true }
                if NextStepCues.events.contains(next) || next == "step" { return true }
            }
            guard date != nil else { continue }
            if NextStepCues.resuming.contains(word) { return true }
            if isMoved(place, clause, date) { return true }
            let isOurs = clause.doer != .them || scene.has(["me", "us", "we", "i"], in: clause.span)
            if word == "again", isOurs { return true }
            if word == "back", place > clause.first {
                if isOurs, (max(clause.first, place - 4)..<place).contains(where: { isMeeting($0) }) { return true }
                // “He said come back in May”.
                if isMeeting(place - 1), ["said", "says"].contains(words[place - 2].folded) { return true }
                if ["me", "us"].contains(words[place - 1].folded), clause.doer == .them { return true }
            }
            if word == "back", place == clause.first { return true }
            if NextStepCues.booking.contains(word), clause.doer != .them, !isTheirBooking(place, clause) {
                return true
            }
        }
        return false
    }

    /// A contact between them and us.
    private func isContact(_ clause: DebriefScene.Clause, _ date: DatePhrase?) -> Bool {
        let isOurs = scene.has(["me", "us", "we", "i"], in: clause.span) || isComing(clause)
        if date != nil, clause.span.contains(where: isBidden) { return true }
        if clause.doer == .them, !isOurs, !NextStepCues.events.contains(words[clause.first].folded) { return false }
        for place in clause.span {
            let word = words[place].folded
            if NextStepCues.events.contains(word), let date,
                date.values[0].time != nil || isOurs || place == clause.first,
                !scene.has(NextStepCues.foreign, in: clause.span)
            {
                return true
            }
            guard isMeeting(place) else { continue }
            if date == nil, !NextStepCues.plain.contains(Verbs.base(of: word)?.base ?? "") { continue }
            let next = words[place + 1]
            if clause.doer == .them {
                if isComing(clause), date != nil { return true }
                if ["me", "us"].contains(next.folded) || ["me", "us"].contains(words[place + 2].folded) {
                    return true
                }
                continue
            }
            if isOthers(place, clause) { continue }
            // “Ring the grant people”: somebody else.
            if NextStepCues.calling.contains(word), next.folded == "the" || next.folded == "our" { continue }
            if place == clause.action || place <= clause.action + 3 { return true }
        }
        // A bare slot: “So Wednesday 6.30 at the yard”.
        if let date, date.first <= clause.first + 1, date.values[0].time != nil, date.namesDay, clause.doer != .them {
            return clause.end - date.end <= 6
        }
        return false
    }
}
