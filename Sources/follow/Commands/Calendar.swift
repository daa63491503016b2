import ArgumentParser
import Exchange
import FollowUp
import Foundation
import Terminal

struct Calendar: TalkCommand {
    static let configuration = CommandConfiguration(
        commandName: "calendar",
        abstract: "Your steps as calendar items your phone can share; its changes are asked about.",
        discussion: """
            The folder is in the vdir convention, one item a file, as khal, todoman and vdirsyncer read it. It is named \
            once. Nothing that was changed elsewhere is believed without asking; without a terminal it is listed.
            """)

    @Option(help: ArgumentHelp("The folder; remembered.", valueName: "dir"))
    var dir: String?

    @Option(help: "As event (the default), todo or both; remembered.")
    var kind: CalendarChoice.Kind?

    @Option(help: ArgumentHelp("Write all open items into one file instead; - is standard output.", valueName: "file"))
    var ics: String?

    @OptionGroup var options: Options

    mutating func run() throws {
        let desk = try Desk(options.settings)
        let session = try open(at: desk, returning: false)
        if case .over = session.place { desk.leave() }
        var loop = try Loop(desk, session)
        try loop.run()
    }

    func open(at desk: Desk, returning: Bool) throws -> Session {
        let end = returning ? Session.coach() : Session(place: .over(code: 0), returns: false)
        if let ics {
            try desk.results.show(try write(to: ics, at: desk))
            return end
        }
        let choice = try choice(at: desk)
        let brought = try Calendar.bringUpToDate(at: desk, choice)
        if dir != nil || kind != nil { try choice.remember() }
        try desk.results.show(desk.lines(of: brought, in: choice.folder))
        guard !brought.news.isEmpty else { return end }
        guard desk.settings.input, isatty(STDIN_FILENO) == 1, desk.talk.isTerminal else {
            try desk.results.show(desk.lines(of: brought.news))
            return end
        }
        return Session(place: .news(NewsTalk(brought.news, isDeserted: brought.isDeserted)), returns: returning)
    }

    private func choice(at desk: Desk) throws -> CalendarChoice {
        let notebook = try desk.notebook().path
        let old = CalendarChoice.remembered(of: notebook)
        guard let typed = dir ?? old?.folder else { throw Failure(Failure.usage, desk.wording("calendar.where")) }
        // A folder that had items and is not there is a disk that is not plugged in.
        let folder = CalendarFolder(at: typed) ?? (typed == old?.folder ? nil : CalendarFolder.make(at: typed))
        guard let folder else {
            throw Failure(Failure.noInput, desk.wording("calendar.missing", ["answer": typed]))
        }
        return CalendarChoice(
            folder: folder.path, kind: kind ?? old?.kind ?? .event, notebook: CalendarChoice.whole(notebook))
    }

    /// One file with everything open. A file someone else wrote is not replaced.
    private func write(to path: String, at desk: Desk) throws -> [Line] {
        let kinds = (kind ?? (try? desk.path()).flatMap { CalendarChoice.remembered(of: $0)?.kind } ?? .event).kinds
        let items = try desk.notebookToRead()?.appointments().flatMap { appointment in
            kinds.compactMap { desk.planned(appointment, as: $0, among: kinds)?.item }
        }
        let stamp = CalendarItem.Stamp(created: desk.now.utc, now: desk.now.utc, sequence: 0)
        let text = CalendarItem.calendar((items ?? []).map { $0.component(stamp) }).text
        if path == "-" { return [.verbatim(text)] }
        if let there = FileManager.default.contents(atPath: path),
            there.range(of: Data(CalendarItem.producer.utf8)) == nil
        {
            throw Failure(Failure.cannotWrite, desk.wording("calendar.not-ours", ["answer": path]))
        }
        try NewFile(path: path, replacing: true).save(text)
        return [.done(desk.wording("export.done", ["answer": path]))]
    }
}
