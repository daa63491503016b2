import CLibedit

/// Keys handed to libedit as single C1 codes. Its key map has 256 entries, U+0080…U+009F never come from text (the
/// decoder drops them), so each can be bound to a function without ever being typed.
enum VirtualKey: UInt8, CaseIterable {
    case prefill = 0x80
    case insert, paste
    case left, right, up, down, home, end, wordLeft, wordRight
    case delete, deleteWord, deleteWordBefore
    case newline, escape, backTab
    case interrupt, terminate, accept

    var code: wchar_t { wchar_t(rawValue) }

    /// libedit's own function for it, where there is a good one.
    var command: String {
        switch self {
        case .home: "ed-move-to-beg"
        case .end: "ed-move-to-end"
        case .wordLeft: "ed-prev-word"
        case .wordRight: "em-next-word"
        case .deleteWord: "em-delete-next-word"
        case .deleteWordBefore: "ed-delete-prev-word"
        case .accept: "ed-newline"
        default: LineEditor.keyFunction
        }
    }

    /// As `bind` wants it.
    var name: String { "\\" + String(rawValue, radix: 8) }
}
