import FollowUp
import PromptLibrary

/// One thing for the shelf as typed in one line: `"Re-keying checklist" https://… for orders, re-keying`. A title of several
/// words stands in quotes, or goes up to the link, the file or the last “for”.
struct KitLine: Equatable {
    var item: Kit.Item
    /// Where it is, is the path of a file.
    var isPath = false

    /// - Parameters:
    ///   - words: as the shell parted them; a word with blanks in it was quoted.
    ///   - topics: those of the option.
    ///   - isFile: there is a file of that name.
    init?(_ words: [String], topics: String?, isFile: (String) -> Bool = { _ in false }) {
        func isPlace(_ word: String) -> Bool {
            KitLine.isLink(word) || KitLine.isPath(word) || word.contains { "./".contains($0) } && isFile(word)
        }
        var words = words
        if words.count == 1 {
            let parts = words[0].split(whereSeparator: \.isWhitespace).map(String.init)
            if parts.dropFirst().contains(where: isPlace) { words = parts }
        }
        guard let first = words.first else { return nil }
        let isQuoted = first.contains(where: \.isWhitespace)
        let place = words.indices.dropFirst().first { isPlace(words[$0]) }
        let fors = words.indices.dropFirst().filter { words[$0].lowercased() == "for" && $0 > place ?? 0 }
        let about = place == nil && !isQuoted ? fors.last : fors.first
        let end = place ?? about ?? words.endIndex
        let title = KitLine.line(isQuoted ? [first] : words[..<end])
        guard !title.isEmpty else { return nil }
        item = Kit.Item(title)
        if let place {
            item.place = words[place]
            isPath = !KitLine.isLink(words[place])
        } else if isQuoted, end > 1 {
            // Behind a title in quotes stand the words of a note.
            item.place = KitLine.line(words[1..<end])
        }
        let rest = (about ?? place).map { words[($0 + 1)...] } ?? []
        item.topics = Kit.topics(rest.joined(separator: " ")) + Kit.topics(topics ?? "")
    }

    private static func line(_ words: ArraySlice<String>) -> String {
        words.joined(separator: " ").split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// A link, or one without its beginning: example.com/list.
    private static func isLink(_ word: String) -> Bool {
        if Kit.isLink(word) { return true }
        guard !word.contains(where: \.isWhitespace), let head = word.split(separator: "/").first else { return false }
        let parts = head.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count > 1, parts.allSatisfy({ !$0.isEmpty }), let last = parts.last?.lowercased() else {
            return false
        }
        return word.contains("/") ? last.allSatisfy(\.isLetter) && last.count > 1 : domains.contains(last)
    }

    private static func isPath(_ word: String) -> Bool {
        if ["/", "~/", "./", "../"].contains(where: word.hasPrefix) { return true }
        let parts = word.split(separator: ".")
        return parts.count > 1 && !word.contains(where: \.isWhitespace) && endings.contains(parts.last!.lowercased())
    }

    private static let domains: Set<String> = [
        "com", "org", "net", "edu", "gov", "info", "io", "co", "app", "dev", "eu", "uk", "us", "de", "at", "ch", "fr",
        "nl",
        "es", "it", "ie", "ca", "au",
    ]
    private static let endings: Set<String> = [
        "pdf", "doc", "docx", "odt", "rtf", "txt", "md", "xls", "xlsx", "ods", "csv", "ppt", "pptx", "odp", "png",
        "jpg",
        "jpeg", "gif", "svg", "mp3", "mp4", "mov", "html", "htm", "zip", "pages", "numbers", "key", "epub",
    ]
}
