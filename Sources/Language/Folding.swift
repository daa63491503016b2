/// Lower case without accents, for matching and search: the Latin letters of Unicode whose canonical decomposition
/// (UAX 15) starts with an ASCII letter, and the few that have none (ø, ł, ß …). Combining marks fall away.
enum Folding {
    static func folded(_ scalars: some Sequence<Unicode.Scalar>) -> String {
        var folded = String.UnicodeScalarView()
        for scalar in scalars { append(scalar, to: &folded) }
        return String(folded)
    }

    static func append(_ scalar: Unicode.Scalar, to folded: inout String.UnicodeScalarView) {
        if scalar.value < 128 {
            let isCapital = scalar.value >= 65 && scalar.value <= 90
            folded.append(isCapital ? Unicode.Scalar(UInt8(scalar.value | 32)) : scalar)
            return
        }
        if scalar.isMark { return }
        if scalar.isApostrophe { return folded.append("'") }
        for lower in scalar.properties.lowercaseMapping.unicodeScalars where !lower.isMark {
            if let base = bases[lower] {
                folded.append(base)
            } else if let pair = pairs[lower] {
                folded.append(contentsOf: pair.unicodeScalars)
            } else {
                folded.append(lower)
            }
        }
    }

    private static let pairs: [Unicode.Scalar: String] = ["ß": "ss", "æ": "ae", "œ": "oe", "þ": "th"]

    private static let bases: [Unicode.Scalar: Unicode.Scalar] = {
        var bases: [Unicode.Scalar: Unicode.Scalar] = [:]
        for (base, letters) in table { for letter in letters.unicodeScalars { bases[letter] = base } }
        return bases
    }()

    private static let table: [(Unicode.Scalar, String)] = [
        ("a", "àáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặ"),
        ("b", "ƀḃḅḇ"),
        ("c", "çćĉċčḉ"),
        ("d", "ðďđḋḍḏḑḓ"),
        ("e", "èéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệ"),
        ("f", "ḟ"),
        ("g", "ĝğġģǧǵḡ"),
        ("h", "ĥħȟḣḥḧḩḫẖ"),
        ("i", "ìíîïĩīĭįıǐȉȋḭḯỉị"),
        ("j", "ĵǰ"),
        ("k", "ķǩḱḳḵ"),
        ("l", "ĺļľłḷḹḻḽ"),
        ("m", "ḿṁṃ"),
        ("n", "ñńņňǹṅṇṉṋ"),
        ("o", "òóôõöøōŏőơǒǫǭȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợ"),
        ("p", "ṕṗ"),
        ("r", "ŕŗřȑȓṙṛṝṟ"),
        ("s", "śŝşšșṡṣṥṧṩ"),
        ("t", "ţťŧțṫṭṯṱẗ"),
        ("u", "ùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữự"),
        ("v", "ṽṿ"),
        ("w", "ŵẁẃẅẇẉẘ"),
        ("x", "ẋẍ"),
        ("y", "ýÿŷȳẏẙỳỵỷỹ"),
        ("z", "źżžƶẑẓẕ"),
    ]
}

/// Lower case, accents folded: what search compares.
package func foldedForSearch(_ text: String) -> String {
    Folding.folded(text.unicodeScalars)
}
