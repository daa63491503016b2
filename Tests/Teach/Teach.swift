import Coaching
import Foundation
import Language
import Lessons
import PromptLibrary

/// `teach LESSONS WEIGHTS [worries]`: learns from the labelled examples in one folder and writes the weights into the
/// other, all of them or those of the worries alone.
/// The same examples give the same files.
@main
enum Teach {
    static func main() throws {
        let arguments = CommandLine.arguments
        if arguments.count > 3, arguments[1] == "examine" {
            let library = PromptLibrary(folders: [arguments[2]], seeds: "")
            let lessons = try texts(in: arguments[3]).flatMap(lessons)
            return examine(lessons, try library.coach(), errors: arguments.count > 4)
        }
        guard arguments.count == 3 || arguments.count == 4 && arguments[3] == "worries" else {
            fatalError("teach wants two folders: the lessons, and the weights; then, perhaps, the word worries")
        }
        let folder = arguments[1]
        let weights = arguments[2]
        try teachWorries(folder, weights)
        guard arguments.count == 3 else { return }
        let families = Families(try String(contentsOfFile: weights + "/families.txt", encoding: .utf8))
        var lens = Lens(families: families, jobs: try Weights(""), drafts: try Weights(""), steps: try Weights(""))

        let files = try texts(in: folder + "/drafts").map(lessons)
        let drafts = files.flatMap { $0 }
        // Files that stand together are by one hand; a fold holds whole hands, so that nobody is judged by their own words.
        let fold = files.indices.flatMap { file in files[file].map { _ in file * folds / files.count } }
        let bank = try texts(in: folder + "/sentences").flatMap(labelled)
        let steps = try texts(in: folder + "/steps").flatMap(labelled)
        print("\(drafts.count) drafts, \(bank.count) sentences, \(steps.count) steps")

        let jobs = Job.allCases.map(\.rawValue)
        var examples: [Example] = []
        for (number, lesson) in drafts.enumerated() {
            for sentence in lens.sentences(of: lesson.draft) {
                examples.append(Example(of: number, traits: sentence.traits, labels: lesson.jobs(in: sentence.range)))
            }
        }
        let alone = bank.map { Example(of: -1, traits: lens.traits(ofAlone: $0.text) + ["alone"], labels: $0.labels) }

        // The whole messages are judged by what is heard in sentences that were not learned from: fold by fold.
        var measures: [Example] = []
        for out in 0..<folds {
            let others = examples.filter { fold[$0.of] != out } + alone
            lens.jobs = try Weights(Learned(others, jobs, atLeast: 3).text)
            for (number, lesson) in drafts.enumerated() where fold[number] == out {
                measures.append(Example(of: number, measures: DraftReading(lesson.draft, through: lens), lesson.labels))
            }
        }
        let judged = Learned(measures, judgements, atLeast: 1, weakest: 3, passes: 60).text
        try judged.write(toFile: weights + "/messages.txt", atomically: true, encoding: .utf8)
        try Learned(examples + alone, jobs, atLeast: 3).text
            .write(toFile: weights + "/sentences.txt", atomically: true, encoding: .utf8)

        let ear = StepEar(dates: DateEar(now: monday, locale: .britain, use: .plan))
        let taught = steps.enumerated().map { number, step in
            Example(
                of: number, traits: StepTraits(step.text, heard: ear.hear(step.text), families: families).names,
                labels: step.labels)
        }
        try Learned(taught, stepLabels, atLeast: 2, weakest: 8).text
            .write(toFile: weights + "/steps.txt", atomically: true, encoding: .utf8)
    }

    private static let folds = 5
    private static let judgements = [
        "spiel", "push", "empty_checkin", "me_focused", "no_next_step", "jump_to_close", "vague_ask",
    ]
    private static let stepLabels = [
        "small_step", "jump_to_close", "vague", "no_owner", "no_when", "no_value", "self_serving",
    ]

    static func texts(in folder: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
            .map { try String(contentsOfFile: "\(folder)/\($0)", encoding: .utf8) }
    }
}
