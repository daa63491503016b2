/// Finds sums of money: a currency, a thousand-word or a price word must vouch for the number.
struct AmountScanner {
    private let words: TokenText

    init(_ words: TokenText) { self.words = words }

    func amounts() -> [Amount] { found().map(\.0) }

    func spans() -> [Range<Int>] { found().map { $0.1..<$0.2 } }

    func found() -> [(Amount, Int, Int)] {
        var found: [(Amount, Int, Int)] = []
        var place = 0
        while place < words.count {
            if words[place].kind == .number || AmountScanner.signs[words[place].folded] != nil,
                let (amount, end) = amount(at: place)
            {
                found.append((amount, place, end))
                place = max(end, place + 1)
            } else {
                place += 1
            }
        }
        return found
    }

    /// Reads one sum that starts at the token.
    func amount(at start: Int) -> (Amount, end: Int)? {
        var place = start
        var currency: String?
        if let sign = AmountScanner.signs[words[place].folded] {
            currency = sign
            place += 1
        } else if let previous = start > 0 ? words[start - 1] : nil, !words[start].spaced,
            previous.isWord || "./:-".contains(previous.folded)
        {
            return nil
        }
        guard var low = number(at: place) else { return nil }
        place = low.end
        var vouched = currency != nil
        if scale(&low.value, &place) { vouched = true }
        var high: Double?
        if let (value, end, other, scaled, factor) = upperEnd(after: place), value > 0 {
            if scaled, low.value < value / 100 { low.value *= factor }
            if value >= low.value, scaled || other != nil || currency != nil {
                high = value
                place = end
                currency = currency ?? other
                vouched = vouched || scaled || other != nil
            }
        }
        if currency == nil, let code = AmountScanner.codes[words[place].folded], words[place].isWord {
            currency = code
            vouched = true
            place += 1
        }
        let perEnd = per(from: place)
        if !vouched {
            guard let perEnd, low.value >= 10, AmountScanner.periods.contains(words[perEnd - 1].folded),
                !AmountScanner.isCount(words, before: start)
            else { return nil }
        }
        let end = perEnd ?? place
        let amount = Amount(
            typed: words.words(start, end), value: low.value, upTo: high, currency: currency,
            per: perEnd.map { words.words(place, $0) }, range: words.range(start, end))
        return (amount, end)
    }

    /// Digits with thousands in threes and decimals: 7,400  4.000  12.5
    private func number(at place: Int) -> (value: Double, end: Int)? {
        guard words[place].kind == .number, words[place].value >= 0 else { return nil }
        var value = Double(words[place].value)
        var end = place + 1
        while words[end].isMark(",") || words[end].isMark("."), !words[end].spaced, words[end + 1].kind == .number,
            !words[end + 1].spaced, words[end + 1].length == 3, value < 1e12, words[place].length <= 3
        {
            value = value * 1000 + Double(words[end + 1].value)
            end += 2
        }
        if words[end].isMark("."), !words[end].spaced, words[end + 1].kind == .number, !words[end + 1].spaced,
            words[end + 1].length <= 2
        {
            value += Double(words[end + 1].value) / (words[end + 1].length == 1 ? 10 : 100)
            end += 2
        }
        return (value, end)
    }

    private func scale(_ value: inout Double, _ place: inout Int) -> Bool {
        guard words[place].isWord, let factor = AmountScanner.scales[words[place].folded] else { return false }
        if words[place].folded == "m", words[place].spaced { return false }
        value *= factor
        place += 1
        return true
    }

    private func upperEnd(after place: Int) -> (Double, Int, String?, Bool, Double)? {
        guard words[place].isMark("-") || words[place].folded == "to" || words[place].folded == "or" else { return nil }
        var next = place + 1
        let currency = AmountScanner.signs[words[next].folded]
        if currency != nil { next += 1 }
        guard var (value, end) = number(at: next) else { return nil }
        let bare = value
        let scaled = scale(&value, &end)
        return (value, end, currency, scaled, scaled && bare > 0 ? value / bare : 1)
    }

    /// “a month”, “per head”, “pa”, “/yr”, “each”.
    private func per(from place: Int) -> Int? {
        let word = words[place].folded
        if ["pa", "pm", "pw", "pcm", "each", "pp", "apiece", "p"].contains(word), words[place].isWord {
            if word == "p" { return nil }
            return place + 1
        }
        guard word == "a" || word == "an" || word == "per" || word == "/" else { return nil }
        let next = words[place + 1]
        guard next.isWord else { return nil }
        return word == "per" || word == "/" || AmountScanner.periods.contains(next.folded) ? place + 2 : nil
    }

    /// “charges 40 a month” is money; “makes 60 calls a month” never gets here; “runs 30 a day” is a count.
    private static func isCount(_ words: TokenText, before start: Int) -> Bool {
        ![
            "'s", "is", "at", "for", "about", "around", "charge", "charges", "charging", "cost", "costs", "pay", "pays",
            "paying",
            "fee", "rate", "price", "budget", "him", "them", "her", "us", "be", "say", "roughly", "quoted", "offered",
        ]
        .contains(words[start - 1].folded)
    }

    private static let signs = ["£": "GBP", "$": "USD", "€": "EUR", "¥": "JPY"]
    private static let codes = [
        "eur": "EUR", "euro": "EUR", "euros": "EUR", "gbp": "GBP", "usd": "USD", "chf": "CHF", "quid": "GBP",
        "pounds": "GBP",
        "dollars": "USD", "bucks": "USD", "sek": "SEK", "nok": "NOK", "dkk": "DKK", "pln": "PLN", "aud": "AUD",
        "cad": "CAD",
    ]
    private static let scales: [String: Double] = [
        "k": 1e3, "grand": 1e3, "thousand": 1e3, "m": 1e6, "mn": 1e6, "mil": 1e6, "million": 1e6, "bn": 1e9,
    ]
    private static let periods: Set = [
        "day", "week", "month", "year", "yr", "quarter", "head", "hour", "seat", "unit", "user", "person", "night",
        "visit",
        "piece", "term", "mth", "wk", "hr", "session", "licence", "license", "site", "pop", "box", "tonne", "ton",
        "metre",
    ]
}
