import FollowUp

/// A talk being had: the conversation, what has been said, and where in it we are. A value: a line goes in, a turn comes
/// out, nothing else happens.
package struct Interview: Sendable {
    package let conversation: Conversation
    package internal(set) var talk: Talk { didSet { fold() } }
    /// What the record held before the talk, by slot.
    package internal(set) var known: [Slot: Answer] { didSet { fold() } }
    /// What the talk knows now, by what was said and what was known: looked at many times for one line.
    package private(set) var standing: Standing
    /// What it may still ask, in order.
    private(set) var plan: [Planned] = []
    /// The question gone back to, when not the next open one.
    var focus: String?
    /// A name that fits several people.
    var several: (candidates: [Prospect], name: String, company: String?, typed: String)?
    /// Half an answer that waits for its day.
    var half: (question: String, words: String)?
    /// Lines left behind when going back, and lines sent back for another try, by question.
    var drafts: [String: String] = [:]
    /// How often the question at hand was not understood in a row.
    var attempts = 0
    /// The line at hand was sent back, and is in the draft for mending only.
    var isSentBack = false
    /// The rules that had their say once already, as "question rule".
    var voiced: Set<String> = []
    /// The question gone back to when the friend's question came between.
    var whence: String?
    /// How often each worry was answered, so that the next answer is another.
    var worried: [String: Int] = [:]

    /// Begins a talk, or goes on with one at its first open question.
    package init(_ conversation: Conversation, talk: Talk, in room: Hearing) {
        self.conversation = conversation
        self.talk = talk
        known = [:]
        standing = Standing(talk, in: conversation, known: [:])
        fold()
        recall(in: room)
        if !talk.draft.isEmpty { setAside(talk.draft) }
    }

    /// Takes up what is known besides what is said: the user's own line, the record of the person, the way the chosen kind
    /// of message takes, what is offered for a plan.
    mutating func recall(in room: Hearing) {
        var held = room.own
        if conversation.readsRecord { held[.owed] = .choice("nothing") }
        known = held
        if let prospect { held.merge(room.known(prospect, for: conversation)) { $1 } }
        known = held
        if let thing = prospect.flatMap(room.relationship).flatMap(room.shelf) {
            known.merge([.kit: .text(thing.offer), .kitFits: .text(thing.fits)]) { $1 }
        }
        known[.messageChannel] = standing.outline(in: room).map { .choice($0.channel.rawValue) }
        guard conversation.plans, let prospect, let record = room.relationship(prospect),
            let rhythm = room.rhythm(record)
        else { return }
        known.merge(PlanOffers(standing, record, by: rhythm, in: room).slots) { $1 }
    }

    /// The question with the choices there are now.
    func offered(_ question: Question, _ standing: Standing, _ room: Hearing) -> Question {
        guard question.kind == .choice else { return question }
        var question = question
        guard question.choosesMessage else {
            question.choices = question.choices.filter(standing.offers)
            return question
        }
        // The one that fits comes first; the others keep their order.
        let choices = standing.messageChoices(in: room).filter(standing.offers)
        let fitting = question.offers.first { standing.holds($0.when) }?.words.source
        question.choices = choices.filter { $0.key == fitting } + choices.filter { $0.key != fitting }
        return question
    }

    /// Whom the talk is about, once that is known to be someone in the notebook.
    package var prospect: ID<Prospect>? {
        if case .person(_, _, _, let id)? = standing.slots[.name] { id } else { nil }
    }

    private mutating func fold() {
        standing = Standing(talk, in: conversation, known: known)
        plan = planned(standing)
    }

    /// The question at hand; nil in the review: raised ones first, then those whose conditions hold and whose slot is empty,
    /// without those there is no room for.
    package var question: Question? {
        if let focus { return conversation.question(focus) }
        return plan.first { $0.isOpen }?.question
    }

    var openQuestions: some Sequence<Question> { plan.lazy.filter(\.isOpen).map(\.question) }

    package var isReviewing: Bool { several == nil && question == nil }

    /// What was asked and cost an answer: not what the account told already, and not the invitation to tell when it was
    /// passed over.
    func isCounted(_ question: Question, _ standing: Standing) -> Bool {
        guard standing.has(question), !standing.told.contains(question.id) else { return false }
        if question.id == Interview.friend, question.raisedOnly { return false }
        return question.kind != .account || standing.answers[question.id] != nil
    }

    /// Once the whole was told, four more questions at most.
    private func limit(_ standing: Standing) -> Int {
        let limit = conversation.limit(of: talk.length)
        guard standing.isAccountKept, !standing.told.isEmpty else { return limit }
        return min(limit, 2 + Interview.afterAccount)
    }
    private static let afterAccount = 4

    /// What the talk may still ask: what is open now, and what an answer still to come may open. Both are counted, so that
    /// room is kept for what matters more and comes later.
    private func planned(_ standing: Standing) -> [Planned] {
        let raised = standing.raised.compactMap(conversation.question).filter { !standing.has($0) }
        var plan = raised.map { Planned(question: $0, isOpen: true) }
        for question in conversation.questions(of: talk.length) where !standing.has(question) {
            guard !question.raisedOnly, !question.reviewOnly else { continue }
            if question.remembered || question.fills == .cost, standing.slots[question.fills] != nil { continue }
            let conditions = question.when + (talk.length == .quick ? question.quick ?? [] : [])
            let failing = conditions.filter { !$0.holds(for: standing.slots[$0.slot]) }
            let mayHold = failing.allSatisfy { condition in
                conversation.questions.contains { $0.fills == condition.slot && !standing.has($0) && !$0.raisedOnly }
            }
            if mayHold { plan.append(Planned(question: question, isOpen: failing.isEmpty)) }
        }
        let asked = conversation.questions.filter { isCounted($0, standing) }.count
        let excess = asked + plan.count - limit(standing)
        guard excess > 0 else { return plan }
        let ranked = plan.indices.filter { !plan[$0].question.must }.sorted {
            (plan[$0].question.room, $0) > (plan[$1].question.room, $1)
        }
        let dropped = Set(ranked.prefix(excess))
        return plan.indices.filter { !dropped.contains($0) }.map { plan[$0] }
    }
}

/// A question that may still be asked, and whether it can be by now.
struct Planned: Sendable {
    var question: Question
    var isOpen: Bool
}

/// What a line led to.
package struct Turn: Sendable {
    package var say: [Remark] = []
    package var keep: [Utterance] = []
    /// The review was confirmed: the talk can be filed.
    package var isFiled = false
}

/// Something the coach says; how it looks is the screen's.
package enum Remark: Hashable, Sendable {
    case said(String)
    case warned(String)
    case hinted(String)
    case done(String)
    /// A message with what the coach found in it.
    case judged(String, [Advice])
}
