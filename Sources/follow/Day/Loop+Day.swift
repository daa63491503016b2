import CivilTime
import FollowUp
import Records
import Terminal

extension Loop {
    /// Goes on with the day once a follow-up is through: the next one with its brief, or the end of the day.
    mutating func advance() throws {
        guard var plan = session.plan, case .prompt = session.place else { return }
        if plan.isUsedUp(at: desk.now), !plan.ahead.isEmpty {
            let values = ["count": String(plan.box ?? 0), "what": String(plan.ahead.count)]
            try desk.talk.show([.hint(desk.wording("day.box", values))])
            return end(plan)
        }
        let isFirst = plan.met == 0
        while let stop = plan.next() {
            session.plan = plan
            guard let relationship = try desk.notebook().relationship(stop.prospect) else { continue }
            let what = ["what": stop.why]
            let said =
                plan.isLast
                ? desk.wording("day.before-you-go", what)
                : isFirst ? desk.wording("day.first", what) : desk.wording("day.next", what)
            var lines: [Line] = [.blank, .plain(said)]
            if !plan.isLast { lines += try desk.brief(relationship) }
            try desk.talk.show(lines)
            let conversation = try desk.conversation("the-day")
            session.meet(relationship.prospect, in: conversation, room: desk.hearing(), ids: &ids)
            return
        }
        if !plan.isLast {
            let values = ["count": String(plan.done), "what": String(plan.met)]
            try desk.talk.show([.blank, .done(desk.wording("day.over", values))])
        }
        end(plan)
    }

    private mutating func end(_ plan: DayPlan) {
        session.plan = nil
        session.place = session.returns && !plan.isLast ? .prompt : .over(code: 0)
    }

    /// On the way out, once: what is due and was not looked at yet is asked about.
    /// - Returns: whether there is something to ask.
    mutating func askBeforeLeaving() throws -> Bool {
        guard session.returns, !session.hasAsked, source.isAwaited else { return false }
        session.hasAsked = true
        let lanes = try desk.lanes(limit: 5)
        let due = desk.stops(in: lanes).first { stop in
            [.waiting, .late, .today].contains(stop.lane) && !session.handled.contains(stop.prospect)
        }
        guard let due else { return false }
        var plan = DayPlan([due], at: desk.now)
        plan.isLast = true
        session.plan = plan
        session.place = .prompt
        return true
    }
}
