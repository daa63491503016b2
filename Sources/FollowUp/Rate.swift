/// A share of few or many: how many of how many, and what may be believed of it.
package struct Rate: Hashable, Sendable {
    package var answered: Int
    package var made: Int

    package init(_ answered: Int, of made: Int) {
        self.answered = answered
        self.made = made
    }

    /// Below this nothing can be told.
    package static let enough = 5

    package var isTooFew: Bool { made < Rate.enough }

    /// 0–1; 0 of nothing.
    package var share: Double { made == 0 ? 0 : Double(answered) / Double(made) }

    /// What the true share is at least, with 95 in 100 sureness: the lower end of Wilson's interval (1927), 0–1.
    package var lowerBound: Double {
        // Exactly none: the sum below would leave a rounding error, and channels would be told apart by it.
        guard made > 0, answered > 0 else { return 0 }
        let (n, z) = (Double(made), 1.959963984540054)
        let middle = share + z * z / (2 * n)
        let spread = z * (share * (1 - share) / n + z * z / (4 * n * n)).squareRoot()
        return max(0, (middle - spread) / (1 + z * z / n))
    }

    package static let none = Rate(0, of: 0)

    package static func += (a: inout Rate, b: Rate) {
        (a.answered, a.made) = (a.answered + b.answered, a.made + b.made)
    }
}
