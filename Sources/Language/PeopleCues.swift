/// The people named with a part in the matter, with their roles.
struct PeopleCues {
    private let scene: DebriefScene
    private let runs: ProperRuns
    private let rival: HeardWords?
    private let promises: PromiseCues
    private var words: TokenText { scene.words }

    init(_ scene: DebriefScene, _ runs: ProperRuns, rival: HeardWords?, promises: PromiseCues) {
        self.scene = scene
        self.runs = runs
        self.rival = rival
        self.promises = promises
    }

    var people: [HeardPerson] {
        var people: [HeardPerson] = []
        var seen: [Set<String>] = []
        for name in scene.names.names.prefix(PeopleCues.most) where isPerson(name) {
            let parts = Set(
                (name.first..<name.end).filter { words[$0].isWord && !NameFinder.titles.contains(words[$0].folded) }.map
                { words[$0].folded })
            guard !parts.isEmpty else { continue }
            let role = role(of: name)
            if let known = seen.firstIndex(where: { $0.isSuperset(of: parts) || $0.isSubset(of: parts) }) {
                if people[known].role == nil { people[known].role = role }
                continue
            }
            seen.append(parts)
            people.append(HeardPerson(name: scene.heard(bare(name), 0.8), role: role, company: runs.company))
        }
        return people
    }

    /// Nobody meets more people at once.
    private static let most = 80

    private func bare(_ name: NameFinder.Name) -> Range<Int> {
        var first = name.first
        while first < name.end - 1, NameFinder.titles.contains(words[first].folded) || words[first].isMark(".") {
            first += 1
        }
        return first..<name.end
    }

    private func isPerson(_ name: NameFinder.Name) -> Bool {
        if let run = runs.run(at: name.first) {
            if run.isFirm || run.first == runs.best?.first { return false }
            // A part of a longer name (Head of Catering) is no person, save beside an ampersand.
            let joined = (run.first..<run.end).contains {
                words[$0].isMark("&") || words[$0].folded == "'s" || words[$0].folded == "and"
            }
            if !joined,
                run.first < name.first && !RoleWords.isRole(words[run.first].folded) && !name.isTitled
                    || run.end > name.end + 1
            {
                return false
            }
            if !joined, run.first < name.first, words[name.first - 1].folded == "of" { return false }
            if let rival, rival.range == words.range(run.first, run.end) { return false }
        }
        let before = words[name.first - 1].folded
        // “Head of Research”.
        if before == "of", RoleWords.isRole(words[name.first - 2].folded) { return false }
        if RivalCues.isCued(words, name.first, name.end), words[name.end].kind != .mark { return false }
        if ["from", "at"].contains(before), scene.names.isName(name.first - 2) { return false }
        if before == "to",
            ["off", "moving", "flying", "cycling", "going", "trip", "drive", "driving", "back"].contains(
                words[name.first - 2].folded)
        {
            return false
        }
        let count = (name.first..<name.end).count { words[$0].isWord }
        // Colleagues: “checking w/ Kofi”, “ask Tove”, “Olu our side”.
        if words[name.end].folded == "our" || words[name.end].folded == "from" && words[name.end + 1].folded == "our" {
            return false
        }
        if promises.mine.contains(where: { $0.what.contains(name.first) }), role(of: name) == nil {
            let verb = words[name.first - 1].folded
            let isLent = ["with", "w", "/", "ask", "from", "get"].contains(verb)
            if isLent, !appearsElsewhere(name) { return false }
        }
        if ["w", "with"].contains(before) || before == "/",
            ["check", "checking"].contains(words[name.first - (before == "/" ? 3 : 2)].folded)
        {
            return false
        }
        if count >= 2 || name.isTitled || role(of: name) != nil { return !isPlaceLike(name) }
        if ["in", "on", "near", "through", "via"].contains(before) { return false }
        // A single name must do or be met; at the start of a sentence it must also come up again or be clearly a doer.
        let last = words[name.first - 1]
        let opens = last.kind == .lineBreak || (last.kind == .mark && ".!?:-•".contains(last.folded))
        if opens, !appearsElsewhere(name),
            !["(", "&", "at", "from", "will", "'ll", "to", "wants", "asked", "said", "and", "+", ",", "the"].contains(
                words[name.end].folded)
        {
            return false
        }
        let next = words[name.end].folded
        if next == "the", RoleWords.isRole(words[name.end + 1].folded) { return true }
        if PersonalWords.kin.contains(before), !isPlaceLike(name) { return true }
        let isGiven = count == 1 && GivenNames.contains(words[name.first].folded)
        if isGiven, [",", "and", "named", "called", "&", "+"].contains(before) { return true }
        if [
            "'s", "said", "says", "asked", "wants", "will", "'ll", "to", "is", "was", "has", "needs", "dialled",
            "stayed", "would", "'d", "and", "&", "(", ":", "who", ",", "sends", "+", "=", "at", "more", "from",
        ].contains(next) {
            return !isPlaceLike(name)
        }
        if Verbs.base(of: next)?.form == .third { return true }
        return [
            "with", "w", "/", "met", "saw", "named", "sister", "brother", "son", "daughter", "wife", "husband", "mum",
            "dad", "mate", "me", "call", "ring", "&", "and", "tell", "text", "called", "guy",
            "is", "boss", "(", "+",
        ].contains(before) && !isPlaceLike(name)
    }

