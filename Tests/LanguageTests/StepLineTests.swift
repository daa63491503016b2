import CivilTime
import Testing

@testable import Language

/// Steps as people type them, with what is to be heard.
@Suite struct StepLineTests {
    struct Line: Sendable {
        var text: String
        var verb: String?
        var channel: SpokenChannel?
        var person: String?
        var phone: String?
        var when: String?
    }

    private let ear = StepEar(dates: DateEar(now: WallTime(iso: "2025-06-11T10:00")!))

    @Test(arguments: lines) func fields(line: Line) {
        let step = ear.hear(line.text)
        #expect(step.verb?.lowercased() == line.verb?.lowercased())
        #expect(step.channel == line.channel)
        #expect(step.person == line.person)
        #expect(step.phone?.typed == line.phone)
        #expect(step.whenText == line.when)
    }

    private static let lines: [Line] = [
        Line(
            text: "ring Bethan thurs 4 about the gutter quote", verb: "ring", channel: .phone, person: "Bethan",
            when: "thurs 4"),
        Line(
            text: "Email the spec sheet to Mr Okafor by Friday noon", verb: "email", channel: .email,
            person: "Mr Okafor", when: "by Friday noon"),
        Line(
            text: "pop round to Dilys's with the paint chart, Sat am", verb: "pop round", channel: .inPerson,
            person: "Dilys", when: "Sat am"),
        Line(text: "check in with Ronan", verb: "check in", person: "Ronan"),
        Line(
            text: "Marek to bring the old valve to reception Monday", verb: "bring", channel: .inPerson,
            person: "Marek", when: "Monday"),
        Line(
            text: "coffee with Anneli next Tuesday 10:30", channel: .inPerson, person: "Anneli",
            when: "next Tuesday 10:30"),
        Line(
            text: "txt Gaz the van reg, 07700 900 333", verb: "text", channel: .text, person: "Gaz",
            phone: "07700 900 333"),
        Line(text: "get the contract signed before quarter end", verb: "get", when: "before quarter end"),
        Line(
            text: "LinkedIn msg to Petra re the Leeds talk, Wed", verb: "message", channel: .linkedin, person: "Petra",
            when: "Wed"),
        Line(text: "follow up", verb: "follow up"),
        Line(text: "someone needs to call Hakon back", verb: "call", channel: .phone, person: "Hakon"),
        Line(
            text: "ask Pru which two of the five rooms flood first, Weds 3pm on the phone", verb: "ask",
            channel: .phone, person: "Pru", when: "Weds 3pm"),
        Line(
            text: "send Kwame & Tilly the two layouts tonight so they can pick over breakfast", verb: "send",
            person: "Kwame", when: "tonight"),
        Line(
            text: "Give Rosalind a bell tomorrow after 3 on 0113 496 0199", verb: "give", channel: .phone,
            person: "Rosalind", phone: "0113 496 0199", when: "tomorrow after 3"),
        Line(
            text: "work out what the delay costs Imran per day, share it by Thursday", verb: "work out",
            person: "Imran", when: "by Thursday"),
        Line(
            text: "Explain the rebate to Sunniva in two lines by email tomorrow", verb: "explain", channel: .email,
            person: "Sunniva", when: "tomorrow"),
        Line(
            text: "If the audit goes well, ask Henrike for the rollout dates", verb: "ask", person: "Henrike",
            when: "If the audit goes well"),
        Line(
            text: "Talk Prakash through page 3 on Teams, Fri 2:15", verb: "talk through", channel: .video,
            person: "Prakash", when: "Fri 2:15"),
        Line(
            text: "leave Mavis a voicemail with the one number she asked for, today", verb: "leave",
            channel: .voicemail, person: "Mavis", when: "today"),
        Line(
            text: "borrow the pallet truck for Nuno's trial on the 6th", verb: "borrow", person: "Nuno",
            when: "on the 6th"),
        Line(
            text: "swing by the bakery at 5am Tuesday, time one batch with Ewa", verb: "swing by", channel: .inPerson,
            person: "Ewa", when: "at 5am Tuesday"),
        Line(
            text: "meet up w/ Caspian at the trade counter, noon, 3 March", verb: "meet up", channel: .inPerson,
            person: "Caspian", when: "noon, 3 March"),
        Line(
            text: "Introduce Yusuf to our installer in Hull, one email, this week", verb: "introduce", channel: .email,
            person: "Yusuf", when: "this week"),
        Line(text: "price to Gwenda by weds", person: "Gwenda", when: "by weds"),
        Line(
            text: "call 020 7946 0812, ask for Winnie in accounts", verb: "call", channel: .phone, person: "Winnie",
            phone: "020 7946 0812"),
        Line(text: "they're going to let us know", verb: "let know"),
        Line(
            text: "count the empty racks with Osman on his Thursday round", verb: "count", channel: .inPerson,
            person: "Osman", when: "Thursday"),
        Line(
            text: "WhatsApp Bronagh a 20 sec clip of the gate closing, this afternoon", verb: "whatsapp",
            channel: .whatsapp, person: "Bronagh", when: "this afternoon"),
        Line(text: "touch base w Hollie", verb: "touch base", person: "Hollie"),
        Line(text: "Chase Annika for the PO", verb: "chase", person: "Annika"),
        Line(
            text: "post the fabric swatches first class to Mrs Lindqvist today", verb: "post", channel: .post,
            person: "Mrs Lindqvist", when: "today"),
        Line(text: "Ask Jools what broke in the first week", verb: "ask", person: "Jools"),
        Line(
            text: "Sinead will ring Pavlo re the fence line, Mon 9.30", verb: "ring", channel: .phone, person: "Pavlo",
            when: "Mon 9.30"),
        Line(
            text: "Test the sensor overnight at Birchwood then tell Eamon the low point, by 10 tomorrow", verb: "test",
            person: "Eamon", when: "by 10 tomorrow"),
        Line(
            text: "FaceTime Nell from the roof so she sees the lead, Saturday 11", verb: "FaceTime", channel: .video,
            person: "Nell", when: "Saturday 11"),
        Line(
            text: "the deposit to be paid by Mr Haldane by Monday", verb: "pay", person: "Mr Haldane", when: "by Monday"
        ),
        Line(
            text: "draft two options for the rota, Freya picks one on Wednesday", verb: "draft", person: "Freya",
            when: "on Wednesday"),
        Line(text: "build rapport with the site team", verb: "build"),
        Line(
            text: "Ring Dad's old customer Mr Whelan, 01632 960 044, Tue eve", verb: "ring", channel: .phone,
            person: "Mr Whelan", phone: "01632 960 044", when: "Tue eve"),
        Line(
            text:
                "copy Ingeborg's list of 40 part numbers into the sheet, mark the ones we stock, back to her Thursday",
            verb: "copy", person: "Ingeborg", when: "Thursday"),
        Line(text: "remind Piet about the grant deadline on the 30th", verb: "remind", person: "Piet"),
        Line(text: "Push for the close", verb: "push"),
        Line(text: "Ask if Cordelia has seen the report", verb: "ask", person: "Cordelia"),
        Line(
            text: "wait until Ferdia is back on the 12th, then ring", verb: "wait", channel: .phone, person: "Ferdia",
            when: "until Ferdia is back on the 12th"),
        Line(
            text: "We'll meet Benedikt at the depot, Fri 7am", verb: "meet", channel: .inPerson, person: "Benedikt",
            when: "Fri 7am"),
        Line(
            text: "tweak the quote per Rosa's note (drop line 4) & resend by 5pm", verb: "tweak", person: "Rosa",
            when: "by 5pm"),
        Line(text: "convince Hector to go with the 3-year deal", verb: "convince", person: "Hector"),
        Line(text: "Text Mo when parts land", verb: "text", channel: .text, person: "Mo", when: "when parts land"),
        Line(text: "nudge procurement", verb: "nudge"),
        Line(
            text: "ask Mr. Tremblay's PA for 10 mins w/c 8 Sept", verb: "ask", person: "Mr. Tremblay",
            when: "w/c 8 Sept"),
        Line(
            text: "look up what the council charges for a skip and tell Noor before the weekend", verb: "look up",
            person: "Noor", when: "before the weekend"),
        Line(text: "Sell them the platinum package", verb: "sell"),
        Line(
            text: "Shaun to talk to his father about the field, I ring him Sunday night", verb: "talk", channel: .phone,
            person: "Shaun", when: "Sunday night"),
        Line(
            text: "Deliver the loaner to Xanthe first thing Monday", verb: "deliver", channel: .inPerson,
            person: "Xanthe", when: "first thing Monday"),
        Line(
            text: "reply to Brigid's question on VAT by email, today", verb: "reply", channel: .email, person: "Brigid",
            when: "today"),
        Line(text: "upload the heat map to Tamar's folder Tuesday", verb: "upload", person: "Tamar", when: "Tuesday"),
        Line(text: "drop Ned a line next month", verb: "drop", person: "Ned", when: "next month"),
        Line(
            text: "Have Sofie run the numbers on her own January, call her at (312) 555-0164 Friday 1pm", verb: "have",
            channel: .phone, person: "Sofie", phone: "(312) 555-0164", when: "Friday 1pm"),
        Line(
            text: "cut a test piece in oak for Lief, post it Monday", verb: "cut", channel: .post, person: "Lief",
            when: "Monday"),
        Line(text: "Keep Davinia warm", verb: "keep", person: "Davinia"),
        Line(
            text: "verify the boiler model with Ms. Quigley by text", verb: "verify", channel: .text,
            person: "Ms. Quigley"),
        Line(text: "register interest", verb: "register"),
        Line(
            text: "draw the drain run for Hamza's plumber, with him at noon on the 3rd", verb: "draw", person: "Hamza",
            when: "at noon on the 3rd"),
        Line(
            text: "Put together a one-pager for Kit's board, ready 18 Nov", verb: "put together", person: "Kit",
            when: "18 Nov"),
    ]
}
