import CivilTime
import Testing

@testable import Language

/// Brain dumps of many trades: who was there, for whom, against whom, and the day of the next step.
@Suite struct DumpTests {
    struct Dump: Sendable {
        var now: String
        var region: Region
        var text: String
        var people: [String]
        var company: String?
        var rival: String?
        /// A day or a day and time; nil: to be asked.
        var when: String?
    }

    @Test(arguments: dumps) func hears(dump: Dump) {
        let dates = DateEar(now: WallTime(iso: dump.now)!, locale: dump.region)
        let heard = DebriefEar(dates: dates).hear(dump.text)
        #expect(heard.people.map(\.name.text) == dump.people)
        #expect(heard.company?.text == dump.company)
        #expect(heard.competitor?.text == dump.rival)
        let value: HeardDate.Value? = dump.when.map { iso in
            Day(iso: iso).map { .day($0) } ?? .time(WallTime(iso: iso)!)
        }
        #expect(heard.nextWhen?.value == value)
    }

    private static let dumps: [Dump] = [
        Dump(
            now: "2026-03-04T15:10", region: .britain,
            text: """
                Just left Bramble Lane Nursery. Saw Odile Farquhar, the manager, plus her deputy Simi. Mornings are \
                carnage, 40 parents at one door with one paper register. Twice last month a child got signed out by \
                the wrong adult. Odile asked how long it takes to set up the tablet. I said I'd send her the setup \
                sheet tonight. Simi's going to count how long the queue lasts on Friday. Budget about £1,200 this \
                year. Back there Monday at 2.
                """,
            people: ["Odile Farquhar", "Simi"], company: "Bramble Lane Nursery", rival: nil,
            when: "2026-03-09T14:00"),
        Dump(
            now: "2026-05-20T11:30", region: .unitedStates,
            text: """
                Call with Darnell Pruitt, plant manager, Copperfield Castings. Downtime on line 3 is killing them, \
                two bearings a month. He wants to see the vibration data from the Dayton job. I'll email it by \
                Friday. He'll pull his maintenance logs. They use SKF today. Next call June 2 at 10am. \
                darnell.pruitt@copperfield.example
                """,
            people: ["Darnell Pruitt"], company: "Copperfield Castings", rival: "SKF",
            when: "2026-06-02T10:00"),
        Dump(
            now: "2026-02-10T09:00", region: .britain,
            text: """
                - Pemberton & Daughters, kitchen fitters
                - Lydia Pemberton (MD), Ash the workshop lead
                - pain: worktops arrive chipped, remakes cost them 3 days each
                - Lydia wants: sample of the edge guard
                - me: post 2 samples today
                - Ash to fit one on the Hexham job
                - next: call Lydia Tues 17th 8.30am
                - competitor: GuardRight
                """,
            people: ["Lydia Pemberton", "Ash"], company: "Pemberton & Daughters", rival: "GuardRight",
            when: "2026-02-17T08:30"),
        Dump(
            now: "2026-06-01T13:15", region: .britain,
            text: """
                Not great. Gareth at Penmon Quarry was off sick so I got his number two, Eilidh Roe, who is new. She \
                doesn't know what they pay now. Dust complaints from the village, the council has written twice. \
                Asked me what the mist cannon does to their water bill. I couldn't answer. Said I'd work it out from \
                last year's readings if she sends them. She'll email those over tomorrow. No date fixed, Gareth has \
                to be there.
                """,
            people: ["Gareth", "Eilidh Roe"], company: "Penmon Quarry", rival: nil,
            when: nil),
        Dump(
            now: "2026-07-08T10:00", region: .unitedStates,
            text: """
                Trade show lead. Priya Raman, sourcing at Juniper Toys. They got burned on paint: a whole container \
                failed the lead test. Needs somebody local who can test in 48 hours. I told her we do 72. She asked \
                for our accreditation certificate and a sample report. Sending both from the office \
                Thursday. She said she would forward them to QA, a guy named Wendell. Meeting them both on July 21 \
                at 3:30.
                """,
            people: ["Priya Raman", "Wendell"], company: "Juniper Toys", rival: nil,
            when: "2026-07-21T15:30"),
        Dump(
            now: "2026-02-24T19:00", region: .unitedStates,
            text: """
                Dinner with the Oakes brothers (Tyrell and Vaughn), Oakes Brothers Hardware. Four stores. Inventory \
                is a joke, they count by hand every January and still run out of propane. Vaughn's the numbers guy. \
                He wants to know what we charge per register. I owe him a price list by tomorrow. Tyrell said he'd \
                let me into the Macon store on Wednesday to watch a delivery. So Wednesday 6:30am at Macon.
                """,
            people: ["Tyrell", "Vaughn"], company: "Oakes Brothers Hardware", rival: nil,
            when: "2026-02-25T06:30"),
        Dump(
            now: "2026-09-03T11:00", region: .britain,
            text: """
                Teams w Astrid Holmgren (Head of L&D) and Femi from her team, Vantage Rail. 900 drivers, refresher \
                training is a PowerPoint nobody reads. Near misses up 12% since spring. Femi wants to try it on one \
                depot. Astrid asked what the union would say. Honest answer: depends. I offered to introduce them to \
                our contact at Metroline. They need sign-off from the safety board which meets first Tuesday of \
                October. Regroup Thurs 17 Sept 10am.
                """,
            people: ["Astrid Holmgren", "Femi"], company: "Vantage Rail", rival: nil,
            when: "2026-09-17T10:00"),
        Dump(
            now: "2026-06-25T09:20", region: .unitedStates,
            text: """
                ok so Fairmount Dental Group. 6 locations. I talked to Shonda Meeks the practice administrator & Dr \
                Pell. claims get denied cuz codes are wrong, about 1 in 9. they're 70 days behind. Shonda wants a \
                report by location. Dr Pell mostly wanted to know is our data HIPAA safe. I'll send our audit letter \
                today. Shonda will get me a redacted batch by next Wed. after that we look at it together, not \
                scheduled. current vendor is Dentrix
                """,
            people: ["Shonda Meeks", "Pell"], company: "Fairmount Dental Group", rival: "Dentrix",
            when: nil),
        Dump(
            now: "2026-10-07T16:30", region: .britain,
            text: """
                Debrief, Castle Mead Care Home. Attending: Glenda Poole (registered manager), Dr Iqbal visits \
                Thursdays but not there. Call bells: residents wait 11 minutes at night, families are complaining. \
                CQC inspection due. Glenda asked to speak to another home that switched. I will set that up for her \
                with Rowan House. She is going to print the bell log for September. Budget sits with head office. \
                I'm seeing her next on 19 Oct, 3pm.
                """,
            people: ["Glenda Poole", "Iqbal"], company: "Castle Mead Care Home", rival: nil,
            when: "2026-10-19T15:00"),
        Dump(
            now: "2026-03-10T16:00", region: .britain,
            text: """
                Sat down with Kerensa Bolitho, she's head of catering at Trevail College, and the new finance chap \
                Marlon. Food waste is 30 kilos a day and nobody weighs it. The dishwasher breaks down every other \
                week. Kerensa wanted to know if we'd train the kitchen porters. I promised to send a training \
                outline by Thursday. Marlon will check what's left in the budget. See them both again on 24 March at \
                3.30.
                """,
            people: ["Kerensa Bolitho", "Marlon"], company: "Trevail College", rival: nil,
            when: "2026-03-24T15:30"),
        Dump(
            now: "2026-07-15T12:10", region: .unitedStates,
            text: """
                Quick recap: Luther Banks, owner, Banks Auto Body. He's losing jobs because estimates take two days. \
                Uses Mitchell but only his nephew knows how. Asked for a demo on one of his own wrecks. I told him \
                I'd set it up by Friday. He'll pull three old claims for me. Price he can live with: $199 a month. \
                Demo is Tuesday July 21 at 8am in the shop.
                """,
            people: ["Luther Banks"], company: "Banks Auto Body", rival: "Mitchell",
            when: "2026-07-21T08:00"),
        Dump(
            now: "2026-10-01T17:00", region: .unitedStates,
            text: """
                Met Consuelo Reyes from Desert Bloom Landscaping at the chamber lunch. Crews show up at the wrong \
                house about once a week and fuel is eating her alive. She asked how much to put trackers on six \
                trucks. I said around $1,400 plus monthly. She'd want her foreman Tito in the room. Call Tito \
                Tuesday at 7am before they roll out, 602-555-0148.
                """,
            people: ["Consuelo Reyes", "Tito"], company: "Desert Bloom Landscaping", rival: nil,
            when: "2026-10-06T07:00"),
        Dump(
            now: "2026-02-17T11:15", region: .britain,
            text: """
                Annual review with Harland Timber, Jez Cooke (yard manager). Mostly positive. Two forklifts are past \
                it, drivers complain about the brakes. He wants a like for like price against Toyota. Do that today. \
                He'll let me have the hours off each truck by tomorrow. His dad's not well so we kept it short. Back \
                on 3 March, 10am, with the service engineer.
                """,
            people: ["Jez Cooke"], company: "Harland Timber", rival: "Toyota",
            when: "2026-03-03T10:00"),
        Dump(
            now: "2026-08-03T18:45", region: .britain,
            text: """
                spoke to amira at the mosque kitchen. they feed 200 on fridays. ovens won't hold temp, gas bill is \
                mad. she asked is there any grant for this. i think so, i'll look it up and message her by \
                wednesday. she'll ask the committee how much they've saved, maybe 8k. her phone 07700 900 128
                """,
            people: ["amira"], company: nil, rival: nil,
            when: "2026-08-05"),
        Dump(
            now: "2026-11-18T10:25", region: .britain,
            text: """
                Video call. Sten Aaberg (CTO), Mirela Pop (platform lead), Nordvik Shipping. Deploys fail on \
                Fridays, on-call is burnt out, two engineers resigned. Mirela asked to see our runbook for \
                rollbacks. Sten asked what it costs for 60 seats. Runbook goes over tonight, price tomorrow. Mirela \
                will run our scanner on a test repo this week. We reconvene 2 Dec 14:00 CET. They pay Gitlab now.
                """,
            people: ["Sten Aaberg", "Mirela Pop"], company: "Nordvik Shipping", rival: "Gitlab",
            when: "2026-12-02T14:00"),
        Dump(
            now: "2026-12-08T09:50", region: .britain,
            text: """
                Left three messages, finally got Hilary Osei, procurement at Wexcombe Council. Not happy with us: \
                last delivery was short by 40 and no one answered her email for nine days. Fair. She asked for a \
                named contact. That's me now. I will send an apology plus credit note by noon tomorrow. She will \
                hold the tender open until the 18th. Call her on the 15th at ten.
                """,
            people: ["Hilary Osei"], company: "Wexcombe Council", rival: nil,
            when: "2026-12-15T10:00"),
        Dump(
            now: "2026-02-05T12:00", region: .britain,
            text: """
                Popped into Olive & Thyme. Luca the owner was run off his feet. Tips: staff argue about how they're \
                split. He currently does it in a notebook. He'd like a demo when it's quiet. Tuesday 3pm it is. I'll \
                bring a tablet. He used Tipjar for a month and binned it.
                """,
            people: ["Luca"], company: "Olive & Thyme", rival: "Tipjar",
            when: "2026-02-10T15:00"),
        Dump(
            now: "2026-09-09T11:35", region: .unitedStates,
            text: """
                Zoom with Gretchen Voss (VP people) at Halyard Insurance. Turnover in claims is 34%. Exit interviews \
                say nobody coaches. She asked for two references and a one page summary. I'll send the summary by \
                end of day and references by Friday. She'll float it with her CEO. Let's talk again on Sept 23 at 2. \
                Competing against BetterUp.
                """,
            people: ["Gretchen Voss"], company: "Halyard Insurance", rival: "BetterUp",
            when: "2026-09-23T14:00"),
        Dump(
            now: "2026-04-21T08:30", region: .britain,
            text: """
                * Eastgate Academy / Mrs Fenella Lomax, SENCO
                * pain: kids wait 14 weeks for an assessment; parents furious
                * asked: can assessments be done online?
                * I said yes and promised a sample report today
                * she: list of 10 pupils by Fri
                * £120 per pupil
                * next: phone her Mon 27 Apr 4pm
                """,
            people: ["Fenella Lomax"], company: "Eastgate Academy", rival: nil,
            when: "2026-04-27T16:00"),
        Dump(
            now: "2026-05-05T15:45", region: .britain,
            text: """
                Mtg w/ Birgit Falk, purchasing mgr @ Ostlund Paper, plus her new junior Piotr. Pallet wrap tears in \
                the cold store and they restack by hand. She's after a roll of the 23 micron to try. I'll get one to \
                her by Thursday. Piotr to log how many pallets get restacked. Current supplier Wrapline, 3 yr deal \
                ending in Aug. Catch up by phone Tues 19 May 9am.
                """,
            people: ["Birgit Falk", "Piotr"], company: "Ostlund Paper", rival: "Wrapline",
            when: "2026-05-19T09:00"),
        Dump(
            now: "2026-10-20T12:30", region: .britain,
            text: """
                Warehouse tour at Kelbrook Toys with Nasreen Malik. She runs ops. Pickers walk nine miles a shift, \
                wrong items go out 3 times in a hundred, and Christmas is coming. She would like a heat map of one \
                aisle. Will do it from her export, back to her by the 27th. She emails the export tomorrow. No \
                budget till January she says. Second visit 4 November, 2pm.
                """,
            people: ["Nasreen Malik"], company: "Kelbrook Toys", rival: nil,
            when: "2026-11-04T14:00"),
        Dump(
            now: "2026-01-14T11:20", region: .britain,
            text: """
                Farm shop, Hollins Lane. Spoke to Gwenllian Rees who owns it and Huw behind the counter. Till \
                crashes every Saturday around noon. Card machine isn't linked so they key it twice. Huw wants to see \
                one with a bigger screen. I left the brochure (she asked for it). I'll demo it on site Monday 26th \
                at 8.30 before opening. She's happy to spend up to £2k. She's in the WI choir.
                """,
            people: ["Gwenllian Rees", "Huw"], company: nil, rival: nil,
            when: "2026-01-26T08:30"),
        Dump(
            now: "2026-06-09T17:10", region: .britain,
            text: """
                Pitch to Halcyon Housing. Room: Deborah Quist (asset director), Remi Ade (tenant liaison), two \
                others. Damp cases up by a third since October, ombudsman has fined them once. Deborah: what would a \
                pilot of 50 homes cost? Remi would like tenants to get the readings too. Price from me by next \
                Tuesday. Remi will pick the block. Decision at board on 14 July. They've trialled Airsense. Call \
                with Deborah 17 June 11am to go over the price.
                """,
            people: ["Deborah Quist", "Remi Ade"], company: "Halcyon Housing", rival: "Airsense",
            when: "2026-06-17T11:00"),
        Dump(
            now: "2026-04-28T10:05", region: .britain,
            text: """
                Coffee with old client Stefan Brandl, now CFO at Meridian Cycles. Stock counts never match, auditors \
                qualified the accounts. He'd like an intro to somebody who fixed this in under a year. I'll \
                introduce him to Kate at Velodrome Parts this week. He's sending me the auditor's letter. Looking at \
                Netsuite as well. Lunch on 13 May, his treat. Just ran the Vienna marathon in 3:40.
                """,
            people: ["Stefan Brandl", "Kate"], company: "Meridian Cycles", rival: "Netsuite",
            when: "2026-05-13"),
    ]
}
