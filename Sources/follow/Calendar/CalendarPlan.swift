import CivilTime
import Exchange
import FollowUp
import Records

/// What is to be done with the folder, found by holding three things against each other: what was written last, what
/// lies there now, and what the notebook says. What changed here is written; what changed there is asked about.
struct CalendarPlan {
    struct Writing {
        let name: String
        let text: String
        let over: [UInt8]?
        let posted: Posted
    }
    private(set) var writings: [Writing] = []
    private(set) var removals: [(uid: String, entry: CalendarFolder.Entry)] = []
    /// Agreed upon already; only to be noted.
    private(set) var posts: [Posted] = []
    private(set) var forgotten: [String] = []
    private(set) var news: [News] = []
    /// Not one item is left where there were several: more likely the wrong folder than a wish.
    let isDeserted: Bool

    private let now: Moment
    private let insisted: Set<String>

    /// - Parameters:
    ///   - items: what should be there, soonest first.
    ///   - others: what was posted for something that should not: finished, gone, or of the other kind.
    ///   - insisted: the items whose change on the phone the user refused.
    init(
        items: [PlannedItem], others: [(posted: Posted, item: PlannedItem?)], posted: [Posted],
        there: [CalendarFolder.Entry], insisted: Set<String>, now: Moment
    ) {
        self.now = now
        self.insisted = insisted
        let there = Dictionary(there.map { ($0.file.uid, $0) }) { first, _ in first }
        let posted = Dictionary(posted.map { ($0.uid, $0) }) { first, _ in first }
        let known = items.filter { posted[$0.item.uid] != nil }
        isDeserted =
            known.count > 2 && insisted.isEmpty && !known.contains { there[$0.item.uid] != nil }
        for planned in items { bring(planned, posted[planned.item.uid], there[planned.item.uid]) }
        for other in others { clear(other.posted, other.item, there[other.posted.uid]) }
    }

    /// An item that should be there.
    private mutating func bring(_ planned: PlannedItem, _ posted: Posted?, _ there: CalendarFolder.Entry?) {
        let uid = planned.item.uid
        guard let there else {
            guard posted == nil || insisted.contains(uid) else {
                news.append(News(planned, .gone))
                return
            }
            write(planned, anew: posted)
            return
        }
        guard let written = planned.written(posted) else { return }
        if !insisted.contains(uid) {
            switch Sighting(there.file, written: written, item: planned.item) {
            case .same: break
            case .ticked(let at): return news.append(News(planned, .ticked(at: at)))
            case .moved(let to): return news.append(News(planned, .moved(to.due(in: planned.item.home))))
            case .gone: return news.append(News(planned, .gone))
            }
        }
        merge(planned, posted, there, written)
    }

    /// An item that is finished, or should not be there.
    private mutating func clear(_ posted: Posted, _ planned: PlannedItem?, _ there: CalendarFolder.Entry?) {
        guard let there else {
            forgotten.append(posted.uid)
            return
        }
        if let planned, planned.isWanted, let written = planned.written(posted) {
            merge(planned, posted, there, written)
        } else if let planned, let written = planned.written(posted),
            Sighting(there.file, written: written, item: planned.item) != .same
        {
            bring(planned, posted, there)
        } else {
            removals.append((posted.uid, there))
        }
    }

    private mutating func merge(
        _ planned: PlannedItem, _ posted: Posted?, _ there: CalendarFolder.Entry, _ written: CalendarFile
    ) {
        var file = there.file
        let isInsisted = insisted.contains(planned.item.uid)
        if file.merge(planned.item, written: written, now: now.utc, isInsisted: isInsisted) {
            let note = planned.posted(there.name, sequence: file.sequence, now: now.utc)
            writings.append(Writing(name: there.name, text: file.root.text, over: there.bytes, posted: note))
        } else if posted == nil || posted?.file != there.name || written.differs(from: planned.item) {
            posts.append(planned.posted(there.name, sequence: file.sequence, now: now.utc))
        }
    }

    private mutating func write(_ planned: PlannedItem, anew posted: Posted?) {
        let note = planned.posted(
            posted?.file ?? planned.item.file, sequence: (posted?.sequence ?? -1) + 1, now: now.utc)
        writings.append(Writing(name: note.file, text: note.written, over: nil, posted: note))
    }
}
