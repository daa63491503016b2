import CLibedit

/// libedit's buffer. All positions count Unicode scalars.
extension LineEditor {
    private var info: LineInfoW { el_wline(handle).pointee }

    var count: Int { info.lastchar - info.buffer }
    var cursor: Int { info.cursor - info.buffer }

    var scalars: [Unicode.Scalar] {
        let info = info
        return (0..<(info.lastchar - info.buffer)).map { Unicode.Scalar(UInt32(bitPattern: info.buffer[$0])) ?? " " }
    }

    var text: String { string(scalars[...]) }

    func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        return String(view)
    }

    /// What may leave the editor: composed, without control characters and stray key codes.
    func cleaned(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        let kept = scalars.filter {
            $0 == "\n" || $0 == "\t" || ($0.value >= 0x20 && !(0x7F...0x9F).contains($0.value))
        }
        return composed(string(kept[...]))
    }

    func cleaned(_ text: String) -> String { cleaned(Array(text.unicodeScalars)[...]) }

    func insert(_ text: String) {
        let wide = text.unicodeScalars.filter { $0.value != 0 }.map { wchar_t(bitPattern: $0.value) }
        if wide.isEmpty { return }
        (wide + [0]).withUnsafeBufferPointer { _ = el_winsertstr(handle, $0.baseAddress) }
    }

    /// A mark typed after its letter becomes one character with it: libedit cannot show it otherwise.
    func insertTyped(_ text: String) {
        let length = clusterBefore()
        let before = string(scalars[(cursor - length)..<cursor])
        let together = composed(before + text)
        if text.unicodeScalars.first?.isMark == true, length > 0, together.unicodeScalars.count <= length {
            el_deletestr(handle, Int32(length))
            insert(together)
        } else {
            insert(text)
        }
    }

    func replace(with text: String) {  // el_wreplacestr does nothing when given ""
        _ = el_cursor(handle, Int32(count - cursor))
        el_deletestr(handle, Int32(count))
        insert(field.multiline ? text : oneLine(text))
    }

    func oneLine(_ text: String) -> String {
        text.unicodeScalars.split { $0 == "\n" }.map { String($0) }.joined(separator: " ")
    }

    /// How many scalars the character before or after the cursor has: Backspace takes a whole flag or family.
    func clusterBefore() -> Int {
        let scalars = scalars
        // Below U+0300 nothing joins what stands before it, so no need to look at the whole line.
        var start = cursor
        repeat { start -= 1 } while start > 0 && scalars[start].value >= 0x300
        return start < 0 ? 0 : string(scalars[start..<cursor]).last?.unicodeScalars.count ?? 0
    }

    func clusterAfter() -> Int {
        string(scalars[cursor...].prefix(64)).first?.unicodeScalars.count ?? 0
    }

    /// libedit's painter loses cells over zero-width characters, and over wide ones at the margin: with one of them
    /// in the line all of it is painted anew.
    var needsRepaint: Bool {
        scalars.contains { $0.value >= 0x300 && cle_width(wchar_t(bitPattern: $0.value)) != 1 }
    }

    var refreshed: UInt8 { UInt8(needsRepaint ? CC_REDISPLAY : CC_REFRESH) }
}
