import CivilTime

/// The user's shelf of useful things to give away. The file it stands in is theirs, written by hand or by `kit add`.
package struct Kit: Hashable, Sendable {
    /// In the order of the file.
    package var items: [Item]

    package struct Item: Hashable, Sendable {
        package var title: String
        /// Where it is: a link, the path of a file, or, for a note, its own words; nil when the title says it all.
        package var place: String?
        /// What it is about, in words the people it helps would use.
        package var topics: [String]

        package init(_ title: String, at place: String? = nil, topics: [String] = []) {
            self.title = title
            self.place = place
            self.topics = topics
        }
    }

    package enum Form: String, CaseIterable, Sendable { case link, file, note }

    package init(_ items: [Item] = []) { self.items = items }
}

extension Kit.Item {
    /// What the place is; a path is whole, as it was made when it was added.
    package var form: Kit.Form {
        guard let place else { return .note }
        if Kit.isLink(place) { return .link }
        return place.hasPrefix("/") || place.hasPrefix("~/") ? .file : .note
    }

    /// How it stands in a message. A path means nothing to the one who reads, and a long note is not read in one line.
    package var offer: String {
        guard let place, form != .file else { return "“\(title)”" }
        let isShort = place.count <= 80 && !place.contains(where: { ";.".contains($0) || $0.isNewline })
        return form == .link || isShort ? "“\(title)” (\(place))" : "“\(title)”"
    }
}

extension Kit {
    /// An address on the web or for mail, as it would be pasted.
    package static func isLink(_ text: String) -> Bool {
        guard !text.contains(where: \.isWhitespace) else { return false }
        let low = text.lowercased()
        return low.contains("://") || low.hasPrefix("www.") || low.hasPrefix("mailto:")
    }
}

/// Something a person was given, and on which day.
package struct Gift: Hashable, Sendable {
    /// As it was written down.
    package var words: String
    package var on: Day

    package init(_ words: String, on: Day) {
        self.words = words
        self.on = on
    }

    /// What it is called: “Packing list” (https://…) is a packing list.
    package var name: String { Gift.name(in: words) }

    package static func name(in words: String) -> String {
        guard words.hasPrefix("“"), let end = words.lastIndex(of: "”") else { return words }
        let rest = words[words.index(after: end)...]
        let isNamed = rest.isEmpty || rest.hasPrefix(" (") && rest.hasSuffix(")")
        return isNamed ? String(words[words.index(after: words.startIndex)..<end]) : words
    }
}
