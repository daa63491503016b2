import Testing

/// Nothing in the project knows the machine it was written on.
@Suite struct PathTests {
    static func machinePaths(in text: String) -> [String] {
        // The pattern is in parts so that it does not find itself.
        let folders = "home|root|work|Users"
        guard let pattern = try? Regex(#"(?:^|[^\w.~\-])/(?:"# + folders + #")/[\w.\-]"#) else { return ["?"] }
        return text.split(whereSeparator: \.isNewline).enumerated()
            .filter { $0.element.contains(pattern) }.map { "line \($0.offset + 1)" }
    }

    @Test func noFileNamesAFolderOfItsWriter() {
        let found = Repository.files.flatMap { file in Self.machinePaths(in: file.text).map { "\(file.path) \($0)" } }
        #expect(found == [])
        #expect(Repository.files.contains { $0.path == "Package.swift" }, "the project's files were not found")
    }

    @Test func aMachinePathIsSeen() {
        for folder in ["home", "root", "work", "Users"] {
            #expect(Self.machinePaths(in: "let path = \"/\(folder)/jo/notes\"") == ["line 1"])
        }
        #expect(Self.machinePaths(in: "the home/work/mobile number; https://example.org/work/") == [])
    }
}
