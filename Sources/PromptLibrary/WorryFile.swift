import Coaching
import Dialogue
import Language
import Yams

/// Reads one file of `Prompts/worries`.
struct WorryFile {
    private let file: YAMLFile

    init(path: String) throws(PromptFault) { file = try YAMLFile(path: path) }

    private static let known = [
        "for", "over", "phrases", "at", "insists", "says", "without", "closed", "smallest", "why", "catches", "passes",
    ]

    func worry(name: String) throws(PromptFault) -> Worry {
        let fields = try Fields(file.root, in: file, known: WorryFile.known)
        var worry = Worry(name: name, why: try fields.required("why"))
        worry.outcome = try fields.text("for")
        worry.phrases = try fields.words("phrases")
        guard worry.outcome != nil || !worry.phrases.isEmpty else {
            throw file.fault(
                at: file.root, "“for” or “phrases” is missing; a worry is known by what was learned, or by its words")
        }
        if let over = try fields.number("over", in: 1...99) { worry.over = Float(over) / 100 }
        worry.at = try kinds(fields)
        worry.insists = try fields.yes("insists")
        worry.says = try lines("says", fields)
        worry.without = try lines("without", fields)
        worry.closed = try lines("closed", fields)
        worry.smallest = try lines("smallest", fields)
        guard worry.without.contains(where: \.isWholeAlone) else {
            throw file.fault(
                at: fields["without"] ?? file.root,
                "“without” needs a line that stands without any place, for those the record knows nothing of")
        }
        worry.catches = try fields.words("catches")
        worry.passes = try fields.words("passes")
        guard !worry.catches.isEmpty, !worry.passes.isEmpty else {
            throw file.fault(at: file.root, "a worry needs examples under “catches” and “passes”; they are its tests")
        }
        return worry
    }

    private func kinds(_ fields: Fields) throws(PromptFault) -> [String] {
        let known = Question.Kind.told.map(\.rawValue)
        return try fields.items("at").map { item throws(PromptFault) in
            let name = item.scalar?.string ?? ""
            guard known.contains(name) else {
                throw file.fault(
                    at: item, "no worry is answered at “\(name)”; known are \(known.joined(separator: ", "))")
            }
            return name
        }
    }

    /// Templates whose places are all known; one with a misprint would never be said.
    private func lines(_ key: String, _ fields: Fields) throws(PromptFault) -> [Template] {
        try fields.items(key).map { item throws(PromptFault) in
            guard let text = item.scalar?.string else { throw file.fault(at: item, "“\(key)” wants words") }
            let template = try fields.template(text, at: item)
            guard let strange = template.places.subtracting(Worry.places).sorted().first else { return template }
            let known = Worry.places.sorted()
            let near = nearest(to: strange, among: known).map { " (did you mean “\($0)”?)" } ?? ""
            throw file.fault(
                at: item, "no place is called “\(strange)”\(near); known are \(known.joined(separator: ", "))")
        }
    }
}

extension PromptLibrary {
    package func worry(_ name: String) throws(PromptFault) -> Worry {
        try WorryFile(path: try path("worries/\(name).yml")).worry(name: name)
    }

    /// All worries, and what was learned to tell them by.
    package func worries() throws(PromptFault) -> Worries {
        let all = try names(in: "worries").map { name throws(PromptFault) in try worry(name) }
        return Worries(all, families: try families("worry-words.txt"), weights: try weights("worries.txt"))
    }
}
