import CLibedit

/// The one function behind all keys of ours.
extension LineEditor {
    func act(on code: Int32) -> UInt8 {
        let byte = UInt8(truncatingIfNeeded: code)
        guard let key = VirtualKey(rawValue: byte) else { return act(onControl: byte) }
        switch key {
        case .prefill: insert(field.multiline ? field.prefill : oneLine(field.prefill))
        case .insert: insertTyped(textToInsert)
        case .paste: return paste()
        case .left: return left()
        case .right: return right()
        case .up: return vertical(-1)
        case .down: return vertical(+1)
        case .delete: return deleteForward()
        case .newline: return newline()
        case .escape, .backTab: return finish(.back)
        case .interrupt: return finish(.interrupted)
        case .terminate: return finish(outcome ?? .hangup)
        default: return UInt8(CC_ERROR)
        }
        return refreshed
    }

    private func act(onControl byte: UInt8) -> UInt8 {
        switch byte {
        case 0x0A: return enter()
        case 0x0D: return newline()  // Ctrl-J
        case 0x09: return complete()
        case 0x04: return count == 0 ? finish(.end) : deleteForward()
        case 0x08, 0x7F: return deleteBackward()
        case 0x12: return search()
        case 0x10, UInt8(ascii: "k"), UInt8(ascii: "-"): return browse(-1)
        case 0x0E, UInt8(ascii: "j"), UInt8(ascii: "+"): return browse(+1)
        case 0x02: return left()
        case 0x06: return right()
        default: return UInt8(CC_ERROR)
        }
    }

    private func enter() -> UInt8 {
        guard let objection = field.object(cleaned(text)) else { return finish(nil) }
        el_beep(handle)
        return tell(objection)
    }

    private func newline() -> UInt8 {
        if !field.multiline { return enter() }
        insert("\n")
        return refreshed
    }

    private func left() -> UInt8 {
        _ = el_cursor(handle, -Int32(clusterBefore()))
        return UInt8(CC_CURSOR)
    }

    private func right() -> UInt8 {
        if cursor < count {
            _ = el_cursor(handle, Int32(clusterAfter()))
            return UInt8(CC_CURSOR)
        }
        guard let suggestion = suggestion() else { return UInt8(CC_ERROR) }
        replace(with: suggestion.whole)
        return refreshed
    }

    private func deleteBackward() -> UInt8 {
        let length = clusterBefore()
        if length == 0 { return UInt8(CC_ERROR) }
        let redraw = refreshed  // a wide character that goes leaves its cells behind
        el_deletestr(handle, Int32(length))
        return redraw
    }

    private func deleteForward() -> UInt8 {
        let length = clusterAfter()
        if length == 0 { return UInt8(CC_ERROR) }
        let redraw = refreshed
        _ = el_cursor(handle, Int32(length))
        el_deletestr(handle, Int32(length))
        return redraw
    }

    /// Up and Down: between the lines of an answer first, then through its history.
    private func vertical(_ step: Int) -> UInt8 {
        let rows = wide.split(separator: 0x0A, omittingEmptySubsequences: false)
        let before = wide[..<cursor].split(separator: 0x0A, omittingEmptySubsequences: false)
        let target = before.count - 1 + step
        guard rows.count > 1, rows.indices.contains(target) else { return browse(step) }
        let start = rows[..<target].reduce(0) { $0 + $1.count + 1 }
        let column = min(before[before.count - 1].count, rows[target].count)
        _ = el_cursor(handle, Int32(start + column - cursor))
        return UInt8(CC_CURSOR)
    }

    private func paste() -> UInt8 {
        insert(field.multiline ? textToInsert : oneLine(textToInsert))
        return pasteWasCut ? tell(words.pasteCut(PasteCollector.limit / 1024)) : refreshed
    }

    func undo() -> UInt8 {
        guard let moment = undoStack.undo() else { return UInt8(CC_ERROR) }
        _ = el_cursor(handle, Int32(count - cursor))
        el_deletestr(handle, Int32(count))
        insert(moment.text.withUnsafeBufferPointer { String(wide: $0) })
        _ = el_cursor(handle, Int32(moment.cursor - cursor))
        return UInt8(CC_REDISPLAY)
    }
}
