import CivilTime
import FollowUp

/// A training case, as its file in `Prompts/training` gives it.
package struct Scenario: Sendable {
    /// The file's name without its ending.
    package var name: String
    package var title: String
    /// Its place in the list; what has none stands behind.
    package var order = 1000
    /// About how long a go takes.
    package var minutes: Int
    package var situation: String
    package var prospect: Person
    /// Lines that cost something the prospect bears in one talk before ending it.
    package var patience: Int
    package var hides: [Hidden] = []
    package var scenes: [Scene] = []
    package var paths = Paths()
    /// The id of the principle it is about.
    package var why: String

    package struct Person: Hashable, Sendable {
        package var name: String
        package var first: String
        /// Nil for a private person.
        package var role: String?
        package var company: String?

        package init(name: String, first: String, role: String? = nil, company: String? = nil) {
            self.name = name
            self.first = first
            self.role = role
            self.company = company
        }
    }

    /// What the prospect does not say unasked, in the words it is told in.
    package struct Hidden: Hashable, Sendable {
        package var name: String
        package var words: String

        package init(name: String, words: String) {
            self.name = name
            self.words = words
        }
    }

    /// Lines that show what the scenario is worth: each of `good` passes every check, and each check fails in one of `bad`.
    /// A bad text or answer uses up its tries, and the last line of a bad path is said again until the end.
    package struct Paths: Hashable, Sendable {
        package var good: [[String]] = []
        package var bad: [[String]] = []
        package init() {}
    }

    package init(
        name: String, title: String, minutes: Int, situation: String, prospect: Person, patience: Int, why: String
    ) {
        self.name = name
        self.title = title
        self.minutes = minutes
        self.situation = situation
        self.prospect = prospect
        self.patience = patience
        self.why = why
    }

    /// Every check of every scene, in order.
    package var checks: [Check] { scenes.flatMap(\.checks) }

    func words(of hidden: String) -> String? { hides.first { $0.name == hidden }?.words }
}
