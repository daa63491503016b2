/// Who said they would do what by when.
struct PromiseCues {
    struct Found {
        var promise: HeardPromise
        var clause: Int
        var what: Range<Int>
        var date: DatePhrase?
        /// A noun and its time, an order to oneself: less sure than “I'll”.
        var isImplied = false
    }

    private let scene: DebriefScene
    private let asks: AskCues
    private var words: TokenText { scene.words }
    private(set) var mine: [Found] = []
    private(set) var theirs: [Found] = []

    init(_ scene: DebriefScene, asks: AskCues) {
        self.scene = scene
        self.asks = asks
        for (number, clause) in scene.clauses.enumerated() {
            if let start = mineStart(clause, number) {
                append(start.place, clause, number, implied: start.isImplied, to: \.mine)
            } else if let start = theirsStart(clause) {
                append(start, clause, number, implied: false, to: \.theirs)
            }
        }
    }

    /// “Walk it on Monday and have a price by the 19th”: two deeds, each with its time.
    private mutating func append(_ start: Int, _ clause: DebriefScene.Clause, _ number: Int, implied: Bool, to list: WritableKeyPath<PromiseCues, [Found]>) {
        let dates = scene.dates(in: start..<clause.end)
        if dates.count > 1, let joint = (dates[0].end..<dates[1].first).first(where: { words[$0].folded == "and" || words[$0].isMark("&") }),
            joint + 1 < dates[1].first
        {
            var (former, latter) = (clause, clause)
            former.end = joint
            latter.first = joint + 1
            latter.action = joint + 1
            appendOne(start, former, number, implied: implied, to: list)
            appendOne(joint + 1, latter, number, implied: implied, to: list)
        } else {
            appendOne(start, clause, number, implied: implied, to: list)
        }
    }

    private mutating func appendOne(_ start: Int, _ clause: DebriefScene.Clause, _ number: Int, implied: Bool, to list: WritableKeyPath<PromiseCues, [Found]>) {
        let date = scene.date(in: max(clause.first, start - 1)..<clause.end) ?? scene.date(in: clause.span)
        var end = clause.end
        if let date, date.first > start { end = date.first }
        var first = start
        if let date, date.first <= start { first = max(start, date.end) }
        guard first < end else { return }
        let trigger = date == nil ? trigger(first, end) : nil
        if let trigger { end = trigger.lowerBound }
        guard first < end else { return }
        let whenText = date.map { words.words($0.first, $0.end) } ?? trigger.map { words.words($0.lowerBound, $0.upperBound) }
        let promise = HeardPromise(
            what: scene.heard(first..<end, implied ? 0.6 : 0.85), whenText: whenText, when: date.map { scene.ear.heard($0, words) })
        self[keyPath: list].append(Found(promise: promise, clause: number, what: first..<end, date: date, isImplied: implied))
    }

    /// “Whenever I find stairs”, “after half term”.
    private func trigger(_ first: Int, _ end: Int) -> Range<Int>? {
        (first + 1..<max(end, first + 1)).first { ["whenever", "once", "after", "over", "before", "until", "straight", "when"].contains(words[$0].folded)
            && (words[$0].folded != "over" || words[$0 + 1].folded == "half") }.map { $0..<end }
    }

    // MARK: Mine

