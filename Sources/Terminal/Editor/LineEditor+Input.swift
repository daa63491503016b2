import CLibedit

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Where libedit gets its characters (EL_GETCFN): from the terminal or from a signal, whichever comes first.
extension LineEditor {
    func nextCode(into code: UnsafeMutablePointer<wchar_t>?) -> Int32 {
        while !isGone {
            if !codes.isEmpty {
                code?.pointee = codes.removeFirst()
                return 1
            }
            if nextByte < bytes.count {
                let byte = bytes[nextByte]
                nextByte += 1
                if let key = decoder.feed(byte) { take(key) }
                continue
            }
            if isReading, let outcome {
                // Leaving, and yet another key is wanted: a command (vi's r, say) has taken ours for its own.
                codes.append(outcome.key.code)
                continue
            }
            if isReading { drawAround() }
            let ready = cle_wait(input, decoder.patience ?? ahead.first.map { max(0, $0.lull - lull) } ?? -1)
            if ready < 0 { hangUp() }
            if ready == 0 { useLull() } else { lull = 0 }
            if ready & Int32(CLE_SIGNAL) != 0 { heedSignals() }
            if ready & Int32(CLE_INPUT) != 0, !fill() { hangUp() }
        }
        return -1
    }

    /// Nothing came for a while: a lone Esc was one, or there is time for what Enter will need.
    private func useLull() {
        if let key = decoder.expire() { return take(key) }
        guard decoder.patience == nil, isReading, !ahead.isEmpty else { return }
        let piece = ahead.removeFirst()
        lull = max(lull, piece.lull)
        piece.work(text)
    }

    private func fill() -> Bool {
        bytes.removeAll(keepingCapacity: true)
        nextByte = 0
        let room = 4096
        let count = withUnsafeTemporaryAllocation(byteCount: room, alignment: 1) { buffer in
            let count = systemRead(input, buffer.baseAddress, buffer.count)
            bytes.append(contentsOf: buffer.prefix(max(count, 0)))
            return count
        }
        return count > 0 || (count < 0 && (errno == EINTR || errno == EAGAIN))
    }

    /// A key for libedit, or an act of ours that is none of its business.
    private func take(_ key: Key) {
        eraseAround()
        uncover()
        let closesList = below.isList
        below = .nothing
        undoStack.see(moment)
        if let piece = field.ahead.first, piece.isOfLine, ahead.first?.isOfLine != true {
            ahead.insert(piece, at: 0)
        }
        switch key {
        case .text(let scalar): type(scalar)
        case .control(0x03): codes.append(VirtualKey.interrupt.code)
        case .control(0x1A): suspend()
        case .control(0x1C):
            outcome = .terminated(SIGQUIT)
            codes.append(VirtualKey.terminate.code)
        case .control(let byte): codes.append(wchar_t(byte))
        case .meta(let byte):
            // Only the word keys: M-x would open libedit's own command line. For vi it is Esc and a command, typed fast.
            if isVi || "bfdulct".utf8.contains(byte) { codes += [0x1B, wchar_t(byte)] }
        case .paste(let text, let cut):
            textToInsert = text
            pasteWasCut = cut
            codes.append(VirtualKey.paste.code)
        case .escape where closesList: break
        case .escape: codes.append(isVi ? 0x1B : VirtualKey.escape.code)
        default: codes.append(virtualKey(for: key).code)
        }
    }

    /// Letters of one cell take libedit's quick path; what its painter gets wrong is inserted by us and painted anew.
    private func type(_ scalar: Unicode.Scalar) {
        let code = wchar_t(bitPattern: scalar.value)
        if scalar.value < 0x80 || cle_width(code) == 1, cursor == count || !needsRepaint {
            codes.append(code)
        } else {
            textToInsert = String(Character(scalar))
            codes.append(VirtualKey.insert.code)
        }
    }

    private func virtualKey(for key: Key) -> VirtualKey {
        switch key {
        case .backTab: .backTab
        case .newline: .newline
        case .left: .left
        case .right: .right
        case .up: .up
        case .down: .down
        case .home: .home
        case .end: .end
        case .wordLeft: .wordLeft
        case .wordRight: .wordRight
        case .delete: .delete
        case .deleteWord: .deleteWord
        case .deleteWordBefore: .deleteWordBefore
        default: .escape
        }
    }
}
