import FollowUp
import Terminal

extension Desk {
    func lines(of brought: Calendar.Brought, in folder: String) -> [Line] {
        func number(_ count: Int) -> String { count > 0 ? String(count) : "" }
        if brought.isDeserted {
            let values = ["answer": folder, "count": String(brought.news.count)]
            return [.warning(wording("calendar.deserted", values))]
        }
        let values = [
            "answer": folder, "count": String(brought.open), "what": number(brought.written),
            "other": number(brought.removed),
        ]
        return [.done(wording("calendar.up", values))] + brought.faults.map { .warning($0) }
    }

    /// What was changed elsewhere, a row each, where no one can be asked.
    func lines(of news: [News]) -> [Line] {
        news.map { one in
            switch one.what {
            case .ticked: .row(number: "", label: wording("calendar.row.ticked"), words: one.summary, right: "")
            case .moved(let due):
                .row(number: "", label: wording("calendar.row.moved"), words: one.summary, right: say(due))
            case .gone: .row(number: "", label: wording("calendar.row.gone"), words: one.summary, right: "")
            }
        } + [.hint(wording("calendar.unasked"))]
    }
}
