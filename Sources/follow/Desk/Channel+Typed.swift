import FollowUp

extension Channel {
    /// A channel as people write it: "call" is the phone, "in person" has no underscore.
    init?(typed: String) {
        let word = typed.lowercased()
        if let known = Channel(rawValue: word.replacing(" ", with: "_")) {
            self = known
        } else if let channel = Channel.typed.first(where: { $0.words.contains(word) })?.channel {
            self = channel
        } else {
            return nil
        }
    }

    private static let typed: [(channel: Channel, words: [String])] = [
        (.phone, ["call", "called", "phoned", "ring", "rang", "tel", "telephone", "mobile", "cell"]),
        (.voicemail, ["vm", "voice mail", "mailbox"]),
        (.text, ["sms", "texted", "txt", "imessage", "signal"]),
        (.email, ["mail", "e-mail", "emailed", "mailed"]),
        (.linkedin, ["li", "linked in", "inmail"]),
        (.whatsapp, ["wa", "whats app"]),
        (.video, ["zoom", "teams", "video call", "facetime", "skype", "google meet"]),
        (.social, ["social media", "facebook", "instagram", "insta", "dm", "twitter", "xing"]),
        (.postcard, ["post", "card", "letter"]),
        (.note, ["handwritten note", "handwritten"]),
        (.inPerson, ["in-person", "person", "face to face", "face-to-face", "visit", "visited", "coffee", "lunch"]),
    ]

    /// The names shown to someone who wrote one that is not known.
    static let shown = Channel.allCases.map { $0.rawValue.replacing("_", with: " ") }.joined(separator: ", ")
}
