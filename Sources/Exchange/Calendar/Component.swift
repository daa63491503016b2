/// What stands between a BEGIN and its END: lines and further components, in the order of the file.
package struct Component: Hashable, Sendable {
    package var name: String
    package var parts: [Part]

    package enum Part: Hashable, Sendable {
        case line(ContentLine)
        case component(Component)
    }

    package init(_ name: String, _ parts: [Part] = []) {
        self.name = name
        self.parts = parts
    }

    package func isNamed(_ wanted: String) -> Bool { name.lowercased() == wanted.lowercased() }

    package var lines: [ContentLine] {
        parts.compactMap { if case .line(let line) = $0 { line } else { nil } }
    }
    package var components: [Component] {
        parts.compactMap { if case .component(let component) = $0 { component } else { nil } }
    }

    /// The first line of a name.
    package subscript(name: String) -> ContentLine? { lines.first { $0.isNamed(name) } }

    /// Puts a line in the place of the first of its name, or behind the last line there is; nil takes all of that name out.
    mutating func set(_ name: String, to line: ContentLine?) {
        let place = parts.firstIndex { if case .line(let old) = $0 { old.isNamed(name) } else { false } }
        parts.removeAll { if case .line(let old) = $0 { old.isNamed(name) } else { false } }
        guard let line else { return }
        let end = parts.firstIndex { if case .component = $0 { true } else { false } } ?? parts.count
        parts.insert(.line(line), at: place ?? end)
    }
}

extension Component {
    /// As a file holds it: lines folded at 75 octets, each ended by CRLF.
    package var text: String {
        var bytes: [UInt8] = []
        write(to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    private func write(to bytes: inout [UInt8]) {
        Folding.fold("BEGIN:\(name)", into: &bytes)
        for part in parts {
            switch part {
            case .line(let line): Folding.fold(line.written, into: &bytes)
            case .component(let component): component.write(to: &bytes)
            }
        }
        Folding.fold("END:\(name)", into: &bytes)
    }
}
