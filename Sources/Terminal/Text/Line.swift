/// One thing to show, said by meaning; `render` finds out where it breaks and what it looks like.
package enum Line: Equatable, Sendable {
    /// Wrapped between words: the first line starts in column `indent`, the others in column `hanging`.
    case text([Span], indent: Int, hanging: Int)
    /// A line of a list. Rows that follow each other share one label column.
    case row(number: String, label: String, words: String, right: String)
    case heading(left: String, right: String)
    /// A share as a bar. Bars that follow each other share their columns.
    case bar(Bar)
    /// What the solid and the light part of the bars above stand for.
    case key(solid: String, light: String)
    case blank
    /// A result that is laid out already, such as JSON: made safe, never wrapped.
    case verbatim(String)
    /// Somebody's words, with those underlined that are spoken of; wrapped to the screen.
    case marked(String, [Range<String.Index>])
}

extension Line {
    package static func question(_ text: String) -> Line {
        .text([Span(text, .question)], indent: 0, hanging: 0)
    }

    package static func hint(_ text: String) -> Line {
        .text([Span(text, .hint)], indent: 2, hanging: 2)
    }

    /// What the coach says back.
    package static func said(_ text: String) -> Line {
        .text([Span(text)], indent: 2, hanging: 2)
    }

    package static func warning(_ text: String) -> Line {
        .text([Span(text, .warning)], indent: 2, hanging: 2)
    }

    package static func done(_ text: String) -> Line {
        .text([Span(text, .done)], indent: 2, hanging: 2)
    }

    /// Flush left and unadorned: greetings, headlines of the day, a scene that is set.
    package static func plain(_ text: String) -> Line {
        .text([Span(text)], indent: 0, hanging: 0)
    }
}
