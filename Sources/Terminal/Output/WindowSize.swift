import CLibedit

struct WindowSize: Equatable {
    var rows: Int
    var columns: Int

    init(rows: Int, columns: Int) {
        self.rows = rows
        self.columns = columns
    }

    /// Nil when it is no terminal, or one that does not know (0 × 0 on a serial line).
    init?(of descriptor: Int32) {
        var height: Int32 = 0
        var width: Int32 = 0
        guard cle_window_size(descriptor, &height, &width) == 0, height > 0, width > 0 else { return nil }
        rows = Int(height)
        columns = Int(width)
    }
}
