/// A part of a report in words already, to be laid out on a screen or on a page.
package struct ReportSection: Hashable, Sendable {
    package var title: String
    /// Beside the title, what it is of.
    package var aside: String
    package var parts: [Part]

    package init(_ title: String, aside: String = "", _ parts: [Part]) {
        self.title = title
        self.aside = aside
        self.parts = parts
    }

    package enum Part: Hashable, Sendable {
        case named(String)
        /// Shares, one below the other.
        case bars([Share])
        /// Weeks, one beside the other where there is room for it.
        case weeks([Share])
        /// What the solid and the light part of the pictures above stand for.
        case key(solid: String, light: String)
        case rows([Row])
        case said(String)
    }

    package struct Share: Hashable, Sendable {
        package var label: String
        /// 0–1.
        package var share: Double
        /// The part of it drawn solid, 0–1.
        package var solid: Double
        package var value: String
        package var words: String

        package init(_ label: String, share: Double, solid: Double, value: String, words: String = "") {
            self.label = label
            self.share = min(max(share, 0), 1)
            self.solid = min(max(solid, 0), self.share)
            self.value = value
            self.words = words
        }

        /// For who does not see the picture.
        var spoken: String { "\(label): \([value, words].filter { !$0.isEmpty }.joined(separator: ", "))" }
    }

    package struct Row: Hashable, Sendable {
        package var label: String
        package var words: String
        package var right: String

        package init(_ label: String, _ words: String, right: String = "") {
            self.label = label
            self.words = words
            self.right = right
        }
    }
}
