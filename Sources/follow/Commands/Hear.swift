import ArgumentParser
import CivilTime
import Exchange
import Language
import Terminal

struct Hear: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "hear", abstract: "What the coach understands of a text: dates, a step, or an account.")

    @Argument(help: "The text; with --jsonl none.")
    var text: [String] = []

    @Flag(help: "Read lines of JSON from standard input and answer each with one.")
    var jsonl = false

    @Flag(help: "Hear dates as said of things already done.")
    var log = false

    @OptionGroup var options: Options

    func perform(at desk: Desk) throws -> [Line] {
        if jsonl {
            guard !desk.isTalking else { throw Failure(Failure.usage, desk.wording("hear.in-talk")) }
            try HearLines(desk).run()
            return []
        }
        let text = text.joined(separator: " ")
        guard !text.isEmpty else {
            throw Failure(Failure.usage, "follow: hear wants a text: follow hear \"call Jenny Tuesday at ten\".")
        }
        let ear = DateEar(now: desk.now.wall, locale: desk.region, use: log ? .log : .plan)
        let says = DateText(desk.region, today: desk.today)
        var lines: [Line] = []
        func add(_ label: String, _ words: String?, _ from: String = "") {
            guard let words, !words.isEmpty else { return }
            lines.append(.row(number: "", label: desk.wording("hear.\(label)"), words: words, right: from))
        }
        for date in ear.hearAll(text) {
            let readings = ([date.value] + date.alternatives).map { says.short($0) }
            add("date", readings.joined(separator: desk.wording("hear.or")), "“\(text[date.range])”")
        }
        let step = StepEar(dates: ear).hear(text)
        add("verb", step.verb)
        add("channel", step.channel?.rawValue)
        add("person", step.person)
        let heard = DebriefEar(dates: ear).hear(text)
        for person in heard.people where person.name.text != step.person {
            add(
                "person",
                [person.name.text, person.role?.text, person.company?.text].compactMap { $0 }.joined(separator: ", "))
        }
        for phone in heard.phones { add("phone", phone.typed) }
        for email in heard.emails { add("email", email.typed) }
        add("amount", heard.amount?.typed)
        for words in heard.asks { add("asks", words.text) }
        for words in heard.pains { add("pain", words.text) }
        for promise in heard.promisesMine { add("mine", promise.what.text, promise.whenText ?? "") }
        for promise in heard.promisesTheirs { add("theirs", promise.what.text, promise.whenText ?? "") }
        add("next", heard.nextStep?.text, heard.nextWhen.map { says.short($0.value) } ?? "")
        add("competitor", heard.competitor?.text)
        for words in heard.personal { add("personal", words.text) }
        return lines.isEmpty ? [.hint(desk.wording("hear.nothing"))] : lines
    }
}
