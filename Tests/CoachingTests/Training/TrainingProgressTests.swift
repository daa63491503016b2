import CivilTime
import Coaching
import Foundation
import Testing

/// What follows from a log on a day.
@Suite struct TrainingProgressTests {
    private let monday = Deck.monday
    private let card = "spiel/catches-1/spot"

    @Test func aSkillIsCountedByWeek() throws {
        let progress = TrainingProgress(
            [
                Deck.rehearsed([("asks", true)], on: monday - 22), Deck.rehearsed([("asks", false)], on: monday - 14),
                Deck.rehearsed([("asks", true), ("agrees", true)], on: monday - 1),
                Deck.rehearsed([("asks", true)], on: monday + 2), Deck.rehearsed([("asks", true)], on: monday + 3),
            ], on: monday + 2)
        #expect(progress.weeks == [monday - 21, monday - 14, monday - 7, monday])
        let asks = try #require(progress.skills.last)
        #expect(progress.skills.map(\.name.name) == ["agrees", "asks"])
        #expect(asks.weeks.map(\.tried) == [0, 1, 1, 1])
        #expect(asks.weeks.map(\.share) == [nil, 0, 1, 1])
        #expect(asks.all.passed == 2 && asks.all.tried == 3)
        #expect(asks.last == [false, true, true])
        #expect(progress.goes.count == 3)
    }

    @Test func aDrillCountsWhenRightAtTheFirstTry() throws {
        let progress = TrainingProgress(
            [
                Deck.drilled(card, .again, on: monday), Deck.drilled(card, .hard, on: monday + 1),
                Deck.drilled(card, .good, on: monday + 2), Deck.drilled(card, .easy, on: monday + 2),
                Deck.drilled(card, .easy, on: monday + 3),
            ], on: monday + 3)
        let spiel = try #require(progress.skills.first)
        #expect(spiel.name.kind == .drill && spiel.name.name == "spiel")
        #expect(progress.drills.passed == 2 && progress.drills.tried == 4)
        #expect(spiel.last == [false, true, true])
    }

    @Test(arguments: [
        ([0, 1, 2], 2, 3, 3), ([0, 1, 2], 3, 3, 3), ([0, 1, 2], 4, 0, 3), ([0, 2], 2, 1, 1),
        // Friday and Monday: the weekend between them breaks nothing, one of its days counts.
        ([-3, 0], 0, 2, 2), ([-3, -2, 0], 0, 3, 3), ([-4, 0], 0, 1, 1), ([-3], 0, 1, 1), ([-3], 1, 0, 1), ([], 0, 0, 0),
        ([-8, -7, -6, 0], 0, 1, 3),
    ]) func daysInARow(days: [Int], today: Int, streak: Int, longest: Int) {
        let progress = TrainingProgress(days.map { Deck.drilled(card, .good, on: monday + $0) }, on: monday + today)
        #expect(progress.streak == streak)
        #expect(progress.longestStreak == longest)
    }

    @Test func twoThingsComeNextNotTen() {
        let checks: [(String, [Bool])] = [
            ("never", [false, false, false, false]), ("late", [true, true, false, false]),
            ("once", [false]), ("better", [false, true, true, true]), ("always", [true, true, true]),
        ]
        let entries = checks.flatMap { name, results in
            results.map { Deck.rehearsed([(name, $0)], on: monday) }
        }
        #expect(TrainingProgress(entries, on: monday).next.map(\.name.name) == ["never", "late"])
        let good = TrainingProgress([Deck.rehearsed([("always", true)], on: monday)], on: monday)
        #expect(good.next == [])
    }

    @Test func theCalendarEndsToday() {
        let progress = TrainingProgress([Deck.drilled(card, .good, on: monday - 7)], on: monday + 1, weeks: 2)
        #expect(progress.calendar.map(\.day) == (0...8).map { monday - 7 + $0 })
        #expect(progress.calendar.map(\.isPractised) == [true] + Array(repeating: false, count: 8))
    }

    @Test func anEntryIsALineThatTellsItsKind() throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let entries = [Deck.drilled(card, .good, on: monday), Deck.rehearsed([("asks", true)], on: monday)]
        let line = String(decoding: try encoder.encode(entries[0]), as: UTF8.self)
        #expect(
            line == #"{"drilled":{"at":{"offset":0,"utc":1795460400,"zone":"UTC"},"card":"\#(card)","rating":"good"}}"#)
        for entry in entries {
            #expect(try JSONDecoder().decode(TrainingEntry.self, from: encoder.encode(entry)) == entry)
        }
        #expect(throws: DecodingError.self) {
            try JSONDecoder().decode(TrainingEntry.self, from: Data(#"{"sang":{"at":1}}"#.utf8))
        }
    }
}
