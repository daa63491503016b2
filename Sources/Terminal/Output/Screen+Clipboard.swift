import Foundation

extension Screen {
    /// Puts a text on the clipboard of whoever looks, by OSC 52. A terminal that does not know it shows nothing; one that
    /// does may still refuse. Nothing is written where nobody looks or where only plain text is understood.
    /// - Returns: it was offered.
    package func copy(_ text: String) throws(WriteFailure) -> Bool {
        let place = Surroundings(of: descriptor)
        guard isTerminal, !place.isDumb, !style.accessible, text.utf8.count <= Screen.longestCopy else { return false }
        try put("\u{1B}]52;c;\(Data(text.utf8).base64EncodedString())\u{07}")
        return true
    }

    /// What xterm takes in one go, before it is encoded.
    private static let longestCopy = 74_994 / 4 * 3
}
