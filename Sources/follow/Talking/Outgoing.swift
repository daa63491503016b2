import Exchange
import FollowUp
import Language
import Terminal

/// A message on its way from here to the user's own means of sending it. The program itself sends nothing.
struct Outgoing: Equatable {
    /// How it is handed over, by the key of the choice.
    enum Way: String { case copy, eml, mailto }

    let way: Way
    let letter: Letter
}

extension Desk {
    /// Writes what goes as a file, under a name that is free.
    /// - Returns: what to say about it; nothing for the other ways.
    func write(_ outgoing: Outgoing) throws -> [Line] {
        guard outgoing.way == .eml else { return [] }
        let name = "\(Outgoing.fileName(for: outgoing.letter.name))-\(today)"
        let path = (["\(name).eml"] + (2...99).map { "\(name)-\($0).eml" }).first { !exists($0) } ?? "\(name).eml"
        try NewFile(path: path, replacing: false).save(outgoing.letter.file)
        var lines: [Line] = [.done(wording("message.file", ["answer": path]))]
        if outgoing.letter.address == nil {
            lines.append(.hint(wording("message.no-address", ["name": outgoing.letter.name])))
        }
        return lines
    }

    /// Shows what is to be taken from the screen: the bare text between blank lines, or the link.
    func hand(over outgoing: Outgoing) throws {
        switch outgoing.way {
        case .eml: return
        case .copy:
            try talk.show([.hint(wording("message.copy"))])
            try results.show([.blank, .verbatim(outgoing.letter.text), .blank])
            if !settings.plain, try results.copy(outgoing.letter.text) {
                try talk.show([.hint(wording("message.copied"))])
            }
        case .mailto:
            try talk.show([.hint(wording("message.link"))])
            try results.show([.blank, .verbatim(outgoing.letter.link), .blank])
        }
    }
}

extension Outgoing {
    /// Letters and digits of a name, for a file: nothing that leads elsewhere.
    static func fileName(for name: String) -> String {
        let words = foldedForSearch(name).split { !($0.isLetter || $0.isNumber) }
        return words.isEmpty ? "message" : words.prefix(6).joined(separator: "-")
    }
}
