import CivilTime
import FollowUp
import Foundation
import Testing

@testable import Records

/// Whatever is changed can be read back as it was given, and taken back to nothing, every stage exactly as it was.
@Suite struct RoundTripTests {
    let scratch: Scratch
    let now = Moment(utc: 1_795_000_000, offset: 3600, zone: "Europe/Berlin")

    init() throws { scratch = try Scratch() }

    @Test(arguments: [1, 2, 3, 4] as [UInt64])
    func everythingKeptIsReadBackAndUndone(seed: UInt64) throws {
        let notebook = try scratch.open()
        var world = World(seed: seed)
        var stages: [Data] = []
        for number in 0..<40 {
            stages.append(try bytes(of: notebook.all()))
            let changes = world.changes()
            try notebook.keep([.changed(changes, label: "batch \(number)")], at: now)
            let expected = world.people.map(\.inOrder).sorted { $0.prospect.id.rawValue < $1.prospect.id.rawValue }
            let kept = try notebook.all().sorted { $0.prospect.id.rawValue < $1.prospect.id.rawValue }
            #expect(try bytes(of: kept) == bytes(of: expected))
        }
        #expect(try notebook.health().problems == [])
        for number in (0..<40).reversed() {
            let undone = try #require(try notebook.undo(at: now))
            #expect(undone.label == "batch \(number)")
            #expect(try bytes(of: notebook.all()) == stages[number])
        }
        #expect(try notebook.undo(at: now) == nil)
        try expectNothing(in: notebook)
    }

    /// What is left of a record taken back is the log, and no word of it in the indexes.
    private func expectNothing(in notebook: Notebook) throws {
        #expect(try notebook.all() == [])
        #expect(try notebook.touchSums() == [])
        #expect(try notebook.reading { try $0.number("SELECT count(*) FROM week_sum") } == 0)
        let health = try notebook.health()
        #expect(health.problems == [])
        for count in health.counts
        where ["prospect", "meeting", "fact", "promise", "step", "touch"].contains(count.what) {
            #expect(count.number == 0, "\(count.what)")
        }
        for text in Dice.texts { #expect(try notebook.find(text, limit: 5) == []) }
    }

    @Test func aChangeAndItsInverseLeaveNothing() throws {
        let notebook = try scratch.open()
        var dice = Dice(seed: 7)
        let person = dice.prospect()
        let meeting = dice.meeting(of: person.id)
        let changes: [Change] = [
            .prospect(.added(person)), .meeting(.added(meeting)),
            .fact(.added(dice.fact(of: person.id, at: meeting.id))),
            .promise(.added(dice.promise(of: person.id, at: meeting.id))),
            .step(.added(dice.step(of: person.id, at: meeting.id))), .touch(.added(dice.touch(of: person.id))),
        ]
        try notebook.keep([.changed(changes, label: "")], at: now)
        try notebook.keep([.changed(changes.reversed().map(\.inverse), label: "")], at: now)
        try expectNothing(in: notebook)
    }

    /// Within one batch it does not matter which of two is written first.
    @Test func aFactMayComeBeforeItsPerson() throws {
        let notebook = try scratch.open()
        var dice = Dice(seed: 8)
        let person = dice.prospect()
        let fact = dice.fact(of: person.id, at: nil)
        try notebook.keep([.changed([.fact(.added(fact)), .prospect(.added(person))], label: "")], at: now)
        #expect(try notebook.relationship(person.id)?.facts == [fact])
    }

    @Test func aStepMovesToAnotherPerson() throws {
        let notebook = try scratch.open()
        var dice = Dice(seed: 9)
        let (one, other) = (dice.prospect(), dice.prospect())
        var step = dice.step(of: one.id, at: nil)
        step.text = "unmistakable"
        var later = step
        later.id = ID(rawValue: 5)
        later.text = "later"
        var moved = step
        moved.prospect = other.id
        let added: [Change] = [
            .prospect(.added(one)), .prospect(.added(other)), .step(.added(step)), .step(.added(later)),
        ]
        try notebook.keep([.changed(added, label: "")], at: now)
        try notebook.keep([.changed([.step(.changed(from: step, to: moved))], label: "")], at: now)
        #expect(try notebook.relationship(one.id)?.steps == [later])
        #expect(try notebook.relationship(other.id)?.steps == [moved])
        #expect(try notebook.find("unmistakable", limit: 5).map(\.prospect) == [other])
        _ = try notebook.undo(at: now)
        #expect(try notebook.relationship(one.id)?.steps == [step, later])
        #expect(try notebook.find("unmistakable", limit: 5).map(\.prospect) == [one])
        #expect(try notebook.relationship(other.id)?.steps == [])
    }

    /// As bytes, because two texts are the same to Swift when their accents are only composed differently.
    private func bytes(of people: [Relationship]) throws -> Data {
        let lines = try people.flatMap {
            try [
                JSON.text(of: $0.prospect), JSON.text(of: $0.meetings), JSON.text(of: $0.facts),
                JSON.text(of: $0.promises),
                JSON.text(of: $0.steps), JSON.text(of: $0.touches),
            ]
        }
        return Data(lines.joined(separator: "\n").utf8)
    }
}
