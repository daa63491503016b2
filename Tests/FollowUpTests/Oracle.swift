import CivilTime
import FollowUp

/// The policy, counted by hand: what is wrong with a proposal.
struct Oracle {
    let rhythm: Rhythm
    let person: Relationship
    private let touches: [Touch]

    init(_ rhythm: Rhythm, _ person: Relationship) {
        self.rhythm = rhythm
        self.person = person
        touches = person.touches.sorted { $0.at < $1.at }
    }

    private var playbook: Playbook { rhythm.playbook }
    private func meaning(_ touch: Touch) -> Playbook.Meaning { playbook.meaning(of: touch) }

    /// Unanswered tries since the last answer.
    private var unanswered: [Touch] {
        let since = touches.lastIndex { meaning($0).isAnswer }.map { $0 + 1 } ?? 0
        return touches[since...].filter { [.tried, .left, .proposal].contains(meaning($0)) }
    }

    /// They know of that day: promised, agreed or wished for, and nothing was tried on it yet.
    private func isAskedFor(_ day: Day, orBefore: Bool) -> Bool {
        let promised = person.promises.filter { $0.by == .me && $0.state == .open }.compactMap(\.due?.day)
        let agreed = person.steps.filter { $0.isOpen && $0.agreed }
        let wished = person.mayBeContacted ? rhythm.wishes : []
        func isDay(_ own: Day) -> Bool { own == day || orBefore && own < day }
        func line(_ channel: Channel) -> Channel { channel == .voicemail ? .phone : channel }
        // A step by its channel waits for a touch by that channel.
        let isAgreed = agreed.contains { step in
            guard let own = step.due?.day, isDay(own) else { return false }
            return !touches.contains { touch in
                touch.at.day >= own && (step.channel.map { line($0) == line(touch.channel) } ?? true)
            }
        }
        return isAgreed || (promised + wished).contains { own in isDay(own) && !touches.contains { $0.at.day >= own } }
    }

    func faults(of proposal: Rhythm.Proposal) -> [String] {
        let day = proposal.day
        var faults: [String] = []
        if proposal.aim == .promised, isAskedFor(day, orBefore: false) { return [] }
        if playbook.weekend.contains(day.weekday) { faults.append("a weekend") }
        if playbook.holidays.days.contains(day) { faults.append("a holiday") }
        if playbook.away.contains(where: { $0.contains(day) }) { faults.append("away") }
        if proposal.aim == .promised, isAskedFor(day, orBefore: true) || person.prospect.request != nil {
            return faults
        }
        if let last = touches.last, meaning(last) != .theirs {
            var working = 0
            var next = last.at.day
            while next < day {
                next = next + 1
                let isFree =
                    playbook.weekend.contains(next.weekday) || playbook.holidays.days.contains(next)
                    || playbook.away.contains { $0.contains(next) }
                working += isFree ? 0 : 1
            }
            if working < playbook.gap { faults.append("too soon") }
            if proposal.aim == .useful, day - last.at.day < playbook.nurture.lowerBound { faults.append("no rest") }
        }
        let line = proposal.channel == .voicemail ? .phone : proposal.channel
        let lines = unanswered.map { $0.channel == .voicemail ? .phone : $0.channel }
        let leave = person.mayBeContacted || person.prospect.kind == .client || person.prospect.state == .won
        switch proposal.aim {
        case .attempt:
            if !leave { faults.append("no leave") }
            if lines.count(where: { $0 == line }) >= playbook.attempts { faults.append("used up") }
            // A proposal is followed up wherever the relationship stands.
            let sent = unanswered.lastIndex { meaning($0) == .proposal }
            let isOut = sent.map { unanswered.count - 1 - $0 < playbook.afterProposal } ?? false
            if !isOut, [.busyMessage, .nurture, .closed].contains(person.prospect.state) {
                faults.append("wrong state")
            }
        case .busyMessage:
            if !leave { faults.append("no leave") }
            let (phones, emails) = (person.prospect.phones, person.prospect.emails)
            let isLeft = playbook.order[playbook.style, default: []].contains { way in
                let needsPhone = [.phone, .text, .whatsapp].contains(way) && phones.isEmpty && !emails.isEmpty
                let needsEmail = way == .email && emails.isEmpty && !phones.isEmpty
                return !needsPhone && !needsEmail && lines.count { $0 == way } < playbook.attempts
            }
            if Set(lines).count < playbook.channelsBeforeBusy, isLeft { faults.append("too early") }
        case .useful:
            if !leave { faults.append("no leave") }
            if [.promised, .attempting, .closed].contains(person.prospect.state) { faults.append("wrong state") }
        case .askLeave: if leave { faults.append("asked already") }
        case .promised: break
        }
        return faults
    }
}
