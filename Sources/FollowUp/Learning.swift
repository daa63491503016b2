/// What the user's own touches teach, by channel, attempt and hour.
package struct Learning: Hashable, Sendable {
    /// By the line a touch went over: a voicemail is a call.
    package private(set) var byChannel: SmallTable<Channel, Rate> = [:]
    /// By which try in a row it was.
    package private(set) var byAttempt: SmallTable<Int, Rate> = [:]
    /// By the hour of the wall clock, 0–23, of what rings; what is written is read at any hour.
    package private(set) var byHour: SmallTable<Int, Rate> = [:]
    package private(set) var all = Rate.none

    /// - Parameter playbook: says which words mean an answer, and which were the user's own move.
    package init(_ sums: [TouchSum], by playbook: Playbook) {
        var meanings: SmallTable<String, Playbook.Meaning> = [:]
        for sum in sums {
            let meaning = meanings[sum.outcome] ?? playbook.outcome(called: sum.outcome)?.means ?? .tried
            meanings[sum.outcome] = meaning
            guard meaning.isMine || meaning == .proposal else { continue }
            let rate = Rate(meaning == .reached || sum.isAnswered ? sum.count : 0, of: sum.count)
            all += rate
            byChannel[sum.channel.line, default: .none] += rate
            if sum.attempt > 0 { byAttempt[sum.attempt, default: .none] += rate }
            if !sum.channel.isWritten { byHour[sum.hour, default: .none] += rate }
        }
    }
}

extension Playbook {
    /// The playbook with its channels in the order that worked: those with enough tries to tell change places among
    /// themselves by what may be believed of them; where too little is known the style's order stands.
    package func taught(by learning: Learning) -> Playbook {
        var playbook = self
        for (style, channels) in order {
            let told = channels.indices.filter { !(learning.byChannel[channels[$0]]?.isTooFew ?? true) }
            let best = told.map { channels[$0] }.enumerated().sorted { a, b in
                let (rateA, rateB) = (learning.byChannel[a.element]!, learning.byChannel[b.element]!)
                return (rateB.lowerBound, a.offset) < (rateA.lowerBound, b.offset)
            }
            var sorted = channels
            for (place, channel) in zip(told, best) { sorted[place] = channel.element }
            playbook.order[style] = sorted
        }
        return playbook
    }
}
