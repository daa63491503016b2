import CivilTime
import FollowUp
import Testing

/// The shelf's things as they are called in a message, and what was given of them.
@Suite struct KitTests {
    @Test(arguments: [
        ("https://example.com/a", Kit.Form.link), ("www.example.com", .link), ("MAILTO:a@b.example", .link),
        ("/files/list.pdf", .file), ("~/list.pdf", .file), ("type it once, see https://a.example", .note),
        ("either/or", .note),
    ]) func whereItIsTellsWhatItIs(_ place: String, _ form: Kit.Form) {
        #expect(Kit.Item("Packing list", at: place).form == form)
    }

    @Test func aTitleAloneIsANote() { #expect(Kit.Item("Packing list").form == .note) }

    @Test(arguments: [
        ("https://example.com/a.html", "“Packing list” (https://example.com/a.html)"),
        ("/files/list.pdf", "“Packing list”"), ("heavy things first", "“Packing list” (heavy things first)"),
        ("Heavy first. Then light.", "“Packing list”"), ("one\ntwo", "“Packing list”"),
        (String(repeating: "x", count: 81), "“Packing list”"),
    ]) func aMessageGetsWhatItsReaderCanUse(_ place: String, _ offer: String) {
        #expect(Kit.Item("Packing list", at: place).offer == offer)
    }

    @Test(arguments: [
        ("“Packing list” (https://a.example)", "Packing list"), ("“Packing list”", "Packing list"),
        ("“we lose a day” and more", "“we lose a day” and more"), ("the packing list", "the packing list"),
        ("“”", ""), ("“", "“"), ("”“", "”“"), ("", ""),
    ]) func aGiftIsCalledByItsTitle(_ words: String, _ name: String) {
        #expect(Gift.name(in: words) == name)
    }

    @Test func whatNobodyTookWasNotGiven() {
        var known = Samples.known()
        let outcomes = ["sent", "no answer", "voicemail", "reached"]
        known.touches = outcomes.enumerated().map { index, outcome in
            var touch = Samples.touch(Samples.monday + index, .phone, outcome)
            touch.value = outcome
            return touch
        }
        known.touches.append(Samples.touch(Samples.monday + 9, .email, "sent"))
        known.facts.append(
            Fact(
                id: ID(rawValue: 9), prospect: known.prospect.id, meeting: nil, on: Samples.monday + 2, kind: .value,
                words: "a film"))
        #expect(known.gifts.map(\.on) == [0, 2, 2, 3].map { Samples.monday + $0 })
        #expect(Set(known.given) == ["sent", "a film", "voicemail", "reached"])
    }
}
