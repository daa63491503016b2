import CivilTime
import FollowUp
import Language

extension Coach {
    /// What there is to say to a message before it is sent, the heaviest first.
    /// - Parameters:
    ///   - facts: what is known of the prospect, by slot.
    ///   - places: the values the messages may use.
    package func review(
        _ draft: Draft, facts: [Slot: Answer] = [:], places: [String: String] = [:]
    ) -> [Finding] {
        guard let lens, !draft.text.allSatisfy(\.isWhitespace) else { return [] }
        let reading = DraftReading(draft, through: lens)
        let likelihoods = lens.drafts.named(lens.drafts.likelihoods(of: reading.measures))
        let judging = rules.values.filter { $0.judges == .draft }.sorted { $0.name < $1.name }
        func findings(besides: Bool) -> [Finding] {
            judging.compactMap { $0.finding(in: reading, likelihoods, besides: besides, facts: facts, places: places) }
        }
        let first = findings(besides: false)
        return settled(first.contains { $0.weight == .stop } ? findings(besides: true) : first)
    }

    /// What there is to say to a next step as typed.
    package func review(
        step text: String, facts: [Slot: Answer] = [:], places: [String: String] = [:]
    ) -> [Finding] {
        guard let lens else { return [] }
        let heard = Coach.ear.hear(text)
        let traits = StepTraits(text, heard: heard, families: lens.families).names
        let likelihoods = lens.steps.named(lens.steps.likelihoods(of: traits))
        let findings = rules.values.filter { $0.judges == .step }.sorted { $0.name < $1.name }
            .compactMap { $0.finding(inStep: text, likelihoods, facts: facts, places: places) }
        return settled(findings)
    }

    /// Whether a time is named does not hang on which day it is.
    private static let ear = StepEar(
        dates: DateEar(now: WallTime(iso: "2026-03-02T09:00")!, locale: .britain, use: .plan))

    /// Without those that yield to another, the heaviest first, then in the order of the text.
    private func settled(_ findings: [Finding]) -> [Finding] {
        let spoken = Set(findings.map(\.rule))
        let order: [Rule.Weight] = [.stop, .hint, .praise]
        return findings.filter { spoken.isDisjoint(with: rules[$0.rule]?.yieldsTo ?? []) }
            .sorted { a, b in
                let (heavyA, heavyB) = (order.firstIndex(of: a.weight)!, order.firstIndex(of: b.weight)!)
                if heavyA != heavyB { return heavyA < heavyB }
                guard let placeA = a.range?.lowerBound, let placeB = b.range?.lowerBound else {
                    return a.range != nil && b.range == nil
                }
                return placeA == placeB ? a.rule < b.rule : placeA < placeB
            }
    }
}

extension Weights {
    /// Likelihoods by the names of their outcomes.
    func named(_ likelihoods: [Float]) -> [String: Float] {
        Dictionary(zip(outcomes, likelihoods)) { first, _ in first }
    }
}

extension Rule.Excuse {
    func holds(in reading: DraftReading) -> Bool {
        1 - jobs.reduce(1) { $0 * (1 - reading.likelihood(ofAny: $1)) } > over
    }
}

extension Rule.Verdict {
    func holds(in likelihoods: [String: Float], besides: Bool = false) -> Bool {
        guard let likelihood = likelihoods[outcome], likelihood > (besides ? self.besides : over) else { return false }
        return against.allSatisfy { likelihood > likelihoods[$0] ?? 0 }
    }
}

extension Rule {
    func finding(
        in reading: DraftReading, _ likelihoods: [String: Float], besides: Bool, facts: [Slot: Answer],
        places: [String: String]
    ) -> Finding? {
        guard speaks(of: facts) else { return nil }
        let draft = reading.draft
        guard
            let bite = check.bite(in: reading, likelihoods, besides: besides)
                ?? check.bite(in: .text(draft.text), facts: facts)
        else {
            return nil
        }
        let sides = MessageSides(draft.text)
        var values = places
        values["said"] = draft.situation.said.first ?? ""
        values["promise"] = draft.situation.promise?.what ?? ""
        values["count"] = String(reading.wordCount)
        values["words.you"] = String(sides.writer)
        values["words.them"] = String(sides.reader)
        return finding(bite, values)
    }

    func finding(
        inStep text: String, _ likelihoods: [String: Float], facts: [Slot: Answer], places: [String: String]
    ) -> Finding? {
        guard speaks(of: facts) else { return nil }
        var bite: Bite?
        if case .weighs(let verdict) = check {
            bite = verdict.holds(in: likelihoods) ? Bite() : nil
        } else {
            bite = check.bite(in: .text(text), facts: facts)
        }
        // A step is looked at as a whole.
        bite?.range = text.startIndex..<text.endIndex
        return bite.map { finding($0, places) }
    }
}

extension Rule.Check {
    func bite(in reading: DraftReading, _ likelihoods: [String: Float], besides: Bool) -> Bite? {
        let draft = reading.draft
        switch self {
        case .weighs(let verdict):
            guard verdict.holds(in: likelihoods, besides: besides) else { return nil }
            return Bite(range: verdict.at.isEmpty ? nil : reading.ranges(doing: verdict.at).first)
        case .late(let excuse):
            guard draft.isLate, !excuse.holds(in: reading) else { return nil }
            return Bite(range: reading.sentences.first?.range)
        case .withoutLeave(let excuse):
            guard draft.situation.leave == false, !excuse.holds(in: reading) else { return nil }
            return Bite(range: reading.sentences.first?.range)
        case .longerThan(let limits, let asked):
            guard let limit = limits[draft.channel], reading.wordCount > limit else { return nil }
            let theirs = draft.situation.said.map { Words($0) }
            guard !theirs.contains(where: { said in asked.contains { said.range(of: $0) != nil } }) else { return nil }
            return Bite(range: nil, fact: String(limit))
        case .repeatsValue: return draft.repeated.map { Bite(fact: $0) }
        case .bringsAgain(let excuse):
            // Whoever asks after a thing does not bring it.
            for sentence in reading.sentences
            where !draft.text[sentence.range].contains("?")
                && !excuse.jobs.contains(where: { sentence.likelihood(of: $0) > excuse.over })
            {
                if let again = draft.repeated(in: draft.text[sentence.range]) {
                    return Bite(range: sentence.range, fact: again)
                }
            }
            return nil
        case .nothingOfTheirs:
            guard draft.situation.tries > 0, let first = draft.situation.said.first else { return nil }
            let said = Words(draft.text).stems
            let known = draft.situation.said + [draft.situation.promise?.what].compactMap { $0 }
            return known.contains { !Words($0).stems.isDisjoint(with: said) } ? nil : Bite(fact: first)
        case .openingWords, .phrases, .worry, .phrasesWanted, .sharesWord, .noDatedDeed: return nil
        }
    }
}
