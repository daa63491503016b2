import Testing

/// Files people like to open are short.
@Suite struct SizeTests {
    static let most = 300
    static let middle = 100

    static func tooLong(_ files: [Repository.File]) -> [String] {
        files.filter { $0.lineCount > most }.map { "\($0.path) has \($0.lineCount) lines" }
    }

    static func median(_ counts: [Int]) -> Int {
        counts.isEmpty ? 0 : counts.sorted()[counts.count / 2]
    }

    @Test func noFileIsLong() {
        let endings: Set = ["swift", "c", "h"]
        let files = Repository.code(under: "Sources/", endings) + Repository.code(under: "Tests/", endings)
        #expect(Self.tooLong(files) == [])
    }

    @Test func halfTheSourcesFitTwoScreens() {
        let counts = Repository.code(under: "Sources/", ["swift", "c", "h"]).map(\.lineCount)
        #expect(Self.median(counts) <= Self.middle)
    }

    @Test func aLongFileIsSeen() {
        let long = Repository.File(path: "Sources/A/B.swift", text: String(repeating: "\n", count: 301))
        let fits = Repository.File(path: "Sources/A/C.swift", text: String(repeating: "\n", count: 300))
        #expect(Self.tooLong([long, fits]) == ["Sources/A/B.swift has 301 lines"])
        #expect(Self.median([1, 120, 400]) == 120)
    }
}
