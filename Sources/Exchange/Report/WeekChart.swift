/// Columns side by side, one a week: light for all of it, solid for the part that is spoken of.
struct WeekChart {
    private let weeks: [ReportSection.Share]
    private let high = 110.0
    private let above = 16.0
    private let below = 20.0
    /// From one week to the next.
    private let step: Double

    init(_ weeks: [ReportSection.Share]) {
        self.weeks = weeks
        step = min(76, max(10, 640 / Double(max(1, weeks.count))))
    }

    var markup: Markup {
        let width = step * Double(weeks.count)
        let words = weeks.map(\.spoken).joined(separator: "; ")
        let ground = Markup.element(
            "line",
            [
                "x1": "0", "x2": Picture.short(width), "y1": Picture.short(above + high),
                "y2": Picture.short(above + high), "class": "grid",
            ])
        let parts = [ground] + weeks.enumerated().flatMap(column)
        return .element("figure", [:], [Picture.svg(width, above + high + below, words, parts)])
    }

    private func column(_ index: Int, _ week: ReportSection.Share) -> [Markup] {
        let left = step * Double(index)
        let wide = step * 0.62
        func block(_ share: Double) -> Markup {
            Picture.rectangle(left + (step - wide) / 2, above + high * (1 - share), wide, high * share, "bar")
        }
        func text(_ words: String, _ y: Double) -> Markup {
            .element(
                "text",
                ["x": Picture.short(left + step / 2), "y": Picture.short(y), "text-anchor": "middle"], words)
        }
        var parts: [Markup] = []
        if week.share > 0 { parts.append(.element("g", ["opacity": ".4"], [block(week.share)])) }
        if week.solid > 0 { parts.append(block(week.solid)) }
        if step >= 24 { parts.append(text(week.value, above + high * (1 - week.share) - 4)) }
        // The last week has its day written, and others as often as there is room.
        if (weeks.count - 1 - index) % max(1, Int((60 / step).rounded(.up))) == 0 {
            parts.append(text(week.label, above + high + 15))
        }
        return parts
    }
}
