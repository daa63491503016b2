// swift-tools-version: 6.0
import PackageDescription

// The rooms and the arrows between them. Arrows go down only; `Tests/HouseRules` holds the imports to this list.
let package = Package(
    name: "follow",
    platforms: [.macOS(.v13)],
    products: [.executable(name: "follow", targets: ["follow"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    ],
    targets: [
        .target(name: "CivilTime"),
        .target(name: "FollowUp", dependencies: ["CivilTime"]),
        .target(name: "Language", dependencies: ["CivilTime"]),
        .target(name: "Dialogue", dependencies: ["FollowUp", "Language"]),
        .target(name: "Coaching", dependencies: ["FollowUp", "Language"]),
        .target(name: "PromptLibrary", dependencies: ["Dialogue", "Coaching", "Yams"]),
        .target(
            name: "Records",
            dependencies: [
                "FollowUp", .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "GRDBSQLite", package: "GRDB.swift"),
            ]),
        .target(name: "Exchange", dependencies: ["FollowUp"]),
        .systemLibrary(
            name: "Libedit", pkgConfig: "libedit",
            providers: [.apt(["libedit-dev"]), .brew(["libedit"])]),
        .target(name: "CLibedit", dependencies: ["Libedit"], cSettings: [.define("_GNU_SOURCE")]),
        .target(name: "Terminal", dependencies: ["CLibedit"]),
        .executableTarget(
            name: "follow",
            dependencies: [
                "Dialogue", "Coaching", "PromptLibrary", "Records", "Exchange", "Terminal",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            resources: [.copy("../../Prompts"), .copy("../../seeds")]),

        .testTarget(name: "CivilTimeTests", dependencies: ["CivilTime"]),
        .testTarget(name: "FollowUpTests", dependencies: ["FollowUp"]),
        .testTarget(name: "LanguageTests", dependencies: ["Language"]),
        .testTarget(name: "DialogueTests", dependencies: ["Dialogue", "PromptLibrary"]),
        .testTarget(
            name: "CoachingTests", dependencies: ["Coaching", "PromptLibrary", "Lessons"], exclude: ["Examination"]),
        .testTarget(name: "PromptLibraryTests", dependencies: ["PromptLibrary"]),
        .testTarget(name: "RecordsTests", dependencies: ["Records"], resources: [.copy("Fixtures")]),
        .testTarget(name: "ExchangeTests", dependencies: ["Exchange"], exclude: ["Oracles"]),
        // Drives any program on a pseudo-terminal and reads its screen.
        .target(name: "Pty", dependencies: ["CLibedit"], path: "Tests/Pty"),
        // Learns the coach's weights from labelled examples.
        .executableTarget(name: "teach", dependencies: ["PromptLibrary", "Lessons"], path: "Tests/Teach"),
        .target(name: "Lessons", dependencies: ["Coaching"], path: "Tests/Lessons"),
        .executableTarget(name: "terminal-probe", dependencies: ["Terminal"], path: "Tests/TerminalProbe"),
        .testTarget(name: "TerminalTests", dependencies: ["Terminal", "CLibedit", "Pty", "terminal-probe"]),
        .testTarget(name: "HouseRules", dependencies: ["Yams"]),
        // Whole talks as text, and the program on a real terminal.
        .testTarget(name: "Transcripts", dependencies: ["follow", "Pty"], exclude: ["talks"]),
    ],
    swiftLanguageModes: [.v6]
)
