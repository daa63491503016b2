import Dialogue
import FollowUp
import Records
import Terminal

/// The imperative shell around the session: it reads a line, lets the session think, keeps, and shows; in this order,
/// so that nothing is acknowledged that is not kept.
struct Loop {
    let desk: Desk
    var session: Session
    let source: Source
    /// What was asked last, unless something else was shown since.
    private var lastAsked: String?
    /// What was said to the last answer and goes out with the next question, in one piece.
    private var said: [Line] = []
    var ids = SystemRandomNumberGenerator()

    init(_ desk: Desk, _ session: Session, answers: AnswersFile? = nil) throws {
        self.desk = desk
        self.session = session
        // A talk that is over before it begins asks nothing.
        let isOver = if case .over = session.place { true } else { false }
        guard desk.settings.input || answers != nil || isOver else {
            throw Failure(Failure.endedEarly, desk.wording("no-input"))
        }
        source =
            answers.map(Source.answers)
            ?? .console(
                Console.open(
                    output: desk.talk, plain: desk.settings.plain, echo: desk.settings.echo, ghost: desk.settings.ghost,
                    words: TerminalWords(desk.wording)))
    }

    /// Runs until the session is over; an exit code other than 0 is thrown.
    mutating func run() throws {
        desk.isTalking = true
        while true {
            try advance()
            if case .over(let code) = session.place {
                guard code == 0 else { throw Failure(code, "") }
                return
            }
            let room = desk.hearing()
            session.isDrawn = source.isEditing
            var (field, asked) = session.field(in: room, history: desk.history, isEditing: source.isEditing)
            // What was asked already and only sent back is not printed again, unless it is read aloud.
            if asked == lastAsked, !desk.talk.style.accessible { field.ask = [] }
            lastAsked = asked
            field.ask = said + field.ask
            said = []
            if source.isEditing, let interview = session.interview {
                let object = field.object
                field.ahead = desk.ahead(of: interview) { _ = object($0) }
            }
            switch try source.read(field, session) {
            case .line(let line): try take(line)
            case .back(let draft): try back(draft)
            case .interrupted(let draft): try interrupted(draft)
            case .end(let draft): try ended(draft)
            case .hangup(let draft): try leave(keeping: draft, code: 129)
            case .terminated(let signal, let draft): try leave(keeping: draft, code: 128 + signal)
            case .unreadable(.notUTF8, _): try desk.talk.show([.warning(desk.wording("unclear.utf8"))])
            case .unreadable(.tooLong, _):
                let values = ["count": "1 000 000", "limit": String(Loop.longestAnswer)]
                try desk.talk.show([.warning(desk.wording("unclear.long", values))])
            }
        }
    }