    private func appearsElsewhere(_ name: NameFinder.Name) -> Bool {
        scene.names.names.contains { $0.first != name.first && words[$0.first].folded == words[name.first].folded }
    }

    private func isPlaceLike(_ name: NameFinder.Name) -> Bool {
        let before = words[name.first - 1].folded
        if ["in", "near"].contains(before) { return true }
        return before == "(" && words[name.end].isMark(")") && scene.names.isName(name.first - 2) == false
            && RoleWords.isRole(words[name.first - 2].folded) == false
            && runs.run(at: name.first - 2) != nil
    }

    // MARK: Roles

    private func role(of name: NameFinder.Name) -> HeardWords? {
        behind(name) ?? ahead(name)
    }

    /// “Marta Keane, head of estates at …”, “Olu (head cook)”, “Tove, the bursar”, “he is the foreman”.
    private func behind(_ name: NameFinder.Name) -> HeardWords? {
        var place = name.end
        let mark = words[place]
        guard
            mark.isMark(",") || mark.isMark("(") || mark.isMark("-") || mark.isMark(":")
                || ["is", "who", "now", "="].contains(mark.folded)
                || mark.isMark("=")
        else { return nil }
        let isBracket = mark.isMark("(")
        place += 1
        while ["the", "our", "their", "is", "she", "he", "'s", "a", "now", "who", "who's", "an", ","].contains(
            words[place].folded)
        { place += 1 }
        let end = phraseEnd(place, isBracket: isBracket)
        guard end > place, end - place <= 6 else { return nil }
        if isBracket, end - place <= 4, runs.run(at: place)?.isFirm != true, !words[place].isDayWord,
            words[place].isWord, !scene.names.isName(place),
            !words[place].capital || RoleWords.isRole(words, place..<end)
        {
            return scene.heard(place..<end, 0.7)
        }
        if ["does", "runs", "buys", "manages", "owns", "heads"].contains(words[place].folded), end - place <= 5,
            end > place + 1
        {
            return scene.heard(place..<end, 0.6)
        }
        let isFull = (name.first..<name.end).count { words[$0].isWord && words[$0].length > 1 } >= 2
        let isPlain =
            isFull && mark.isMark(",") && end - place <= 3
            && (place..<end).allSatisfy {
                words[$0].isWord && !words[$0].capital && words[$0].calendar == nil
                    && (!StopWords.isCommon(words[$0].folded) || words[$0].folded == "of")
                    && Verbs.base(of: words[$0].folded)?.form != .past
                    && Verbs.base(of: words[$0].folded)?.form != .third
            }
        guard RoleWords.isRole(words, place..<end) || words[place].folded == "buys" || isPlain else { return nil }
        if let run = runs.run(at: place), run.isFirm { return nil }
        return scene.heard(place..<end, 0.8)
    }

    private func phraseEnd(_ start: Int, isBracket: Bool) -> Int {
        var end = start
        while end < words.count {
            let token = words[end]
            if token.kind == .lineBreak || token.isMark(")") || token.isMark("(") || token.isMark(",")
                || token.isMark(".") || token.isMark(":") || token.isMark(";") || token.isMark("!")
            {
                break
            }
            if [
                "at", "for", "from", "said", "who", "wants", "asked", "and", "didn't", "met", "dialled", "has", "was",
                "is",
            ].contains(token.folded), end > start {
                break
            }
            if token.isMark("-"), token.spaced { break }
            if scene.names.isName(end) { return start }
            end += 1
        }
        return end
    }

    /// “the yard guy Kofi”, “Chair Ola Berg”, “the buyer is Tove”, “matron Marta Keane”, “Foreman = Olu”.
    private func ahead(_ name: NameFinder.Name) -> HeardWords? {
        var end = name.first
        let last = words[end - 1]
        if last.isMark("=") || last.isMark(":") || ["is", "called", "-"].contains(last.folded)
            || (last.isMark(",") && words[end - 2].isWord && RoleWords.isRole(words[end - 2].folded)
                && words[end - 3].folded == "the")
        {
            end -= 1
        }
        var first = end
        while first > 0, end - first < 5, words[first - 1].isWord, !scene.names.isName(first - 1) {
            let word = words[first - 1].folded
            if word == "of" || word == "&" || RoleWords.isRole(word)
                || [
                    "guy", "senior", "junior", "lady", "boss", "vice", "deputy", "general", "board", "site", "brand",
                    "people", "sales", "shop", "store", "office", "export", "chief", "financial", "practice", "account",
                    "production", "waste", "customer", "security", "managing", "group", "regional", "area", "reception",
                    "works", "plant", "kitchen", "her", "his", "their",
                ].contains(word)
            {
                first -= 1
            } else {
                break
            }
        }
        guard first < end,
            (first..<end).contains(where: {
                RoleWords.isRole(words[$0].folded) || ["guy", "boss", "reception"].contains(words[$0].folded)
            })
        else { return nil }
        return scene.heard(first..<end, 0.7)
    }
}
