/// What is already something else than a date: telephone numbers, addresses, sums.
extension TokenText {
    func takenSpans() -> [Range<Int>] {
        var spans = PhoneScanner(self).spans()
        if tokens.contains(where: { $0.isMark("@") }) {
            for address in emails(in: text) {
                let start = text.utf8.distance(from: text.startIndex, to: address.range.lowerBound)
                let end = text.utf8.distance(from: text.startIndex, to: address.range.upperBound)
                spans.append(tokenSpan(start, end))
            }
        }
        for amount in AmountScanner(self).spans() { spans.append(amount) }
        return spans
    }

    /// Which tokens lie in one of the spans.
    func covered(by spans: [Range<Int>]) -> [Bool] {
        var isCovered = [Bool](repeating: false, count: count)
        for span in spans { for place in span where place < count { isCovered[place] = true } }
        return isCovered
    }

    /// The tokens that lie within UTF-8 offsets.
    func tokenSpan(_ start: Int, _ end: Int) -> Range<Int> {
        var low = 0
        var high = tokens.count
        while low < high {
            let middle = (low + high) / 2
            if tokens[middle].start < start { low = middle + 1 } else { high = middle }
        }
        var last = low
        while last < tokens.count, tokens[last].end <= end { last += 1 }
        return low..<last
    }
}
