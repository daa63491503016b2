import CLibedit

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Whole lines without any editing of ours: from a pipe, a file, a terminal that can only print, or for a listener.
package struct PlainReader {
    /// Bytes; a longer line is an accident or an attack, and is reported as one.
    package static let longestLine = 1 << 20

    private let feed: LineFeed
    private let screen: Screen
    private let words: TerminalWords
    private let isInteractive: Bool
    /// Repeats each line of a pipe after the prompt, so that the output reads as a talk.
    private let echo: Bool

    package init(
        descriptor: Int32, screen: Screen, echo: Bool = false, words: TerminalWords = TerminalWords(),
        signals: Bool = true
    ) {
        feed = LineFeed(descriptor: descriptor, limit: Self.longestLine)
        self.screen = screen
        self.words = words
        self.echo = echo
        isInteractive = isatty(descriptor) == 1
        if isInteractive { cle_terminal_remember(descriptor) }
        if signals { _ = cle_signals_watch(false) }
    }

    package func read(_ field: Field) -> Input {
        do {
            try screen.show(introduction(to: field))
            while true {
                if isInteractive { try screen.put("> ") }
                let input = next()
                if echo, !isInteractive { try screen.show(repeated(input)) }
                guard case .line(let typed) = input else { return input }
                let line = typed.isEmpty ? field.prefill : typed
                guard let objection = field.object(line) else { return .line(line) }
                try screen.show(.warning(objection))
            }
        } catch {
            return .hangup(draft: "")
        }
    }

    /// The next line as it is, with no question asked.
    package func next() -> Input {
        if isInteractive { _ = cle_terminal_keep_typed(feed.descriptor) }
        defer { if isInteractive { cle_terminal_restore() } }
        while true {
            switch feed.next() {
            case .line(let bytes): return decoded(bytes)
            case .cut(let bytes): return .unreadable(.tooLong, repaired: String(decoding: bytes, as: UTF8.self))
            case .end(let rest): return ended(with: rest)
            case .gone: return .hangup(draft: "")
            case .signal(SIGINT):
                let draft = typedSoFar()
                if isInteractive { try? screen.put("\n") }
                return .interrupted(draft: draft)
            case .signal(SIGHUP): return .hangup(draft: typedSoFar())
            case .signal(let number) where number == SIGTERM || number == SIGQUIT:
                return .terminated(signal: number, draft: typedSoFar())
            case .signal: continue
            }
        }
    }

    private func introduction(to field: Field) -> [Line] {
        var lines: [Line] = []
        if let (number, count) = field.progress, screen.style.accessible {
            lines.append(.plain(words.progress(number, count)))
        }
        lines += field.ask
        if field.prefill.contains(where: \.isNewline) {
            lines += [.blank, .said(field.prefill), .blank, .hint(words.enterKeepsIt)]
        } else if !field.prefill.isEmpty {
            lines.append(.hint(words.enterKeeps(field.prefill)))
        }
        return lines
    }

    private func repeated(_ input: Input) -> [Line] {
        guard case .line(let text) = input else { return [] }
        // As it was typed, so that what is played again is the same line.
        return [.verbatim(text.isEmpty ? ">" : "> \(text.replacing("\n", with: " "))")]
    }

    private func ended(with rest: [UInt8]) -> Input {
        guard isInteractive else { return rest.isEmpty ? .end(draft: "") : decoded(rest) }
        feed.reopen()
        try? screen.put("\n")
        return .end(draft: String(decoding: rest, as: UTF8.self))
    }

    private func decoded(_ line: [UInt8]) -> Input {
        var bytes = line[...]
        if bytes.last == 0x0D { bytes = bytes.dropLast() }
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes = bytes.dropFirst(3) }  // a byte order mark is no text
        guard let text = String(validating: bytes, as: UTF8.self) else {
            return .unreadable(.notUTF8, repaired: String(decoding: bytes, as: UTF8.self))
        }
        return .line(composed(text))
    }

    /// What stands half-typed in the terminal's own line buffer.
    private func typedSoFar() -> String {
        guard isInteractive else { return "" }
        var room = [CChar](repeating: 0, count: 4096)
        let count = cle_terminal_take_typed(feed.descriptor, &room, room.count)
        let text = String(decoding: room.prefix(count).map { UInt8(bitPattern: $0) }, as: UTF8.self)
        return composed(text)
    }
}
