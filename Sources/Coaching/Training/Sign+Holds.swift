extension Sign {
    /// - Parameters:
    ///   - known: the names of the hidden facts told before the line was said.
    func holds(in line: LineReading, _ scenario: Scenario, known: Set<String>) -> Bool {
        switch self {
        case .does(let move): line.moves.contains(move)
        case .about(let topic, let family): line.isAbout(topic, family: family)
        case .uses(let hidden): scenario.words(of: hidden).map { line.shares(with: Words($0).stems) } ?? false
        case .knows(let hidden): known.contains(hidden)
        case .dayFrom(let day): !line.days.isEmpty && line.days.allSatisfy { $0.number >= day }
        case .dayBy(let day): !line.days.isEmpty && line.days.allSatisfy { $0.number <= day }
        case .rule(let name): line.bites(name)
        case .not(let sign): !sign.holds(in: line, scenario, known: known)
        }
    }
}

extension [[Sign]] {
    /// One of the lists holds whole.
    func hold(in line: LineReading, _ scenario: Scenario, known: Set<String>) -> Bool {
        contains { $0.allSatisfy { $0.holds(in: line, scenario, known: known) } }
    }
}