    /// Control characters are no words; a new line and a tab are.
    private static func isText(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "\n" || scalar == "\t" || !(scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value))
    }

    /// Characters an answer may have; what a person types or pastes fits, an accident does not.
    static let longestAnswer = 65_536

    private mutating func take(_ typed: String) throws {
        let line = String(String.UnicodeScalarView(typed.unicodeScalars.filter(Loop.isText)))
        if line.unicodeScalars.count < typed.unicodeScalars.count {
            let count = typed.unicodeScalars.count - line.unicodeScalars.count
            try desk.talk.show([.hint(desk.wording("cleaned", ["count": String(count)]))])
        }
        guard line.utf8.count <= Loop.longestAnswer else {
            let values = ["count": String(line.count), "limit": String(Loop.longestAnswer)]
            session.setAside(String(line.prefix(Loop.longestAnswer / 4)))
            return try desk.talk.show([.warning(desk.wording("unclear.long", values))])
        }
        let before = session
        var reply = session.take(line, in: desk.hearing(), ids: &ids)
        do {
            if let trouble = desk.takeTrouble() { throw trouble }
            // The file first: what is logged as on its way is there.
            if let letter = reply.letter { reply.say.insert(contentsOf: try desk.write(letter), at: 0) }
            if !reply.keep.isEmpty { try desk.notebook().keep(reply.keep, at: desk.now) }
            if let trained = reply.trained { try desk.keep(trained.entry, as: trained.trainee) }
        } catch {
            guard let failure = Failure(error), !(error is WriteFailure) else { throw error }
            session = before
            session.setAside(line)
            guard source.isPatient else { throw error }
            let words = (error as? NotebookError).map { "\($0)" } ?? failure.message
            return try desk.talk.show([.warning(desk.wording("not-saved", ["answer": words]))])
        }
        if let contact = reply.contact {
            // The talk has the line in any case; where it cannot be kept it is asked for again another time.
            do { try desk.introduce(contact: contact) } catch {
                reply.say = [.warning(Failure(error)?.message ?? "\(error)")]
            }
        }
        if let letter = reply.letter { try desk.hand(over: letter) }
        if source.isEditing, reply.letter == nil, !reply.isFiling, reply.then == nil, session.interview != nil {
            said = reply.say
        } else {
            try desk.talk.show(reply.say)
        }
        if reply.isFiling { try desk.talk.show(Calendar.follow(at: desk)) }
        desk.spokenOf = reply.prospect ?? session.interview?.prospect ?? desk.spokenOf
        if let request = reply.then { try perform(request) }
    }

    private mutating func perform(_ request: Reply.Request) throws {
        lastAsked = nil
        switch request {
        case .leave: try leave(keeping: "", code: 0)
        case .putBack(let items): try desk.talk.show(Calendar.follow(at: desk, insisting: items))
        case .edit(let text):
            guard case .console(let console) = source else { return }
            do { session.setAside(try console.edit(text)) } catch {
                try desk.talk.show([.warning(error.message)])
            }
        case .command(let words):
            do {
                let command = try Follow.parseAsRoot(words)
                if let talk = command as? any TalkCommand {
                    if session.interview != nil { try leave(keeping: "", code: 0, quietly: true) }
                    let before = session
                    // A message written on the way through the day goes back to the day.
                    let returning = before.plan == nil || before.returns
                    session = try talk.open(at: desk, returning: returning)
                    session.plan = session.plan ?? before.plan
                    (session.handled, session.hasAsked) = (before.handled, before.hasAsked)
                } else if let command = command as? any DeskCommand {
                    try desk.results.show(try command.perform(at: desk))
                } else {
                    try desk.talk.show([.hint(Follow.helpMessage())])
                }
            } catch let failure as WriteFailure {
                throw failure
            } catch {
                let words = Failure(error)?.message ?? Follow.message(for: error)
                // A command may have said all there is to say before it failed.
                if !words.isEmpty { try desk.talk.show([.warning(words)]) }
            }
        }
    }

    private mutating func back(_ draft: String) throws {
        guard case .talk(var interview) = session.place else { return }
        let turn = interview.back(draft: draft, in: desk.hearing())
        session.place = .talk(interview)
        lastAsked = nil
        try desk.talk.show(turn.say.isEmpty ? [.hint(desk.wording("back.to"))] : session.lines(of: turn.say))
    }

    private mutating func interrupted(_ draft: String) throws {
        guard !draft.isEmpty else { return try leave(keeping: "", code: 130) }
        try desk.talk.show([.hint(desk.wording("interrupted"))])
    }

    /// The end of the input: for a person the polite way out; on a pipe the talk ended early.
    private mutating func ended(_ draft: String) throws {
        if session.plan != nil, !session.isBegun, !source.isPatient {
            session.place = .over(code: 0)
            return
        }
        if session.isRehearsing, !source.isPatient {
            throw Failure(Failure.endedEarly, desk.wording("train.ended-early"))
        }
        if session.interview != nil, !source.isPatient {
            let missing = session.interview?.question?.fills.key ?? desk.wording("review")
            try leave(keeping: draft, code: 0, quietly: true)
            throw Failure(Failure.endedEarly, desk.wording("ended-early", ["answer": missing]))
        }
        if case .drill(let talk) = session.place, !source.isPatient {
            let (number, count) = talk.progress
            let values = ["count": String(number - 1), "limit": String(count)]
            throw Failure(Failure.endedEarly, desk.wording("drill.ended", values))
        }
        // Nobody is left to answer what would be asked on the way out.
        if case .prompt = session.place, !source.isPatient {
            session.place = .over(code: 0)
            return
        }
        try leave(keeping: draft, code: 0)
        if session.interview == nil { session.place = .over(code: 0) }
    }

    /// Leaves a talk as it stands: the half-typed line is kept with it.
    private mutating func leave(keeping draft: String, code: Int32, quietly: Bool = false) throws {
        guard let interview = session.interview else {
            if case .drill(let talk) = session.place {
                if code != 129 { try desk.talk.show(talk.closing(in: desk.hearing())) }
                return session.leave(code: code)
            }
            guard case .prompt = session.place else {
                if session.isRehearsing { try desk.talk.show([.hint(desk.wording("train.left-unfinished"))]) }
                return session.leave(code: code)
            }
            if code == 0, !quietly, try askBeforeLeaving() { return }
            session.place = .over(code: code)
            return
        }
        // Out of a follow-up is out of the day; out of the message that belongs to it is not.
        if interview.conversation.id == "the-day" {
            if let at = session.plan?.at { session.handled.insert(at.prospect) }
            session.plan = nil
        }
        defer { session.leave(code: code) }
        if session.isBegun, interview.talk.draft != draft {
            try desk.notebook().keep([.draft(interview.talk.id, draft)], at: desk.now)
        }
        guard !quietly, code != 129 else { return }
        let question = interview.asked(in: desk.hearing())
        let line: String =
            switch question {
            case _ where !session.isBegun: desk.wording("saved.nothing")
            case .question(_, let words, _, _, _, _, _): desk.wording("left", ["answer": words])
            default: desk.wording("left.review")
            }
        try desk.talk.show([.hint(line)])
    }
}
