import Terminal

/// Lines as a debrief shows them.
enum Samples {
    static let heard: [Line] = [
        .heading(left: "I heard", right: "from"),
        .row(
            number: "1", label: "asked for", words: "pricing for 40 seats, before 10 Dec",
            right: "“wants pricing for 40…”"),
        .row(
            number: "2", label: "worried", words: "onboarding drags; cost a quarter", right: "“drags like last time…”"),
        .row(
            number: "3", label: "you promised", words: "the onboarding timeline — Fri 27 Nov",
            right: "“I’d send … by Friday”"),
        .row(number: "5", label: "phone", words: "248.867.5309", right: ""),
    ]

    static let review: [Line] = [
        .heading(left: "Jenny Ortiz · Acme", right: "debrief"),
        .row(number: "1", label: "asked for", words: "pricing for 40 seats, before her board on 10 Dec", right: ""),
        .row(number: "3", label: "you owe", words: "onboarding timeline", right: "Fri 27 Nov"),
        .row(
            number: "5", label: "next step",
            words: "walk ops lead through the timeline, 20 min, and ask what the board wants to see",
            right: "Fri 27 Nov 14:15"),
    ]
}
