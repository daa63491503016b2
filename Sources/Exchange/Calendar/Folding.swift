/// Long lines are folded for the way: a line break and a blank that do not belong to the text (RFC 5545, 3.1).
enum Folding {
    private static let (lineFeed, carriageReturn) = (UInt8(ascii: "\n"), UInt8(ascii: "\r"))
    /// Octets a line may have without its end.
    private static let width = 75

    /// Writes a line, folded between scalars, never within one.
    static func fold(_ line: String, into bytes: inout [UInt8]) {
        var column = 0
        for scalar in line.unicodeScalars {
            let octets = UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
            if column + octets.count > width {
                bytes += [carriageReturn, lineFeed, UInt8(ascii: " ")]
                column = 1
            }
            bytes += octets
            column += octets.count
        }
        bytes += [carriageReturn, lineFeed]
    }

    /// The lines of a file put together again, each with its number; others fold within a scalar, so this goes by bytes.
    static func lines(of bytes: [UInt8]) throws(ContentFault) -> [(number: Int, bytes: [UInt8])] {
        var lines: [(number: Int, bytes: [UInt8])] = []
        var rest = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
        var number = 0
        while !rest.isEmpty {
            number += 1
            let end = rest.firstIndex(of: lineFeed) ?? rest.endIndex
            var line = rest[..<end]
            rest = end < rest.endIndex ? rest[(end + 1)...] : []
            if line.last == carriageReturn { line.removeLast() }
            guard let first = line.first else { continue }
            if first == UInt8(ascii: " ") || first == UInt8(ascii: "\t"), !lines.isEmpty {
                lines[lines.count - 1].bytes += line.dropFirst()
            } else {
                lines.append((number, Array(line)))
            }
            guard lines[lines.count - 1].bytes.count <= ContentFault.longestLine else {
                throw ContentFault(line: lines[lines.count - 1].number, "is longer than a million bytes")
            }
        }
        return lines
    }
}
