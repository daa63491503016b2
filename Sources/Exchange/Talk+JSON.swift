import FollowUp

extension Talk {
    /// A talk under way, with everything said in it: what was acknowledged is in every export, filed or not.
    package var json: JSON {
        .object([
            "conversation": .string(conversation), "length": .string(length.rawValue),
            "began": .string(began.description), "draft": .string(draft),
            "said": .array(
                utterances.map { utterance in
                    .object([
                        "question": .string(utterance.question), "typed": .string(utterance.typed),
                        "meaning": .string(utterance.meaning.name), "reason": .text(utterance.meaning.reason),
                        "at": .string(utterance.at.description),
                    ])
                }),
        ])
    }
}

extension Utterance.Meaning {
    fileprivate var reason: String? {
        switch self {
        case .skipped(let reason): reason.isEmpty ? nil : reason
        case .raised(let rule): rule
        case .answered, .heard, .withdrawn: nil
        }
    }
    fileprivate var name: String {
        switch self {
        case .answered: "answered"
        case .heard: "heard"
        case .skipped: "skipped"
        case .withdrawn: "withdrawn"
        case .raised: "raised"
        }
    }
}
