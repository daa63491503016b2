import CLibedit

/// History of our own: libedit's cuts drafts, and its search takes č for Enter.
extension LineEditor {
    /// Earlier answers and drafts that were taken away, oldest first.
    private var history: [String] {
        let lines = earlier ?? field.history() + interrupted
        earlier = lines
        return lines
    }

    func browse(_ step: Int) -> UInt8 {
        // Editing what was recalled makes it a draft of its own.
        if recall == nil || recalled != text { recall = Recall(history, matching: text) }
        guard let entry = recall?.move(step) else { return UInt8(CC_ERROR) }
        replace(with: entry)
        recalled = text
        return refreshed
    }

    /// Ctrl-R. A loop of its own within one key: asking libedit for the next character is allowed here.
    func search() -> UInt8 {
        let before = text
        var wanted = ""
        var skipped = 0
        while true {
            let hits = found(wanted, in: history)
            let hit = hits.indices.contains(skipped) ? hits[skipped] : nil
            replace(with: hit ?? before)
            showSearch(wanted, missed: hit == nil)
            var code: wchar_t = 0
            guard el_wgetc(handle, &code) == 1 else { return UInt8(CC_ERROR) }
            below = .nothing
            switch code {
            case 0x0A, 0x0D: return UInt8(CC_REDISPLAY)
            case 0x12: skipped = min(skipped + 1, max(hits.count - 1, 0))
            case 0x08, 0x7F:
                if !wanted.isEmpty { wanted.removeLast() }
                skipped = 0
            case 0x07, VirtualKey.escape.code, VirtualKey.interrupt.code, 0x1B:
                replace(with: before)
                return UInt8(CC_REDISPLAY)
            case VirtualKey.insert.code, VirtualKey.paste.code:
                wanted += oneLine(textToInsert)
                skipped = 0
            case 0x20..<0x7F, 0xA0...:
                wanted.unicodeScalars.append(Unicode.Scalar(UInt32(bitPattern: code)) ?? " ")
                skipped = 0
            default:  // any other key takes the hit and then does what it does
                codes.insert(code, at: 0)
                return UInt8(CC_REDISPLAY)
            }
        }
    }

    private func showSearch(_ wanted: String, missed: Bool) {
        let remark = missed ? words.noMatch : words.searchKeys
        below = .list([
            .text([Span("\(words.search) \(wanted)  "), Span(remark, .hint)], indent: 2, hanging: 2)
        ])
        repaint(from: lastRow)
    }
}
