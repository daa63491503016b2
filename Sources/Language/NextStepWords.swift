/// The words next steps are made of.
extension NextStepCues {
    /// Meetings and talks as things.
    static let events: Set<String> = Set(
        """
        call meeting mtg visit review demo walkthrough viewing catchup lunch coffee breakfast workshop session tour trial survey
        tasting fitting walk zoom teams kickoff presentation chat telecon webinar appointment appt inspection consultation
        callback interview check-in conversation discussion slot
        """.listed)
    /// Doing it again.
    static let resuming: Set<String> = Set(
        """
        regroup reconvene rebook rebooked rearranged resume reconnect revisit resuming regrouping reconvening revisiting remeet
        circle follow-up followup rescheduled catch-up
        """.listed)
    static let booking: Set<String> = Set(
        """
        booked pencilled penciled diarised scheduled blocked arranged diary calendar hold pencil book schedule
        """.listed)
    static let verbs: Set<String> = Set(
        """
        call ring phone meet visit look speak talk join pop come see circle walk try follow reconnect present regroup survey catch
        chat demo go drop nip swing stop return be zoom facetime sit shadow
        """.listed)
    /// Verbs that mean a contact even without a time.
    static let plain: Set = ["call", "ring", "phone", "meet", "visit", "speak", "talk", "zoom", "reconnect", "chat"]
    static let labels: Set = ["date", "when", "meeting", "time", "rebooked", "diary", "call", "visit"]
    static let calling: Set = ["call", "ring", "phone", "calling", "ringing", "phoning"]
    /// Meetings that are theirs, not ours.
    static let foreign: Set<String> = Set(
        """
        board governors committee agm deadline trustees council auditor audit inspector wedding exam event launch opening expires
        renewal budget grant bid election tender sale delivery
        """.listed)
    /// Words of deadlines and ends.
    static let limits: Set<String> = Set(
        """
        due contract lease licence license permit renews expiry closes ends finishes runs starts begins vat tax policy
        warranty notice insurance
        """.listed)
    static let shifts: Set = ["moved", "pushed", "shifted", "switched", "settled", "rearranged", "rescheduled"]
    /// Up to a day, not on it.
    static let bounds: Set = ["until", "till", "til", "since", "through", "thru"]
    /// What may stand before the verb of a contact of ours.
    static let leads: Set<String> = Set(
        """
        to will 'll can could should must and then just also go let's let please or again gonna next back both all
        """.listed)
    static let anytime: Set = ["whenever", "anytime", "any"]
    static let past: Set<String> = Set(
        """
        was were met spoke talked asked lost had since ended cancelled deadline expires wanted went came happened insurer
        """.listed)
    static let doubts: Set = [
        "might", "maybe", "perhaps", "possibly", "whichever", "depends", "either", "unless", "tbc",
    ]
    static let fixing: Set = [
        "set", "fixed", "fix", "agreed", "booked", "scheduled", "arranged", "confirm", "choose", "pick", "made", "yet",
        "arrange", "book", "agree",
    ]
    static let dated: Set = ["date", "dates", "day", "time", "next", "visit", "meeting", "mtg", "appointment", "call"]
}
