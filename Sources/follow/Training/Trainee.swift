import Language

/// Who practises: the name as typed, and the name of their file – letters, digits and dashes, never a path.
struct Trainee: Equatable {
    let name: String
    let file: String

    /// - Returns: nil when no letter and no digit is in the name.
    init?(_ typed: String) {
        name = typed.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        let folded = foldedForSearch(name).unicodeScalars.map { scalar -> Character in
            let isWord = scalar.properties.isAlphabetic || scalar.properties.numericType == .decimal
            return isWord ? Character(scalar) : "-"
        }
        let safe = String(folded).split(separator: "-").joined(separator: "-")
        // A file's name has 255 bytes at most, and a scalar four.
        file = String(String.UnicodeScalarView(safe.unicodeScalars.prefix(60)))
        guard !file.isEmpty else { return nil }
    }
}

extension Desk {
    /// - Parameter typed: as after `--as`; nil means the user, by the name of their profile.
    func trainee(_ typed: String?) throws -> Trainee {
        if let typed {
            if let trainee = Trainee(typed) { return trainee }
            throw Failure(Failure.usage, wording("train.no-name", ["answer": typed]))
        }
        let path = try? profilePath()
        let called = try path.flatMap { try exists($0) ? profile().profile().called : nil }
        return called.flatMap(Trainee.init) ?? Trainee("me")!
    }

    /// Where the logs of all trainees lie: beside the notebook.
    func trainingFolder() throws -> String {
        let notebook = try path()
        guard let slash = notebook.lastIndex(of: "/") else { return "training" }
        return notebook[..<slash] + "/training"
    }

    func trainingLog(of trainee: Trainee) throws -> TrainingLog {
        TrainingLog(path: "\(try trainingFolder())/\(trainee.file).jsonl")
    }
}
