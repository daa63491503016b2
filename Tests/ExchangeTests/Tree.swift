import Foundation

/// JSON as any reader gets it, read by Foundation and not by the code under test.
indirect enum Tree: Decodable, Equatable {
    case object([String: Tree])
    case array([Tree])
    case string(String)
    case number(Double)
    case bool(Bool)
    case null

    init(_ text: String) throws { self = try JSONDecoder().decode(Tree.self, from: Data(text.utf8)) }

    init(from decoder: any Decoder) throws {
        let value = try decoder.singleValueContainer()
        if value.decodeNil() {
            self = .null
        } else if let bool = try? value.decode(Bool.self) {
            self = .bool(bool)
        } else if let number = try? value.decode(Double.self) {
            self = .number(number)
        } else if let string = try? value.decode(String.self) {
            self = .string(string)
        } else if let items = try? value.decode([Tree].self) {
            self = .array(items)
        } else {
            self = .object(try value.decode([String: Tree].self))
        }
    }

    var members: [String: Tree]? { if case .object(let members) = self { members } else { nil } }
    subscript(_ key: String) -> Tree? { members?[key] }
    var items: [Tree] { if case .array(let items) = self { items } else { [] } }
    var string: String? { if case .string(let string) = self { string } else { nil } }

    /// The name JSON Schema gives to this kind of value.
    var type: String {
        switch self {
        case .object: "object"
        case .array: "array"
        case .string: "string"
        case .number(let number): number == number.rounded() ? "integer" : "number"
        case .bool: "boolean"
        case .null: "null"
        }
    }
}
