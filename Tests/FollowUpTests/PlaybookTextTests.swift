import CivilTime
import FollowUp
import Testing

/// A playbook that was remembered is the one that was read.
@Suite struct PlaybookTextTests {
    static func playbook(_ seed: Int) -> Playbook {
        var histories = Histories(seed: seed)
        var playbook = histories.playbook()
        playbook.holidays.yearly = Set((0..<histories.below(4)).map { _ in 101 + histories.below(28) })
        if histories.chance(50) { playbook.holidays.stretches = [Samples.monday...(Samples.monday + 3)] }
        if histories.chance(50) { playbook.away.append((Samples.monday + 300)...(Samples.monday + 310)) }
        if histories.chance(50) { playbook.order[.introvert] = [.email] }
        for rule in Playbook.Rule.allCases where histories.chance(80) {
            playbook.why[rule] = "because-\(rule.rawValue)"
        }
        playbook.outcomes.append(.init("hat zurückgerufen", also: ["rief an", "n/a"], means: .theirs, by: .inPerson))
        return playbook
    }

    @Test(arguments: 0..<100) func itReadsBackAsItself(seed: Int) throws {
        let playbook = Self.playbook(seed)
        let text = try #require(playbook.text)
        #expect(Playbook(text: text[...]) == playbook)
    }

    /// Cut short anywhere, it is nothing.
    @Test func aPieceOfItIsNoPlaybook() throws {
        let text = try #require(Self.playbook(1).text)
        for end in text.indices { #expect(Playbook(text: text[..<end]) == nil) }
        #expect(Playbook(text: "\(text)\nand more") == nil)
    }

    @Test func whatIsDamagedIsReadOrNot() throws {
        let text = try #require(Self.playbook(2).text)
        var histories = Histories(seed: 4)
        for _ in 0..<2000 {
            var bytes = Array(text.utf8)
            bytes[histories.below(bytes.count)] = UInt8(histories.below(256))
            _ = Playbook(text: String(decoding: bytes, as: UTF8.self)[...])
        }
    }

    @Test func aWordWithATabIsNotRemembered() {
        var playbook = Samples.playbook
        playbook.outcomes.append(.init("rang\tback", means: .theirs))
        #expect(playbook.text == nil)
    }
}
