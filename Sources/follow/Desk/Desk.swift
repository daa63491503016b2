import CivilTime
import Coaching
import Dialogue
import FollowUp
import Language
import PromptLibrary
import Records
import Terminal

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// What lies ready for a command: the notebook, the prompts, the clock, the screens. Everything is opened when first used.
final class Desk {
    let settings: Settings
    let clock: Clock
    let region: Region
    let library: PromptLibrary
    let wording: Wording
    /// For the talk: standard output at a terminal, standard error beside a pipe.
    let talk: Screen
    /// For results: always standard output.
    let results: Screen
    /// The first thing that went wrong while a line was being heard.
    private(set) var trouble: (any Error)?
    /// A talk reads the lines; a command must not read them too.
    var isTalking = false
    /// Who was named or talked with last: whom “them” means at the prompt.
    var spokenOf: ID<Prospect>?
    private var opened: Notebook?
    private var isWritable = false
    private(set) var coach = Coach([])
    /// What a talk about a message needs besides: its kinds, and who writes.
    private var writing: Writing?
    /// The coach with all that was learned of messages; it is large, and waits for the first message.
    private(set) var judging: Coach?
    /// The user's rules, once they were read.
    var rules: Playbook?
    /// What worries are told by; read when a line first may be one.
    private(set) var known: Worries?
    private let memory = HearingMemory()

    init(_ settings: Settings) throws {
        self.settings = settings
        clock = try Clock(standingAt: settings.now ?? environment("FOLLOW_NOW"))
        region = try Desk.region(settings.locale)
        let shipped = try Folders.shipped()
        let own = try? Folders().config + "/Prompts"
        library = PromptLibrary(
            folders: [own, "\(shipped)/Prompts"].compactMap { $0 }.filter(exists), seeds: "\(shipped)/seeds")
        wording = try library.wording()
        let colour = settings.plain ? ColourChoice.never : settings.colour
        let accessible = settings.accessible || Desk.isOn("ACCESSIBLE")
        talk = Screen.talk(colour, accessible: accessible)
        results = Screen.results(colour, accessible: accessible)
    }

    var now: Moment { clock.now }
    var today: Day { now.day }

    /// Opens the notebook, and makes it when there is none yet.
    func notebook() throws -> Notebook {
        if let opened, isWritable { return opened }
        let notebook = try Notebook(at: try path(), access: .readWrite)
        opened = notebook
        isWritable = true
        return notebook
    }

    /// Opens the notebook for reading only, so that a record can be read from where nothing can be written.
    func notebookToRead() throws -> Notebook? {
        if let opened { return opened }
        let path = try path()
        // What was cut short while it was made is no notebook yet.
        guard exists(path), !isEmptyFile(path) else { return nil }
        do {
            let notebook = try Notebook(at: path, access: .readOnly)
            opened = notebook
            return notebook
        } catch .readOnly {
            // A program that was killed while it wrote left its journal: taking that back needs writing.
            return try notebook()
        } catch .olderSchema {
            // Of an earlier version: it is brought up to date where that can be.
            return try notebook()
        }
    }

    func path() throws -> String {
        try settings.notebook ?? environment("FOLLOW_NOTEBOOK") ?? Folders().data + "/notebook.sqlite"
    }

    /// A conversation, and the rules its questions are held to.
    func conversation(_ id: String) throws -> Conversation {
        let conversation = try library.conversation(id)
        writing = conversation.questions.contains { $0.kind == .message } ? try Writing(at: self) : nil
        coach = Coach(try library.rules(Set(conversation.questions.flatMap(\.checks).map(\.rule)).sorted()))
        return conversation
    }

    /// What an interview may ask of the world while it hears a line.
    func hearing() -> Hearing {
        var hearing = Hearing(
            now: now, region: region, wording: wording,
            people: { [self] name in noting { try notebook().people(matching: name, limit: 6) } ?? [] },
            relationship: { [self] id in noting { try notebook().relationship(id) } ?? nil },
            advise: { [self] names, answer, standing, places in
                var places = places
                places["given.when"] = answer.repeated(of: standing.slots)?.due.map(say)
                return coach(for: names, answer).review(answer, by: names, facts: standing.slots, places: places)
                    .map { Advice(rule: $0.rule, message: $0.message, instead: $0.instead) }
            },
            rhythm: { [self] relationship in noting { rhythm(for: relationship, by: try taughtPlaybook()) } },
            memory: memory)
        hearing.worry = { [self] line, kind, standing, before in
            noting { try self.answer(line, at: kind, standing, before: before) } ?? nil
        }
        writing?.equip(&hearing, at: self)
        return hearing
    }

    /// Keeps the user's line, for this talk and those to come.
    func introduce(contact: String) throws {
        try keep("contact", contact)
        try writing?.reread(at: self)
    }

    func worries() throws -> Worries {
        let worries = try known ?? library.worries()
        known = worries
        return worries
    }

    /// The coach of the conversation at hand; what was learned of steps is read when the first step is looked at, and of
    /// worries with the first line that may be one.
    private func coach(for rules: [String], _ answer: Answer) -> Coach {
        if coach.worries == nil, rules.contains(where: { coach.rules[$0]?.looksForWorry == true }),
            known != nil || Worries.mayBeIn(answer.words), let worries = noting({ try worries() })
        {
            coach = Coach(Array(coach.rules.values), lens: coach.lens, worries: worries)
        }
        if rules.contains(where: { coach.rules[$0]?.judges == .step }) { readStepLens() }
        return coach
    }

    func readStepLens() {
        guard coach.lens == nil, let lens = noting({ try library.stepLens() }) else { return }
        coach = Coach(Array(coach.rules.values), lens: lens, worries: coach.worries)
    }

    /// The coach who judges messages; nil when what was learned cannot be read, and that is the trouble.
    func judge() -> Coach? {
        do {
            let coach = try judging ?? library.coach()
            judging = coach
            return coach
        } catch {
            trouble = trouble ?? error
            return nil
        }
    }

    func say(_ due: Due) -> String { hearing().say(due) }

    /// The end of the program. What is open is closed by the system: everything kept is on the disk already, and leaving
    /// is quick.
    func leave(_ code: Int32 = 0) -> Never { exit(code) }

    /// Takes what went wrong since the last time.
    func takeTrouble() -> (any Error)? {
        defer { trouble = nil }
        return trouble
    }

    /// Does something whose trouble is not told.
    func quietly(_ work: () -> Void) {
        let before = trouble
        work()
        trouble = before
    }

    private func noting<T>(_ read: () throws -> T) -> T? {
        do { return try read() } catch { trouble = trouble ?? error }
        return nil
    }

    private static func region(_ option: String?) throws -> Region {
        if let option {
            guard let region = Region(rawValue: option) else {
                throw Failure(Failure.usage, "follow: --locale takes en_GB or en_US, not “\(option)”.")
            }
            return region
        }
        let name = environment("LC_ALL") ?? environment("LC_TIME") ?? environment("LANG") ?? ""
        return name.hasPrefix("en_US") ? .unitedStates : .britain
    }

    private static func isOn(_ variable: String) -> Bool {
        environment(variable).map { !["0", "false"].contains($0.lowercased()) } ?? false
    }
}
