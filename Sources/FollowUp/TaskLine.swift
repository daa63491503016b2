/// The task as it stands on the calendar: verb, person, purpose, number. "Call Jenny to determine next steps – 248.867.5309".
extension NextStep {
    /// - Parameters:
    ///   - prospect: whose name and number go in.
    ///   - dash: what stands before the number.
    package func taskLine(for prospect: Prospect, dash: String = "–") -> String {
        let reach = reach(of: prospect).map { " \(dash) \($0)" } ?? ""
        let first = text.prefix { $0 != " " }.lowercased()
        if NextStep.handing.contains(first), channel == nil || channel == .email {
            let words = text.lowercased().split { !$0.isLetter && $0 != "'" }
            let named = words.contains { $0 == prospect.first.lowercased() }
            return text.capitalizedFirst + (named ? "" : " \(dash) \(prospect.name)") + reach
        }
        let aim = aim(with: prospect)
        return "\(contactVerb) \(prospect.name)\(aim.isEmpty ? "" : " \(aim)")\(reach)"
    }

    /// The number or address that goes with the channel.
    package func reach(of prospect: Prospect) -> String? {
        channel == .email
            ? prospect.emails.first ?? prospect.phones.first
            : prospect.phones.first ?? prospect.emails.first
    }

    private var contactVerb: String {
        switch channel {
        case .email: "Email"
        case .text: "Text"
        case .whatsapp: "WhatsApp"
        case .linkedin, .social: "Message"
        case .video: "Video call"
        case .inPerson: "Meet"
        case .postcard, .note: "Write to"
        case .voicemail, .phone, nil: "Call"
        }
    }

    /// What is left of the step when the verb of contact and the name, which the line says already, are taken away:
    /// "ring Jenny re the trial" leaves "re the trial", "walk her through it" becomes "to walk her through it".
    private func aim(with prospect: Prospect) -> String {
        var words = text.split(separator: " ")[...]
        guard let verb = words.first?.lowercased() else { return purposeAim }
        guard NextStep.contacting.contains(verb) else {
            return NextStep.doers.contains(verb) || verb.last == "." ? "– \(text)" : "to \(text)"
        }
        words = words.dropFirst()
        let names = prospect.name.lowercased().split(separator: " ").map(NextStep.bare) + NextStep.pronouns
        words = words.drop { names.contains(NextStep.bare($0.lowercased()[...])) }
        guard let next = words.first else { return purposeAim }
        switch next.lowercased() {
        case "and": return "to" + text[next.endIndex...]
        case "to", "re", "about", "on", "for", "with", "at", "–", "-": return String(text[next.startIndex...])
        default: return (NextStep.writing.contains(verb) ? "" : "– ") + text[next.startIndex...]
        }
    }

    /// The purpose as the aim: "to determine next steps", "– whether ops will back it".
    private var purposeAim: String {
        guard let purpose, let first = purpose.split(separator: " ").first?.lowercased() else { return "" }
        if first == "to" { return purpose }
        return NextStep.doers.contains(first) || NextStep.asking.contains(first) ? "– \(purpose)" : "to \(purpose)"
    }

    private static func bare(_ word: Substring) -> String {
        var word = word
        while let last = word.last, ".,;:".contains(last) { word.removeLast() }
        return String(word)
    }

    // Lists, not sets: they are short, and a set costs more to make than it saves.
    private static let contacting: [String] = [
        "call", "ring", "phone", "email", "e-mail", "mail", "text", "message", "whatsapp", "meet", "visit", "see",
    ]
    private static let writing: [String] = ["email", "e-mail", "mail", "text", "message", "whatsapp"]
    private static let handing: [String] = ["send", "bring", "post", "deliver", "share", "forward", "give", "drop"]
    private static let doers: [String] = ["he", "she", "they", "we", "i", "the", "a", "an"]
    private static let asking: [String] = [
        "whether", "if", "what", "which", "who", "how", "when", "where", "why", "that", "his", "her", "their", "its",
        "my", "our",
    ]
    private static let pronouns: [String] = ["her", "him", "them", "back"]
}

extension String {
    fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