    private func mineStart(_ clause: DebriefScene.Clause, _ number: Int) -> (place: Int, isImplied: Bool)? {
        if let label = clause.label, ["me", "mine", "my action", "my actions", "action me", "i owe", "my side", "us", "todo", "to do", "actions", "action", "so", "my to do", "my to dos", "my homework", "i will", "my bit", "from me", "my next", "i'll"].contains(label) {
            return (skipped(clause.action), label == "so" || label == "actions" || label == "action")
        }
        if let label = clause.label, isTheirs(label) { return nil }
        if let start = promised(clause) { return (start, false) }
        let next = words[clause.action].folded
        switch clause.doer {
        case .me where ["i", "we", "me"].contains(words[clause.action - 1].folded): return spokenForMyself(clause)
        case .me:
            // No doer at all: “Will send the steps tonight”, “sending it tonight”, “Send a card”.
            if next == "will" || next == "'ll" || next == "shall" {
                let start = clause.action + 1
                if ["me", "us"].contains(words[start + 1].folded) { return nil }
                return ["be", "ring", "call"].contains(words[start].folded) ? nil : (start, false)
            }
            if ["need", "must", "have", "got", "gotta", "should", "owe"].contains(next) {
                let start = words[clause.action + 1].folded == "to" ? clause.action + 2 : clause.action + 1
                if next == "owe" { return (start, false) }
                return PromiseCues.deeds.contains(words[start].folded) && (start == clause.action + 2 || next == "must" || next == "should") ? (start, false) : nil
            }
            if next == "going" || next == "gonna", scene.date(in: clause.span) != nil { return (clause.action + (next == "going" ? 2 : 1), false) }
            guard let (base, form) = Verbs.base(of: next), PromiseCues.deeds.contains(base) else { return nil }
            if PromiseCues.contacts.contains(base) || base == "leave" || asks.covers(clause.action) { return nil }
            if words[clause.action + 1].isMark("-") || Verbs.base(of: words[clause.action + 1].folded)?.form == .third { return nil }
            if form == .gerund { return scene.date(in: clause.span) != nil ? (clause.action, true) : nil }
            return form == .base && isOrder(clause) ? (clause.action, true) : nil
        case .none, .thing: return noun(clause)
        case .them: return nil
        }
    }

    /// “said I'd …”, “told him I would …”, “I promised the price list”, anywhere in the clause.
    private func promised(_ clause: DebriefScene.Clause) -> Int? {
        for place in clause.span where PromiseCues.sayings.contains(words[place].folded) {
            let limit = min(place + 7, clause.end)
            if let me = (place + 1..<max(limit, place + 1)).first(where: { words[$0].folded == "i" || words[$0].folded == "we" }) {
                let modal = words[me + 1].folded
                if ["'d", "would", "'ll", "will"].contains(modal), !["be", "like", "love", "rather", "had", "never"].contains(words[me + 2].folded) {
                    return skipped(me + 2)
                }
                if modal == "could" || modal == "can" { return scene.date(in: clause.span) != nil ? me + 2 : nil }
            }
            if ["promised", "offered", "owe", "volunteered"].contains(words[place].folded), clause.doer == .me || words[place - 1].folded == "i" {
                var start = place + 1
                if ["her", "him", "them"].contains(words[start].folded) { start += 1 }
                if words[start].folded == "to" { start += 1 }
                return start
            }
        }
        return nil
    }

    private func spokenForMyself(_ clause: DebriefScene.Clause) -> (place: Int, isImplied: Bool)? {
        let place = clause.action
        let word = words[place].folded
        let next = words[place + 1].folded
        switch word {
        case "'ll", "will": return ["be", "need", "see", "have"].contains(next) && scene.date(in: clause.span) == nil ? nil : (skipped(place + 1), false)
        case "can": return scene.date(in: clause.span) != nil && next != "not" ? (place + 1, false) : nil
        case "to" where Verbs.base(of: next)?.form == .base: return (place + 1, false)
        case "owe", "promised", "offered", "agreed": return (next == "to" ? place + 2 : place + 1, false)
        case "'m", "am", "are", "'re":
            if next == "going", words[place + 2].folded == "to" { return (place + 3, false) }
            if next == "to" { return (place + 2, false) }
            guard let (base, form) = Verbs.base(of: next), form == .gerund, PromiseCues.deeds.contains(base), scene.date(in: clause.span) != nil,
                !PromiseCues.contacts.contains(base)
            else { return nil }
            return (place + 1, false)
        case "need", "must", "have", "should", "gotta":
            if next == "to" || word == "must" || word == "should", let base = Verbs.base(of: words[place + (next == "to" ? 2 : 1)].folded)?.base,
                PromiseCues.deeds.contains(base)
            {
                return (place + (next == "to" ? 2 : 1), false)
            }
            return nil
        default:
            // “I load them over the weekend”: the present with a time ahead.
            guard let (base, form) = Verbs.base(of: word), form == .base, let date = scene.date(in: clause.span), scene.isAhead(date),
                PromiseCues.deeds.contains(base), !PromiseCues.contacts.contains(base)
            else { return nil }
            return (place, false)
        }
    }

