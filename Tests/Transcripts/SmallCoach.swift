import Foundation

/// The program with a coach of three rules and six words, in a folder of its own: what it says is known to the letter.
final class SmallCoach {
    let folder: URL

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
        weight: stop
        message: "This is your spiel[; they said “{said}”]."
        instead: "[on “{said}”: ]one thing they can use"
        label: spiel
        why: no-spiel
        catches: ["Hi. ‸Our Atlas."]
        passes: [Hi. Your plan.]

        """,
        "coaching/long.yml": """
        judges: draft
        check: longer than
        words: {text: 8}
        weight: hint
        message: "{count} words, not {fact}."
        label: too_long
        why: they-have-a-life
        given: {channel: text}
        catches: [one two three four five six seven eight nine]
        passes: [one]

        """,
        "coaching/vague.yml": """
        judges: step
        check: weighs
        for: vague
        weight: stop
        message: "“{answer}” could be anything. What brings it {first}?"
        label: vague
        why: specific-aim
        catches: [touch base]
        passes: [send it]

        """,
    ]

    init() throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("follow-\(UUID().uuidString)")
        for (name, text) in SmallCoach.files { try write("Prompts/\(name)", text) }
        for name in ["Prompts/wording.txt", "Prompts/playbook.yml", "seeds"] {
            try FileManager.default.copyItem(
                at: Program.checkout.appendingPathComponent(name), to: folder.appendingPathComponent(name))
        }
    }
    deinit { try? FileManager.default.removeItem(at: folder) }

    @discardableResult func write(_ name: String, _ text: String) throws -> String {
        let file = folder.appendingPathComponent(name)
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
        return file.path
    }

    func follow(
        _ arguments: [String], _ input: String = "", _ environment: [String: String] = [:]
    ) throws -> Program.Run {
        try follow(arguments, Data(input.utf8), environment)
    }
    func follow(
        _ arguments: [String], _ input: Data, _ environment: [String: String] = [:]
    ) throws -> Program.Run {
        let base = [
            "FOLLOW_NOTEBOOK": folder.appendingPathComponent("notebook.sqlite").path, "FOLLOW_NOW": "2026-11-23T10:00",
            "FOLLOW_PROMPTS": folder.path,
        ]
        return try Program.run(arguments, input: input, environment: base.merging(environment) { $1 })
    }

    /// Someone is met, with the shipped questions.
    func meet(_ name: String, asking words: String) throws {
        let lines = [
            name, "continuation", words, "nothing", "yes, email me", "email \(name) one page, tomorrow 9am", "", "",
        ]
        let run = try follow(
            ["debrief", "--quick"], lines.map { $0 + "\n" }.joined(), ["FOLLOW_PROMPTS": Program.checkout.path])
        guard run.status == 0 else { throw NotMet(output: run.output) }
    }
    struct NotMet: Error { let output: String }
}
