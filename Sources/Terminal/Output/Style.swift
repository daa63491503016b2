#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// How text is to look where it goes.
package struct Style: Equatable, Sendable {
    package var colour: Bool
    /// Off: ❯ – — … “ ” · are spelled in ASCII.
    package var unicode: Bool
    package var width: Int
    /// For listeners: no columns, no right-hand parts, sentences instead of layout.
    package var accessible: Bool

    package init(colour: Bool = false, unicode: Bool = true, width: Int = 80, accessible: Bool = false) {
        self.colour = colour
        self.unicode = unicode
        self.width = max(width, 20)
        self.accessible = accessible
    }

    func spelled(_ text: String) -> String { unicode ? text : asciiSymbols(text) }
}

package enum ColourChoice: String, CaseIterable, Sendable {
    case auto, always, never
}

/// What decides about a style; the process's own, or what a test makes up.
package struct Surroundings: Sendable {
    package var isTerminal: Bool
    package var width: Int?
    package var variable: @Sendable (_ name: String) -> String?

    package init(
        isTerminal: Bool = false, width: Int? = nil,
        variable: @escaping @Sendable (_ name: String) -> String? = { _ in nil }
    ) {
        self.isTerminal = isTerminal
        self.width = width
        self.variable = variable
    }

    package init(of descriptor: Int32) {
        self.init(
            isTerminal: isatty(descriptor) == 1, width: WindowSize(of: descriptor)?.columns,
            variable: environmentVariable)
    }

    func isSet(_ name: String) -> Bool { variable(name).map { !$0.isEmpty } ?? false }

    var terminalName: String { variable("TERM") ?? "" }

    /// A terminal that can do no more than print.
    var isDumb: Bool { ["", "dumb", "emacs", "unknown"].contains(terminalName) }

    /// Nothing set at all is a bare container or a cron job, whose reader is UTF-8 nowadays; a locale that is named
    /// is taken at its word.
    var isUTF8: Bool {
        guard let name = ["LC_ALL", "LC_CTYPE", "LANG"].first(where: isSet), let locale = variable(name) else {
            return true
        }
        let codeset = locale.split(separator: ".", maxSplits: 1).dropFirst().first?.split(separator: "@").first ?? ""
        return codeset.lowercased().filter { $0 != "-" } == "utf8"
    }
}

extension Style {
    /// The flag beats the environment; NO_COLOR counts when it is set and not empty.
    package static func decide(_ choice: ColourChoice, accessible: Bool = false, in place: Surroundings) -> Style {
        let wanted =
            switch choice {
            case .always: true
            case .never: false
            case .auto:
                place.isTerminal && !place.isDumb && !place.isSet("NO_COLOR") && !place.isSet("FOLLOW_NO_COLOR")
            }
        let columns = place.width ?? place.variable("COLUMNS").flatMap { Int($0) } ?? 80
        return Style(
            colour: wanted, unicode: place.isUTF8, width: min(columns, widest), accessible: accessible)
    }

    package static func forDescriptor(_ descriptor: Int32, _ choice: ColourChoice = .auto, accessible: Bool = false)
        -> Style
    {
        decide(choice, accessible: accessible, in: Surroundings(of: descriptor))
    }

    /// Longer lines are hard to read, however wide the window.
    static let widest = 100
}

@Sendable func environmentVariable(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
}
