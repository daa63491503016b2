import CivilTime
import FollowUp
import Testing

@testable import Records

/// The day in lanes: what waits, what is late, what is due, who is slipping, and whom to bring something.
@Suite struct LaneTests {
    let scratch: Scratch
    let notebook: Notebook
    let today = Sample.today
    static let quiet: SmallTable<Prospect.Kind, Int> = [.prospect: 35, .client: 35, .partner: 60]

    init() throws {
        scratch = try Scratch()
        notebook = try scratch.open()
    }

    private func keep(_ changes: [Change]) throws { try notebook.keep([.changed(changes, label: "")], at: Sample.now) }
    private func lanes(_ limit: Int = 9) throws -> Lanes {
        try notebook.lanes(on: today, quiet: LaneTests.quiet, nurture: 21, limit: limit)
    }

    /// A person met for the last time so many days ago.
    private func person(
        _ id: Int64, _ name: String, _ state: Prospect.State = .attempting, _ kind: Prospect.Kind = .prospect,
        met days: Int = 1
    ) -> [Change] {
        var person = Sample.named(name, id)
        (person.state, person.kind, person.since) = (state, kind, today - 400)
        let meeting = Meeting(id: ID(rawValue: id), prospect: person.id, on: today - days)
        return [.prospect(.added(person)), .meeting(.added(meeting))]
    }
    private func step(_ id: Int64, of person: Int64, _ due: Due, agreed: Bool = false) -> Change {
        var step = NextStep(
            id: ID(rawValue: id), prospect: ID(rawValue: person), meeting: nil, text: "step \(id)", action: "call",
            due: due)
        (step.agreed, step.channel) = (agreed, .phone)
        return .step(.added(step))
    }
    private func promise(_ id: Int64, of person: Int64, _ due: Due, by owner: Promise.Owner = .me) -> Change {
        .promise(
            .added(
                Promise(
                    id: ID(rawValue: id), prospect: ID(rawValue: person), meeting: nil, by: owner,
                    what: "promise \(id)",
                    due: due)))
    }

    @Test func eachThingStandsInItsLane() throws {
        let nine = TimeOfDay(hour: 9)
        var asking = Sample.waiting.prospect
        asking.phones = ["0161"]
        var asked = asking
        (asked.id, asked.name) = (ID(rawValue: 90), "Ann")
        asked.request = Prospect.Request("a price", at: Moment(utc: Sample.now.utc - 7200, offset: 0, zone: "UTC"))
        try keep(
            [.prospect(.added(asking)), .prospect(.added(asked))] + person(1, "Busy") + person(2, "Done", .nurture) + [
                step(1, of: 1, Due(today - 3), agreed: true), step(2, of: 1, Due(today - 9)),
                step(3, of: 1, Due(today, at: nine, zone: "UTC"), agreed: true), step(4, of: 1, Due(today)),
                step(5, of: 2, Due(today - 2)), step(6, of: 2, Due(today - 1), agreed: true),
                step(7, of: 1, Due(today + 1), agreed: true), step(8, of: 2, Due(today + 1)),
                promise(1, of: 1, Due(today - 3)), promise(2, of: 2, Due(today)),
                promise(3, of: 1, Due(today - 1), by: .them), promise(4, of: 1, Due(today, at: nine, zone: "UTC")),
            ])
        let lanes = try lanes()
        #expect(LaneTests.texts(lanes[.waiting]) == ["a price", "the sample rota"])
        #expect(LaneTests.texts(lanes[.late]) == ["promise 1", "step 1", "step 6"])
        #expect(LaneTests.texts(lanes[.today]) == ["step 2", "promise 2", "step 4", "promise 4", "step 3"])
        #expect(LaneTests.texts(lanes[.useful]) == ["step 5"])
        #expect(Lane.allCases.map(lanes.count) == [2, 3, 5, 0, 1])
        let first = try #require(lanes.items.first)
        #expect(first.what == .request(try #require(asked.request)) && first.prospect == asked.id)
        #expect((first.name, first.kind, first.phone) == ("Ann", .client, "0161"))
        guard case .step(let agreed)? = lanes[.late].last?.what else { throw Refusal(reason: "no step") }
        #expect(agreed.agreed && agreed.channel == .phone && agreed.due == Due(today - 1))
        #expect(lanes[.late].last?.state == .nurture)
    }

    @Test func whoeverIsQuietSlipsOrGetsSomething() throws {
        func rival(_ id: Int64, _ name: String, _ days: Int) -> Change {
            .fact(
                .added(
                    Fact(
                        id: ID(rawValue: id), prospect: ID(rawValue: 1), meeting: nil, on: today - days,
                        kind: .competitor(difference: nil), words: name)))
        }
        try keep(
            person(1, "Lost", met: 90) + person(2, "Client", .won, .client, met: 36) + person(3, "Partner", met: 60)
                + person(4, "Far partner", .nurture, .partner, met: 61) + person(5, "Just", met: 35)
                + person(6, "No", .closed, met: 300) + person(7, "Planned", met: 80) + person(8, "Told", met: 80)
                + person(9, "Useful", .nurture, met: 21) + person(10, "Too soon", .busyMessage, met: 20)
                + person(11, "Bought", .won, .client, met: 30) + person(12, "Trying", met: 30)
                + [rival(1, "Quartz", 99), rival(2, "Pilot", 90), step(1, of: 7, Due(today + 50))])
        let partner = try #require(try notebook.prospect(ID(rawValue: 3)))
        var other = partner
        other.kind = .partner
        let told = try #require(try notebook.prospect(ID(rawValue: 8)))
        var waits = told
        waits.request = Prospect.Request("a call", at: Sample.now)
        try keep([
            .prospect(.changed(from: partner, to: other)), .prospect(.changed(from: told, to: waits)),
        ])
        let lanes = try lanes()
        #expect(lanes[.atRisk].map(\.name) == ["Lost", "Far partner", "Client"])
        #expect(lanes[.atRisk].map(\.what) == [.quiet(days: 90), .quiet(days: 61), .quiet(days: 36)])
        #expect(lanes[.atRisk].map(\.rival) == ["Pilot", nil, nil])
        #expect(lanes[.useful].map(\.name) == ["Bought", "Useful"])
        // A touch is contact like a meeting, and then nothing of it is due.
        var touch = Sample.touch
        touch.prospect = ID(rawValue: 1)
        try keep([.touch(.added(touch))])
        #expect(try self.lanes()[.atRisk].map(\.name) == ["Far partner", "Client"])
        let lenient = try notebook.lanes(on: today, quiet: [.client: 10], nurture: 21, limit: 9)
        #expect(lenient[.atRisk].map(\.name) == ["Client", "Bought"])
        #expect(lenient[.useful].map(\.name) == ["Far partner", "Useful"])
    }

