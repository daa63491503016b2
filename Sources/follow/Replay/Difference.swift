/// The first place where two texts part, line by line.
struct Difference: Equatable {
    /// Lines both have just before, two at most.
    var before: [String]
    var old: [String]
    var new: [String]
    /// Where it begins in the first text, from 1.
    var line: Int

    /// - Returns: nil when both are the same.
    init?(_ old: [String], _ new: [String]) {
        var start = 0
        while start < old.count, start < new.count, old[start] == new[start] { start += 1 }
        guard start < old.count || start < new.count else { return nil }
        let (oldCount, newCount) = Difference.apart(Array(old[start...]), Array(new[start...]))
        line = start + 1
        before = Array(old[max(0, start - 2)..<start])
        self.old = Array(old[start..<start + oldCount])
        self.new = Array(new[start..<start + newCount])
    }

    /// Lines looked ahead for the place where both go on alike.
    private static let farthest = 200

    /// How many lines on each side until two of them are the same again; all that is left when that never comes.
    private static func apart(_ old: [String], _ new: [String]) -> (Int, Int) {
        for sum in 1...farthest {
            for oldCount in 0...sum where oldCount <= old.count && sum - oldCount <= new.count {
                let (a, b) = (old[oldCount...].prefix(2), new[(sum - oldCount)...].prefix(2))
                if a.elementsEqual(b), !a.isEmpty { return (oldCount, sum - oldCount) }
            }
        }
        return (old.count, new.count)
    }
}
