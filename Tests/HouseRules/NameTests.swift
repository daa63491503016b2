import Testing

/// Names say what a thing is, and nothing runs or changes behind the reader's back.
@Suite struct NameTests {
    static let empty: Set<String> = [
        "Manager", "Helper", "Helpers", "Util", "Utils", "Utility", "Utilities", "Service", "Impl",
    ]

    /// The words of a name in camel case: `DraftHelper` is Draft and Helper.
    static func words(of name: some StringProtocol) -> [String] {
        var words: [String] = []
        for letter in name {
            if letter.isUppercase || words.isEmpty { words.append("") }
            words[words.count - 1].append(letter)
        }
        return words
    }

    static func emptyNames(in text: String) -> [String] {
        SwiftText(text).code.matches(of: /\b(?:class|struct|enum|protocol|extension|typealias)\s+(\w+)/)
            .map { String($0.output.1) }
            .filter { !empty.isDisjoint(with: words(of: $0)) }
    }

    static func emptyFileName(_ name: String) -> Bool {
        name.split { !$0.isLetter }.contains { !empty.isDisjoint(with: words(of: $0)) }
    }

    /// No task runs beside the talk and no variable outlives its owner. A computed `static var` holds nothing: it passes.
    static func hiddenState(in text: String) -> [String] {
        let telling = ["async", "await", "ctor", "var"]
        return SwiftText(text).codeLines.enumerated().flatMap { number, line -> [String] in
            guard telling.contains(where: line.contains) else { return [] }
            let found = [
                line.contains(/\b(async|await)\b/) ? "async" : nil,
                line.contains(/\bactor\s+[A-Z]|@\w*Actor\b/) ? "actor" : nil,
                line.contains(/\b(static|class)\s+var\b[^{]*=|\b(static|class)\s+var\b[^{]*$/) ? "static var" : nil,
                line.contains(#/^(\w+(\(\w+\))? )*var\s/#) && !line.contains("{") ? "var outside a type" : nil,
            ]
            return found.compactMap { $0 }.map { "line \(number + 1): \($0)" }
        }
    }

    @Test func everyTypeHasANameThatSaysSomething() {
        let files = Repository.sources + Repository.tests
        #expect(files.flatMap { file in Self.emptyNames(in: file.text).map { "\(file.path): \($0)" } } == [])
        #expect(files.filter { Self.emptyFileName($0.name) }.map(\.path) == [])
    }

    @Test func nothingRunsOrChangesOutOfSight() {
        let found = Repository.sources.flatMap { file in Self.hiddenState(in: file.text).map { "\(file.path) \($0)" } }
        #expect(found == [])
    }

    @Test func badNamesAndHiddenStateAreSeen() {
        #expect(Self.emptyNames(in: "package struct DraftManager {}\nenum Utils {}") == ["DraftManager", "Utils"])
        #expect(Self.emptyNames(in: "struct Utilisation {} // class Helper\n") == [])
        #expect(Self.emptyFileName("Draft+Helper.swift"))
        #expect(!Self.emptyFileName("Draft+Words.swift"))
        #expect(Self.hiddenState(in: "func go() async {}") == ["line 1: async"])
        #expect(Self.hiddenState(in: "\npackage actor Store {}") == ["line 2: actor"])
        #expect(Self.hiddenState(in: "@MainActor struct A {}") == ["line 1: actor"])
        #expect(Self.hiddenState(in: "    private static var count = 0") == ["line 1: static var"])
        #expect(Self.hiddenState(in: "    static var shared: Notebook?") == ["line 1: static var"])
        #expect(Self.hiddenState(in: "private var count = 0") == ["line 1: var outside a type"])
        #expect(Self.hiddenState(in: "    static var names: [String] { [] }\n    let actor: Owner") == [])
    }
}
