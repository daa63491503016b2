/// A sum of money as typed.
package struct Amount: Hashable, Sendable {
    package let typed: String
    /// In whole units of the currency; the lower end where a range was given.
    package let value: Double
    /// The upper end of “60 to 65 grand”.
    package let upTo: Double?
    /// ISO 4217 code; nil when no currency was named.
    package let currency: String?
    /// What follows by the piece or the period, as typed: “a month”, “pa”, “per head”.
    package let per: String?
    package let range: Range<String.Index>
}

/// The sums of money in a text, in order: “£7,400 pa”, “$12k”, “12k EUR”, “60 to 65 grand”, “620 a day”.
package func amounts(in text: String) -> [Amount] {
    let words = TokenText(text)
    return AmountScanner(words).amounts()
}
