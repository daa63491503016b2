import Exchange
import FollowUp
import Terminal

extension Desk {
    /// The report on the screen.
    func lines(of report: Report) -> [Line] {
        [.plain(about(report))]
            + sections(of: report).flatMap { [.blank] + lines(of: $0) }
    }

    private func lines(of section: ReportSection) -> [Line] {
        [.heading(left: section.title, right: section.aside)] + section.parts.flatMap(lines)
    }

    private func lines(of part: ReportSection.Part) -> [Line] {
        switch part {
        case .named(let title): [.hint(title)]
        case .said(let words): [.said(words)]
        case .key(let solid, let light): [.key(solid: solid, light: light)]
        case .rows(let rows): rows.map { .row(number: "", label: $0.label, words: $0.words, right: $0.right) }
        case .bars(let shares), .weeks(let shares):
            shares.map { .bar(Bar($0.label, share: $0.share, solid: $0.solid, value: $0.value, words: $0.words)) }
        }
    }
}
