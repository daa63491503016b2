import Testing

@testable import Language

@Suite struct ScannerTests {
    @Test(arguments: [
        ("ring 01632 960 123 after six", "01632 960 123", "01632960123"),
        ("Cell (555) 010-0199", "(555) 010-0199", "5550100199"),
        ("+44 (0)20 7946 0018 direct", "+44 (0)20 7946 0018", "+442079460018"),
        ("0044 1632 960555", "0044 1632 960555", "+441632960555"),
        ("202.555.0143", "202.555.0143", "2025550143"), ("0161 496 0000 ext 12", "0161 496 0000 ext 12", "01614960000"),
    ])
    func phone(text: String, typed: String, digits: String) {
        #expect(phones(in: text).map(\.typed) == [typed])
        #expect(phones(in: text).map(\.digits) == [digits])
    }

    @Test(arguments: [
        "2026-11-27", "27.11.2026", "£1,200,000", "order 12345", "0930-1030", "3/11/2026", "12 or 13", "", "room 4001",
    ])
    func noPhone(text: String) { #expect(phones(in: text).isEmpty) }

    @Test func samePhone() {
        let typed = phones(in: "01632 960123, +44 1632 960123, 01632 960124")
        #expect(typed.count == 3)
        #expect(typed[0].isSame(as: typed[1]))
        #expect(!typed[0].isSame(as: typed[2]))
    }

    @Test func email() {
        let text = "Write to Ola.Berg@Nordlys.example, not to @ola or a@b."
        let found = emails(in: text)
        #expect(found.map(\.typed) == ["Ola.Berg@Nordlys.example"])
        #expect(found.map(\.normalised) == ["ola.berg@nordlys.example"])
        #expect(found.allSatisfy { text[$0.range] == $0.typed })
    }

    @Test func amount() throws {
        let cases: [(String, Double, Double?, String?, String?)] = [
            ("£6,300 pa", 6300, nil, "GBP", "pa"), ("about $15k", 15_000, nil, "USD", nil),
            ("9k EUR", 9000, nil, "EUR", nil),
            ("40 to 45 grand", 40_000, 45_000, nil, nil), ("£12.50 per head", 12.5, nil, "GBP", "per head"),
            ("charges 75 a month", 75, nil, nil, "a month"), ("5.000 EUR", 5000, nil, "EUR", nil),
        ]
        for (text, value, upTo, currency, per) in cases {
            let found = try #require(amounts(in: text).first, "\(text)")
            #expect(
                found.value == value && found.upTo == upTo && found.currency == currency && found.per == per, "\(text)")
        }
        #expect(amounts(in: "40 boxes by 3 on the 12th, 15% off, 2,300 donors").isEmpty)
    }

    @Test func folding() {
        #expect(foldedForSearch("Søren Łukasz ÉCOLE Straße naïve") == "soren lukasz ecole strasse naive")
        #expect(foldedForSearch("e\u{301}te\u{301}") == "ete")
        #expect(foldedForSearch("") == "")
    }

    @Test func tokens() {
        let words = TokenText("She'll ring O'Neil's at 9am, Q3 can't")
        #expect(
            words.tokens.map(\.folded) == [
                "she", "'ll", "ring", "o'neil", "'s", "at", "9", "am", ",", "q", "3", "can't",
            ])
    }
}
