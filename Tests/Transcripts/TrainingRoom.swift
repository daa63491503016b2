import Foundation

/// A folder with a notebook's place in it, trainees who practise beside it, and two small rules to practise.
final class TrainingRoom {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("follow-\(UUID().uuidString)")
    var training: URL { folder.appendingPathComponent("data/training") }
    var prompts: URL { folder.appendingPathComponent("shipped") }

    private static let files = [
        "weights/families.txt": "",
        "weights/sentences.txt": "all\tpitch -300\nw atlas\tpitch 600\n",
        "weights/messages.txt": "all\tspiel -200\nmost pitch\tspiel 400\n",
        "weights/steps.txt": "all\tvague -100\nw touch\tvague 300\n",
        "coaching/spiel.yml": """
        judges: draft
        check: weighs
        for: spiel
        at: [pitch]
        title: a pitch that answers nothing they said
        weight: stop
        message: This is your spiel.
        why: no-spiel
        catches: ["Hi. ‸Our Atlas is here."]
        passes: [Hi. Your plan is here.]

        """,
        "coaching/checking-in.yml": """
        check: phrases
        phrases: [touch base, check in]
        title: checking in
        weight: stop
        message: No aim.
        why: specific-aim
        catches: ["let us ‸touch base", "just to ‸check in"]
        passes: [ask what the board said]

        """,
    ]

    init() throws {
        for name in ["data", "config", "shipped/Prompts/weights", "shipped/Prompts/coaching"] {
            try FileManager.default.createDirectory(
                at: folder.appendingPathComponent(name), withIntermediateDirectories: true)
        }
        for (name, text) in TrainingRoom.files {
            try Data(text.utf8).write(to: prompts.appendingPathComponent("Prompts/\(name)"))
        }
        for name in ["Prompts/wording.txt", "Prompts/playbook.yml", "seeds"] {
            try FileManager.default.copyItem(
                at: Program.checkout.appendingPathComponent(name), to: prompts.appendingPathComponent(name))
        }
    }
    deinit { try? FileManager.default.removeItem(at: folder) }

    func follow(
        _ arguments: [String], _ lines: [String] = [], now: String = "2026-11-23T19:00",
        _ environment: [String: String] = [:]
    ) throws -> Program.Run {
        let base = [
            "FOLLOW_NOTEBOOK": folder.appendingPathComponent("data/notebook.sqlite").path, "FOLLOW_NOW": now,
            "XDG_CONFIG_HOME": folder.appendingPathComponent("config").path, "FOLLOW_PROMPTS": prompts.path,
        ]
        return try Program.run(
            arguments, input: Data(lines.map { $0 + "\n" }.joined().utf8),
            environment: base.merging(environment) { $1 }, in: folder)
    }

    /// So many exercises passed over, each of them “again”.
    func drill(_ count: Int, as name: String? = nil, now: String = "2026-11-23T19:00") throws -> Program.Run {
        let who = name.map { ["--as", $0] } ?? []
        return try follow(
            ["train", "drill", "--count", String(count)] + who, Array(repeating: "", count: count), now: now)
    }

    func log(_ name: String) throws -> String {
        try String(contentsOf: training.appendingPathComponent("\(name).jsonl"), encoding: .utf8)
    }

    func write(_ text: String, to name: String) throws {
        try FileManager.default.createDirectory(at: training, withIntermediateDirectories: true)
        try Data(text.utf8).write(to: training.appendingPathComponent("\(name).jsonl"))
    }

    func mode(_ url: URL) throws -> Int {
        let attributes = try FileManager.default.attributesOfItem(atPath: url.path)
        return (attributes[.posixPermissions] as? NSNumber)?.intValue ?? 0
    }
}
