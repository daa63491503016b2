import FollowUp
import Testing

@testable import Records

/// The sums by channel are those of all touches, without the hours and tries.
@Suite struct ChannelSumTests {
    @Test(arguments: [8, 9] as [UInt64]) func theyAreTheSumsTakenTogether(seed: UInt64) throws {
        let scratch = try Scratch()
        let notebook = try scratch.open()
        #expect(try notebook.channelSums() == [])
        var world = World(seed: seed)
        for _ in 0..<40 { try notebook.keep([.changed(world.changes(), label: "")], at: Sample.now) }
        try expectSums(of: notebook, atLeast: 4)
        for _ in 0..<20 { _ = try notebook.undo(at: Sample.now) }
        try expectSums(of: notebook)
        for person in world.people.map(\.prospect.id) { _ = try notebook.forget(person, at: Sample.now) }
        try expectSums(of: notebook)
    }

    private func expectSums(of notebook: Notebook, atLeast least: Int = 0) throws {
        var counts: [TouchSum: Int] = [:]
        for sum in try notebook.touchSums() {
            let alike = TouchSum(
                channel: sum.channel, outcome: sum.outcome, hour: 0, isAnswered: sum.isAnswered, count: 0)
            counts[alike, default: 0] += sum.count
        }
        let sums = counts.map { alike, count in
            var sum = alike
            sum.count = count
            return sum
        }
        #expect(try Set(notebook.channelSums()) == Set(sums))
        #expect(sums.count >= least)
    }
}
