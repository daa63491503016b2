import Coaching
import Foundation
import Lessons
import PromptLibrary

/// How well the coach does on labelled drafts it was not taught: for each label how often it is right and how much of it is found, then
/// how many good messages it stops and how many bad ones it lets pass.
func examine(_ lessons: [Lesson], _ coach: Coach, errors: Bool) {
    let labels = [
        "spiel", "push", "late", "unexpected", "empty_checkin", "me_focused", "too_long", "no_next_step",
        "jump_to_close",
        "vague_ask",
    ]
    let found = lessons.map { lesson in
        Set(coach.review(lesson.draft).compactMap { coach.rules[$0.rule].map { $0.label ?? $0.name } }).intersection(
            labels)
    }
    var sum = 0.0
    for label in labels {
        let right = zip(lessons, found).count { $0.labels.contains(label) && $1.contains(label) }
        let said = found.count { $0.contains(label) }
        let there = lessons.count { $0.labels.contains(label) }
        let score = right == 0 ? 0 : 2 * Double(right) / Double(said + there)
        sum += score
        print(pad(label), "there \(there) said \(said) right \(right)  F1 \(Int(score * 100))")
    }
    func isBad(_ labels: Set<String>) -> Bool { !labels.subtracting(["vague_ask"]).isEmpty }
    let good = zip(lessons, found).filter { !isBad($0.0.labels) }
    let bad = zip(lessons, found).filter { isBad($0.0.labels) }
    let alarms = good.count { isBad($0.1) }
    let misses = bad.count { !isBad($0.1) }
    print(
        "macro-F1 \(Int(sum / Double(labels.count) * 1000))  false alarms \(alarms)/\(good.count)  misses \(misses)/\(bad.count)"
    )
    guard errors else { return }
    for (lesson, found) in zip(lessons, found) where lesson.labels != found {
        print("\n", lesson.labels.sorted(), "said", found.sorted(), lesson.draft.situation.said)
        for sentence in DraftReading(lesson.draft, through: coach.lens!).sentences {
            let jobs = zip(Job.allCases, sentence.jobs).sorted { $0.1 > $1.1 }.prefix(3).filter { $0.1 > 0.15 }
                .map { "\($0.0) \(Int($0.1 * 100))" }
            print("    ", jobs.joined(separator: " "), "|", lesson.draft.text[sentence.range])
        }
    }
}

private func pad(_ text: String) -> String { text + String(repeating: " ", count: max(0, 15 - text.count)) }
