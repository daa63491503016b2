import CivilTime
import Coaching
import Foundation
import PromptLibrary
import Testing

/// Every exercise that the shipped rules make can be done, and has one right answer.
@Suite struct ShippedDrillTests {
    static let coach = Result { () throws -> Coach in
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent().path
        return try PromptLibrary(folders: ["\(root)/Prompts"], seeds: "\(root)/seeds").coach()
    }
    static let exercises = Result { () throws -> [DrillExercise] in
        let coach = try ShippedDrillTests.coach.get()
        return coach.cards.compactMap { coach.exercise($0, on: Deck.monday, Deck.phrases) }
    }

    /// But for a few good examples of a rule in which another rule sees something: then no answer would be right.
    @Test func nearlyAllCardsMakeExercises() throws {
        let cards = try Self.coach.get().cards
        let made = Set(try Self.exercises.get().map(\.card))
        #expect(cards.count >= 80)
        #expect(Set(cards.map(\.name)).count == cards.count)
        let left = cards.filter { !made.contains($0) }
        #expect(left.count <= 6, "\(left.map(\.name))")
        #expect(left.allSatisfy { if case .passes = $0.example { true } else { false } })
    }

    @Test func whatIsChosenFromIsClear() throws {
        for exercise in try Self.exercises.get() where exercise.card.kind != .fix {
            #expect((3...4).contains(exercise.choices.count), "\(exercise.card.name)")
            #expect(Set(exercise.choices).count == exercise.choices.count, "\(exercise.card.name)")
            #expect(exercise.choices.indices.contains(exercise.right), "\(exercise.card.name)")
        }
    }

    @Test func theRightChoiceIsTakenByNumberAndByWords() throws {
        let coach = try Self.coach.get()
        for exercise in try Self.exercises.get() where exercise.card.kind != .fix {
            for line in [String(exercise.right + 1), exercise.choices[exercise.right]] {
                var sitting = DrillSitting([exercise], by: coach, Deck.phrases)
                _ = sitting.take(line, at: Deck.at(Deck.monday))
                #expect(sitting.ratings == [.good], "\(exercise.card.name)")
            }
        }
    }

    /// A rule's own good example mends each of its bad ones.
    @Test func whatIsToBeMendedCanBeMended() throws {
        let coach = try Self.coach.get()
        for exercise in try Self.exercises.get() where exercise.card.kind == .fix {
            var sitting = DrillSitting([exercise], by: coach, Deck.phrases)
            _ = sitting.take(exercise.rule.passes[0], at: Deck.at(Deck.monday))
            #expect(sitting.ratings == [.good], "\(exercise.card.name)")
        }
    }

    /// The right one stands at each place now and then, but for the last, where “nothing” stands.
    @Test func theRightChoiceMoves() throws {
        let coach = try Self.coach.get()
        let spots = coach.cards.filter { $0.kind == .spot && $0.rule == "spiel" }
        let places = (0..<20).flatMap { day in
            spots.compactMap { coach.exercise($0, on: Deck.monday + day, Deck.phrases)?.right }
        }
        #expect(Set(places) == [0, 1, 2, 3])
    }

    @Test func theSameDayLaysTheSameExercises() throws {
        let coach = try Self.coach.get()
        let again = coach.cards.compactMap { coach.exercise($0, on: Deck.monday, Deck.phrases) }
        #expect(again.map(\.choices) == (try Self.exercises.get().map(\.choices)))
    }
}
