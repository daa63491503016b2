import Foundation

/// The part of JSON Schema 2020-12 that `docs/record.schema.json` uses. A keyword it does not know is a fault, so that
/// nothing in the schema goes unheld; and so is a key the schema does not describe, which a reader must let pass.
struct Schema {
    let root: Tree

    static let known: Set<String> = [
        "type", "enum", "required", "properties", "additionalProperties", "items", "pattern", "minimum",
        "$schema", "$id", "title", "description",
    ]

    /// Sentences about what does not fit, each with its place.
    func faults(in value: Tree) -> [String] { Schema.faults(in: value, by: root, at: "$") }

    private static func faults(in value: Tree, by schema: Tree, at place: String) -> [String] {
        guard case .object(let keywords) = schema else { return ["\(place): the schema is no object"] }
        var faults = Set(keywords.keys).subtracting(known).sorted().map { "\(place): unknown keyword \($0)" }
        if let type = keywords["type"] {
            let allowed = type.items.isEmpty ? [type.string ?? ""] : type.items.compactMap(\.string)
            let fits = allowed.contains(value.type) || value.type == "integer" && allowed.contains("number")
            if !fits { faults.append("\(place): \(value.type) is not \(allowed.joined(separator: " or "))") }
        }
        if let allowed = keywords["enum"], !allowed.items.contains(value) {
            faults.append("\(place): not one of the allowed values")
        }
        switch value {
        case .string(let text): faults += patternFaults(text, keywords["pattern"]?.string, place)
        case .number(let number):
            if case .number(let least)? = keywords["minimum"], number < least { faults.append("\(place): too small") }
        case .array(let items):
            guard let wanted = keywords["items"] else { break }
            for (index, item) in items.enumerated() {
                faults += self.faults(in: item, by: wanted, at: "\(place)[\(index)]")
            }
        case .object(let members): faults += memberFaults(members, keywords, place)
        default: break
        }
        return faults
    }

    private static func patternFaults(_ text: String, _ pattern: String?, _ place: String) -> [String] {
        guard let pattern else { return [] }
        guard let expression = try? Regex(pattern) else { return ["\(place): the pattern cannot be read"] }
        return text.contains(expression) ? [] : ["\(place): “\(text)” does not match"]
    }

    private static func memberFaults(
        _ members: [String: Tree], _ keywords: [String: Tree], _ place: String
    ) -> [String] {
        let missing = (keywords["required"]?.items ?? []).compactMap(\.string).filter { members[$0] == nil }
        var faults = missing.map { "\(place): \($0) is missing" }
        for (key, member) in members.sorted(by: { $0.key < $1.key }) {
            if let wanted = keywords["properties"]?[key] {
                faults += self.faults(in: member, by: wanted, at: "\(place).\(key)")
            } else if let others = keywords["additionalProperties"] {
                if others == .bool(false) {
                    faults.append("\(place): \(key) is not described")
                } else if others != .bool(true) {
                    faults += self.faults(in: member, by: others, at: "\(place).\(key)")
                }
            } else if keywords["properties"] != nil {
                faults.append("\(place): \(key) is not described")
            }
        }
        return faults
    }
}
