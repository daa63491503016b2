/// Shares over time, one line each; every line has its own dash and stands named at its end, so that it reads without colour.
package struct LineChart: Sendable {
    package struct Series: Sendable {
        package var name: String
        /// From 0 to 1, one a point in time; nil where there is nothing to show.
        package var shares: [Double?]

        package init(_ name: String, _ shares: [Double?]) {
            self.name = name
            self.shares = shares
        }
    }

    package var series: [Series]
    /// What stands under each point in time.
    package var labels: [String]

    package init(_ series: [Series], labels: [String]) {
        self.series = series
        self.labels = labels
    }

    private static let dashes = ["none", "7 4", "2 3", "9 3 2 3"]
    private let left = 44.0
    private let top = 10.0
    private let width = 560.0
    private let height = 150.0
    /// Room for the names.
    private let names = 150.0

    package func markup(saying words: String) -> Markup {
        let lines = series.enumerated().flatMap(line)
        let total = left + width + names
        let picture = Picture.svg(total, top + height + 24, words, grid + lines + ends)
        return .element("figure", [:], [picture])
    }

    private var grid: [Markup] {
        let levels = [0.0, 0.5, 1.0].flatMap { share -> [Markup] in
            let y = Picture.short(self.y(share))
            let percent = "\(Int(share * 100)) %"
            return [
                .element(
                    "line",
                    ["x1": Picture.short(left), "x2": Picture.short(left + width), "y1": y, "y2": y, "class": "grid"]),
                .element(
                    "text",
                    ["x": Picture.short(left - 6), "y": Picture.short(self.y(share) + 4), "text-anchor": "end"],
                    percent),
            ]
        }
        let below = labels.enumerated().map { index, label in
            Markup.element(
                "text",
                ["x": Picture.short(x(index)), "y": Picture.short(top + height + 18), "text-anchor": "middle"], label)
        }
        return levels + below
    }

    private func line(_ index: Int, _ series: Series) -> [Markup] {
        let points = series.shares.enumerated().compactMap { at, share in share.map { (x(at), y($0)) } }
        guard !points.isEmpty else { return [] }
        let path = points.enumerated().map { ($0 == 0 ? "M" : "L") + "\(Picture.short($1.0)) \(Picture.short($1.1))" }
        let kind = "s\(index % 4)"
        let dash = LineChart.dashes[index % LineChart.dashes.count]
        let dots = points.map { point in
            Markup.element(
                "circle", ["cx": Picture.short(point.0), "cy": Picture.short(point.1), "r": "3.5", "class": kind])
        }
        return [.element("path", ["d": path.joined(separator: " "), "class": kind, "stroke-dasharray": dash])] + dots
    }

    /// The names at the right, pushed apart where lines end close together, with a piece of the line before each.
    private var ends: [Markup] {
        let ending = series.enumerated().compactMap { index, series in
            series.shares.last { $0 != nil }.flatMap { $0 }.map { (index: index, name: series.name, y: y($0)) }
        }.sorted { ($0.y, $0.index) < ($1.y, $1.index) }
        var lowest = -Double.infinity
        return ending.flatMap { end -> [Markup] in
            let at = max(end.y, lowest + 15)
            lowest = at
            let x = left + width + 10
            return [
                .element(
                    "path",
                    [
                        "d": "M\(Picture.short(x)) \(Picture.short(at)) h18", "class": "s\(end.index % 4)",
                        "stroke-dasharray": LineChart.dashes[end.index % LineChart.dashes.count],
                    ]),
                .element("text", ["x": Picture.short(x + 24), "y": Picture.short(at + 4)], end.name),
            ]
        }
    }

    private func x(_ index: Int) -> Double {
        guard labels.count > 1 else { return left + width / 2 }
        let inset = 18.0
        return left + inset + (width - 2 * inset) * Double(index) / Double(labels.count - 1)
    }
    private func y(_ share: Double) -> Double { top + height * (1 - min(max(share, 0), 1)) }
}
