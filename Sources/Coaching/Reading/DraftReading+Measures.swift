extension DraftReading {
    /// What is counted of the whole message, by names that can be read in the weights' file: how much of it does each job
    /// (`share`), how surely one sentence does (`most`) or any of them (`any`), of whom it speaks, and where it stands against its
    /// channel, the promise and their leave.
    package var measures: [(name: String, value: Float)] {
        var list: [(name: String, value: Float)] = [("all", 1)]
        let counts = sentences.map { Float(max($0.wordCount, 1)) }
        let body = zip(sentences, counts).map { $1 * (1 - max($0.likelihood(of: .hello), $0.likelihood(of: .bye))) }
        let whole = max(body.reduce(0, +), 1)
        var any: [Job: Float] = [:]
        var most: [Job: Float] = [:]
        for job in Job.allCases {
            let isFrame = job == .hello || job == .bye
            let weighted = zip(sentences, isFrame ? counts : body).reduce(Float(0)) {
                $0 + $1.0.likelihood(of: job) * $1.1
            }
            list.append(("share \(job)", weighted / (isFrame ? max(counts.reduce(0, +), 1) : whole)))
            any[job] = likelihood(ofAny: job)
            most[job] = sentences.map { $0.likelihood(of: job) }.max() ?? 0
            list.append(("most \(job)", most[job]!))
            list.append(("any \(job)", any[job]!))
        }
        let noStep = [Job.ask, .deed, .close, .loose].reduce(Float(1)) { $0 * (1 - any[$1]!) }
        list.append(("no step", noStep))
        list.append(("no sure step", [Job.ask, .deed, .close, .loose].reduce(Float(1)) { $0 * (1 - most[$1]!) }))
        list.append(
            ("loose, nothing surer", most[.loose]! * (1 - most[.ask]!) * (1 - most[.deed]!) * (1 - most[.close]!)))
        list.append(("press or close", 1 - (1 - most[.press]!) * (1 - most[.close]!)))
        list.append(("no step, no way out", noStep * (1 - any[.release]!)))
        list.append(("nothing in it", (1 - any[.useful]!) * (1 - any[.pitch]!)))
        list.append(("hardly anything in it", (1 - most[.useful]!) * (1 - most[.pitch]!)))
        list.append(
            ("loose and nothing else", any[.loose]! * (1 - any[.ask]!) * (1 - any[.deed]!) * (1 - any[.close]!)))
        let words = sentences.flatMap(\.words)
        func share(_ of: Set<String>) -> Float {
            Float(words.count { of.contains($0) }) * 10 / Float(max(words.count, 1))
        }
        list.append(("of me", share(MessageWords.myself)))
        list.append(("of us", share(MessageWords.ourselves)))
        list.append(("of you", share(MessageWords.reader)))
        let tries = Float(min(draft.situation.tries, 3)) / 3
        let noLeave: Float = draft.situation.leave == false ? 1 : 0
        list.append(("tries", tries))
        list.append(("tries, no step", tries * noStep))
        list.append(("no leave", noLeave))
        list.append(("no leave, no step", noLeave * noStep))
        list.append(("length", min(Float(wordCount) / 100, 2)))
        return list
    }
}
