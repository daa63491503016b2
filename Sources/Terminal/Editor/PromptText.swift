import CLibedit

/// A prompt as libedit reads it: wide characters that stay where they are, attributes between literal marks.
final class PromptText {
    static let literalMark: wchar_t = 1

    let pointer: UnsafeMutablePointer<wchar_t>
    let visible: String
    var width: Int { cells(visible) }

    /// Ends in a space: libedit glues a literal to the cell after it and drops one that has none, and then the
    /// answer would be typed in the colour of the prompt.
    init(_ text: String, _ role: Role, in style: Style) {
        visible = text.isEmpty ? "" : text + " "
        var wide: [wchar_t] = []
        let attributes = text.isEmpty || !style.colour ? nil : role.attributes
        if let attributes { wide += Self.literal("\u{1B}[\(attributes)m") }
        wide += Self.characters(text)
        if attributes != nil { wide += Self.literal("\u{1B}[0m") }
        if !text.isEmpty { wide += Self.characters(" ") }
        pointer = .allocate(capacity: wide.count + 1)
        pointer.initialize(from: wide + [0], count: wide.count + 1)
    }

    deinit { pointer.deallocate() }

    private static func characters(_ text: String) -> [wchar_t] {
        text.unicodeScalars.map { wchar_t(bitPattern: $0.value) }
    }

    private static func literal(_ sequence: String) -> [wchar_t] {
        [literalMark] + characters(sequence) + [literalMark]
    }
}