    /// An order to oneself: it has a time, or hands something over.
    private func isOrder(_ clause: DebriefScene.Clause) -> Bool {
        if let date = scene.date(in: clause.span) { return scene.isAhead(date) }
        return ["send", "email", "write", "draft", "post", "text"].contains(words[clause.action].folded) && clause.end - clause.first <= 8
    }

    /// “Dielines by Friday”, “Result to her tomorrow 9.30”, “Draft agenda from me by Weds”.
    private func noun(_ clause: DebriefScene.Clause) -> (place: Int, isImplied: Bool)? {
        guard let date = scene.date(in: clause.span), scene.isAhead(date), clause.end - clause.first <= 14 else { return nil }
        let span = clause.first..<date.first
        guard !span.isEmpty, span.count <= 6, !scene.has(PromiseCues.events, in: clause.span) else { return nil }
        let isByMe = scene.has(["me", "us"], in: span) && scene.has(["from", "by"], in: span)
        let isToThem = span.contains { words[$0].folded == "to" && ["her", "him", "them"].contains(words[$0 + 1].folded) }
        let isDue = date.bound == .by && !span.contains { [.past, .third].contains(Verbs.base(of: words[$0].folded)?.form) && $0 > clause.first || ["must", "needs", "is", "are", "has", "in"].contains(words[$0].folded) }
        return isByMe || isToThem || isDue ? (clause.first, true) : nil
    }

    private func isTheirs(_ label: String) -> Bool {
        if PromiseCues.theirLabels.contains(label) { return true }
        let parts = label.split(separator: " ")
        guard let owner = parts.first, ["his", "her", "their", "them", "client"].contains(owner) else { return false }
        return ["do", "action", "actions", "bit", "homework", "side", "task", "dos", "todo"].contains(parts.last.map(String.init) ?? "")
    }

    private func skipped(_ start: Int) -> Int {
        var place = start
        while ["also", "just", "probably", "either", "then"].contains(words[place].folded), place < start + 2 { place += 1 }
        return place
    }

    // MARK: Theirs

