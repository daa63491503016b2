/// Swift source taken apart far enough to tell code from what people read: comments are dropped, strings set aside.
struct SwiftText {
    /// The code alone, line by line as in the file; a string leaves `""` behind.
    private(set) var code = ""
    /// Each string with the line it starts on; an interpolation leaves `…` behind.
    private(set) var literals: [(line: Int, text: String)] = []

    private let source: [Character]
    private var place = 0
    private var line = 1

    init(_ text: String) {
        source = Array(text)
        readCode(until: nil)
    }

    var codeLines: [Substring] { code.split(separator: "\n", omittingEmptySubsequences: false) }

    private func sees(_ text: String) -> Bool {
        let end = place + text.count
        return end <= source.count && source[place..<end].elementsEqual(text)
    }

    private mutating func step(_ count: Int = 1, keeping: Bool = false) {
        for _ in 0..<count where place < source.count {
            if source[place].isNewline {
                line += 1
                code.append("\n")
            } else if keeping {
                code.append(source[place])
            }
            place += 1
        }
    }

    /// Reads on to the bracket that closes an interpolation, or to the end.
    private mutating func readCode(until closing: Character?) {
        var depth = 0
        while place < source.count {
            if sees("//") {
                while place < source.count, !source[place].isNewline { step() }
            } else if sees("/*") {
                readComment()
            } else if let fence = fenceBeforeQuote() {
                readString(fence: fence)
            } else {
                let next = source[place]
                if next == closing, depth == 0 { return }
                if closing != nil, next == "(" { depth += 1 }
                if closing != nil, next == ")" { depth -= 1 }
                step(keeping: true)
            }
        }
    }

    private mutating func readComment() {
        var depth = 0
        repeat {
            if sees("/*") {
                depth += 1
                step(2)
            } else if sees("*/") {
                depth -= 1
                step(2)
            } else {
                step()
            }
        } while depth > 0 && place < source.count
    }

    /// How many `#` stand before a quote that starts here; nil when none does.
    private func fenceBeforeQuote() -> Int? {
        var end = place
        while end < source.count, source[end] == "#" { end += 1 }
        return end < source.count && source[end] == "\"" ? end - place : nil
    }

    private mutating func readString(fence: Int) {
        let hashes = String(repeating: "#", count: fence)
        let start = line
        step(fence)
        // Three quotes open a long string only when nothing else stands on their line.
        let long = sees("\"\"\"") && (place + 3 == source.count || source[place + 3].isNewline)
        let closing = (long ? "\"\"\"" : "\"") + hashes
        let escape = "\\" + hashes
        step(long ? 3 : 1)
        code += "\"\""
        var text = ""
        while place < source.count, !sees(closing) {
            if !long, source[place].isNewline { break }
            if sees(escape + "(") {
                step(escape.count + 1)
                code += "("
                readCode(until: ")")
                code += ")"
                step()
                text += "…"
            } else if sees(escape) {
                step(escape.count + 1)
            } else {
                text.append(source[place])
                step()
            }
        }
        if sees(closing) { step(closing.count) }
        literals.append((start, text))
    }
}
