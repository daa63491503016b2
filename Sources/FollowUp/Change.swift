/// One thing worth writing down: a value of the record before and after. The notebook keeps these, in order and for good;
/// what is true now follows from them, and undo is the inverse written behind.
package enum Change: Hashable, Codable, Sendable {
    case prospect(Edit<Prospect>)
    case meeting(Edit<Meeting>)
    case fact(Edit<Fact>)
    case promise(Edit<Promise>)
    case step(Edit<NextStep>)
    case touch(Edit<Touch>)

    package var inverse: Change {
        switch self {
        case .prospect(let edit): .prospect(edit.inverse)
        case .meeting(let edit): .meeting(edit.inverse)
        case .fact(let edit): .fact(edit.inverse)
        case .promise(let edit): .promise(edit.inverse)
        case .step(let edit): .step(edit.inverse)
        case .touch(let edit): .touch(edit.inverse)
        }
    }

    package var prospect: ID<Prospect> {
        switch self {
        case .prospect(let edit): edit.either.id
        case .meeting(let edit): edit.either.prospect
        case .fact(let edit): edit.either.prospect
        case .promise(let edit): edit.either.prospect
        case .step(let edit): edit.either.prospect
        case .touch(let edit): edit.either.prospect
        }
    }
}

/// A value before and after. Nothing before: added. Nothing after: removed.
package enum Edit<Value> {
    case added(Value)
    case changed(from: Value, to: Value)
    case removed(Value)

    package var inverse: Edit {
        switch self {
        case .added(let value): .removed(value)
        case .changed(let old, let new): .changed(from: new, to: old)
        case .removed(let value): .added(value)
        }
    }
    package var before: Value? {
        switch self {
        case .added: nil
        case .changed(let old, _): old
        case .removed(let value): value
        }
    }
    package var after: Value? {
        switch self {
        case .added(let value): value
        case .changed(_, let new): new
        case .removed: nil
        }
    }
    /// The value that is there, whichever side it stands on; the later one when both do.
    package var either: Value {
        switch self {
        case .added(let value), .changed(_, let value), .removed(let value): value
        }
    }
}

extension Edit: Equatable where Value: Equatable {}
extension Edit: Hashable where Value: Hashable {}
extension Edit: Encodable where Value: Encodable {}
extension Edit: Decodable where Value: Decodable {}
extension Edit: Sendable where Value: Sendable {}
