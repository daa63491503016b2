import FollowUp

@testable import Dialogue

/// One walk through the shipped conversation by someone who answers, passes over, goes back and changes their mind at
/// random, and in the end grows tired and answers well.
struct Walk {
    var interview: Interview
    let room: Hearing
    let mayChange: Bool
    private var random: SeededRandom
    /// What the coach asked; what the walker opened from the review or by going back is not among it.
    private(set) var asked: Set<String> = []
    /// Questions that could have been left out and were asked when the talk was full already.
    private(set) var tooMany: Set<String> = []
    private(set) var steps = 0
    private(set) var isFiled = false
    /// Talks as they stood when nothing was half done, with the question then open.
    private(set) var stands: [(utterances: Int, question: String?, standing: Standing)] = []

    /// - Parameter mayChange: goes back and changes answers already given.
    init(seed: Int, length: Talk.Length, in room: Hearing, mayChange: Bool) throws {
        random = SeededRandom(seed: seed)
        interview = try Shipped.interview(length, in: room)
        self.room = room
        self.mayChange = mayChange
    }

    private var isTired: Bool { steps > 40 }
    static let longest = 400

    mutating func run(keepingStands: Bool = false) {
        while !isFiled, steps < Walk.longest {
            steps += 1
            let standing = interview.standing
            let question = interview.question
            if keepingStands, interview.focus == nil, interview.several == nil {
                stands.append((interview.talk.utterances.count, question?.id, standing))
            }
            if interview.several != nil {
                _ = interview.take(random.pick(["1", "2", "3", "new", "wu", "77", ""]), in: room)
            } else if let question {
                if interview.focus == nil { note(question, standing) }
                answer(question)
            } else {
                review()
            }
        }
    }

    private mutating func note(_ question: Question, _ standing: Standing) {
        asked.insert(question.id)
        let had = interview.conversation.questions.filter { standing.has($0) && asked.contains($0.id) }
        let limit = interview.conversation.limit(of: interview.talk.length)
        if had.count >= limit, !question.must { tooMany.insert(question.id) }
    }

    private mutating func answer(_ question: Question) {
        if isTired, !question.must {
            _ = interview.take("", in: room)
            return
        }
        switch isTired ? 0 : random.below(20) {
        case 12, 13: _ = interview.take("", in: room)
        case 14: _ = interview.take(random.pick(Lines.nothings), in: room)
        case 15: _ = interview.take(random.pick(Lines.odd), in: room)
        case 16: _ = interview.skip(reason: random.pick(["", "too early"]), in: room)
        case 17 where mayChange: _ = interview.back(draft: random.pick(["", "half a"]), in: room)
        case 18: _ = interview.note("she plays the cello", at: room)
        case 19: interview.setAside("half a line")
        default: _ = interview.take(random.pick(Lines.good[question.id] ?? ["it does help"]), in: room)
        }
    }

    private mutating func review() {
        switch isTired || !mayChange ? 9 : random.below(10) {
        case 0: _ = interview.back(draft: "", in: room)
        case 1...3: _ = interview.edit(row: random.below(interview.rows(in: room).count + 1), in: room)
        case 4: _ = interview.take("what?", in: room)
        default: isFiled = interview.take("", in: room).isFiled
        }
    }
}

/// What people type.
enum Lines {
    static let nothings = ["nobody", "they didn't say", "none", "no", "-", "nothing, because she moves abroad"]
    static let odd = [
        ";", "?", "friday", "next week", "last Monday", "call to close the deal", "do you?", "a; b; c", "\u{202E}x",
        "think about it", "\"\u{301}", "99", "0", "x@y", "12:75",
    ]
    static let good: [String: [String]] = [
        "who": [
            "Max Muster", "Max Muster, Initrode, 248.867.5309, max@example.com",
            "Dr. Lee, 248.867.5309, lee@example.com",
            "Jenny", "Jenny Ortiz, Acme",
        ],
        "ended": ["1", "2", "2", "3", "4"],
        "asks": ["pricing", "pricing; a look at the plan"],
        "pain": ["onboarding dragged", "slow starts"],
        "competitor": ["Initech", "nobody"],
        "difference": ["onboarding in three weeks, no slow starts, pricing"],
        "proposition": ["onboarding in three weeks, no slow starts, pricing"],
        "mine": ["the timeline by Friday", "a call tomorrow; the plan by Thursday"],
        "theirs": ["ask the ops lead by Thursday", "nothing, she'll think about it", "look at it"],
        "permission": ["yes, ring me Friday", "no"],
        "points": ["no slow start; look prepared"],
        "question": ["what would a slow onboarding cost, with that pricing?"],
        "step": ["ask her by e-mail whether a call suits, tomorrow", "nothing, because she moves abroad"],
        "value": ["an onboarding plan, with pricing and no slow start"],
        "phone": ["248.867.5309", "max@example.com"],
        "kind": ["1", "client"],
        "met-on": ["yesterday"],
    ]
}
