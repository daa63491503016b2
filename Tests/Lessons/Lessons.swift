import CivilTime
import Coaching
import FollowUp

/// The labelled examples of `Tests/Teaching`. Their formats are told in its README.
package struct Lesson {
    package var draft: Draft
    package var labels: Set<String>
    /// Where each sentence stands in the draft's text, and what it does.
    package var jobs: [(range: Range<String.Index>, jobs: Set<String>)]
}

package func lessons(in text: String) -> [Lesson] {
    text.split(separator: "\n\n").compactMap { block in
        let lines = block.split(separator: "\n")
        guard let head = lines.first, head.hasPrefix("= ") else { return nil }
        let parts = head.dropFirst(2).split(separator: "|").map { $0.split(separator: " ").map(String.init) }
        guard parts.count == 5, let channel = Channel(taught: parts[0][0]), let sent = Day(iso: parts[2][1]) else {
            fatalError("misprint: \(head)")
        }
        var situation = Draft.Situation()
        situation.leave = parts[3][1] == "yes"
        situation.tries = Int(parts[4][1]) ?? 0
        var labels: Set<String> = []
        var text = ""
        var spans: [(from: Int, to: Int, jobs: Set<String>)] = []
        for line in lines.dropFirst() {
            let rest = line.dropFirst().drop { $0 == " " }
            if line.hasPrefix("<") {
                situation.said.append(String(rest))
            } else if line.hasPrefix("!") {
                let words = rest.split(separator: " ")
                guard let day = words.last.flatMap({ Day(iso: String($0)) }) else { fatalError("misprint: \(line)") }
                situation.promise = .init(words.dropLast(2).joined(separator: " "), by: day)
            } else if line.hasPrefix("#") {
                labels = Set(rest.split(separator: " ").map(String.init)).subtracting(["-"])
            } else if line.hasPrefix("¶") {
                text += "\n\n"
            } else {
                let words = line.split(separator: " ", maxSplits: 1)
                let sentence = words.count > 1 ? words[1].drop { $0 == " " } : ""
                if !text.isEmpty, text.last != "\n" { text += " " }
                let from = text.utf8.count
                text += sentence
                spans.append(
                    (
                        from, text.utf8.count,
                        Set(words[0].split(separator: "+").map(String.init))
                    ))
            }
        }
        let jobs = spans.map { span in
            let from = text.utf8.index(text.startIndex, offsetBy: span.from)
            return (from..<text.utf8.index(text.startIndex, offsetBy: span.to), span.jobs)
        }
        return Lesson(
            draft: Draft(text, channel: channel, sent: sent, situation: situation), labels: labels, jobs: jobs)
    }
}

/// Lines of labels, a tab, and a text.
package func labelled(in text: String) -> [(labels: Set<String>, text: String)] {
    text.split(separator: "\n").compactMap { line in
        let parts = line.split(separator: "\t", maxSplits: 1)
        guard parts.count == 2 else { return nil }
        let labels = parts[0].split { ",+ ".contains($0) }.map(String.init)
        return (Set(labels), String(parts[1]))
    }
}

extension Channel {
    init?(taught name: String) {
        self.init(rawValue: name == "call" ? "phone" : name)
    }
}
