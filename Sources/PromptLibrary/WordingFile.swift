import Dialogue
import Language

/// Reads `Prompts/wording.txt`: a key, a colon, the words; `#` begins a remark. It is read at every start, so it is flat.
struct WordingFile {
    let path: String

    func wording() throws(PromptFault) -> Wording {
        var ways: [String: [Template]] = [:]
        for (index, line) in try readText(path).split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            guard let first = line.utf8.first, first != UInt8(ascii: "#"), !line.utf8.allSatisfy({ $0 == 32 }) else {
                continue
            }
            guard let end = line.firstRange(of: ": ") else {
                throw PromptFault(file: path, line: index + 1, "a key, a colon and a space, then the words")
            }
            do {
                ways[String(line[..<end.lowerBound]), default: []].append(try Template(String(line[end.upperBound...])))
            } catch {
                throw PromptFault(file: path, line: index + 1, "a bracket has no partner")
            }
        }
        return Wording(ways)
    }
}
