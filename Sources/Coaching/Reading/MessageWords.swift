import Language

/// A sentence as the coach counts it: words in small letters, with short forms written out and days, times, sums and
/// numbers each as one mark, so that what was learned of one Tuesday holds for all.
struct MessageWords {
    private(set) var words: [String] = []

    init(_ sentence: Substring) {
        let scalars = Array(sentence.unicodeScalars)
        var place = 0
        while place < scalars.count {
            let scalar = scalars[place]
            var end = place + 1
            if isDigit(scalar) || isCurrency(scalar) && end < scalars.count && isDigit(scalars[end]) {
                words.append(number(scalars, place, &end))
            } else if isLetter(scalar) {
                while end < scalars.count,
                    isLetter(scalars[end]) || isMark(scalars[end])
                        || isApostrophe(scalars[end]) && end + 1 < scalars.count && isLetter(scalars[end + 1])
                { end += 1 }
                append(foldedForSearch(String(String.UnicodeScalarView(scalars[place..<end]))))
            } else if scalar == "?" || scalar == "!" {
                words.append(String(scalar))
            } else if scalar.value >= 0x2600 && scalar.value <= 0x27BF
                || scalar.value >= 0x1F300 && scalar.value <= 0x1FAFF
            {
                words.append("#emoji")
            }
            place = end
        }
    }

    private mutating func append(_ word: String) { words += MessageWords.counted(word) }

    /// A word in small letters as it is counted.
    static func counted(_ word: String) -> [String] {
        if let whole = written[word] { return whole }
        if days.contains(word) { return ["#day"] }
        if months.contains(word) { return ["#month"] }
        return word.isEmpty ? [] : [word]
    }

    /// One number with what belongs to it: a sum, a time, a share, a date's number.
    private func number(_ scalars: [Unicode.Scalar], _ start: Int, _ end: inout Int) -> String {
        let isMoney = isCurrency(scalars[start])
        var digits = isMoney ? 0 : 1
        var isClock = false
        while end < scalars.count {
            let scalar = scalars[end]
            if isDigit(scalar) {
                digits += 1
            } else if (scalar == "." || scalar == "," || scalar == ":"), end + 1 < scalars.count,
                isDigit(scalars[end + 1])
            {
                // "10:30" and "10.30", but not "2.5".
                let behind = scalars[(end + 1)...].prefix(3).prefix { isDigit($0) }.count
                if scalar != ",", digits <= 2, behind == 2 { isClock = true }
            } else {
                break
            }
            end += 1
        }
        var behind = end
        while behind < scalars.count, scalars[behind] == " ", behind == end { behind += 1 }
        var letters = behind
        while letters < scalars.count, isLetter(scalars[letters]) || scalars[letters] == "." && letters > behind {
            letters += 1
        }
        let suffix = foldedForSearch(String(String.UnicodeScalarView(scalars[behind..<letters]))).filter { $0 != "." }
        if isMoney {
            if behind == end, ["k", "m", "p", "pm"].contains(suffix) { end = letters }
            return "#money"
        }
        if suffix == "am" || suffix == "pm" {
            end = letters
            return "#time"
        }
        if behind == end {
            if ["st", "nd", "rd", "th"].contains(suffix) {
                end = letters
                return "#nth"
            }
            if end < scalars.count, scalars[end] == "%" {
                end += 1
                return "#percent"
            }
            end = letters
        }
        if isClock, digits <= 4 { return "#time" }
        return digits >= 5 ? "#long" : "#num"
    }

    private func isDigit(_ scalar: Unicode.Scalar) -> Bool { scalar.value >= 48 && scalar.value <= 57 }
    private func isCurrency(_ scalar: Unicode.Scalar) -> Bool { scalar == "£" || scalar == "$" || scalar == "€" }
    private func isApostrophe(_ scalar: Unicode.Scalar) -> Bool { scalar == "'" || scalar == "’" }
    /// An accent that stands behind its letter.
    private func isMark(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value >= 0x300 && scalar.properties.generalCategory == .nonspacingMark
    }
    private func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value < 128 ? (scalar.value | 32) >= 97 && (scalar.value | 32) <= 122 : scalar.properties.isAlphabetic
    }
}
