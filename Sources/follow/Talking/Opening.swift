import CivilTime
import FollowUp
import Records
import Terminal

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// `follow` alone: what is due and late, unfinished talks, then the prompt.
enum Opening {
    static func run(at desk: Desk) throws {
        try desk.talk.show(try greeting(at: desk))
        guard desk.settings.input else { return }
        var loop = try Loop(desk, try session(at: desk))
        try loop.run()
    }

    /// What was changed on the calendar since is asked about first, where there is someone to ask.
    private static func session(at desk: Desk) throws -> Session {
        guard isatty(STDIN_FILENO) == 1, desk.talk.isTerminal, let news = Calendar.news(at: desk), !news.news.isEmpty
        else {
            return .coach()
        }
        return Session(place: .news(NewsTalk(news.news, isDeserted: news.isDeserted)), returns: true)
    }

    /// Rows a lane shows; a longer one is said in a number.
    private static let rows = 5

    static func greeting(at desk: Desk) throws -> [Line] {
        let notebook = try notebook(at: desk)
        let lanes = try desk.lanes(limit: rows, from: notebook)
        guard !lanes.isEmpty else {
            return [.plain(desk.wording("greeting", ["answer": desk.sayLong(desk.today)]))]
                + (try unfinished(notebook, desk))
        }
        return [.plain(desk.head(of: lanes)), .blank] + desk.lines(of: lanes) + (try unfinished(notebook, desk))
    }

    /// From a disk that takes no writing the day can still be read; what would write says so when it comes to it.
    private static func notebook(at desk: Desk) throws -> Notebook {
        do { return try desk.notebook() } catch NotebookError.readOnly(let path) {
            guard let notebook = try desk.notebookToRead() else { throw NotebookError.readOnly(path: path) }
            return notebook
        }
    }

    private static func unfinished(_ notebook: Notebook, _ desk: Desk) throws -> [Line] {
        try notebook.unfinished(limit: 3).map { talk in
            .hint(
                desk.wording(
                    "unfinished",
                    [
                        "title": desk.wording("talk.\(talk.conversation)"), "name": talk.whom ?? "",
                        "answer": desk.say(Due(talk.began.day, at: talk.began.wall.time)),
                    ]))
        }
    }
}
