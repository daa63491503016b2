import Exchange
import FollowUp
import Records
import Terminal

extension Calendar {
    /// What came of bringing the folder up to date.
    struct Brought {
        var open = 0
        var written = 0
        var removed = 0
        var news: [News] = []
        var isDeserted = false
        /// Files of ours that could not be read, and changes another program got in the way of.
        var faults: [String] = []
    }

    /// Brings the folder up to date with the notebook, and finds out what was changed there.
    ///
    /// The files go first and the memory of them after: what is killed in between finds its own files again and agrees.
    /// - Parameter insisted: the items whose change on the phone the user refused.
    static func bringUpToDate(
        at desk: Desk, _ choice: CalendarChoice, insisting insisted: Set<String> = []
    ) throws -> Brought {
        guard let folder = CalendarFolder(at: choice.folder) else {
            throw Failure(Failure.noInput, desk.wording("calendar.missing", ["answer": choice.folder]))
        }
        let notebook = try desk.notebook()
        let kinds = choice.kind.kinds
        let posted = try notebook.posted(in: folder.path)
        let items = try notebook.appointments().flatMap { appointment in
            kinds.compactMap { desk.planned(appointment, as: $0, among: kinds) }
        }
        let isItem = Set(items.map(\.item.uid))
        let others = try posted.filter { !isItem.contains($0.uid) }.map { old in
            let kind = CalendarItem.Kind.allCases.first { old.uid.hasSuffix("-\($0.rawValue)") }
            let appointment = try notebook.appointment(of: old)
            return (posted: old, item: appointment.flatMap { desk.planned($0, as: kind ?? .event, among: kinds) })
        }
        let (there, faults) = try folder.read()
        let unreadable = Set(posted.map(\.file)).intersection(faults.map(\.name))
        let hidden = Set(posted.filter { unreadable.contains($0.file) }.map(\.uid))
        let plan = CalendarPlan(
            items: items.filter { !hidden.contains($0.item.uid) },
            others: others.filter { !hidden.contains($0.posted.uid) },
            posted: posted, there: there, insisted: insisted, now: desk.now)
        var brought = Brought(open: items.count, news: plan.news, isDeserted: plan.isDeserted)
        brought.faults = faults.map {
            desk.wording("calendar.unreadable", ["answer": $0.name, "what": $0.fault.description])
        }
        if !plan.isDeserted { try carryOut(plan, in: folder, notebook, desk, &brought) }
        return brought
    }

    private static func carryOut(
        _ plan: CalendarPlan, in folder: CalendarFolder, _ notebook: Notebook, _ desk: Desk, _ brought: inout Brought
    ) throws {
        var posts = plan.posts
        var gone = plan.forgotten
        func note() throws { try notebook.post(posts, takingOut: gone, in: folder.path) }
        do {
            for writing in plan.writings {
                if try folder.write(writing.text, to: writing.name, over: writing.over) {
                    posts.append(writing.posted)
                    brought.written += 1
                } else {
                    brought.faults.append(desk.wording("calendar.meanwhile", ["answer": writing.name]))
                }
            }
            for (uid, entry) in plan.removals {
                if try folder.remove(entry.name, over: entry.bytes) {
                    gone.append(uid)
                    brought.removed += 1
                } else {
                    brought.faults.append(desk.wording("calendar.meanwhile", ["answer": entry.name]))
                }
            }
        } catch {
            // What was written is remembered, whatever stopped the rest.
            try note()
            throw error
        }
        try note()
    }

    /// What the remembered folder brought; nil without one, or when it cannot be read now: that is said where the folder is
    /// asked for.
    static func news(at desk: Desk) -> Brought? {
        guard let path = try? desk.path(), let choice = CalendarChoice.remembered(of: path) else { return nil }
        return try? bringUpToDate(at: desk, choice)
    }

    /// After something was kept: the remembered folder follows. What goes wrong is said and stops nothing.
    static func follow(at desk: Desk, insisting insisted: Set<String> = []) -> [Line] {
        guard let path = try? desk.path(), let choice = CalendarChoice.remembered(of: path) else { return [] }
        do {
            let brought = try bringUpToDate(at: desk, choice, insisting: insisted)
            return brought.faults.map { .warning($0) }
        } catch {
            let what = Failure(error)?.message ?? "\(error)"
            return [.warning(desk.wording("calendar.failed", ["answer": what]))]
        }
    }
}
