extension Relationship {
    /// The record with changes of this person made.
    package func after(_ changes: [Change]) -> Relationship {
        var record = self
        for change in changes where change.prospect == prospect.id {
            switch change {
            case .prospect(let edit): if let value = edit.after { record.prospect = value }
            case .meeting(let edit): record.meetings.take(edit, by: { $0.id })
            case .fact(let edit): record.facts.take(edit, by: { $0.id })
            case .promise(let edit): record.promises.take(edit, by: { $0.id })
            case .step(let edit): record.steps.take(edit, by: { $0.id })
            case .touch(let edit): record.touches.take(edit, by: { $0.id })
            }
        }
        return record
    }
}

extension Array {
    fileprivate mutating func take(_ edit: Edit<Element>, by id: (Element) -> ID<Element>) {
        let place = edit.before.flatMap { old in firstIndex { id($0) == id(old) } }
        switch (place, edit.after) {
        case (let place?, let value?): self[place] = value
        case (let place?, nil): remove(at: place)
        case (nil, let value?): append(value)
        case (nil, nil): break
        }
    }
}
