/// Hears a next step from one line: “call Jenny tue 10 re the drawings”.
package struct StepEar: Sendable {
    private let dates: DateEar

    /// - Parameter dates: the ear for its when; it brings today and the region.
    package init(dates: DateEar) { self.dates = dates }

    package func hear(_ line: String) -> HeardStep {
        let words = TokenText(line, limit: TokenText.line)
        let grammar = dates.grammar(words)
        let all = grammar.phrases()
        let phrases = all.filter { $0.outcome == .heard }
        let names = NameFinder(words, dates: phrases)
        let action = StepAction(words, names: names).first
        var step = HeardStep()
        step.verb = action?.verb
        let phoneSpan = PhoneScanner(words).spans().first
        step.phone = phoneSpan.map(words.phone)
        step.channel = ChannelCues(words, verb: action, names: names).channel(hasPhone: step.phone != nil)
        step.person = StepPerson(words, names: names, action: action, phone: phoneSpan).name
        if let span = StepWhen(words, dates: phrases, chosen: DateChoice(grammar, all).chosen).span {
            step.whenText = words.words(span.lowerBound, span.upperBound)
            let inside = phrases.first { span.contains($0.first) }
            step.when = inside.map { dates.heard($0, words) }
        }
        return step
    }
}
