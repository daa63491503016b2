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

    let scene: DebriefScene
    let asks: AskCues
    var words: TokenText { scene.words }
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

    /// “Measure it on Monday and draw it by Thursday”: two deeds, each with its time.
    private mutating func append(
        _ start: Int, _ clause: DebriefScene.Clause, _ number: Int, implied: Bool,
        to list: WritableKeyPath<PromiseCues, [Found]>
    ) {
        let dates = scene.dates(in: start..<clause.end)
        if dates.count > 1,
            let joint = (dates[0].end..<dates[1].first).first(where: {
                words[$0].folded == "and" || words[$0].isMark("&")
            }),
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

    private mutating func appendOne(
        _ start: Int, _ clause: DebriefScene.Clause, _ number: Int, implied: Bool,
        to list: WritableKeyPath<PromiseCues, [Found]>
    ) {
        let date = scene.date(in: max(clause.first, start - 1)..<clause.end) ?? scene.date(in: clause.span)
        var end = clause.end
        if let date, date.first > start { end = date.first }
        var first = start
        if let date, date.first <= start { first = max(start, date.end) }
        guard first < end else { return }
        let trigger = date == nil ? trigger(first, end) : nil
        if let trigger { end = trigger.lowerBound }
        guard first < end else { return }
        let whenText =
            date.map { words.words($0.first, $0.end) } ?? trigger.map { words.words($0.lowerBound, $0.upperBound) }
        let promise = HeardPromise(
            what: scene.heard(first..<end, implied ? 0.6 : 0.85), whenText: whenText,
            when: date.map { scene.ear.heard($0, words) })
        self[keyPath: list].append(
            Found(promise: promise, clause: number, what: first..<end, date: date, isImplied: implied))
    }

    /// “Whenever the van is free”, “after harvest”.
    private func trigger(_ first: Int, _ end: Int) -> Range<Int>? {
        (first + 1..<max(end, first + 1)).first {
            ["whenever", "once", "after", "over", "before", "until", "straight", "when"].contains(words[$0].folded)
                && (words[$0].folded != "over" || words[$0 + 1].folded == "half")
        }.map { $0..<end }
    }
}
