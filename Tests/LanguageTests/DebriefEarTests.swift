import CivilTime
import Testing

@testable import Language

@Suite struct DebriefEarTests {
    private let text = """
        Met Marta Keane, head of estates at Elmbrook School. Two boilers keep failing and the hall is freezing. She asked \
        whether the work could be done at half term. I said I'd email two dates by Friday. She'll check with the bursar. \
        Budget is about £9k. Their current supplier is Thermalia. Next meeting Thursday 29 October at 2. Her son's wedding is \
        in May. She said “ring me any time”. 01632 960 300, m.keane@elmbrook.example
        """
    private let heard: HeardDebrief

    init() { heard = DebriefEar(dates: DateEar(now: WallTime(iso: "2026-10-14T09:10")!)).hear(text) }

    @Test func peopleAndFirm() {
        #expect(heard.people.map(\.name.text) == ["Marta Keane"])
        #expect(heard.people.first?.role?.text == "head of estates")
        #expect(heard.company?.text == "Elmbrook School")
        #expect(heard.phones.map(\.typed) == ["01632 960 300"])
        #expect(heard.emails.map(\.typed) == ["m.keane@elmbrook.example"])
    }

    @Test func whatTheyWantAndWhatHurts() {
        #expect(heard.asks.map(\.text) == ["whether the work could be done at half term"])
        #expect(heard.pains.map(\.text) == ["Two boilers keep failing", "the hall is freezing"])
        #expect(heard.competitor?.text == "Thermalia")
        #expect(heard.amount?.typed == "£9k")
        #expect(heard.personal.map(\.text) == ["Her son's wedding is in May"])
    }

    @Test func whoDoesWhat() {
        #expect(heard.promisesMine.map(\.what.text) == ["email two dates"])
        #expect(heard.promisesMine.first?.when?.value == .day(Day(iso: "2026-10-16")!))
        #expect(heard.promisesTheirs.map(\.what.text) == ["check with the bursar"])
        #expect(heard.nextStep?.text == "Next meeting Thursday 29 October at 2")
        #expect(heard.nextWhen?.value == .time(WallTime(iso: "2026-10-29T14:00")!))
    }

    @Test func quotesAndLeave() {
        #expect(heard.quotes.map(\.text) == ["ring me any time"])
    }

    @Test func rangesPointAtTheWords() {
        for words in heard.asks + heard.pains + heard.personal + heard.promisesMine.map(\.what)
            + [heard.nextStep].compactMap(\.self)
        {
            #expect(text[words.range] == words.text)
            #expect((0...1).contains(words.sureness))
        }
    }

    @Test func nothingToHear() {
        #expect(DebriefEar(dates: DateEar(now: WallTime(iso: "2026-10-14T09:10")!)).hear("") == HeardDebrief())
    }
}