    @Test func aLongLaneIsShownInPartAndCounted() throws {
        try keep((1...300).flatMap { person($0, "Person \($0)", met: 40 + Int($0)) })
        let lanes = try lanes(3)
        #expect(lanes[.atRisk].map(\.what) == [.quiet(days: 340), .quiet(days: 339), .quiet(days: 338)])
        #expect(lanes.count(of: .atRisk) == Lanes.most)
        #expect(try self.lanes(0).items.isEmpty && self.lanes(0).count(of: .atRisk) == Lanes.most)
        #expect(try notebook.lanes(on: today - 999, quiet: LaneTests.quiet, nurture: 21, limit: 3).isEmpty)
    }

    /// Whatever was written and taken back, the lanes are those of the record.
    @Test(arguments: [11, 12] as [UInt64])
    func theyFollowTheRecord(seed: UInt64) throws {
        var world = World(seed: seed)
        for number in 0..<60 {
            try keep(world.changes())
            if number % 7 == 6 { _ = try notebook.undo(at: Sample.now) }
            if number % 7 == 6 { world = World(seed: seed + UInt64(number), people: try notebook.all()) }
            let day = Day(number: number * 500)
            let lanes = try notebook.lanes(on: day, quiet: LaneTests.quiet, nurture: 21, limit: 200)
            let known = Lane.allCases.flatMap { lane in
                try! notebook.all().flatMap { $0.standing(in: lane, on: day) }.map { "\(lane) \($0)" }
            }
            #expect(Set(lanes.items.map(LaneTests.name)) == Set(known))
        }
    }

    /// Every list is one walk along an index that holds all it asks for, and nothing is sorted.
    @Test func nothingIsReadBesideWhatIsShown() throws {
        try notebook.reading { db in
            for source in [LaneSource.requests, .promises, .steps, .quiet, .nurtured] {
                let plan = try db.rows(once: "EXPLAIN QUERY PLAN \(source.query)") { columns in
                    columns.skip(3)
                    return try columns.text()
                }
                #expect(plan.count == 1 && plan[0].hasPrefix("SEARCH") && plan[0].contains("COVERING INDEX"), "\(plan)")
            }
        }
    }

    static func texts(_ items: [LaneItem]) -> [String] {
        items.map {
            switch $0.what {
            case .request(let request): request.words
            case .step(let step): step.text
            case .promise(let promise): promise.what
            case .quiet(let days): "\(days)"
            }
        }
    }
    private static func name(_ item: LaneItem) -> String {
        let what: String =
            switch item.what {
            case .request: "request"
            case .step(let step): "step \(step.id.rawValue)"
            case .promise(let promise): "promise \(promise.id.rawValue)"
            case .quiet(let days): "quiet \(days)"
            }
        return "\(item.lane) \(item.prospect.rawValue) \(what)"
    }
}

extension Relationship {
    /// The rules of the lanes, said once more and slowly.
    fileprivate func standing(in lane: Lane, on day: Day) -> [String] {
        let isResting = [.busyMessage, .nurture, .won].contains(prospect.state)
        let steps = openSteps.filter { $0.due != nil }
        let owed = openPromises.filter { $0.by == .me && $0.due != nil }
        let heard = (touches.map(\.at.day) + meetings.map(\.on)).max() ?? prospect.since
        let days = day - heard
        let allowed = LaneTests.quiet[prospect.kind]!
        let isBare = steps.isEmpty && owed.isEmpty && prospect.request == nil
        func planned(where fits: (NextStep, Day) -> Bool) -> [String] {
            steps.filter { fits($0, $0.due!.day) }.map { "step \($0.id.rawValue)" }
        }
        func promised(where fits: (Day) -> Bool) -> [String] {
            owed.filter { fits($0.due!.day) }.map { "promise \($0.id.rawValue)" }
        }
        let found: [String] =
            switch lane {
            case .waiting: prospect.request == nil ? [] : ["request"]
            case .late: promised { $0 < day } + planned { $0.agreed && $1 < day }
            case .today:
                promised { $0 == day } + planned { $0.agreed && $1 == day }
                    + planned { !$0.agreed && !isResting && $1 <= day }
            case .atRisk: isBare && prospect.state != .closed && days > allowed ? ["quiet \(days)"] : []
            case .useful:
                planned { !$0.agreed && isResting && $1 <= day }
                    + (isBare && isResting && days >= 21 && days <= allowed ? ["quiet \(days)"] : [])
            }
        return found.map { "\(prospect.id.rawValue) \($0)" }
    }
}
