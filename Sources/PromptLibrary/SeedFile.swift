import FollowUp
import Yams

/// Reads one file of `seeds`: an article and its principles in our own words.
struct SeedFile {
    private let file: YAMLFile

    init(path: String) throws(PromptFault) { file = try YAMLFile(path: path) }

    func principles() throws(PromptFault) -> [Principle] {
        let top = try Fields(file.root, in: file, known: ["article", "title", "author", "note", "principles"])
        let title = try top.required("title")
        let author = try top.text("author") ?? "unknown"
        return try top.items("principles").map { node throws(PromptFault) in
            let fields = try Fields(node, in: file, known: ["id", "says", "grade", "note"])
            let word = try fields.required("grade")
            guard let grade = Principle.Grade(rawValue: word) else {
                throw file.fault(at: fields["grade"], "“\(word)” is no grade; known are evidence, practice, folklore")
            }
            return Principle(
                id: try fields.required("id"), says: try fields.required("says"), grade: grade,
                note: try fields.text("note"), article: title, author: author)
        }
    }
}
