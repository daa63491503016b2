import CLibedit

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A line edited on libedit. One for a process (its end drops what was typed ahead), used on one thread only:
/// not Sendable on purpose.
package final class LineEditor {
    static let keyFunction = "follow-key"
    static let editorFunction = "follow-editor"
    static let undoFunction = "follow-undo"
    static let clearFunction = "follow-clear"

    let handle: OpaquePointer
    let input: Int32
    let screen: Screen
    let words: TerminalWords
    let showsGhost: Bool
    let isVi: Bool
    let output: UnsafeMutablePointer<FILE>
    private let streams: [UnsafeMutablePointer<FILE>]
    private let terminalName: UnsafeMutablePointer<CChar>

    var field = Field()
    var prompt: PromptText
    var rightPrompt: PromptText

    // Input, on its way from bytes to libedit. It lives on between questions: that is type-ahead.
    var decoder = KeyDecoder()
    var bytes: [UInt8] = []
    var nextByte = 0
    var codes: [wchar_t] = []
    var textToInsert = ""
    var pasteWasCut = false

    // The line being read.
    var isReading = false
    var outcome: Outcome?
    var draft = ""
    var isGone = false
    /// What is still to be done in the lulls, and how long the present one is, in milliseconds.
    var ahead: [Ahead] = []
    var lull: Int32 = 0
    var undoStack = UndoStack()
    var recall: Recall?
    /// The text that browsing put into the line last.
    var recalled = ""
    /// What Up brings back, once it was wanted.
    var earlier: [String]?
    /// Drafts that Ctrl-C took away: Up brings them back.
    var interrupted: [String] = []

    // What is drawn around it.
    var below = Below.nothing
    var overlay: Overlay?
    var lastRow = 0
    var isCovered = false

    /// Nil where a line cannot be edited: no terminal at either end, one that only prints, or no UTF-8.
    package init?(
        input: Int32, screen: Screen, ghost: Bool = true, words: TerminalWords = TerminalWords(),
        application: String = "follow", signals: Bool = true, place: Surroundings? = nil
    ) {
        let place = place ?? Surroundings(of: screen.descriptor)
        guard isatty(input) == 1, screen.isTerminal, !place.isDumb, place.isUTF8, cle_use_utf8() else { return nil }
        // Streams of its own: libedit buffers, and Swift's print shares stdout.
        guard let reading = stream(on: input, "r"), let writing = stream(on: screen.descriptor, "w"),
            let silence = fopen("/dev/null", "w"), let name = strdup(place.terminalName)
        else { return nil }
        if signals { cle_terminal_remember(input) }
        // An unknown TERM makes libedit complain, so that goes nowhere; then it is told of one that everybody speaks.
        guard let handle = el_init(application, reading, writing, silence) else { return nil }
        if cle_set_terminal(handle, name) != 0 { _ = cle_set_terminal(handle, "xterm") }
        self.handle = handle
        self.input = input
        self.screen = screen
        self.words = words
        showsGhost = ghost
        output = writing
        streams = [reading, writing, silence]
        terminalName = name
        _ = cle_set_flag(handle, EL_SIGNAL, 0)
        _ = cle_set_editor(handle, "emacs")
        // Ctrl-S must not freeze the window; and Ctrl-C is a key, for as a signal it flushes what was typed before it.
        _ = cle_set_terminal_mode(handle, "-d", "-ixon")
        _ = cle_set_terminal_mode(handle, "-d", "-isig")
        // ~/.editrc: `bind -v` there wipes every binding, so ours come after.
        _ = el_source(handle, nil)
        isVi = cle_is_vi(handle)
        prompt = PromptText("", .plain, in: screen.style)
        rightPrompt = PromptText("", .plain, in: screen.style)
        connect()
        if signals { _ = cle_signals_watch(true) }
    }

    deinit {
        el_end(handle)
        for stream in streams { fclose(stream) }
        free(terminalName)
    }

    static func of(_ handle: OpaquePointer?) -> LineEditor {
        Unmanaged<LineEditor>.fromOpaque(cle_context(handle)).takeUnretainedValue()
    }

    /// The prompt of the line; the question itself is printed above it.
    var promptSign: String { screen.style.unicode ? "❯" : ">" }
}

private func stream(on descriptor: Int32, _ mode: String) -> UnsafeMutablePointer<FILE>? {
    let copy = fcntl(descriptor, F_DUPFD_CLOEXEC, 3)
    return copy < 0 ? nil : fdopen(copy, mode)
}
