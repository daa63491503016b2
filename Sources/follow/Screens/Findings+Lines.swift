import Coaching
import Terminal

extension Desk {
    /// Remarks on a message as `line:column: weight rule: message`, the better way below where there is one.
    func lines(of findings: [Finding], in draft: Draft) -> [Line] {
        findings.flatMap { finding -> [Line] in
            let place = finding.range.map { draft.text.place(of: $0.lowerBound) } ?? (line: 1, column: 1)
            let head = "\(place.line):\(place.column): \(finding.weight.rawValue) \(finding.rule): "
            let role: Role = finding.weight == .stop ? .warning : .plain
            var lines: [Line] = [.text([Span(head, role), Span(finding.message)], indent: 0, hanging: 4)]
            if let instead = finding.instead { lines.append(.text([Span(instead, .hint)], indent: 4, hanging: 4)) }
            return lines
        }
    }
}
