import Testing

/// A test that expects nothing proves nothing.
@Suite struct ProofTests {
    static func isTest(_ file: Repository.File) -> Bool {
        file.name.hasSuffix("Tests.swift") || SwiftText(file.text).code.contains(/@Test\b/)
    }

    static func weakness(of file: Repository.File) -> String? {
        let code = SwiftText(file.text).code
        if code.contains(".disabled") { return "\(file.path) turns a test off" }
        guard isTest(file), !code.contains(/#(expect|require)\b/) else { return nil }
        return "\(file.path) expects nothing"
    }

    @Test func everyTestExpectsSomethingAndRuns() {
        #expect(Repository.tests.compactMap(Self.weakness) == [])
        #expect(Repository.tests.contains(where: Self.isTest), "the tests were not found")
    }

    @Test func aTestWithoutProofIsSeen() {
        func weakness(_ text: String) -> String? {
            Self.weakness(of: Repository.File(path: "Tests/A/Bits.swift", text: text))
        }
        #expect(weakness("@Test func a() {} // #expect(true)") == "Tests/A/Bits.swift expects nothing")
        let off = "@Test(.disabled(\"later\")) func a() { #expect(1 == 1) }"
        #expect(weakness(off) == "Tests/A/Bits.swift turns a test off")
        #expect(weakness("@Test func a() throws { try #require(nil as Int?) }") == nil)
        #expect(weakness("struct Fixture {}") == nil)
    }
}
