import CivilTime
import Coaching
import FollowUp
import Foundation
import Language
import PromptLibrary

/// What the trainer sees: each trainee's progress, and when their drills come back.
struct TrainingReport {
    struct Part {
        var name: String
        var progress: TrainingProgress
        /// Drills that are due on the day.
        var due: Int
        /// The days after it on which drills come back, and how many.
        var coming: [(day: Day, count: Int)]
    }

    let day: Day
    let parts: [Part]
    /// What a drilled rule finds, in plain words, by its name.
    private let titles: [String: String]

    init(of logs: [TrainingLog], at desk: Desk, weeks: Int) throws {
        day = desk.today
        let rules = try desk.library.rules(desk.library.names(in: "coaching"))
        titles = Dictionary(rules.compactMap { rule in rule.title.map { (rule.name, $0) } }) { first, _ in first }
        let cards = rules.flatMap(\.cards)
        var parts: [Part] = []
        for log in logs {
            let kept = try log.read()
            try desk.warn(of: kept, in: log)
            let order = DrillOrder(kept.entries)
            parts.append(
                Part(
                    name: kept.name ?? log.trainee,
                    progress: TrainingProgress(kept.entries, on: desk.today, weeks: weeks),
                    due: order.dueCount(of: cards, on: desk.today),
                    coming: order.coming(of: cards, after: desk.today)))
        }
        self.parts = parts
    }

    /// A skill as it is called in a report.
    func title(of skill: Skill.Name) -> String {
        titles[skill.name] ?? skill.name.replacing("-", with: " ")
    }

    /// Every skill of a kind that somebody practised, as they are called.
    func skills(in kind: Skill.Kind) -> [Skill.Name] {
        Set(parts.flatMap { $0.progress.skills.map(\.name) }).filter { $0.kind == kind }
            .sorted { (title(of: $0), $0.name) < (title(of: $1), $1.name) }
    }
}

extension Desk {
    /// The logs of all trainees, by name; of none when nobody has practised yet.
    func trainingLogs() throws -> [TrainingLog] {
        let folder = try trainingFolder()
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return names.filter { $0.hasSuffix(".jsonl") }.sorted().map { TrainingLog(path: "\(folder)/\($0)") }
    }
}

extension TrainingLog {
    /// The trainee as their file is called.
    var trainee: String {
        let name = path.split(separator: "/").last ?? ""
        return String(name.hasSuffix(".jsonl") ? name.dropLast(6) : name)
    }
}
