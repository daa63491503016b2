/// The notes the coach itself asks for, by the names they are kept under.
extension Relationship {
    /// Where the user would like to stand with them.
    package static let goal = "goal"
    /// What a sale would be, if it comes to one.
    package static let sale = "sale"
    /// Which follow-up won them.
    package static let wonBy = "won_by"
    /// What went wrong at its worst, and how it was put right.
    package static let nightmare = "nightmare"

    /// The notes of one name, oldest first.
    package func notes(_ name: String) -> [Fact] { facts { $0 == .note(name: name) } }
}
