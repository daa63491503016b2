import CivilTime
import FollowUp
import Testing

/// What is true now follows from everything that happened.
@Suite struct RelationshipTests {
    static func relationship(_ facts: [Fact]) -> Relationship {
        var relationship = Relationship(Samples.jenny())
        relationship.facts = facts
        return relationship
    }

    @Test func theLatestWordOnPermissionCounts() {
        let yes = Samples.fact(1, .permission(.init(given: true)), "yes")
        let no = Samples.fact(2, .permission(.init(given: false)), "please don't")
        #expect(!Self.relationship([]).mayBeContacted)
        #expect(Self.relationship([yes]).mayBeContacted)
        #expect(!Self.relationship([yes, no]).mayBeContacted)
        #expect(Self.relationship([no, yes]).mayBeContacted)
    }

    @Test func thePointsAreThoseOfTheLatestMeetingThatNamedAny() {
        let relationship = Self.relationship([
            Samples.fact(1, .point, "old", meeting: 10), Samples.fact(2, .point, "one", meeting: 11),
            Samples.fact(3, .point, "two", meeting: 11), Samples.fact(4, .ask, "pricing", meeting: 12),
        ])
        #expect(relationship.points.map(\.words) == ["one", "two"])
        #expect(Self.relationship([]).points == [])
    }

    @Test func openStepsComeInTheOrderTheyAreDue() {
        var relationship = Relationship(Samples.jenny())
        var later = Samples.step("later")
        later.due = Due(Samples.monday + 2)
        var draft = Samples.step("undated")
        draft.due = nil
        draft.state = .draft
        var done = Samples.step("done")
        done.state = .done
        relationship.steps = [draft, later, done, Samples.step("now")]
        #expect(relationship.openSteps.map(\.text) == ["now", "later", "undated"])
    }

    @Test func settledPromisesAreNotOpen() {
        var relationship = Relationship(Samples.jenny())
        var kept = Samples.promise(due: nil)
        kept.state = .kept
        relationship.promises = [Samples.promise(due: nil), kept]
        #expect(relationship.openPromises == [Samples.promise(due: nil)])
    }

    @Test(arguments: [
        ("Jenny Ortiz", "Jenny"), ("Jenny", "Jenny"), ("Dr. Ortiz", "Dr. Ortiz"), ("mrs Ortiz", "mrs Ortiz"),
        ("Jean-Luc Picard", "Jean-Luc"), ("Dr", "Dr"), ("", ""), ("李 小龙", "李"),
    ]) func whatToCallThem(name: String, first: String) {
        #expect(Samples.jenny(name).first == first)
    }

    @Test func aNewNameIsPositiveAndRepeatsWithItsSeed() {
        var one = Counting(state: 5)
        var other = Counting(state: 5)
        let names = (0..<50).map { _ in ID<Prospect>.new(using: &one) }
        #expect(names == (0..<50).map { _ in ID<Prospect>.new(using: &other) })
        #expect(names.allSatisfy { $0.rawValue > 0 })
        #expect(Set(names).count == 50)
    }

    private struct Counting: RandomNumberGenerator {
        var state: UInt64
        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            return (state ^ (state >> 31)) &* 0xBF58_476D_1CE4_E5B9
        }
    }
}