    private func theirsStart(_ clause: DebriefScene.Clause) -> Int? {
        if let label = clause.label, isTheirs(label) { return clause.action }
        if clause.doer == .me, ["will", "'ll"].contains(words[clause.action].folded), ["me", "us"].contains(words[clause.action + 2].folded) {
            return clause.action + 1
        }
        if let said = saidTheyWould(clause) { return said }
        guard clause.doer == .them, clause.action < clause.end, !scene.has(PersonalWords.all, in: clause.span) else { return nil }
        var place = clause.action
        if ["also", "then", "just", "only"].contains(words[place].folded) { place += 1 }
        let word = words[place].folded
        let next = words[place + 1].folded
        switch word {
        case "'ll", "will", "would", "'d":
            if PromiseCues.wishes.contains(next) || asks.covers(place + 1) { return nil }
            if word == "'d", Verbs.base(of: next)?.form == .past { return nil }
            if word == "'d" || word == "would", !(Verbs.base(of: next)?.form == .base) { return nil }
            return skipped(place + 1)
        case "to" where Verbs.base(of: next)?.form == .base: return place + 1
        case "'s", "is", "are", "'re":
            if next == "going", words[place + 2].folded == "to" { return place + 3 }
            if next == "to" { return place + 2 }
            guard let (base, form) = Verbs.base(of: next), form == .gerund, PromiseCues.deeds.contains(base), !["do", "see", "run", "look", "try", "work", "come", "live", "leave"].contains(base) || scene.has(["me", "us"], in: clause.span) else {
                return nil
            }
            return place + 1
        case "can", "could" where PromiseCues.deeds.contains(next) && !["see", "do", "get", "take", "make"].contains(next):
            return place + 1
        case "needs", "has", "have", "need":
            let deed = words[place + 2].folded
            return next == "to" && ["ask", "check", "speak", "talk", "clear", "confirm", "run", "find", "sign"].contains(deed) ? place + 2 : nil
        case "offered", "promised", "agreed":
            guard next != "us", next != "me" || words[place + 2].folded == "to" else { return nil }
            return next == "to" ? place + 2 : word == "offered" ? place : place + 1
        default:
            guard let (base, form) = Verbs.base(of: word), form == .third || (form == .base && words[place - 1].folded == "they"),
                PromiseCues.deeds.contains(base)
            else { return nil }
            let toMe = scene.has(["me", "us"], in: place..<clause.end)
            let isAhead = scene.date(in: clause.span).map(scene.isAhead) ?? false
            return toMe || isAhead || PromiseCues.sureDeeds.contains(base) ? place : nil
        }
    }

    /// “Said he'll talk to his boss”, “reckons they can get it”.
    private func saidTheyWould(_ clause: DebriefScene.Clause) -> Int? {
        for place in clause.span where PromiseCues.sayings.contains(words[place].folded) || ["says", "reckons", "thinks"].contains(words[place].folded) {
            let them = words[place + 1].folded == "that" ? place + 2 : place + 1
            guard them + 2 < clause.end, ["he", "she", "they"].contains(words[them].folded) || scene.names.isName(them) else { continue }
            let next = words[them + 2].folded
            if ["'ll", "will", "'d", "would"].contains(words[them + 1].folded), !PromiseCues.wishes.contains(next), Verbs.base(of: next)?.form == .base {
                return them + 2
            }
        }
        return nil
    }

    private static let contacts: Set = ["ring", "call", "meet", "visit", "phone", "look", "speak", "talk", "pop", "come", "see"]
    private static let theirLabels: Set = ["them", "theirs", "they", "their side", "their action", "their actions", "him", "her", "client", "they owe"]
    private static let sayings: Set = ["said", "told", "promised", "offered", "owe", "volunteered", "agreed", "say", "saying", "reckoned"]
    private static let wishes: Set = [
        "like", "love", "prefer", "rather", "want", "need", "hate", "be", "have", "never", "not", "still", "only", "appreciate", "welcome", "been",
        "had", "said", "be", "take", "pay", "consider",
    ].filter { $0 != "have" && $0 != "only" }.reduce(into: Set<String>()) { $0.insert($1) }
    private static let events: Set = [
        "meeting", "call", "viewing", "visit", "review", "demo", "walkthrough", "survey", "deadline", "lunch", "budget", "event", "board", "committee",
        "opening", "expires", "contract", "renewal", "next", "workshop", "agm", "exam", "holiday", "starts", "closed", "back", "launch",
    ]
    private static let sureDeeds: Set = ["nominate", "introduce", "send", "forward", "provide", "supply", "email"]
    static let deeds: Set<String> = Set(
        """
        send email text post ring call phone give get bring take make write draft do find check ask tell show share return record film
        test count measure pick choose nominate introduce forward prepare print price quote sort set book arrange confirm load run
        look speak talk dig sign pay provide supply collect deliver drop pop ship pull put fill mark move report chase line try
        join come visit meet read review compare upload draw build order submit update recommend organise organize photograph
        lend leave fetch scan copy time log list work circulate connect decide answer reply map see clean host let change fix
        install swap trim weigh walk sketch mail loan mock prove survey photograph scan knock assess
        """.listed)
}
