import FollowUp
import Testing

/// The task as the calendar shows it: verb, person, purpose, number.
@Suite struct TaskLineTests {
    @Test func theArticlesOwnTask() {
        let line = Samples.step("call Jenny to determine next steps").taskLine(for: Samples.jenny("Jenny"))
        #expect(line == "Call Jenny to determine next steps – 248.867.5309")
    }

    @Test(arguments: [
        ("determine next steps", "Call Jenny Ortiz to determine next steps – 248.867.5309"),
        ("call Jenny re pricing", "Call Jenny Ortiz re pricing – 248.867.5309"),
        ("Ring Jenny Ortiz about the trial", "Call Jenny Ortiz about the trial – 248.867.5309"),
        ("ring her and agree the date", "Call Jenny Ortiz to agree the date – 248.867.5309"),
        ("call her back on the offer", "Call Jenny Ortiz on the offer – 248.867.5309"),
        ("phone jenny", "Call Jenny Ortiz – 248.867.5309"),
        ("call", "Call Jenny Ortiz – 248.867.5309"),
        ("call what she decided", "Call Jenny Ortiz – what she decided – 248.867.5309"),
        ("walk her through it", "Call Jenny Ortiz to walk her through it – 248.867.5309"),
        ("send the timeline", "Send the timeline – Jenny Ortiz – 248.867.5309"),
        ("send Jenny the timeline", "Send Jenny the timeline – 248.867.5309"),
        ("bring the samples", "Bring the samples – Jenny Ortiz – 248.867.5309"),
    ]) func aStepAsATask(text: String, line: String) {
        #expect(Samples.step(text).taskLine(for: Samples.jenny()) == line)
    }

    @Test(arguments: [
        ("Dr. Ortiz", "call Dr. Ortiz about the trial", "Call Dr. Ortiz about the trial – 248.867.5309"),
        ("Dr. Ortiz", "call dr ortiz about the trial", "Call Dr. Ortiz about the trial – 248.867.5309"),
        ("Mrs Ortiz", "send the timeline", "Send the timeline – Mrs Ortiz – 248.867.5309"),
        ("Jenny Ortiz", "call Jenny, and agree the date", "Call Jenny Ortiz to agree the date – 248.867.5309"),
    ]) func aNameIsSaidOnce(name: String, text: String, line: String) {
        #expect(Samples.step(text).taskLine(for: Samples.jenny(name)) == line)
    }

    @Test(arguments: [
        ("determine next steps", "to determine next steps"), ("to fix the day", "to fix the day"),
        ("whether ops will back it", "– whether ops will back it"), ("the pilot", "– the pilot"),
    ]) func aBareCallSaysItsPurpose(purpose: String, aim: String) {
        let line = Samples.step("call Jenny", purpose: purpose).taskLine(for: Samples.jenny())
        #expect(line == "Call Jenny Ortiz \(aim) – 248.867.5309")
    }

    /// "final" holds "al", and still does not name Al.
    @Test func aNameInsideAnotherWordIsNotTheName() {
        let line = Samples.step("send the final plan").taskLine(for: Samples.jenny("Al Moss"))
        #expect(line == "Send the final plan – Al Moss – 248.867.5309")
    }

    @Test(arguments: [
        (Channel.email, "Email"), (.text, "Text"), (.whatsapp, "WhatsApp"), (.linkedin, "Message"),
        (.social, "Message"), (.video, "Video call"), (.inPerson, "Meet"), (.postcard, "Write to"),
        (.note, "Write to"), (.voicemail, "Call"), (.phone, "Call"),
    ]) func theVerbIsTheChannels(channel: Channel, verb: String) {
        let line = Samples.step("determine next steps", channel: channel).taskLine(for: Samples.jenny())
        #expect(line == "\(verb) Jenny Ortiz to determine next steps – 248.867.5309")
    }

    @Test func anEmailGoesToTheAddress() {
        let jenny = Samples.jenny(email: "jenny@example.com")
        let step = Samples.step("email her the plan", channel: .email)
        #expect(step.taskLine(for: jenny) == "Email Jenny Ortiz the plan – jenny@example.com")
        let sent = Samples.step("send the timeline", channel: .email)
        #expect(sent.taskLine(for: jenny) == "Send the timeline – Jenny Ortiz – jenny@example.com")
    }

    @Test func theOtherWayIsTakenWhenThereIsOnlyThat() {
        let byMail = Samples.jenny(phone: nil, email: "jenny@example.com")
        #expect(Samples.step("call").reach(of: byMail) == "jenny@example.com")
        #expect(Samples.step("write", channel: .email).reach(of: Samples.jenny()) == "248.867.5309")
    }

    @Test func withoutANumberTheLineEndsWithThePurpose() {
        let jenny = Samples.jenny(phone: nil)
        #expect(Samples.step("call Jenny re pricing").taskLine(for: jenny) == "Call Jenny Ortiz re pricing")
        #expect(
            Samples.step("call", purpose: "agree the date").taskLine(for: jenny) == "Call Jenny Ortiz to agree the date"
        )
    }

    @Test func theDashIsTheCallersChoice() {
        let line = Samples.step("call Jenny re pricing").taskLine(for: Samples.jenny(), dash: "-")
        #expect(line == "Call Jenny Ortiz re pricing - 248.867.5309")
    }
}
