/// The words promises are made of.
extension PromiseCues {
    static let theirLabels: Set = [
        "them", "theirs", "they", "she", "he", "their side", "their action", "their actions", "him", "her", "client",
        "they owe",
    ]
    static let sayings: Set = [
        "said", "told", "promised", "offered", "owe", "volunteered", "agreed", "say", "saying", "reckoned",
    ]
    static let wishes: Set = [
        "like", "love", "prefer", "rather", "want", "need", "hate", "be", "never", "not", "still", "appreciate",
        "welcome",
        "been", "had", "said", "take", "pay", "consider",
    ]
    static let events: Set = [
        "meeting", "call", "viewing", "visit", "review", "demo", "walkthrough", "survey", "deadline", "lunch", "budget",
        "event", "board", "committee",
        "opening", "expires", "contract", "renewal", "next", "workshop", "agm", "exam", "holiday", "starts", "closed",
        "back", "launch",
    ]
    /// What somebody has to do before they can say more.
    static let duties: Set = [
        "ask", "check", "speak", "talk", "clear", "confirm", "run", "find", "sign", "approve", "bring", "take", "get",
        "consult", "discuss", "present", "agree", "look", "count", "measure",
    ]
    static let sureDeeds: Set = ["nominate", "introduce", "send", "forward", "provide", "supply", "email"]
    static let deeds: Set<String> = Set(
        """
        send email text post ring call phone give get bring take make write draft do find check ask tell show share return record film
        test count measure pick choose nominate introduce forward prepare print price quote sort set book arrange confirm load run
        look speak talk dig sign pay provide supply collect deliver drop pop ship pull put fill mark move report chase line try
        join come visit meet read review compare upload draw build order submit update recommend organise organize photograph
        lend leave fetch scan copy time log list work circulate connect decide answer reply map see clean host let change fix
        install swap trim weigh walk sketch mail loan mock prove survey photograph scan knock assess
        """.listed)
}
