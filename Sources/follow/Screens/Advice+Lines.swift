import Dialogue
import Terminal

extension Line {
    /// A message with the words underlined that are spoken of, and below what there is to say to them.
    static func drawn(_ advice: [Advice], in text: String) -> [Line] {
        [.marked(text, advice.compactMap(\.range))]
            + advice.map { remark in
                .row(
                    number: "", label: "\(remark.weight.rawValue)  \(remark.rule)",
                    words: [remark.message, remark.instead].compactMap { $0 }.joined(separator: "\n"), right: "")
            }
    }

    /// The same for those who read line by line: `line:column: weight rule: message`, the better way below.
    static func listed(_ advice: [Advice], in text: String) -> [Line] {
        advice.flatMap { remark -> [Line] in
            let place = remark.range.map { text.place(of: $0.lowerBound) } ?? (line: 1, column: 1)
            let head = "\(place.line):\(place.column): \(remark.weight.rawValue) \(remark.rule): "
            let role: Role = remark.weight == .stop ? .warning : .plain
            var lines: [Line] = [.text([Span(head, role), Span(remark.message)], indent: 0, hanging: 4)]
            if let instead = remark.instead { lines.append(.text([Span(instead, .hint)], indent: 4, hanging: 4)) }
            return lines
        }
    }
}
