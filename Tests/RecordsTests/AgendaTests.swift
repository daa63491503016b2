import CivilTime
import FollowUp
import Testing

@testable import Records

/// The day's list: open steps and my open promises, soonest due first.
@Suite struct AgendaTests {
    let scratch: Scratch
    let notebook: Notebook
    let today = Sample.today

    init() throws {
        scratch = try Scratch()
        notebook = try scratch.open()
        try notebook.keep([Sample.added([Sample.jenny, Sample.zoe])], at: Sample.now)
    }

    private func step(_ id: Int64, _ due: Due?, _ state: NextStep.State = .planned) -> NextStep {
        var step = NextStep(
            id: ID(rawValue: id), prospect: Sample.zoe.id, meeting: nil, text: "step \(id)", action: "call", due: due)
        step.state = state
        step.reason = due == nil ? "none" : nil
        return step
    }
    private func promise(_ id: Int64, _ due: Due?, by owner: Promise.Owner = .me) -> Promise {
        Promise(
            id: ID(rawValue: id), prospect: Sample.jenny.id, meeting: nil, by: owner, what: "promise \(id)", due: due)
    }
    private func keep(_ steps: [NextStep], _ promises: [Promise]) throws {
        let changes = steps.map { Change.step(.added($0)) } + promises.map { .promise(.added($0)) }
        try notebook.keep([.changed(changes, label: "")], at: Sample.now)
    }
    private func names(_ items: [AgendaItem]) -> [String] {
        items.map {
            switch $0.deed {
            case .step(let step): step.text
            case .promise(let promise): promise.what
            }
        }
    }

    @Test func holdsWhatIsDueAndLateSoonestFirst() throws {
        let nine = TimeOfDay(hour: 9)
        try keep(
            [
                step(1, Due(today)), step(2, Due(today - 9)), step(3, Due(today + 1)), step(4, Due(today), .done),
                step(5, Due(today - 1), .draft), step(6, nil), step(7, Due(today, at: nine, zone: "UTC")),
                step(8, Due(today - 400), .dropped),
            ],
            [
                promise(1, Due(today)), promise(2, Due(today - 2)), promise(3, Due(today - 3), by: .them),
                promise(4, nil),
                promise(5, Due(today + 5)),
            ])
        let due = ["step 2", "promise 2", "step 5", "promise 1", "step 1", "step 7"]
        #expect(names(try notebook.agenda(on: today, limit: 20)) == due)
        for limit in 0...6 { #expect(names(try notebook.agenda(on: today, limit: limit)) == Array(due.prefix(limit))) }
        #expect(names(try notebook.upcoming(after: today, limit: 20)) == ["step 3", "promise 5"])
        #expect(try notebook.agendaCount(on: today, capped: 100) == 6)
        #expect(try notebook.agendaCount(on: today, capped: 4) == 4)
        #expect(try notebook.agendaCounts(on: today, capped: 100) == (due: 6, late: 3))
        #expect(try notebook.agendaCount(on: today - 4000, capped: 100) == 0)
    }

    @Test func saysWhomToReach() throws {
        try keep([step(1, Due(today))], [promise(1, Due(today - 1))])
        let items = try notebook.agenda(on: today, limit: 5)
        #expect(items.map(\.name) == ["Jenny Ortiz", "Zoë Müller-Weiß"])
        #expect(items.map(\.phone) == ["248.867.5309", nil])
        #expect(items.map(\.email) == ["jenny@acme.example", nil])
        #expect(items.map(\.prospect) == [Sample.jenny.id, Sample.zoe.id])
    }

    /// The limit is reached by walking an index, however many there are.
    @Test func readsNoMoreThanItShows() throws {
        try notebook.reading { db in
            for sql in [
                "SELECT * FROM step WHERE step.state IN ('planned', 'draft') AND due <= 5 ORDER BY due, due_minute, nth LIMIT 9",
                "SELECT * FROM promise WHERE promise.state = 'open' AND promise.owner = 'me' AND due > 5"
                    + " ORDER BY due, due_minute, nth LIMIT 9",
            ] {
                let plan = try db.rows("EXPLAIN QUERY PLAN \(sql)") { columns in
                    columns.skip(3)
                    return try columns.text()
                }
                #expect(plan.count == 1 && plan[0].contains("_due (due"), "\(plan)")
            }
        }
    }
}
