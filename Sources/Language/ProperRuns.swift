/// Runs of capitalised words that name a firm, a school, a product: everything with a name that is no person.
struct ProperRuns {
    struct Run: Sendable {
        var first: Int
        var end: Int
        var isFirm: Bool
    }

    private let scene: DebriefScene
    private var words: TokenText { scene.words }
    private(set) var runs: [Run] = []
    /// The firm they belong to.
    private(set) var best: Run?

    init(_ scene: DebriefScene) {
        self.scene = scene
        var place = 0
        while place < words.count {
            if let end = runEnd(place) {
                runs.append(Run(first: place, end: end, isFirm: isFirm(place, end)))
                place = end
            } else {
                place += 1
            }
        }
        best = chosen()
    }

    func run(at place: Int) -> Run? {
        var low = 0
        var high = runs.count
        while low < high {
            let middle = (low + high) / 2
            if runs[middle].end <= place { low = middle + 1 } else { high = middle }
        }
        return low < runs.count && runs[low].first <= place ? runs[low] : nil
    }

    /// Capitalised words in a row, joined by &, hyphens, ’s, “of”, “de”.
    private func runEnd(_ start: Int) -> Int? {
        guard isPart(start) else { return nil }
        var end = start + 1
        while end < words.count, end - start < 12 {
            let token = words[end]
            if isPart(end), token.kind == .word { end += 1; continue }
            let next = words[end + 1]
            let isJoined =
                token.isMark("&") || (token.isMark("-") && !token.spaced && !next.spaced) || token.folded == "'s"
                || token.isMark("'")
                || (["of", "de", "von", "van", "and"].contains(token.folded)
                    && !(token.folded == "and" && !OrgWords.suffixes.contains(next.folded)))
                || (token.isMark(".") && !token.spaced && words[end - 1].folded == "st")
            guard isJoined else { break }
            if token.folded == "of", scene.names.isName(end - 1) { break }
            if isPart(end + 1) { end += 2; continue }
            if token.folded == "'s" || token.isMark("'"), isPart(end + 1) { end += 2; continue }
            // “Bakers' Co-op”.
            if token.isMark("-"), next.isWord, !next.spaced { end += 2; continue }
            break
        }
        return end
    }

    private func isPart(_ place: Int) -> Bool {
        let token = words[place]
        guard token.isWord, token.capital, token.length > 1,
            place == 0 || token.spaced || words[place - 1].kind == .mark
        else { return false }
        if token.isDayWord { return false }
        if ["i", "i'm", "'s", "'ll"].contains(token.folded) { return false }
        let opens =
            place == 0 || words[place - 1].kind == .lineBreak
            || words[place - 1].kind == .mark && ".!?:-•\"“(".contains(words[place - 1].folded)
        if opens, !scene.names.isName(place) {
            if StopWords.isCommon(token.folded)
                || RoleWords.isRole(token.folded) && !OrgWords.suffixes.contains(words[place + 1].folded)
            {
                return false
            }
            if Verbs.base(of: token.folded) != nil, !(words[place + 1].capital && !words[place + 1].isDayWord) {
                return false
            }
        }
        return !["asked", "wants", "met", "saw"].contains(token.folded)
    }

    private func isFirm(_ first: Int, _ end: Int) -> Bool {
        if end - first > 1, (first..<end).contains(where: { OrgWords.suffixes.contains(words[$0].folded) }) {
            return true
        }
        if (first..<end).contains(where: { words[$0].isMark("&") }) {
            return !(first..<end).allSatisfy { scene.names.isName($0) || words[$0].isMark("&") } || end - first > 3
        }
        return false
    }

    // MARK: The firm they belong to

    var company: HeardWords? {
        best.map { scene.heard($0.first..<$0.end, 0.75) }
    }

    private func chosen() -> Run? {
        var best: (run: Run, score: Int)?
        for (order, run) in runs.prefix(40).enumerated() {
            let score = score(run) - order / 3
            if score >= 3, score > (best?.score ?? 0) { best = (run, score) }
        }
        return best?.run
    }

    private static let places: Set = [
        "rise", "lane", "street", "road", "avenue", "park", "square", "hill", "crescent", "drive", "row",
    ]

    private func score(_ run: Run) -> Int {
        let before = words[run.first - 1]
        let name = scene.names.isName(run.first) && !run.isFirm
        if words.isShouted(run.first), run.end - run.first == 1, RoleWords.isRole(words[run.first].folded) { return 0 }
        if (run.first..<run.end).allSatisfy({
            RoleWords.isRole(words[$0].folded) || ["of", "&"].contains(words[$0].folded)
        }) {
            return 0
        }
        if NameFinder.notNames.contains(words[run.first].folded) || RivalCues.isCued(words, run.first, run.end) {
            return 0
        }
        var score = run.isFirm ? 4 : 0
        // The firm is named early; places are not firms.
        score += run.first < 30 ? 2 : -1
        if ProperRuns.places.contains(words[run.end - 1].folded) { score -= 4 }
        let isAfterRole = before.isMark(",") && RoleWords.isRole(words[run.first - 2].folded)
        switch before.folded {
        case "at", "@": score += 4
        case "called", "named":
            let kind = words[run.first - 2].folded
            score +=
                ["guy", "lady", "chap", "bloke", "woman", "man", "someone", "somebody", "lad", "girl"].contains(kind)
                ? 0 : 4
        case "from": score += 3
        case "for", "to", "with": score += 1
        case "of": score += RoleWords.isRole(words[run.first - 2].folded) ? 1 : 0
        case ",", "(", "-", "\"", "“":
            score += name && !isAfterRole ? 0 : 2
            // “Ola Berg, buyer, Nordlys & Lund”, “Tove, chair, Elmbrook”.
            if !name || isAfterRole, RoleWords.isRole(words[run.first - 2].folded) || scene.names.isName(run.first - 2)
            {
                score += 2
            }
        case "in", "the": score -= 3
        default: break
        }
        let isAfterName = ["from", "at"].contains(before.folded) && scene.names.isName(run.first - 2)
        if isAfterName { score += 2 }
        if name { score -= isAfterRole || isAfterName ? 0 : 4 }
        if before.kind == .lineBreak || (before.isMark("-") && words[run.first - 2].kind == .lineBreak) {
            score += run.isFirm ? 1 : 0
        }
        if words[run.end].folded == "'s" { score -= 1 }
        return score
    }
}
