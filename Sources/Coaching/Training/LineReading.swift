import CivilTime
import FollowUp
import Language

/// A line of a trainee as the rehearsal reads it: what it does, of what it speaks, which days it names. Read by the ears and
/// by the coach's own judgement; the same line in the same scene always reads the same.
package struct LineReading: Sendable {
    package let text: String
    package private(set) var moves: Set<Move> = []
    /// What the coach says to it as a message or a step.
    package private(set) var findings: [Finding] = []
    /// Single days to come, as they are named.
    let days: [Day]
    let stems: Set<String>
    private let words: Words
    private let families: Set<String>

    /// What a reading needs besides the line.
    struct Surroundings {
        var coach: Coach
        var lens: Lens
        /// What the coach's beats may speak of.
        var places: [String: String] = [:]
        var facts: [Slot: Answer] = [:]
    }

    init(_ line: String, in scene: Scene, _ around: Surroundings) {
        text = line
        words = Words(line)
        stems = words.stems
        let dates = LineReading.dates(in: line, on: scene.day)
        days = dates.compactMap { date in
            guard date.value.day == date.value.lastDay, date.value.day > scene.day || date.value.time != nil else {
                return nil
            }
            return date.value.day
        }
        var draft = scene.draft
        draft.text = line
        let reading = DraftReading(draft, through: around.lens)
        families = around.lens.families.names(in: reading.sentences.flatMap(\.words))
        switch scene.kind {
        case .message:
            findings = around.coach.review(draft, facts: around.facts, places: around.places)
                .filter { !scene.without.contains($0.rule) }
        case .reply:
            findings = around.coach.review(step: line, facts: around.facts, places: around.places)
        case .meeting, .debrief: break
        }
        let question = SpokenQuestion(reading.sentences.map { line[$0.range] })
        if question.isOpen { moves.insert(.openQuestion) }
        if question.isQuestion, !question.isOpen { moves.insert(.closedQuestion) }
        if question.asksLeave { moves.insert(.leave) }
        if !days.isEmpty { moves.insert(.day) }
        if dates.contains(where: { $0.value.lastDay > scene.day || $0.value.time != nil }) { moves.insert(.time) }
        if words.containsAny(of: LineReading.nods) { moves.insert(.acknowledges) }
        if words.words.count > 70, scene.kind != .message { moves.insert(.tooLong) }
        noteJobs(of: reading, scene, around)
        noteFindings(of: reading, scene, around)
    }

    private static func dates(in text: String, on day: Day) -> [HeardDate] {
        DateEar(now: WallTime(day, TimeOfDay(hour: 9)!), locale: .britain, use: .plan).hearAll(text)
    }

    /// What single sentences do.
    private mutating func noteJobs(of reading: DraftReading, _ scene: Scene, _ around: Surroundings) {
        let isOpen = moves.contains(.openQuestion)
        for sentence in reading.sentences {
            let part = String(text[sentence.range])
            let isAsked = part.contains("?")
            func does(_ job: Job, over bar: Float = 0.5) -> Bool { sentence.likelihood(of: job) >= bar }
            // Across a table one pushy sentence is heard, whatever kind one stands before it.
            let alone =
                scene.kind == .meeting && reading.sentences.count > 1 ? heardAlone(part, scene, around.lens) : [:]
            if does(.close) || alone[.close, default: 0] >= 0.5 { moves.insert(.wholeDecision) }
            if does(.press, over: 0.3) || alone[.press, default: 0] >= 0.3 { moves.insert(.pressure) }
            if does(.pitch), !isAsked { moves.insert(.pitch) }
            if does(.own) { moves.insert(.ownSide) }
            if does(.owed) { moves.insert(.ownsIt) }
            if does(.release) { moves.insert(.wayOut) }
            if does(.warm) { moves.insert(.warm) }
            if does(.useful), !isAsked { moves.insert(.useful) }
            if does(.loose) || does(.door), days.isEmpty, !isOpen { moves.insert(.leavesOpen) }
            let dates = LineReading.dates(in: part, on: scene.day)
            guard dates.contains(where: { $0.value.lastDay > scene.day || $0.value.time != nil }) else { continue }
            let rules = Set(around.coach.review(step: part).map(\.rule))
            if rules.isDisjoint(with: ["step-vague", "step-for-nobody"]) { moves.insert(.reason) }
            guard dates.contains(where: { $0.value.day == $0.value.lastDay }) else { continue }
            if does(.deed), rules.isDisjoint(with: LineReading.stops) { moves.insert(.promise) }
            // What they are asked to do is no step of the trainee's, and need not say for whom it is.
            let stops = isAsked && Words(part).containsAny(of: LineReading.theirs) ? ["step-vague"] : LineReading.stops
            if does(.deed) || does(.ask) || isAsked, rules.isDisjoint(with: stops), !does(.close) {
                moves.insert(.smallStep)
            }
        }
        if words.containsAny(of: LineReading.mea) { moves.insert(.ownsIt) }
    }

    /// How likely a sentence does each job when nothing stands beside it.
    private func heardAlone(_ part: String, _ scene: Scene, _ lens: Lens) -> [Job: Float] {
        var draft = scene.draft
        draft.text = part
        let reading = DraftReading(draft, through: lens)
        return Dictionary(uniqueKeysWithValues: Job.allCases.map { ($0, reading.likelihood(ofAny: $0)) })
    }

    /// What the whole does, as the coach's rules see it.
    private mutating func noteFindings(of reading: DraftReading, _ scene: Scene, _ around: Surroundings) {
        let found = Set(findings.map(\.rule))
        let checksIn = around.coach.rules["checking-in"]?.finding(in: .text(text), facts: [:], places: [:]) != nil
        switch scene.kind {
        case .message:
            if found.contains("spiel") { moves.insert(.pitch) }
            if found.contains("push") { moves.insert(.pressure) }
            if found.contains("whole-decision") { moves.insert(.wholeDecision) }
            if found.contains("me-me-me") { moves.insert(.ownSide) }
            if found.contains("too-long") { moves.insert(.tooLong) }
            if checksIn || found.contains("empty") { moves.insert(.checkingIn) }
            let acts = reading.sentences.contains { max($0.likelihood(of: .ask), $0.likelihood(of: .deed)) >= 0.5 }
            let loose: Set = ["no-next-step", "loose-ask", "whole-decision"]
            if acts, found.isDisjoint(with: loose), !moves.contains(.leavesOpen) {
                moves.insert(.smallStep)
            }
        case .reply:
            if found.contains("step-whole-decision") { moves.insert(.wholeDecision) }
            if checksIn || found.contains("step-vague") { moves.insert(.checkingIn) }
            if found.isDisjoint(with: LineReading.stops), moves.contains(.time) { moves.insert(.smallStep) }
        case .meeting, .debrief:
            if checksIn { moves.insert(.checkingIn) }
        }
        if !findings.contains(where: { $0.weight == .stop }) { moves.insert(.clean) }
        let said = reading.draft.situation.said.map { Words($0).stems }
        if said.contains(where: { shares(with: $0) }) { moves.insert(.theirWords) }
    }

    mutating func note(_ move: Move) { moves.insert(move) }

    /// Two words of theirs, or all there are.
    func shares(with theirs: Set<String>) -> Bool {
        !theirs.isEmpty && theirs.intersection(stems).count >= min(2, theirs.count)
    }

    /// It speaks of one of these: a phrase, a word, or a word's beginning before a star.
    func isAbout(_ topic: [String], family: String?) -> Bool {
        if let family, families.contains(family) { return true }
        return topic.contains { phrase in
            guard phrase.last == "*" else { return words.range(of: phrase) != nil }
            let beginning = foldedForSearch(String(phrase.dropLast()))
            return words.words.contains { $0.folded.hasPrefix(beginning) }
        }
    }

    func bites(_ rule: String) -> Bool { findings.contains { $0.rule == rule } }

    private static let stops: Set<String> = ["step-vague", "step-whole-decision", "step-for-nobody", "step-for-me"]
    private static let theirs = ["could you", "would you", "can you", "will you", "could your", "would your"]
    private static let mea = [
        "my fault", "my mistake", "on me", "let you down", "my apologies", "i apologise", "i am sorry", "i'm sorry",
        "should have", "kept you waiting", "i was wrong",
    ]
    private static let nods = [
        "makes sense", "understand", "understood", "i see", "of course", "fair enough", "that's fair", "that is fair",
        "i hear", "take your time", "sounds like", "sorry to hear", "must be", "must have been", "no wonder",
        "thank you for telling", "thanks for telling", "good to know", "i can imagine", "you said", "i would too",
    ]
}

extension Words {
    func containsAny(of phrases: [String]) -> Bool { phrases.contains { range(of: $0) != nil } }
}
