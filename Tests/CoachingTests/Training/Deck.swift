import CivilTime
import Coaching
import FollowUp
import Language

/// Two small rules to drill, and what a sitting needs besides.
enum Deck {
    static let monday = Day(iso: "2026-11-23")!
    static let phrases = DrillExercise.Phrases(
        first: "Jo", example: "a page by Friday", nothing: "nothing", say: { $0.description })

    static func coach() throws -> Coach {
        var touch = Rule(
            name: "touch", check: .phrases(["touch base"]), weight: .stop, message: try Template("No aim, {first}."),
            why: "specific-aim")
        touch.title = "no aim at all"
        touch.catches = ["let us ‸touch base", "‸touch base soon"]
        touch.passes = ["ask her for the plan"]
        var opening = Rule(
            name: "yes-no", check: .openingWords(["is", "are"]), weight: .hint, message: try Template("Yes or no."),
            why: "exploratory-question")
        opening.title = "a closed question"
        opening.catches = ["‸is it fine"]
        opening.passes = ["what would be fine"]
        var untitled = touch
        untitled.name = "untitled"
        untitled.title = nil
        return Coach([touch, opening, untitled])
    }

    static func at(_ day: Day, _ hour: Int = 19) -> Moment {
        Moment(utc: day.number * 86_400 + hour * 3600, offset: 0, zone: "UTC")
    }
    static func drilled(_ card: String, _ rating: Drilled.Rating, on day: Day) -> TrainingEntry {
        .drilled(Drilled(card: card, at: at(day), rating: rating))
    }
    static func rehearsed(_ checks: [(String, Bool)], on day: Day) -> TrainingEntry {
        .rehearsed(
            Rehearsed(
                scenario: "think-about-it", at: at(day), lines: [],
                checks: checks.map { Checked(behaviour: $0.0, isPassed: $0.1) }))
    }
}
