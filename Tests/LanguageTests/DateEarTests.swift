import CivilTime
import Testing

@testable import Language

/// Wednesday 14 October 2026, ten past nine, unless a test says otherwise.
private func heard(
    _ text: String, at now: String = "2026-10-14T09:10", _ region: Region = .britain, _ use: DateUse = .plan
) -> String {
    let ear = DateEar(now: WallTime(iso: now)!, locale: region, use: use)
    guard let date = ear.hear(text) else { return "?" }
    return ([date.value] + date.alternatives).map(written).joined(separator: " | ")
}

private func written(_ value: HeardDate.Value) -> String {
    switch value {
    case .day(let day): day.description
    case .time(let wall): wall.description
    case .span(let first, let last): "\(first)/\(last)"
    case .window(let start, let end): "\(start)/\(end)"
    }
}

@Suite struct DateEarTests {
    @Test(arguments: [
        ("Monday", "2026-10-19"), ("wednesday", "2026-10-21"), ("this Friday", "2026-10-16"),
        ("next Monday", "2026-10-19"), ("next Saturday", "2026-10-24 | 2026-10-17"),
        ("this coming Tuesday", "2026-10-20"), ("a week on Saturday", "2026-10-24"),
        ("Sunday week", "2026-10-25"), ("a fortnight on Monday", "2026-11-02"),
        ("two weeks from Thursday", "2026-10-29"), ("a week today", "2026-10-21"),
        ("the Monday after the 25th", "2026-10-26"), ("Thurs next week", "2026-10-22"),
    ])
    func weekdays(text: String, expected: String) { #expect(heard(text) == expected) }

    @Test(arguments: [
        ("in four days", "2026-10-18"), ("in a couple of weeks", "2026-10-28"), ("in 5 working days", "2026-10-21"),
        ("in two months", "2026-12-14"), ("in 36 hours", "2026-10-15T21:10"), ("the day after tomorrow", "2026-10-16"),
        ("in an hour and a half", "2026-10-14T10:40"), ("three days after the 20th", "2026-10-23"),
        ("in 2 or 3 weeks", "2026-10-28/2026-11-04"), ("in a few weeks", "?"),
    ])
    func offsets(text: String, expected: String) { #expect(heard(text) == expected) }

    @Test(arguments: [
        ("21 October", "2026-10-21"), ("October 21st", "2026-10-21"), ("21/10", "2026-10-21"),
        ("the 9th", "2026-11-09"), ("2027-02-03", "2027-02-03"), ("5.11.2026", "2026-11-05"),
        ("Friday 30th October", "2026-10-30"), ("the 2nd of next month", "2026-11-02"),
        ("3-6 November", "2026-11-03/2026-11-06"),
        ("20 Dec next year", "2027-12-20"), ("first Tuesday in December", "2026-12-01"), ("Boxing Day", "2026-12-26"),
        ("last working day of the month", "2026-10-30"), ("Thursday 22", "2026-10-22"),
    ])
    func dates(text: String, expected: String) { #expect(heard(text) == expected) }

    @Test(arguments: [
        ("next week", "2026-10-19/2026-10-23"), ("the week after next", "2026-10-26/2026-10-30"),
        ("end of the month", "2026-10-31"), ("early November", "2026-11-01/2026-11-10"), ("start of Q1", "2027-01-01"),
        ("mid December", "2026-12-10/2026-12-20"), ("by the end of next week", "2026-10-23"),
        ("w/c 2 November", "2026-11-02/2026-11-06"), ("Mon-Wed next week", "2026-10-19/2026-10-21"),
        ("second week of November", "2026-11-08/2026-11-14"), ("in January", "2027-01-01/2027-01-31"),
    ])
    func stretches(text: String, expected: String) { #expect(heard(text) == expected) }

    @Test(arguments: [
        ("3pm", "2026-10-14T15:00"), ("8am", "2026-10-15T08:00"), ("half four", "2026-10-14T16:30"),
        ("quarter to ten on Friday", "2026-10-16T09:45"), ("twenty-five past 2 tomorrow", "2026-10-15T14:25"),
        ("1645 tomorrow", "2026-10-15T16:45"), ("Fri 4", "2026-10-16T16:00"), ("noon on Monday", "2026-10-19T12:00"),
        ("4ish on Sunday", "2026-10-18T16:00"), ("the 20th 10.15am", "2026-10-20T10:15"),
        ("3/11 4pm", "2026-11-03T16:00"),
        ("8 tomorrow evening", "2026-10-15T20:00"), ("at 7 on Friday", "2026-10-16T07:00 | 2026-10-16T19:00"),
        ("between 1 and 3pm Friday", "2026-10-16T13:00/2026-10-16T15:00"),
        ("10.30-11 Friday", "2026-10-16T10:30/2026-10-16T11:00"),
        ("Tuesday morning", "2026-10-20T06:00/2026-10-20T12:00"), ("COB tomorrow", "2026-10-15T16:30/2026-10-15T23:59"),
        ("late afternoon Friday", "2026-10-16T16:00/2026-10-16T18:00"),
        ("Monday first thing", "2026-10-19T06:00/2026-10-19T10:00"),
    ])
    func times(text: String, expected: String) { #expect(heard(text) == expected) }

    @Test(arguments: [
        ("tomorow", "2026-10-15"), ("satruday", "2026-10-17"), ("2moro 3pm", "2026-10-15T15:00"),
        ("Decmber 4", "2026-12-04"),
        ("wensday", "2026-10-21"),
    ])
    func slips(text: String, expected: String) { #expect(heard(text) == expected) }

    @Test(arguments: [
        ("not Monday, Tuesday at 10", "2026-10-20T10:00"), ("move it from Thursday to Saturday", "2026-10-17"),
        ("Friday's no good, Monday then", "2026-10-19"), ("phone 01632 960 111 on Friday at 2", "2026-10-16T14:00"),
        ("she is away until the 26th so the 27th", "2026-10-27"), ("Monday or Tuesday", "2026-10-19 | 2026-10-20"),
    ])
    func oneOfSeveral(text: String, expected: String) { #expect(heard(text) == expected) }

    @Test(arguments: [
        ("Monday", "2026-10-12"), ("yesterday at 4", "2026-10-13T16:00"), ("three days ago", "2026-10-11"),
        ("the Friday before last", "2026-10-02"), ("20 October", "2025-10-20"),
        ("last night", "2026-10-13T17:00/2026-10-13T23:59"),
        ("a week ago Thursday", "2026-10-01"), ("tomorrow", "?"),
    ])
    func lookingBack(text: String, expected: String) {
        #expect(heard(text, .britain, .log) == expected)
    }

    @Test func regionsDiffer() {
        #expect(heard("5/11") == "2026-11-05")
        #expect(heard("11/5", .unitedStates) == "2026-11-05")
        #expect(heard("11/25") == "?")
    }

    @Test(arguments: [
        "soon", "whenever", "31 November", "30 February", "Tuesday 15 October", "25:00", "13pm", "24/7", "version 4.2",
        "room 12",
        "sat down with them", "May told April", "half of the boxes", "Easter Monday", "Tuesday after Easter",
        "every Friday", "the 34th",
        "", " ", "01632 960 111", "3/4 of the roof", "some day", "Thursday 14", "0/0", "in a few days",
        "after Christmas",
    ])
    func refused(text: String) { #expect(heard(text) == "?") }

    @Test func boundAndWords() throws {
        let text = "Please send it by Friday noon, thanks"
        let date = try #require(DateEar(now: WallTime(iso: "2026-10-14T09:10")!).hear(text))
        #expect(date.bound == .by)
        #expect(text[date.range] == "by Friday noon")
    }

    @Test func allInOrder() {
        let text = "Met on Monday. Quote tomorrow, and a call on the 22nd at 3."
        let found = DateEar(now: WallTime(iso: "2026-10-14T09:10")!).hearAll(text)
        #expect(found.map { String(text[$0.range]) } == ["on Monday", "tomorrow", "on the 22nd at 3"])
    }

    private func heard(_ text: String, _ region: Region, _ use: DateUse = .plan) -> String {
        LanguageTests.heard(text, at: "2026-10-14T09:10", region, use)
    }
    private func heard(_ text: String) -> String { LanguageTests.heard(text) }
}
