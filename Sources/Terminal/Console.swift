/// Asks, by the best means there is: the line editor at a terminal, else plain lines.
package struct Console {
    private enum Way {
        case editor(LineEditor)
        case plain(PlainReader)
    }

    package let screen: Screen
    private let way: Way
    private let words: TerminalWords

    /// `plain` asks for no editing where there could be some; an accessible screen implies it.
    package static func open(
        input: Int32 = 0, output: Screen, plain: Bool = false, echo: Bool = false, ghost: Bool = true,
        words: TerminalWords = TerminalWords()
    ) -> Console {
        if !plain, !output.style.accessible,
            let editor = LineEditor(input: input, screen: output, ghost: ghost, words: words)
        {
            return Console(screen: output, way: .editor(editor), words: words)
        }
        let reader = PlainReader(descriptor: input, screen: output, echo: echo, words: words)
        return Console(screen: output, way: .plain(reader), words: words)
    }

    /// Off in a pipe, on a terminal that only prints, and for listeners: then keys cannot be promised.
    package var isEditing: Bool {
        if case .editor = way { true } else { false }
    }

    package func read(_ field: Field) -> Input {
        switch way {
        case .editor(let editor): editor.read(field)
        case .plain(let reader): reader.read(field)
        }
    }

    /// The text in the user's own editor, between two questions. What went wrong is a sentence for the user.
    package func edit(_ text: String) throws(EditFailure) -> String {
        do { return try ExternalEditor().edit(text) } catch { throw EditFailure(message: error.sentence(words)) }
    }
}

package struct EditFailure: Error, Equatable {
    package let message: String
}
