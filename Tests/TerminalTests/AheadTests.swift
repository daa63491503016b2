import Foundation
import Pty
import Testing

/// What Enter will need is done while nothing is typed: the line as it stands again and again, the rest once.
@Suite struct AheadTests {
    private func second() throws -> PtySession {
        let talk = try ProbeSession.asked("--ahead", "--no-ghost")
        talk.send("Zoë\r")
        #expect(talk.shows("What was said?"))
        return talk
    }

    private func times(_ words: String, in talk: PtySession) -> Int {
        String(decoding: talk.transcript, as: UTF8.self).components(separatedBy: words).count - 1
    }

    @Test func aPieceIsDoneInItsLull() throws {
        let talk = try second()
        #expect(talk.shows("‹once›"))
        talk.send("so")
        #expect(talk.shows("‹line so›"))
        talk.send("on")
        #expect(talk.shows("‹line soon›"))
        #expect(times("‹once›", in: talk) == 1)
        #expect(times("‹line soon›", in: talk) == 1)
        talk.send("\r\r")
        #expect(talk.shows("notes=\"soon\""))
    }

    /// Keys that came meanwhile are all there, and Enter waits for nothing.
    @Test func whatIsTypedAheadIsNotLost() throws {
        let talk = try second()
        for piece in ["call ", "her ", "about ", "the ", "rota"] {
            talk.send(piece)
            usleep(25_000)
        }
        talk.send("\r\r")
        #expect(talk.shows("notes=\"call her about the rota\""))
        #expect(talk.exitStatus() == 0)
    }

    /// A lone Esc is told by a pause, too, and is still a key.
    @Test func anEscapeIsStillOne() throws {
        let talk = try second()
        talk.send("draft" + Typed.escape)
        #expect(talk.waits { $0.text.contains("Who did you meet?") })
    }
}
