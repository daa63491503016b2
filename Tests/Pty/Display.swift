/// As much of a VT100 as line editing uses, so that a test can look at the screen instead of at bytes.
package struct Display {
    package private(set) var rows: Int
    package private(set) var columns: Int
    package private(set) var row = 0
    package private(set) var column = 0
    private var grid: [[String]]
    private var wrapsNext = false
    private var parser = ControlParser()

    package init(rows: Int, columns: Int) {
        self.rows = rows
        self.columns = columns
        grid = Array(repeating: Self.blankRow(columns), count: rows)
    }

    package var lines: [String] {
        grid.map { cells in
            var line = cells.joined()
            while line.hasSuffix(" ") { line.removeLast() }
            return line
        }
    }

    package var text: String { lines.joined(separator: "\n") }

    /// The line the cursor is in.
    package var current: String { lines[row] }

    package mutating func resize(rows newRows: Int, columns newColumns: Int) {
        grid = grid.map { Array(($0 + Self.blankRow(max(0, newColumns - $0.count))).prefix(newColumns)) }
        while grid.count < newRows { grid.append(Self.blankRow(newColumns)) }
        let surplus = grid.count - newRows
        let above = min(surplus, max(0, row - newRows + 1))
        grid.removeFirst(above)
        grid.removeLast(surplus - above)
        row -= above
        rows = newRows
        columns = newColumns
        column = min(column, newColumns - 1)
    }

    package mutating func feed(_ bytes: some Sequence<UInt8>) {
        for byte in bytes {
            switch parser.feed(byte) {
            case .none: break
            case .text(let scalar): put(scalar)
            case .control(let control): obey(control)
            case .sequence(let final, let numbers): obey(final, numbers)
            }
        }
    }

    private static func blankRow(_ columns: Int) -> [String] { Array(repeating: " ", count: columns) }

    private mutating func put(_ scalar: Unicode.Scalar) {
        let width = displayWidth(scalar)
        if width == 0 {
            if column > 0 { grid[row][column - 1].unicodeScalars.append(scalar) }
            return
        }
        if wrapsNext || column + width > columns {
            column = 0
            lineFeed()
        }
        grid[row][column] = String(scalar)
        if width == 2, column + 1 < columns { grid[row][column + 1] = "" }
        column += width
        wrapsNext = column >= columns
        column = min(column, columns - 1)
    }

    private mutating func obey(_ control: UInt8) {
        wrapsNext = wrapsNext && control != 0x0D && control != 0x08
        switch control {
        case 0x0D: column = 0
        case 0x0A: lineFeed()
        case 0x08: column = max(0, column - 1)
        default: break
        }
    }

    private mutating func lineFeed() {
        wrapsNext = false
        if row + 1 < rows {
            row += 1
        } else {
            grid.removeFirst()
            grid.append(Self.blankRow(columns))
        }
    }

    private mutating func obey(_ final: UInt8, _ numbers: [Int]) {
        let count = max(numbers.first ?? 1, 1)
        if "ABCDGH".utf8.contains(final) { wrapsNext = false }
        switch final {
        case UInt8(ascii: "A"): row = max(0, row - count)
        case UInt8(ascii: "B"): row = min(rows - 1, row + count)
        case UInt8(ascii: "C"): column = min(columns - 1, column + count)
        case UInt8(ascii: "D"): column = max(0, column - count)
        case UInt8(ascii: "G"): column = min(columns - 1, count - 1)
        case UInt8(ascii: "H"):
            row = min(rows - 1, count - 1)
            column = min(columns - 1, max(numbers.count > 1 ? numbers[1] : 1, 1) - 1)
        case UInt8(ascii: "K"): erase(row, from: column)
        case UInt8(ascii: "J"):
            if numbers.first == 2 {
                for each in 0..<rows { erase(each, from: 0) }
            } else {
                erase(row, from: column)
                for each in (row + 1)..<max(rows, row + 1) { erase(each, from: 0) }
            }
        case UInt8(ascii: "P"):
            let gone = min(count, columns - column)
            grid[row].removeSubrange(column..<(column + gone))
            grid[row] += Self.blankRow(gone)
        case UInt8(ascii: "@"):
            grid[row].insert(contentsOf: Self.blankRow(min(count, columns - column)), at: column)
            grid[row].removeLast(grid[row].count - columns)
        default: break
        }
    }

    private mutating func erase(_ row: Int, from column: Int) {
        for each in column..<columns { grid[row][each] = " " }
    }
}
