import Exchange
import Terminal

extension Desk {
    /// Answers each line of standard input with a line of JSON; one that is no text is answered with its fault.
    func answerLines(_ answer: (String) -> JSON) throws {
        let reader = PlainReader(descriptor: 0, screen: talk)
        while true {
            switch reader.next() {
            case .line(let line): try results.show([.verbatim(answer(line).line)])
            case .unreadable(let why, _):
                let fault = why == .tooLong ? "the line is too long" : "the line is not UTF-8 text"
                try results.show([.verbatim(JSON.object(["fault": .string(fault)]).line)])
            default: return
            }
        }
    }
}
