import Coaching
import Dialogue
import Terminal

extension Desk {
    /// Remarks on a message as `line:column: weight rule: message`, the better way below where there is one.
    func lines(of findings: [Finding], in draft: Draft) -> [Line] {
        Line.listed(findings.map(Advice.init), in: draft.text)
    }
}
