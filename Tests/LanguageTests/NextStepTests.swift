import CivilTime
import Testing

@testable import Language

/// Brain dumps full of other dates: deadlines, contract ends, meetings of other people, moved meetings.
@Suite struct NextStepTests {
    struct Dump: Sendable {
        var now: String
        var region: Region
        var text: String
        /// A day or a day and time; nil: to be asked.
        var when: String?
    }

    @Test(arguments: dumps) func hears(dump: Dump) {
        let dates = DateEar(now: WallTime(iso: dump.now)!, locale: dump.region)
        let value: HeardDate.Value? = dump.when.map { iso in
            Day(iso: iso).map { .day($0) } ?? .time(WallTime(iso: iso)!)
        }
        #expect(DebriefEar(dates: dates).hear(dump.text).nextWhen?.value == value)
    }

    private static let dumps: [Dump] = [
        Dump(
            now: "2026-03-04T15:00", region: .britain,
            text: """
                Saw Trish Ollerton at the kennels. Vet bills through the roof, half the runs flood when it \
                rains. Lease is up 30 April so she won't spend before then. She asked for a drawing of the \
                drains. I'll have it with her by Tuesday. She's sending me the site plan tomorrow. Not Friday \
                for the visit, Monday 16th at 10.
                """,
            when: "2026-03-16T10:00"),
        Dump(
            now: "2026-03-04T15:00", region: .unitedStates,
            text: """
                Stopped by Caldera Fitness. Owner Dom Ruiz. His current towel contract ends March 31 and he has \
                to give 30 days' notice which he missed. Grand opening of the second gym is May 2. Wants numbers \
                for both. I'm putting them together this weekend. He said call whenever.
                """,
            when: nil),
        Dump(
            now: "2026-05-11T10:30", region: .unitedStates,
            text: """
                Call with Marcus Whitfield, VP ops, Brightline Freight. Dock doors stuck open. RFP closes \
                Friday. He needs the spec from me by Thursday noon. We were supposed to meet tomorrow but he \
                moved it to the 20th at 2pm.
                """,
            when: "2026-05-20T14:00"),
        Dump(
            now: "2026-10-08T12:00", region: .britain,
            text: """
                - Pugh & Sons roofing
                - Gareth Pugh, wife Mel does the books
                - Late payers, 60 days+
                - VAT return due 7 Nov
                - I send reminder templates Mon
                - Mel sends debtor list Weds
                - No date for next chat yet
                """,
            when: nil),
        Dump(
            now: "2026-10-08T12:00", region: .unitedStates,
            text: """
                Met with Angela Prewitt, facilities director at St. Brendan's. Elevators down twice since \
                August. Their board votes October 27. She promised the service logs by Wednesday. I promised a \
                site survey, we settled on October 20 at 9.
                """,
            when: "2026-10-20T09:00"),
        Dump(
            now: "2026-10-08T12:00", region: .britain,
            text: """
                Reception class teacher Mrs Abara + head Mr Dunne. Playground surface is lifting. Fundraiser is \
                on the 24th, they hope to clear 4k. Governors meet 3 November. Mr Dunne will ring me the day \
                after governors.
                """,
            when: nil),
        Dump(
            now: "2026-09-15T17:20", region: .britain,
            text: """
                Mark (IT) and June (finance) at Wold Housing. Licences renew on 1 November. June needs figures \
                for the budget round, 30 September at the latest. I'll get them to her Friday. We'll talk them \
                through on Tuesday at half two.
                """,
            when: "2026-09-22T14:30"),
        Dump(
            now: "2026-03-04T15:00", region: .unitedStates,
            text: """
                Gary at Tri-State Roofing: crew sits around Mondays because the lumber's late. Hearing on his \
                permit March 11. He'd sign by end of quarter if we can hold the price. I'll hold it through \
                March 31. He's going to talk to his brother.
                """,
            when: nil),
        Dump(
            now: "2026-05-11T10:30", region: .britain,
            text: """
                Meeting number two with Chancery Dental Lab (Piers, Lotte). They ran the trial from 20 April to \
                4 May. Crowns fit first time 9 in 10. Lotte wants the raw numbers, Piers wants terms. I do both \
                by Thursday. We all meet on Tuesday 19th, 12 noon, at theirs.
                """,
            when: "2026-05-19T12:00"),
        Dump(
            now: "2026-06-19T16:45", region: .britain,
            text: """
                Ok Karen Stubbs, payroll, Linton Foods. Month end is chaos, 29th to 1st don't even ring. She did \
                say a demo would be good. I offered Thursday 25th, she offered 2 July. Waiting on her boss to \
                choose.
                """,
            when: nil),
        Dump(
            now: "2026-05-11T10:30", region: .britain,
            text: """
                Prospect: Whinfell Riding School. Hay's gone mouldy twice. They've a show on the 23rd and 24th. \
                Jo said not to come that week. Come Thursday 28th, 2pm instead.
                """,
            when: "2026-05-28T14:00"),
        Dump(
            now: "2026-10-08T12:00", region: .britain,
            text: """
                Jean at the allotment society. Water butts cracked. Subs due 1 January. Committee sits 2 Nov. \
                She wants three prices. Mine by the 23rd. Will ring her that morning to say it's in the post.
                """,
            when: nil),
        Dump(
            now: "2026-06-19T16:45", region: .unitedStates,
            text: """
                Vic's Diner. Grease trap inspection on Wednesday. Health dept returns July 6. Vic said swing by \
                Thursday around 2 with the brochure.
                """,
            when: "2026-06-25T14:00"),
        Dump(
            now: "2026-09-15T17:20", region: .unitedStates,
            text: """
                Demo went okay. Theo liked it, Marge didn't. They go to Vegas for the expo on the 21st. Marge \
                asked for references, due to her by Thursday. We talk again on the 29th at 9.
                """,
            when: "2026-09-29T09:00"),
        Dump(
            now: "2026-10-08T12:00", region: .britain,
            text: """
                Meeting with the Parish Clerk, Mrs Doyle. Bus shelter glass smashed on Saturday. Parish council \
                meets 20 Oct 7.30pm. Police report out on Wednesday. She'll forward it. Nothing from me till the \
                council has met.
                """,
            when: nil),
        Dump(
            now: "2026-06-19T16:45", region: .unitedStates,
            text: """
                Big one. Halden Steel, Mike Rourke. Strike vote Tuesday. Q3 budget locks July 1. Presentation to \
                the exec team on July 9 at 10am, that's on us. Deck to Mike by the 2nd.
                """,
            when: "2026-07-09T10:00"),
        Dump(
            now: "2026-09-15T17:20", region: .britain,
            text: """
                Flooring for the hall. Caretaker's back on Thursday. Dance class Mondays and Wednesdays, so no \
                work then. Booking secretary said they've scheduled the floor sanding for 26 October. She asked \
                for a price; tonight.
                """,
            when: nil),
    ]
}
