import CLibedit

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

extension LineEditor {
    /// Why a line ended other than by Enter.
    enum Outcome {
        case back, interrupted, end, hangup
        case terminated(Int32)

        var key: VirtualKey { if case .interrupted = self { .interrupt } else { .terminate } }
    }

    package func read(_ field: Field) -> Input {
        do { try screen.show(field.ask) } catch { return .hangup(draft: "") }
        if isGone { return .hangup(draft: "") }
        begin(field)
        // Debian's libedit prints the prompt before it enters raw mode; keys in between would be the kernel's.
        _ = cle_set_flag(handle, EL_PREP_TERM, 1)
        // It goes out with the prompt.
        write(BracketedPaste.on, flush: false)
        isReading = true
        var count: Int32 = 0
        let line = el_wgets(handle, &count)
        isReading = false
        // libedit looks at the terminal before it asks for a key: a window that closed just then ends the line without us.
        if line == nil, outcome == nil, isatty(input) == 0 { hangUp() }
        if isGone { draft = cleaned(text) } else { write(BracketedPaste.off) }
        if let outcome { return leave(outcome) }
        guard let line, count > 0 else { return isGone ? .hangup(draft: draft) : .end(draft: draft) }
        let whole = UnsafeBufferPointer(start: line, count: Int(count))
        return .line(
            cleaned(String(wide: whole.last == 0x0A ? UnsafeBufferPointer(rebasing: whole.dropLast()) : whole)))
    }

    private func begin(_ field: Field) {
        self.field = field
        earlier = nil
        ahead = field.ahead
        outcome = nil
        draft = ""
        below = .nothing
        isCovered = false
        recall = nil
        undoStack = UndoStack()
        prompt = PromptText(promptSign, .question, in: screen.style)
        rightPrompt = PromptText(field.progress.map { "[\($0)/\($1)]" } ?? "", .hint, in: screen.style)
        // In the buffer before el_wgets it would be wiped; as a key it is simply typed first.
        if !field.prefill.isEmpty { codes.insert(VirtualKey.prefill.code, at: 0) }
    }

    private func leave(_ outcome: Outcome) -> Input {
        switch outcome {
        case .back: return .back(draft: draft)
        case .end: return .end(draft: draft)
        case .hangup: return .hangup(draft: draft)
        case .terminated(let signal): return .terminated(signal: signal, draft: draft)
        case .interrupted:
            interrupted.removeAll { $0 == draft }
            if !draft.isEmpty { interrupted = interrupted.suffix(4) + [draft] }
            return .interrupted(draft: draft)
        }
    }

    /// Leaves the line tidy, from whatever key: the cursor behind it, no right prompt, then libedit's own Enter.
    func finish(_ outcome: Outcome?) -> UInt8 {
        self.outcome = outcome
        draft = cleaned(text)
        _ = el_cursor(handle, Int32(count - cursor))
        rightPrompt = PromptText("", .hint, in: screen.style)
        codes.insert(VirtualKey.accept.code, at: 0)
        return UInt8(CC_REFRESH)
    }
}

enum BracketedPaste {
    static let on = "\u{1B}[?2004h"
    static let off = "\u{1B}[?2004l"
}
