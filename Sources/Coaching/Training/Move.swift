/// What a line of a trainee does, told by ear and by what the coach has learned, never by exact words. The raw values are
/// the words of scenario files.
package enum Move: String, CaseIterable, Hashable, Sendable {
    /// Asks what cannot be answered with yes or no.
    case openQuestion = "open question"
    case closedQuestion = "closed question"
    /// Names one day, or a time on it.
    case day = "names a day"
    /// Names a time to come, if only a week.
    case time = "names a time"
    /// Says what the named time is for.
    case reason = "gives a reason"
    /// Asks whether they may call, write or come.
    case leave = "asks leave"
    /// A small thing for a day, theirs or the trainee's.
    case smallStep = "small step"
    /// The trainee will do something by a day.
    case promise = "promise with a day"
    /// Takes up words of theirs.
    case theirWords = "their words"
    /// Shows that it was heard.
    case acknowledges
    /// Owns a delay or a mistake.
    case ownsIt = "owns it"
    case useful = "something useful"
    /// Asks after them as a person, or wishes them well.
    case warm = "warm words"
    case wayOut = "way out"
    case wholeDecision = "whole decision"
    case pressure
    case pitch
    /// Talks of the trainee's own firm, needs or feelings.
    case ownSide = "own side"
    case checkingIn = "checking in"
    /// Ends with nothing anyone does.
    case leavesOpen = "leaves it open"
    case tooLong = "too long"
    /// The coach would not stop it.
    case clean = "nothing to stop"
}

/// One condition on a line of a trainee.
package indirect enum Sign: Hashable, Sendable {
    case does(Move)
    /// It holds a word of a topic of the scenario, or of a family of words the coach knows.
    case about([String], family: String?)
    /// It takes up words of this hidden fact.
    case uses(String)
    /// This hidden fact has been told before.
    case knows(String)
    /// Each day it names is this one or later, and it names one.
    case dayFrom(Int)
    /// The same, this one or earlier.
    case dayBy(Int)
    /// This rule of the coach bites.
    case rule(String)
    case not(Sign)
}
