/// Who else they buy from or look at: “vs X”, “current supplier is X”, “quoted by X”, “also looking at X”.
struct RivalCues {
    private let scene: DebriefScene
    private let runs: ProperRuns
    private var words: TokenText { scene.words }

    init(_ scene: DebriefScene, _ runs: ProperRuns) {
        self.scene = scene
        self.runs = runs
    }

    var rival: HeardWords? {
        let own = runs.best
        var best: (ProperRuns.Run, Int)?
        for run in runs.runs.prefix(RivalCues.most) where run.first != own?.first {
            let score = score(run)
            if score > (best?.1 ?? 1) { best = (run, score) }
        }
        return best.map { scene.heard(trimmed($0.0), Double(min($0.1, 5)) / 5) }
    }

    private func trimmed(_ run: ProperRuns.Run) -> Range<Int> { run.first..<run.end }

    /// A given name, a role or kin beside it, no firm's word: somebody, not a firm.
    private func isPerson(_ run: ProperRuns.Run) -> Bool {
        guard !run.isFirm, scene.names.isName(run.first) else { return false }
        if GivenNames.contains(words[run.first].folded) { return true }
        let before = words[run.first - 1].folded
        return RoleWords.isRole(before) || PersonalWords.kin.contains(before)
    }

    /// What they have to do with the firm: “tied to X”, “a quote off X”, “X did last year's”, “X is their contractor”.
    private func isRelated(_ run: ProperRuns.Run) -> Bool {
        let before = words[run.first - 1].folded
        let near = (2...5).map { words[run.first - $0] }.prefix {
            $0.kind == .word || $0.kind == .number || $0.isMark("&")
        }.map(\.folded)
        if ["from", "off", "with", "to", "by", "at", "on", "into", "through", "thru", "via"].contains(before),
            near.contains(where: { RivalWords.dealings.contains($0) })
        {
            return true
        }
        // “They're with X”, “the other firm, X”, “a quote of £900 from X”.
        if before == "with", ["'re", "are", "is", "'s", "been", "currently"].contains(words[run.first - 2].folded) {
            return true
        }
        if before == ",",
            ["firm", "company", "outfit", "lot", "supplier", "contractor", "one", "people"].contains(
                words[run.first - 2].folded),
            ["other", "another", "last", "rival", "first", "old"].contains(words[run.first - 3].folded)
        {
            return true
        }
        if ["from", "off", "by"].contains(before),
            (2...9).contains(where: {
                ["quote", "quoted", "estimate", "price", "bid"].contains(words[run.first - $0].folded)
            })
        {
            return true
        }
        if RivalWords.using.contains(before) || (before == "pay" || before == "pays") { return true }
        if ["had", "have", "has"].contains(before),
            ["in", "round", "over", "out", "already", "too"].contains(words[run.end].folded)
        {
            return true
        }
        return isDoing(run)
    }

    /// The firm is the doer: “X have quoted”, “X did last year's”, “X is their supplier”.
    private func isDoing(_ run: ProperRuns.Run) -> Bool {
        var place = run.end
        if words[place].folded == "'s" { place += 1 }
        let isBeing = ["is", "are", "was", "were", "'s"].contains(words[place].folded) || place > run.end
        while ["has", "have", "had", "'ve", "already", "also", "just", "been", "is", "are", "was", "were"].contains(
            words[place].folded), place < run.end + 4
        { place += 1 }
        if RivalWords.doings.contains(words[place].folded) { return true }
        guard isBeing else { return false }
        let after = (place..<min(place + 6, words.count)).prefix { words[$0].kind == .word }.map { words[$0].folded }
        return after.contains { RivalWords.kinds.contains($0) }
            || after.first == "what"
                && after.contains {
                    RivalWords.using.contains($0)
                }
    }

    private func score(_ run: ProperRuns.Run) -> Int {
        if words.isShouted(run.first),
            RoleWords.isRole(words[run.first].folded)
                || ["hse", "hr", "it", "po", "ok", "crm", "pdf", "qr", "agm"].contains(words[run.first].folded)
        {
            return 0
        }
        if scene.names.name(at: run.first)?.isTitled == true {
            return 0
        }
        if isPerson(run) || NameFinder.notNames.contains(words[run.first].folded) { return 0 }
        var score = isRelated(run) ? 3 : 0
        if RivalCues.isCued(words, run.first, run.end) {
            score += 3
        } else if score == 0, words.isShouted(run.first), run.end == run.first + 1 {
            return 0
        }
        // A cue word in the same sentence, a few words away.
        let from = max(0, run.first - 8)
        for place in stride(from: run.first - 1, through: from, by: -1) {
            if words[place].kind == .lineBreak || words[place].isMark(".") && words[place + 1].spaced { break }
            if RivalCues.nouns.contains(words[place].folded) { score += 2; break }
        }
        for place in run.end..<min(run.end + 7, words.count) {
            if words[place].kind == .lineBreak || words[place].isMark(".") && words[place + 1].spaced { break }
            if scene.names.isName(run.first), words[place].folded == "guy" { break }
            if RivalCues.trailing.contains(words[place].folded) { score += 2; break }
        }
        if scene.names.isName(run.first), !run.isFirm, score < 4, words[run.end].isWord,
            ["said", "will", "wants", "asked"].contains(words[run.end].folded)
        {
            score -= 2
        }
        return score
    }

