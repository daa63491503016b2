#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The only print. One call is one write, so that two programs in one window do not mix within a line.
package struct Screen: Sendable {
    package let descriptor: Int32
    package let isTerminal: Bool
    private let givenStyle: Style

    package init(descriptor: Int32, style: Style) {
        self.descriptor = descriptor
        isTerminal = isatty(descriptor) == 1
        givenStyle = style
    }

    /// Where the talk goes: to standard output when someone looks at it, else out of the way of the results.
    package static func talk(_ choice: ColourChoice = .auto, accessible: Bool = false) -> Screen {
        let descriptor = isatty(STDOUT_FILENO) == 1 ? STDOUT_FILENO : STDERR_FILENO
        return Screen(descriptor: descriptor, style: .forDescriptor(descriptor, choice, accessible: accessible))
    }

    /// Results, on standard output always.
    package static func results(_ choice: ColourChoice = .auto, accessible: Bool = false) -> Screen {
        Screen(descriptor: STDOUT_FILENO, style: .forDescriptor(STDOUT_FILENO, choice, accessible: accessible))
    }

    /// As it is now: a window may have been resized since the last line.
    package var style: Style {
        guard isTerminal, let size = WindowSize(of: descriptor) else { return givenStyle }
        var now = givenStyle
        now.width = max(20, min(size.columns, Style.widest))
        return now
    }

    package func show(_ lines: [Line]) throws(WriteFailure) {
        if lines.isEmpty { return }
        try put(render(lines, in: style))
    }

    package func show(_ lines: Line...) throws(WriteFailure) {
        try show(lines)
    }

    /// Text that is safe already.
    func put(_ text: String) throws(WriteFailure) {
        try write(Array(text.utf8), to: descriptor)
    }
}
