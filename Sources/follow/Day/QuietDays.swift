import FollowUp

/// How long it may be quiet: the few numbers of the playbook the first prompt needs.
struct QuietDays: Equatable {
    var atRisk: SmallTable<Prospect.Kind, Int>
    /// Days after which something useful is due.
    var nurture: Int

    init(_ playbook: Playbook) {
        atRisk = playbook.atRisk
        nurture = playbook.nurture.lowerBound
    }

    init?(numbers: [Int]) {
        guard numbers.count == 4 else { return nil }
        atRisk = [.prospect: numbers[0], .client: numbers[1], .partner: numbers[2]]
        nurture = numbers[3]
    }

    var numbers: [Int] { [.prospect, .client, .partner].map { atRisk[$0] ?? 0 } + [nurture] }
}

extension Desk {
    /// How long it may be quiet, by the user's playbook.
    func quietDays() throws -> QuietDays { try playbookMemory?.quietDays() ?? QuietDays(playbook()) }
}
