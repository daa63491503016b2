import CivilTime
import Coaching
import Dialogue
import FollowUp
import Terminal

/// The talk between user and coach: a value. A line goes in, a reply comes out; nothing is read or written here but
/// through what the room lends.
struct Session {
    enum Place {
        /// At the coach's prompt.
        case prompt
        case talk(Interview)
        /// What was changed on the calendar elsewhere is asked about.
        case news(NewsTalk)
        /// Exercises are done, one after the other.
        case drill(DrillTalk)
        /// A scenario is rehearsed; nothing of it goes into the notebook.
        case rehearsal(RehearsalTalk)
        case over(code: Int32)
    }
    var place: Place
    /// The talk was opened at the coach's prompt and ends there.
    let returns: Bool
    /// The day, while it is gone through.
    var plan: DayPlan?
    /// Whom the day was about already.
    var handled: Set<ID<Prospect>> = []
    /// What is due was asked about on the way out.
    var hasAsked = false
    /// What was said in the user's place before the talk began; kept with the first thing they say.
    var before: [Utterance] = []
    /// The talk stands in the notebook already.
    var isBegun = false
    /// There is a screen to draw on: words can be underlined where they stand.
    var isDrawn = false
    /// How often each worry was answered at the prompt.
    var worried: [String: Int] = [:]
    /// Lines shown at the prompt so far; picks among several ways of saying a thing.
    var turns = 0

    static func coach() -> Session { Session(place: .prompt, returns: true) }

    /// A new talk, or one that goes on.
    static func talk(_ interview: Interview, isBegun: Bool, returns: Bool = false) -> Session {
        Session(place: .talk(interview), returns: returns, isBegun: isBegun)
    }

    /// The slash words that work here, besides the commands.
    var words: [String] {
        switch place {
        case .talk: Slash.inTalk
        case .news: Slash.inNews
        case .drill: Slash.inDrill
        case .rehearsal: Slash.inRehearsal
        case .prompt, .over: Slash.atPrompt
        }
    }

    var interview: Interview? { if case .talk(let interview) = place { interview } else { nil } }

    /// Keeps a line for the next time its question is asked.
    mutating func setAside(_ line: String) {
        guard case .talk(var interview) = place else { return }
        interview.setAside(line)
        place = .talk(interview)
    }

    /// Leaves the talk as it stands, for another time.
    mutating func leave(code: Int32 = 0) { place = (returns || plan != nil) && code == 0 ? .prompt : .over(code: code) }
}

/// What a line led to: what to show, what to keep, and what else to do. The loop does it; the session only says so.
struct Reply {
    var say: [Line] = []
    var keep: [Entry] = []
    var then: Request?
    /// The user's own line, to be kept in the profile.
    var contact: String?
    /// The message on its way to the user's own means of sending it.
    var letter: Outgoing?
    /// What was practised, for the log of whoever practises.
    var trained: Trained?

    struct Trained {
        var entry: TrainingEntry
        /// As after `--as`.
        var trainee: String?
    }

    /// Something of the record is kept, not only of the talk.
    var isFiling: Bool { keep.contains { if case .changed = $0 { true } else { false } } }

    /// Whose record it changes.
    var prospect: ID<Prospect>? {
        for case .changed(let changes, _) in keep {
            for case .prospect(let edit) in changes { return edit.either.id }
            for case .touch(let edit) in changes { return edit.either.prospect }
        }
        return nil
    }

    enum Request: Equatable {
        /// A command, as it would be typed at the shell.
        case command([String])
        /// The text, in the user's own editor.
        case edit(String)
        /// The way out; the talk stays as it is.
        case leave
        /// Back onto the calendar as the notebook has it, by their names there.
        case putBack(Set<String>)
    }
}

extension Session {
    /// What the coach says, as it is shown.
    func lines(of remarks: [Remark]) -> [Line] {
        remarks.flatMap { remark -> [Line] in
            switch remark {
            case .said(let text): [.said(text)]
            case .warned(let text): [.warning(text)]
            case .hinted(let text): [.hint(text)]
            case .done(let text): [.done(text)]
            case .judged(let text, let advice): isDrawn ? Line.drawn(advice, in: text) : Line.listed(advice, in: text)
            }
        }
    }
}
