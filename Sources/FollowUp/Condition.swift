/// A condition on a slot: `pain: present`, `company: absent`, `ended: advance`, `ended: [order, advance]`.
package struct Condition: Hashable, Sendable {
    package var slot: Slot
    package var test: Test

    package enum Test: Hashable, Sendable {
        case present, absent
        case oneOf([String])
    }

    package init(_ slot: Slot, _ test: Test) {
        self.slot = slot
        self.test = test
    }

    /// - Parameter answer: what the slot holds; "there is none" counts as absent.
    package func holds(for answer: Answer?) -> Bool {
        let present = answer.map { !$0.isNothing && !$0.words.isEmpty } ?? false
        switch test {
        case .present: return present
        case .absent: return !present
        case .oneOf(let words): return answer.map { words.contains($0.words) } ?? false
        }
    }
}
