import CivilTime

/// What comes back of a line in a rehearsal, by meaning; the screen finds the words and the look.
package enum Beat: Hashable, Sendable {
    /// A new scene begins; on another day than the one before, where the day is given.
    case scene(Scene.Kind, Day?)
    /// What happens, told by the coach.
    case told(String)
    /// The prospect speaks, or writes.
    case prospect(String)
    /// The line did this.
    case did(Behaviour)
    /// The coach's beats on a text, beside its words.
    case judged(String, [Finding])
    case marks([Mark])
    /// Another try, the how manieth is behind; what the file says of it.
    case again(Int, waits: String?)
    /// How a good one does it, here.
    case shown(String)
    /// The prospect ends the talk: their patience is used up.
    case left
}

/// A yes or no, and what the no has of a yes.
package struct Mark: Hashable, Sendable {
    package var behaviour: Behaviour
    package var isPassed: Bool
    package var half: Half?

    package enum Half: Hashable, Sendable {
        /// In the words of the scenario or of the coach.
        case words(String)
        /// The words are there, the day is not.
        case noDay
        case otherDay
    }

    package init(_ behaviour: Behaviour, isPassed: Bool, half: Half? = nil) {
        self.behaviour = behaviour
        self.isPassed = isPassed
        self.half = isPassed ? nil : half
    }
}
