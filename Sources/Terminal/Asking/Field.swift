/// What to ask for, and how to be of use meanwhile. The closures are asked at every key: they must be quick.
package struct Field {
    /// The question and its hint, printed before the line is edited.
    package var ask: [Line]
    /// "[3/15]" at the right margin, gone after Enter; in words for a listener.
    package var progress: (Int, Int)?
    /// In the line from the start, to be edited; a plain reader takes an empty line for it.
    package var prefill: String
    package var multiline: Bool
    /// Earlier answers to this question, oldest first; asked for once they are wanted.
    package var history: () -> [String]
    /// Candidates for the whole line. What matches is the caller's to decide, accents and case included.
    package var complete: (String) -> [Completion]
    /// The full text suggested for what is typed; Right or Ctrl-F takes it.
    package var ghost: (String) -> String?
    /// What is understood so far, dim under the line.
    package var preview: (String) -> String?
    /// Nil accepts; anything else is shown, and the line stays as it is.
    package var object: (String) -> String?
    /// What is done ahead while nothing is typed, in this order.
    package var ahead: [Ahead] = []

    package init(
        ask: [Line] = [],
        progress: (Int, Int)? = nil,
        prefill: String = "",
        multiline: Bool = false,
        history: @escaping () -> [String] = { [] },
        complete: @escaping (String) -> [Completion] = { _ in [] },
        ghost: @escaping (String) -> String? = { _ in nil },
        preview: @escaping (String) -> String? = { _ in nil },
        object: @escaping (String) -> String? = { _ in nil }
    ) {
        self.ask = ask
        self.progress = progress
        self.prefill = prefill
        self.multiline = multiline
        self.history = history
        self.complete = complete
        self.ghost = ghost
        self.preview = preview
        self.object = object
    }
}

package struct Completion: Equatable, Sendable {
    /// Replaces the whole line.
    package var text: String
    package var description: String

    package init(_ text: String, _ description: String = "") {
        self.text = text
        self.description = description
    }

    package init(text: String, description: String) {
        self.init(text, description)
    }
}

/// A piece of work that Enter would have to do, done in a lull of the typing.
package struct Ahead {
    /// How long nothing must have been typed, in milliseconds: longer for what takes longer.
    package var lull: Int32
    /// It is done again when the line has changed.
    package var isOfLine: Bool
    /// It is given the line as far as it is typed.
    package var work: (String) -> Void

    package init(lull: Int32, isOfLine: Bool = false, work: @escaping (String) -> Void) {
        self.lull = lull
        self.isOfLine = isOfLine
        self.work = work
    }
}
