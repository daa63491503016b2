/// Small pictures in SVG. Each says in words, for those who don't see it, what it shows.
package enum Picture {
    /// A share as a bar.
    /// - Parameter share: from 0 to 1; nil draws the ground alone.
    package static func bar(_ share: Double?, saying words: String, width: Double = 90) -> Markup {
        var parts = [rectangle(0, 0, width, 10, "ground")]
        if let share { parts.append(rectangle(0, 0, width * min(max(share, 0), 1), 10, "bar")) }
        return svg(width, 10, words, parts)
    }

    /// Small columns side by side, one a stretch of time.
    package static func columns(_ shares: [Double?], saying words: String) -> Markup {
        let (wide, high, gap) = (9.0, 18.0, 2.0)
        let parts = shares.enumerated().flatMap { index, share -> [Markup] in
            let left = Double(index) * (wide + gap)
            // Nothing done at all is still a line that can be seen.
            let height = share.map { max(1.5, high * min(max($0, 0), 1)) } ?? 0
            return [
                rectangle(left, 0, wide, high, "ground"), rectangle(left, high - height, wide, height, "bar"),
            ]
        }
        return svg(max(0, Double(shares.count) * (wide + gap) - gap), high, words, parts)
    }

    /// Days in weeks of seven, one row a week, filled where something was done.
    package static func days(_ done: [Bool], saying words: String) -> Markup {
        let (side, gap) = (11.0, 2.0)
        let parts = done.enumerated().map { index, isDone in
            rectangle(
                Double(index % 7) * (side + gap), Double(index / 7) * (side + gap), side, side,
                isDone ? "day" : "ground")
        }
        let rows = Double((done.count + 6) / 7)
        return svg(7 * (side + gap) - gap, max(0, rows * (side + gap) - gap), words, parts)
    }

    static func rectangle(
        _ x: Double, _ y: Double, _ width: Double, _ height: Double, _ kind: String
    ) -> Markup {
        .element(
            "rect",
            ["x": short(x), "y": short(y), "width": short(width), "height": short(height), "rx": "1.5", "class": kind])
    }

    static func svg(_ width: Double, _ height: Double, _ words: String, _ parts: [Markup]) -> Markup {
        .element(
            "svg",
            [
                "width": short(width), "height": short(height), "viewBox": "0 0 \(short(width)) \(short(height))",
                "role": "img", "aria-label": words,
            ], parts)
    }

    /// A number with one decimal at most, the same on every machine.
    static func short(_ value: Double) -> String {
        let tenths = Int((value * 10).rounded())
        let whole = "\(tenths < 0 ? "-" : "")\(abs(tenths) / 10)"
        return tenths % 10 == 0 ? whole : "\(whole).\(abs(tenths) % 10)"
    }
}
