import CLibedit

/// libedit's buffer. All positions count Unicode scalars.
extension LineEditor {
    /// Valid until libedit is told to change it.
    var wide: UnsafeBufferPointer<wchar_t> {
        let info = el_wline(handle).pointee
        return UnsafeBufferPointer(start: info.buffer, count: info.lastchar - info.buffer)
    }

    var count: Int { wide.count }

    var cursor: Int {
        let info = el_wline(handle).pointee
        return info.cursor - info.buffer
    }

    var text: String { String(wide: wide) }

    var moment: UndoStack.Moment { UndoStack.Moment(text: Array(wide), cursor: cursor) }

    func text(_ range: Range<Int>) -> String { String(wide: UnsafeBufferPointer(rebasing: wide[range])) }

    /// What may leave the editor: composed, without control characters and stray key codes.
    func cleaned(_ text: String) -> String {
        if text.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) { return text }
        let kept = text.unicodeScalars.filter {
            $0 == "\n" || $0 == "\t" || ($0.value >= 0x20 && !(0x7F...0x9F).contains($0.value))
        }
        return composed(String(String.UnicodeScalarView(kept)))
    }

    func insert(_ text: String) {
        let wide = text.unicodeScalars.filter { $0.value != 0 }.map { wchar_t(bitPattern: $0.value) }
        if wide.isEmpty { return }
        (wide + [0]).withUnsafeBufferPointer { _ = el_winsertstr(handle, $0.baseAddress) }
    }

    /// A mark typed after its letter becomes one character with it: libedit cannot show it otherwise.
    func insertTyped(_ text: String) {
        let length = clusterBefore()
        let together = composed(self.text((cursor - length)..<cursor) + text)
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
        // Below U+0300 nothing joins what stands before it, so no need to look at the whole line.
        var start = cursor
        repeat { start -= 1 } while start > 0 && wide[start] >= 0x300
        return start < 0 ? 0 : text(start..<cursor).last?.unicodeScalars.count ?? 0
    }

    func clusterAfter() -> Int {
        text(cursor..<min(cursor + 64, count)).first?.unicodeScalars.count ?? 0
    }

    /// libedit's painter loses cells over zero-width characters, and over wide ones at the margin: with one of them
    /// in the line all of it is painted anew.
    var needsRepaint: Bool {
        wide.contains { $0 >= 0x300 && cle_width($0) != 1 }
    }

    var refreshed: UInt8 { UInt8(needsRepaint ? CC_REDISPLAY : CC_REFRESH) }
}

extension String {
    init(wide: UnsafeBufferPointer<wchar_t>) {
        self.init(unsafeUninitializedCapacity: wide.count * 4) { bytes in
            var end = 0
            for code in wide {
                if code < 0x80 {
                    bytes[end] = UInt8(code)
                    end += 1
                } else if let scalar = Unicode.Scalar(UInt32(bitPattern: code)), let encoded = UTF8.encode(scalar) {
                    for byte in encoded {
                        bytes[end] = byte
                        end += 1
                    }
                }
            }
            return end
        }
    }
}
