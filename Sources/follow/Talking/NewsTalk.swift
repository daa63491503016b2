import CivilTime
import Dialogue
import FollowUp
import Records
import Terminal

/// What was changed on the calendar elsewhere, asked about one after the other. An empty line leaves a thing for the next
/// time; what is answered becomes changes of the record, or goes back onto the calendar.
struct NewsTalk {
    private(set) var open: [News]
    /// Everything is missing: first whether that was meant.
    private(set) var isDeserted: Bool
    /// It is to be let go, and the reason is still wanted.
    private(set) var isAskingWhy = false

    init(_ news: [News], isDeserted: Bool) {
        open = news
        self.isDeserted = isDeserted
    }

    /// A name for what is asked: the same name, the same question.
    var name: String { "\(open.first?.uid ?? "") \(isDeserted) \(isAskingWhy)" }

    func question(in room: Hearing) -> [Line] {
        guard let news = open.first else { return [] }
        if isDeserted {
            return [.question(room.wording("calendar.ask.deserted", ["count": String(open.count)]))]
        }
        if isAskingWhy { return [.question(room.wording("calendar.ask.why"))] }
        var values = ["what": news.summary, "due": news.appointment.deed.due.map(room.say) ?? ""]
        switch news.what {
        case .ticked:
            return [
                .question(room.wording("calendar.ask.ticked", values)), .hint(room.wording("calendar.hint.ticked")),
            ]
        case .moved(let due):
            values["answer"] = room.say(due)
            return [.question(room.wording("calendar.ask.moved", values))]
        case .gone:
            return [.question(room.wording("calendar.ask.gone", values)), .hint(room.wording("calendar.hint.gone"))]
        }
    }

    mutating func take(_ line: String, in room: Hearing, ids: inout some RandomNumberGenerator) -> Reply {
        guard let news = open.first else { return Reply() }
        let reply = NewsReply(line)
        if reply == .nothing {
            // One key for all that is missing, one for each of the others.
            if isDeserted { open = [] } else { open.removeFirst() }
            isAskingWhy = false
            return Reply(say: [.hint(room.wording("calendar.left"))])
        }
        if isDeserted { return deserted(reply, in: room) }
        if isAskingWhy, reply != .no {
            isAskingWhy = false
            return letGo(news, because: line.trimmed, in: room)
        }
        switch (news.what, reply) {
        case (_, .no): return putBack(news, in: room)
        case (.moved(let due), .yes): return move(news, to: due, in: room)
        case (.moved, _): return Reply(say: [.warning(room.wording("unclear.yes/no"))])
        case (.ticked(let at), _): return finish(news, at ?? room.now, reply.words, in: room, &ids)
        case (.gone, .done(let words)): return finish(news, room.now, words, in: room, &ids)
        case (.gone, _):
            if let reason = reply.words { return letGo(news, because: reason, in: room) }
            isAskingWhy = true
            return Reply()
        }
    }

    private mutating func deserted(_ reply: NewsReply, in room: Hearing) -> Reply {
        switch reply {
        case .yes:
            let items = Set(open.map(\.uid))
            open = []
            return Reply(say: [.done(room.wording("calendar.back"))], then: .putBack(items))
        case .no:
            isDeserted = false
            return Reply()
        default: return Reply(say: [.warning(room.wording("unclear.yes/no"))])
        }
    }

    private mutating func putBack(_ news: News, in room: Hearing) -> Reply {
        open.removeFirst()
        isAskingWhy = false
        return Reply(say: [.done(room.wording("calendar.back"))], then: .putBack([news.uid]))
    }

    private mutating func move(_ news: News, to due: Due, in room: Hearing) -> Reply {
        let values = ["what": news.summary, "due": room.say(due)]
        return keep([news.moved(to: due)], of: news, room.wording("calendar.moved", values), in: room)
    }

    private mutating func finish(
        _ news: News, _ at: Moment, _ outcome: String?, in room: Hearing, _ ids: inout some RandomNumberGenerator
    ) -> Reply {
        let changes = news.finished(at: at, outcome: outcome, in: room, ids: &ids)
        return keep(changes, of: news, room.wording("calendar.done", ["first": news.first]), in: room)
    }

    private mutating func letGo(_ news: News, because reason: String, in room: Hearing) -> Reply {
        keep([news.dropped(on: room.now.day, because: reason)], of: news, room.wording("calendar.dropped"), in: room)
    }

    /// What else was seen of the same step is not asked: it starts from what is there no more.
    private mutating func keep(_ changes: [Change], of news: News, _ say: String, in room: Hearing) -> Reply {
        open.removeAll { $0.appointment.deed == news.appointment.deed }
        let label = room.wording("label.calendar", ["name": news.appointment.prospect.name])
        return Reply(say: [.done(say)], keep: [.changed(changes, label: label)])
    }
}

extension Session {
    /// Takes an answer to what the calendar brought.
    mutating func news(_ line: String, in room: Hearing, ids: inout some RandomNumberGenerator) -> Reply {
        guard case .news(var talk) = place else { return Reply() }
        let reply = talk.take(line, in: room, ids: &ids)
        place = .news(talk)
        if talk.open.isEmpty { leave() }
        return reply
    }
}