    /// Whether the words right before a name say that it is a rival's.
    static func isCued(_ words: TokenText, _ first: Int, _ end: Int) -> Bool {
        let (before, second, third) = (words[first - 1].folded, words[first - 2].folded, words[first - 3].folded)
        if ["vs", "versus", "rival", "incumbent", "competitor", "against", "than"].contains(before) { return true }
        if before == ".", second == "vs" { return true }
        let earlier = Set((2...8).map { words[first - $0].folded })
        if ["is", "'s", "was"].contains(before), !earlier.isDisjoint(with: ["moment", "present", "currently", "mo"]) {
            return true
        }
        if before == "from",
            !earlier.isDisjoint(with: ["get", "gets", "buy", "buys", "order", "orders", "source", "sources", "bought"])
        {
            return true
        }
        let (next, after) = (words[end].folded, words[end + 1].folded)
        if ["offered", "came", "let", "undercut", "quoted", "pitched", "promised"].contains(next),
            ["them", "him", "her", "in", "it", "to"].contains(after)
        {
            return true
        }
        if next == "'s", ["rep", "quote", "price", "contract", "salesman", "offer"].contains(after) { return true }
        if ["a", "an", "old"].contains(before),
            ["got", "have", "has", "use", "uses", "bought", "with", "an"].contains(second),
            words[end].isWord, !words[end].capital
        {
            return true
        }
        if ["incl", "including"].contains(before), earlier.contains("others") { return true }
        if ["is", "="].contains(before) || before == "'s" || before == ":" {
            return nouns.contains(second) || nouns.contains(third) || second == "use" || second == "mo"
                || second == "moment"
        }
        if before == "with",
            [
                "been", "in", "up", "contract", "lease", "deal", "account", "stuck", "stay", "sticking", "gone", "go",
                "time", "us", "experience",
            ]
            .contains(second)
        {
            return true
        }
        if before == "at" || before == "to",
            ["looked", "us", "switched", "moved", "compared", "spoken"].contains(second)
        {
            return true
        }
        if ["do", "does", "did", "have", "has", "quoted", "charge", "charges", "makes", "supplies", "supply"].contains(
            words[end].folded),
            ["their", "his", "her", "it", "them", "him", "the", "less", "more"].contains(words[end + 1].folded)
                || words[end].folded.hasPrefix("charge") || words[end].folded == "quoted"
        {
            return true
        }
        if before == "by", (3...8).contains(where: { words[first - $0].folded == "quoted" }) { return true }
        if before == "at" || before == "to" || before == "with" {
            return ["looking", "talking", "speaking", "happy", "went", "switching"].contains(second) && before != "to"
                || second == "lost"
        }
        if before == "off" || before == "by" || before == "from" {
            return [
                "quote", "quoted", "quotes", "price", "proposal", "bid", "buys", "buying", "buy", "switching",
                "supplied",
            ].contains(second) || words[first - 3].folded == "quoted" || words[first - 4].folded == "quoted"
        }
        if [
            "use", "uses", "using", "used", "thru", "beat", "hate", "hates", "likes", "prefer", "prefers", "replacing",
            "replace", "leave", "leaving", "ditch", "ditching", "via", "tried", "seeing", "trialling", "considering",
            "called",
        ].contains(before) {
            return before != "called" || second == "somebody" || second == "firm" || second == "company"
                || second == "lot" || second == "someone"
        }
        if nouns.contains(before) { return true }
        return before == "("
            && ["uses", "use", "supplier", "lot", "provider"].contains { word in
                (2...5).contains { words[first - $0].folded == word }
            }
    }

    /// Nobody names more firms in one note.
    private static let most = 80
    private static let nouns: Set = [
        "supplier", "suppliers", "incumbent", "rival", "rivals", "competitor", "competitors", "competition", "vendor",
        "provider", "alternative", "quoting",
        "current", "currently", "existing", "shortlist", "shortlisted", "lot", "against", "vs", "versus", "contractor",
        "already", "switched",
    ]
    private static let trailing: Set = [
        "cheaper", "incumbent", "quoted", "charges", "charge", "undercut", "contract", "supplier", "rival", "notice",
        "guy", "pitched",
    ]
}
