/// Finds runs of digit groups that are dialled rather than counted.
struct PhoneScanner {
    private let words: TokenText

    init(_ words: TokenText) { self.words = words }

    func spans() -> [Range<Int>] {
        var spans: [Range<Int>] = []
        var place = 0
        while place < words.count {
            if let end = end(from: place) {
                spans.append(place..<end)
                place = end
            } else {
                place += 1
            }
        }
        return spans
    }

    private func end(from start: Int) -> Int? {
        let first = words[start]
        let isPlus = first.isMark("+")
        let isBracket = first.isMark("(")
        guard first.kind == .number || ((isPlus || isBracket) && words[start + 1].kind == .number) else { return nil }
        // Glued to what stands before it, it is a part of something else (a price, a reference, an address).
        if !first.spaced, let before = start > 0 ? words[start - 1] : nil,
            before.isWord || before.kind == .number || "£$€#/@.".contains(before.folded)
                || before.isMark("-") && words[start - 2].kind == .number && !before.spaced
        {
            return nil
        }
        var place = start + (first.kind == .number ? 0 : 1)
        var end = start
        var digits = 0
        var groups: [Int] = []
        var depth = isBracket ? 1 : 0
        var seps = Set<String>()
        while place < words.count, groups.count < 8 {
            let token = words[place]
            if token.kind == .number {
                if token.spaced, !groups.isEmpty, digits >= 7, !isPlus, first.folded.hasPrefix("0"), digits >= 10 {
                    break
                }
                guard digits + token.length <= 15 else { break }
                digits += token.length
                groups.append(token.length)
                end = place + 1
            } else if token.isMark("("), words[place + 1].kind == .number, words[place + 2].isMark(")") {
                depth += 1
            } else if token.isMark(")"), depth > 0 {
                depth -= 1
                end = place + 1
            } else if (token.isMark("-") || token.isMark(".") || token.isMark("/")), !token.spaced,
                words[place + 1].kind == .number, !words[place + 1].spaced
            {
                seps.insert(token.folded)
            } else {
                break
            }
            place += 1
        }
        guard digits >= 7, !groups.isEmpty, depth == 0 else { return nil }
        guard isDialled(first, isPlus || isBracket, groups, digits, seps) else { return nil }
        if words[end].isMark("%") { return nil }
        return withExtension(end)
    }

    private func isDialled(_ first: Token, _ isMarked: Bool, _ groups: [Int], _ digits: Int, _ seps: Set<String>)
        -> Bool
    {
        if seps.contains("/") && groups.count <= 3 && groups[0] <= 2 { return false }
        if isDate(groups, seps) || isSpanOfTimes(start: first, groups, seps) { return false }
        if isMarked || first.folded.hasPrefix("0") { return true }
        // Without a mark: 555-0142, 248.867.5309, 0-less groups of three and four, or ten and more digits in a row.
        if groups.count == 1 { return digits >= 10 }
        return groups.allSatisfy { $0 >= 2 && $0 <= 5 } && groups.last! >= 3
            && (groups[0] == 3 || groups[0] == 1 || digits >= 9)
            || (groups[0] == 1 && first.folded == "1" && digits == 11)
    }

    /// 0930-1030: from one time to another.
    private func isSpanOfTimes(start first: Token, _ groups: [Int], _ seps: Set<String>) -> Bool {
        groups == [4, 4] && seps == ["-"] && first.value < 2400 && first.value % 100 < 60
    }

    /// 2026-11-27, 27.11.2026.
    private func isDate(_ groups: [Int], _ seps: Set<String>) -> Bool {
        guard groups.count == 3, seps.count == 1 else { return false }
        return (groups[0] == 4 && groups[1] <= 2 && groups[2] <= 2) || (groups[0] <= 2 && groups[1] <= 2)
    }

    private func withExtension(_ end: Int) -> Int {
        var place = end
        if words[place].isWord, ["x", "ext", "extn", "extension"].contains(words[place].folded) {
            place += 1
            if words[place].isMark(".") { place += 1 }
            if words[place].kind == .number, words[place].length <= 6 { return place + 1 }
        }
        return end
    }
}
