import Testing

@testable import Language

@Suite struct ReplyTests {
    @Test(arguments: ["yes", "Yep!", "y", "ok", "sure, go ahead", "that's right", "of course"])
    func yes(reply: String) { #expect(yesNo(reply) == true) }

    @Test(arguments: ["no", "Nope", "not yet", "n", "no thanks", "they didn't"])
    func no(reply: String) { #expect(yesNo(reply) == false) }

    @Test(arguments: ["", "Tuesday", "the blue one", "maybe", "?"])
    func neither(reply: String) { #expect(yesNo(reply) == nil) }

    @Test(arguments: [
        "none", "Nothing", "n/a", "no one", "they didn't say", "she never mentioned it", "don't know", "not yet", "no",
        "-", "nothing really",
        "can't remember", "nobody",
    ])
    func nothing(reply: String) { #expect(isNothing(reply)) }

    @Test(arguments: [
        "", "nothing fancy, just a price list", "no more than £400", "none of the doors close",
        "they didn't say no to the trial", "Noah",
        "no wifi on site", "nobody has rung the surveyor back",
    ])
    func something(reply: String) { #expect(!isNothing(reply)) }

    @Test func people() {
        let cases: [(String, String, String?, String?)] = [
            ("Marta Keane, head of estates at Elmbrook", "Marta Keane", "head of estates", "Elmbrook"),
            ("Marta Keane, Elmbrook", "Marta Keane", nil, "Elmbrook"), ("Marta at Elmbrook", "Marta", nil, "Elmbrook"),
            ("Marta Keane (Elmbrook)", "Marta Keane", nil, "Elmbrook"), ("Marta", "Marta", nil, nil),
            ("Dr. Jean-Luc de Vries (buyer)", "Dr. Jean-Luc de Vries", "buyer", nil), ("marta", "marta", nil, nil),
            ("I met Tove from Nordlys", "Tove", nil, "Nordlys"),
            ("Siân O'Neil - bursar - St Tudy School", "Siân O'Neil", "bursar", "St Tudy School"),
        ]
        for (text, name, role, company) in cases {
            #expect(hearPerson(text) == PersonPhrase(name: name, role: role, company: company), "\(text)")
        }
        for text in ["", "nobody", "12", "?!", "none"] { #expect(hearPerson(text) == nil, "\(text)") }
    }

    @Test func sentenceEnds() {
        let text = "Met Dr. Ash at 9 a.m. today. She said yes!\nPrice is 3.50 each"
        #expect(sentences(in: text).map { String(text[$0]) }.count == 3)
        #expect(clauses(in: "I draft it Monday & she signs it Tuesday").count == 2)
    }
}
