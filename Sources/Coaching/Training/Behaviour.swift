/// One thing a good salesperson does, the same in every scenario that asks for it, so that progress can be seen over many.
package struct Behaviour: Hashable, Sendable {
    package var id: String
    /// What one does, as it stands in a score.
    package var does: String
    /// The id of the principle it stands on.
    package var why: String

    package init(id: String, does: String, why: String) {
        self.id = id
        self.does = does
        self.why = why
    }
}
