import CivilTime
import Testing

@testable import Language

/// What nobody types must cost no more than a page of what people do.
@Suite struct PageTests {
    private let dates = DateEar(now: WallTime(iso: "2026-10-14T09:10")!)

    private static let patterns = [
        "1/1/1/", "a week on a week on ", "9-9-9-", "x", ",", "Ok. ", "and ", "Bo & ", "(", "£9 ", "a@", "\u{301}",
        "when ",
        "Nordlys Ltd ", "I'll ", "the day after ",
    ]

    @Test(arguments: patterns) func theRestOfAnEndlessTextIsLeftUnread(pattern: String) {
        let size = max(1, TokenText(pattern + pattern).count / 2)
        let once = String(repeating: pattern, count: TokenText.page / size + 100)
        let twice = once + once
        #expect(TokenText(twice, limit: TokenText.page).count <= TokenText.page)
        // The same page gives the same answer, however much follows it.
        guard TokenText(once).count > TokenText.page else { return }
        #expect(dates.hear(once)?.value == dates.hear(twice)?.value)
        #expect(StepEar(dates: dates).hear(once).verb == StepEar(dates: dates).hear(twice).verb)
        let (a, b) = (DebriefEar(dates: dates).hear(once), DebriefEar(dates: dates).hear(twice))
        #expect(a.people.map(\.name.text) == b.people.map(\.name.text))
        #expect(a.nextWhen?.value == b.nextWhen?.value)
        #expect(a.pains.map(\.text) == b.pains.map(\.text))
    }

    @Test func aLongNoteIsReadToItsEnd() {
        let note = String(
            repeating: "They told us about the roof and what the rain did to it in the spring. ", count: 130)
        #expect(note.utf8.count > 9_000)
        let heard = DebriefEar(dates: dates).hear(note + "Next meeting Friday at 10.")
        #expect(heard.nextWhen?.value == .time(WallTime(iso: "2026-10-16T10:00")!))
    }
}
