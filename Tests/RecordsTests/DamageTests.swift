import CivilTime
import FollowUp
import Foundation
import Testing

@testable import Records

/// A damaged file is named as one or read as far as it can be; it is never written to by opening, and nothing crashes.
@Suite struct DamageTests {
    let scratch: Scratch

    init() throws {
        scratch = try Scratch()
        let notebook = try scratch.open()
        try notebook.keep([.changed(Sample.changes, label: "")], at: Sample.now)
        var world = World(seed: 20)
        let units = (0..<25).map { Entry.changed(world.changes(), label: "\($0)") }
        try notebook.keep(units + [.began(Sample.talk), .said(Sample.talk.id, Sample.said("x"))], at: Sample.now)
    }

    /// Reads all there is to read; whatever is wrong is a `NotebookError`.
    private func readEverything() throws -> [NotebookError] {
        let notebook: Notebook
        do { notebook = try scratch.open() } catch { return [try #require(error as? NotebookError)] }
        let past = Day(number: Sample.today.number - 700)
        let looks: [() throws -> Void] = [
            { _ = try notebook.all() }, { _ = try notebook.find("the", limit: 50) },
            { _ = try notebook.people(matching: "m", limit: 50) }, { _ = try notebook.list(limit: 50, offset: 0) },
            { _ = try notebook.agenda(on: Sample.today, limit: 50) }, { _ = try notebook.openTalks() },
            { _ = try notebook.history(of: "who", limit: 5) }, { _ = try notebook.touchSums() },
            { _ = try notebook.agendaCount(on: Sample.today, capped: 50) }, { _ = try notebook.health() },
            { _ = try notebook.lanes(on: Sample.today, quiet: LaneTests.quiet, nurture: 21, limit: 50) },
            { _ = try notebook.weekSums(from: past, through: Sample.today) },
            { _ = try notebook.streak(limit: 50) }, { _ = try notebook.brokenRules(since: past) },
            { _ = try notebook.skips(since: past) }, { _ = try notebook.unfinished(limit: 9) },
        ]
        return try looks.compactMap { look in
            do {
                try look()
                return nil
            } catch { return try #require(error as? NotebookError) }
        }
    }

    @Test(arguments: [1, 50, 99, 100, 511, 512, 4095, 4096, 4097, 8192, 65_536, 100_000])
    func aFileCutShort(length: Int) throws {
        let cut = try Data(contentsOf: URL(fileURLWithPath: scratch.path)).prefix(length)
        try scratch.write(Data(cut))
        let errors = try readEverything()
        #expect(!errors.isEmpty)
        for error in errors { #expect(error.exitCode == 65, "\(error)") }
        #expect(try scratch.bytes == ["notebook.sqlite": Data(cut)])
    }

    @Test func pagesOfZeros() throws {
        let whole = try Data(contentsOf: URL(fileURLWithPath: scratch.path))
        for page in 0..<whole.count / 4096 {
            var damaged = whole
            damaged.replaceSubrange(page * 4096..<(page + 1) * 4096, with: Data(count: 4096))
            try scratch.write(damaged)
            _ = try readEverything()
            #expect(try scratch.bytes == ["notebook.sqlite": damaged], "page \(page)")
        }
    }

    @Test func flippedBits() throws {
        let whole = try Data(contentsOf: URL(fileURLWithPath: scratch.path))
        var dice = Dice(seed: 21)
        for _ in 0..<150 {
            var damaged = whole
            // Half of them where the file's form is told, half anywhere.
            let place = dice.flip() ? dice.number(0...4095) : dice.number(0...whole.count - 1)
            damaged[place] ^= 1 << UInt8(dice.number(0...7))
            try scratch.write(damaged)
            _ = try readEverything()
        }
    }
}
