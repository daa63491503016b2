import CivilTime
import FollowUp
import Testing

@testable import Records

/// The sums hold at every moment what adding up the whole record would give.
@Suite struct SumTests {
    let scratch: Scratch
    let notebook: Notebook
    let today = Sample.today

    init() throws {
        scratch = try Scratch()
        notebook = try scratch.open()
    }

    private func keep(_ changes: [Change]) throws { try notebook.keep([.changed(changes, label: "")], at: Sample.now) }

    @Test(arguments: [5, 6, 7] as [UInt64])
    func theyFollowWhatIsWrittenAndTakenBack(seed: UInt64) throws {
        var world = World(seed: seed)
        for _ in 0..<40 {
            try keep(world.changes())
            try expectSums(of: world.people)
        }
        for _ in 0..<20 { _ = try notebook.undo(at: Sample.now) }
        try expectSums(of: notebook.all())
        for person in world.people.map(\.prospect.id) { _ = try notebook.forget(person, at: Sample.now) }
        try expectSums(of: notebook.all())
    }

    private func expectSums(of people: [Relationship]) throws { try SumTests.expectSums(of: people, in: notebook) }

    static func expectSums(of people: [Relationship], in notebook: Notebook) throws {
        #expect(try Set(notebook.touchSums()) == Added.touchSums(people))
        let held = try notebook.weekSums(from: Day(number: -2000), through: Day(number: 50_000))
        let known = Added.weekSums(people)
        #expect(held.filter { $0 != WeekSum(monday: $0.monday) } == known.sorted { $0.monday < $1.monday })
        #expect(try notebook.streak(limit: 1000) == Added.streak(people))
        let derived = try notebook.reading { db in
            try db.rows("SELECT id, touched, next_due FROM prospect ORDER BY id") {
                [try $0.number(), try $0.number(), $0.optionalNumber()]
            }
        }
        #expect(derived == Added.derived(people))
        let lists = try notebook.reading { db in
            try db.rows("SELECT id, list FROM step WHERE state IN ('planned', 'draft') ORDER BY id") {
                "\(try $0.number()) \(try $0.text())"
            }
        }
        #expect(lists == Added.lists(people))
    }

    @Test func aTouchIsCountedByItsWallClock() throws {
        var touch = Sample.touch
        touch.attempt = 2
        touch.at = Moment(utc: 1_795_389_300, offset: 3600, zone: "Europe/Berlin")
        #expect(touch.at.wall.time.hour == 0)
        try keep([.prospect(.added(Sample.jenny)), .touch(.added(touch))])
        let sum = TouchSum(channel: .email, outcome: "replied", hour: 0, attempt: 2, count: 1)
        #expect(try notebook.touchSums() == [sum])
        var answered = touch
        answered.answered = today
        try keep([.touch(.changed(from: touch, to: answered))])
        var later = sum
        later.isAnswered = true
        #expect(try notebook.touchSums() == [later])
        _ = try notebook.undo(at: Sample.now)
        #expect(try notebook.touchSums() == [sum])
    }

    @Test func aWeekCountsWhatWasSettledInIt() throws {
        let promise = Sample.promise
        var good = Sample.touch
        (good.purpose, good.value, good.hadLeave) = ("onboarding", "the timeline", true)
        try keep(Sample.changes.dropLast() + [.touch(.added(good))])
        try keep([.promise(.changed(from: promise, to: promise.kept(on: today + 6)))])
        try keep([.step(.changed(from: Sample.step, to: Sample.step.done(on: today + 4)))])
        var week = WeekSum(monday: today)
        (week.touches, week.quality, week.onTime, week.late, week.daysLate) = (1, 1, 1, 1, 2)
        let nothing = [WeekSum(monday: today - 7)]
        #expect(try notebook.weekSums(from: today - 1, through: today + 6) == nothing + [week])
        #expect(try notebook.weekSums(from: today + 1, through: today - 1) == nothing.suffix(0))
        #expect(try notebook.streak(limit: 10) == 0)
    }

    @Test func aRowEndsWithWhatWasLate() throws {
        var days = [3, 0, -1, 0, 2, 0].enumerated().map { index, late in
            var step = NextStep(
                id: ID(rawValue: Int64(index)), prospect: Sample.zoe.id, meeting: nil, text: "", action: "",
                due: Due(today + index))
            step = step.done(on: today + index + late)
            return step
        }
        // What was let go in time passes by.
        days.append(days[5].dropped(on: today + 5, because: "they rang"))
        days[6].id = ID(rawValue: 6)
        let theirs = Promise(
            id: ID(rawValue: 9), prospect: Sample.zoe.id, meeting: nil, by: .them, what: "", due: Due(today)
        ).kept(on: today + 30)
        try keep([.prospect(.added(Sample.zoe)), .promise(.added(theirs))] + days.map { .step(.added($0)) })
        // The fifth was done two days late and last of all, the first three days late, on the day of the fourth.
        #expect(try notebook.streak(limit: 10) == 0)
        try keep([.step(.changed(from: days[4], to: days[4].done(on: today + 4)))])
        #expect(try notebook.streak(limit: 10) == 3)
        #expect(try notebook.streak(limit: 2) == 2)
        #expect(try notebook.streak(limit: 0) == 0)
    }

    @Test func aLookBackFindsRulesSkipsAndWins() throws {
        func note(_ id: Int64, _ name: String, _ day: Int) -> Fact {
            Fact(
                id: ID(rawValue: id), prospect: Sample.zoe.id, meeting: nil, on: today + day, kind: .note(name: name),
                words: "words \(id)")
        }
        let notes = [
            note(1, "own_rule.gap", -8), note(2, "own_rule.hours", -1), note(3, "own_rule.gap", 0),
            note(4, "own_rule", 0),
            note(5, "skip.no time", -1), note(6, "skip.afraid", 0), note(7, "skip.no time", 0), note(8, "skip.x", -9),
            note(9, "won_by", -2), note(10, "won_by_x", 0), note(11, "own_ruled", 0),
        ]
        try keep([.prospect(.added(Sample.zoe))] + notes.reversed().map { .fact(.added($0)) })
        let broken = try notebook.brokenRules(since: today - 7)
        #expect(broken.map(\.fact) == [notes[1], notes[2]])
        #expect(broken.map(\.name) == [Sample.zoe.name, Sample.zoe.name])
        let skips = try notebook.skips(since: today - 7)
        #expect(skips.map(\.cause) == ["no time", "afraid"] && skips.map(\.count) == [2, 1])
        #expect(try notebook.wins(since: today - 7).map(\.fact) == [notes[8]])
    }

    /// None of them walks more than it was asked for: along an index, and what is sorted is of one day.
    @Test func aLookBackReadsNoMoreThanItsDays() throws {
        try notebook.reading { db in
            for sql in [Notebook.settled, Notebook.notes("extra = 'won_by'")] {
                let plan = try db.rows(once: "EXPLAIN QUERY PLAN \(sql)") { columns in
                    columns.skip(3)
                    return try columns.text()
                }
                #expect(plan.allSatisfy { !$0.hasPrefix("SCAN") && $0 != "USE TEMP B-TREE FOR ORDER BY" }, "\(plan)")
                #expect(plan.contains { $0.contains("_settled (settled>?)") || $0.contains("fact_noted (on_day>?)") })
            }
        }
    }
}
