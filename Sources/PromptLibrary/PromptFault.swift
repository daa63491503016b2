/// What is wrong with a prompt file, as a sentence with file and line.
package struct PromptFault: Error, Hashable, CustomStringConvertible {
    package let file: String
    /// 1 is the first line; nil where the whole file is meant.
    package let line: Int?
    package let sentence: String

    package init(file: String, line: Int? = nil, _ sentence: String) {
        self.file = file
        self.line = line
        self.sentence = sentence
    }

    package var description: String { "\(file)\(line.map { ":\($0)" } ?? ""): \(sentence)" }
}
