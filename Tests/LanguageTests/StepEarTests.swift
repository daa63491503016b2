import CivilTime
import Testing

@testable import Language

@Suite struct StepEarTests {
    private let ear = StepEar(dates: DateEar(now: WallTime(iso: "2026-10-14T09:10")!))

    @Test(arguments: [
        ("call marta tue 11 re the samples", "call", "phone", "marta", "tue 11"),
        ("Drop the swatches off at Ines's on Friday", "drop off", "in_person", "Ines", "on Friday"),
        ("WhatsApp Kofi a photo of the seal tonight", "whatsapp", "whatsapp", "Kofi", "tonight"),
        ("Email Tove the drawing by noon Thursday", "email", "email", "Tove", "by noon Thursday"),
        ("Karl to send Mrs Bell the form", "send", "nil", "Mrs Bell", "nil"),
        ("Find out what Greta pays now", "find out", "nil", "Greta", "now"),
        ("lunch with Olu", "nil", "in_person", "Olu", "nil"), ("get the drawings", "get", "nil", "nil", "nil"),
        ("Post a card to Nia once the baby is here", "post", "post", "Nia", "once the baby is here"),
        ("Zoom with Pia 3 Nov 10am", "zoom", "video", "Pia", "3 Nov 10am"),
        ("something nice for them", "nil", "nil", "nil", "nil"),
    ])
    func fields(line: String, verb: String, channel: String, person: String, when: String) {
        let step = ear.hear(line)
        #expect(step.verb ?? "nil" == verb)
        #expect(step.channel?.rawValue ?? "nil" == channel)
        #expect(step.person ?? "nil" == person)
        #expect(step.whenText ?? "nil" == when)
    }

    @Test func phoneAndDate() {
        let step = ear.hear("ring Bo on 01632 960 200, Monday at 4")
        #expect(step.phone?.digits == "01632960200")
        #expect(step.when?.value == .time(WallTime(iso: "2026-10-19T16:00")!))
    }
}
