import CivilTime
import FollowUp

extension Standing {
    /// The free facts of the talk, each with its day; what the record says already word for word is not written twice.
    /// - Parameter names: the notes that count; nil for all.
    func notes(
        of prospect: ID<Prospect>, meeting: ID<Meeting>?, on day: Day, besides existing: Relationship?,
        named names: Set<String>? = nil, _ ids: inout any RandomNumberGenerator
    ) -> [Fact] {
        let held = Set((existing?.facts ?? []).map { [$0.kind.name, $0.words] })
        var said: [(name: String, words: String)] = []
        for (slot, answer) in slots.sorted(by: { $0.key.key < $1.key.key }) {
            if case .note(let name) = slot, !answer.isNothing, names?.contains(name) ?? true {
                said.append((name, answer.words))
            }
        }
        said += notes.map { (Standing.note, $0) }
        return said.compactMap { name, words in
            let kind = Fact.Kind.note(name: name)
            guard !words.isEmpty, !held.contains([kind.name, words]) else { return nil }
            return Fact(id: .new(using: &ids), prospect: prospect, meeting: meeting, on: day, kind: kind, words: words)
        }
    }
}
