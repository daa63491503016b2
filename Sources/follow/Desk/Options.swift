import ArgumentParser
import Terminal

/// The options every command takes.
struct Options: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The notebook to use. (default: $FOLLOW_NOTEBOOK, else the one in your data folder)", valueName: "file"))
    var notebook: String?

    @Option(help: ArgumentHelp("Stand the clock still: 2026-11-23T09:00. (default: $FOLLOW_NOW)", valueName: "time"))
    var now: String?

    @Option(help: "How dates are read and shown: en_GB or en_US.")
    var locale: String?

    @Flag(help: "Plain lines: no editing, no colour, no escape sequences.")
    var plain = false

    @Flag(help: "For listeners: everything in words, nothing drawn or redrawn.")
    var accessible = false

    @Option(help: "Colour: auto, always or never.")
    var color: String = "auto"

    @Flag(name: .customLong("no-ghost"), help: "No suggestions while typing.")
    var noGhost = false

    @Flag(name: .customLong("no-input"), help: "Never ask anything; what would be asked ends with exit 3.")
    var noInput = false

    @Flag(help: "Repeat each line read from a pipe, so that the output reads as a talk.")
    var echo = false

    mutating func validate() throws {
        guard ColourChoice(rawValue: color) != nil else {
            throw ValidationError("--color takes auto, always or never, not “\(color)”.")
        }
    }
}

/// What the options come to. Without arguments it is made directly, without waiting for the command line's parser.
struct Settings {
    var notebook: String?
    var now: String?
    var locale: String?
    var colour = ColourChoice.auto
    var plain = false
    var accessible = false
    var ghost = true
    var input = true
    var echo = false
}

extension Options {
    var settings: Settings {
        Settings(
            notebook: notebook, now: now, locale: locale, colour: ColourChoice(rawValue: color) ?? .auto, plain: plain,
            accessible: accessible, ghost: !noGhost, input: !noInput, echo: echo)
    }
}
