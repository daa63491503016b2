/// What is wrong with a calendar's file, and on which line.
package struct ContentFault: Error, Hashable, CustomStringConvertible {
    package let line: Int
    package let what: String

    init(line: Int, _ what: String) {
        self.line = line
        self.what = what
    }

    package var description: String { "line \(line) \(what)" }

    static let longestLine = 1_000_000
    static let longestFile = 16_000_000
    static let deepest = 20
}

extension Component {
    /// Reads a file of components; a byte order mark, empty lines and bare line feeds are let pass.
    package static func read(_ bytes: [UInt8]) throws(ContentFault) -> [Component] {
        guard bytes.count <= ContentFault.longestFile else { throw ContentFault(line: 1, "opens a file of over 16 MB") }
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
            throw ContentFault(line: 1, "is in UTF-16; UTF-8 is wanted")
        }
        var done: [Component] = []
        var open: [(component: Component, line: Int)] = []
        for (number, bytes) in try Folding.lines(of: bytes) {
            let line = try ContentLine(reading: bytes, number: number)
            if line.isNamed("BEGIN") {
                open.append((Component(line.value), number))
                guard open.count <= ContentFault.deepest else { throw ContentFault(line: number, "is nested too deep") }
            } else if line.isNamed("END") {
                guard let (component, _) = open.popLast() else {
                    throw ContentFault(line: number, "ends what never began")
                }
                guard component.isNamed(line.value) else {
                    throw ContentFault(line: number, "ends \(line.value) where \(component.name) is open")
                }
                if open.isEmpty {
                    done.append(component)
                } else {
                    open[open.count - 1].component.parts.append(.component(component))
                }
            } else if open.isEmpty {
                throw ContentFault(line: number, "stands outside of BEGIN and END")
            } else {
                open[open.count - 1].component.parts.append(.line(line))
            }
        }
        if let last = open.last {
            throw ContentFault(line: last.line, "begins \(last.component.name), and it never ends")
        }
        return done
    }
}

extension ContentLine {
    fileprivate init(reading bytes: [UInt8], number: Int) throws(ContentFault) {
        guard String(validating: bytes, as: UTF8.self) != nil else {
            throw ContentFault(line: number, "is not UTF-8 text")
        }
        guard !bytes.contains(0) else { throw ContentFault(line: number, "holds a NUL") }
        do { try self.init(reading: bytes) } catch { throw ContentFault(line: number, error.what) }
    }
}
