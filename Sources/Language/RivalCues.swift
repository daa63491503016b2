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
        for run in runs.runs where run.first != own?.first {
            let score = score(run)
            if score > (best?.1 ?? 1) { best = (run, score) }
        }
        return best.map { scene.heard(trimmed($0.0), Double(min($0.1, 5)) / 5) }
    }

    private func trimmed(_ run: ProperRuns.Run) -> Range<Int> { run.first..<run.end }

    private func score(_ run: ProperRuns.Run) -> Int {
        if words.isShouted(run.first),
            RoleWords.isRole(words[run.first].folded)
                || ["hse", "hr", "it", "po", "ok", "crm", "pdf", "qr", "agm"].contains(words[run.first].folded)
        {
            return 0
        }
        if scene.names.names.contains(where: { $0.isTitled && $0.first <= run.first && run.first < $0.end }) {
            return 0
        }
        var score = 0
        if RivalCues.isCued(words, run.first, run.end) {
            score += 3
        } else if words.isShouted(run.first), run.end == run.first + 1 {
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
            "called", "saw",
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
