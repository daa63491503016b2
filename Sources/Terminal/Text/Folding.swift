import Foundation

/// Accents composed (NFC), so that what is typed, pasted and stored compares byte for byte.
func composed(_ text: String) -> String {
    text.unicodeScalars.allSatisfy { $0.value < 0x300 } ? text : text.precomposedStringWithCanonicalMapping
}

/// Letters without case and accents, for looking things up the way people type them.
func folded(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text.lowercased() }
    var out = String.UnicodeScalarView()
    for scalar in text.decomposedStringWithCanonicalMapping.lowercased().unicodeScalars where !scalar.isMark {
        switch scalar {
        case "ø": out.append("o")
        case "ł": out.append("l")
        case "đ", "ð": out.append("d")
        case "ı": out.append("i")
        case "ß": out += "ss".unicodeScalars
        case "æ": out += "ae".unicodeScalars
        case "œ": out += "oe".unicodeScalars
        default: out.append(scalar)
        }
    }
    return String(out)
}
