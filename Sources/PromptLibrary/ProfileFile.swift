import FollowUp
import Yams

/// Reads and changes `me.yml`: who the user is. What a person wrote beside the values stays as it is.
package struct ProfileFile {
    /// The lines there are, in the order they are shown.
    package static let keys = ["name", "contact", "hours", "holidays", "style"]

    package let path: String
    package private(set) var text: String

    /// - Parameter text: what stands in the file; nil where there is none yet.
    package init(path: String, text: String?) {
        self.path = path
        self.text = text ?? ""
    }

    /// - Returns: an empty profile when there is no file.
    package static func read(_ path: String, exists: Bool) throws(PromptFault) -> ProfileFile {
        ProfileFile(path: path, text: exists ? try readText(path) : nil)
    }

    package func profile() throws(PromptFault) -> Profile {
        let isBare = text.split(whereSeparator: \.isNewline).allSatisfy { line in
            line.drop(while: \.isWhitespace).first.map { $0 == "#" } ?? true
        }
        guard !isBare else { return Profile() }
        let file = try YAMLFile(path: path, text: text)
        let fields = try Fields(file.root, in: file, known: ProfileFile.keys)
        var profile = Profile()
        profile.name = try fields.text("name")
        profile.contact = try fields.text("contact")
        if let words = try fields.text("hours"), !words.isEmpty {
            guard let hours = Profile.Hours(written: words) else {
                throw file.fault(at: fields["hours"], "“\(words)” are no hours; write them as 09:00-17:30")
            }
            profile.hours = hours
        }
        for item in fields.items("holidays") {
            let words = item.scalar?.string ?? ""
            guard let days = Profile.days(written: words) else {
                throw file.fault(
                    at: item, "“\(words)” is no day; write 2026-12-24, or 2026-12-24 to 2027-01-02 for several")
            }
            profile.holidays.append(days)
        }
        if let word = try fields.text("style"), !word.isEmpty {
            guard let style = Profile.Style(rawValue: word) else {
                let known = Profile.Style.allCases.map(\.rawValue).joined(separator: ", ")
                throw file.fault(at: fields["style"], "“\(word)” is no style; known are \(known)")
            }
            profile.style = style
        }
        return profile
    }

    /// What is set, by key, as it is written.
    package func shown() throws(PromptFault) -> [String: String] {
        let profile = try profile()
        var shown: [String: String] = [:]
        shown["name"] = profile.name
        shown["contact"] = profile.contact
        shown["hours"] = profile.hours?.written
        shown["holidays"] = profile.holidays.map(Profile.written).joined(separator: ", ")
        shown["style"] = profile.style?.rawValue
        return shown.filter { !$0.value.isEmpty }
    }

    /// Sets one line, in the place where it stood, and reads the whole again before it is believed.
    package mutating func set(_ key: String, to value: String) throws(PromptFault) {
        guard ProfileFile.keys.contains(key) else {
            let near = nearest(to: key, among: ProfileFile.keys).map { " (did you mean “\($0)”?)" } ?? ""
            let known = ProfileFile.keys.joined(separator: ", ")
            throw PromptFault(file: path, "“\(key)” is not known here\(near); known are \(known)")
        }
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        if lines.last?.isEmpty == true { lines.removeLast() }
        let line = "\(key): " + ProfileFile.written(value, for: key)
        if let place = lines.firstIndex(where: { $0.hasPrefix("\(key):") }) {
            let rest = lines[(place + 1)...].prefix { $0.hasPrefix(" ") || $0.hasPrefix("-") }
            lines.replaceSubrange(place..<rest.endIndex, with: [line])
        } else {
            lines.append(line)
        }
        let changed = ProfileFile(path: path, text: lines.joined(separator: "\n") + "\n")
        _ = try changed.profile()
        self = changed
    }

    private static func written(_ value: String, for key: String) -> String {
        guard key == "holidays" else { return quoted(value) }
        let days = value.split { $0 == "," || $0 == ";" }.map { $0.split(separator: " ").joined(separator: " ") }
        return "[" + days.map(quoted).joined(separator: ", ") + "]"
    }
}
