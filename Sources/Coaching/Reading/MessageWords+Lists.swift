extension MessageWords {
    /// How people type, and what they mean by it.
    static let written: [String: [String]] = [
        "u": ["you"], "ur": ["your"], "r": ["are"], "yr": ["your"], "youre": ["you're"], "youve": ["you've"],
        "youll": ["you'll"], "youd": ["you'd"], "thx": ["thanks"], "pls": ["please"], "plz": ["please"],
        "tmrw": ["tomorrow"], "tomoz": ["tomorrow"], "wanna": ["want", "to"], "gonna": ["going", "to"],
        "gotta": ["got", "to"], "cos": ["because"], "im": ["i'm"], "ive": ["i've"], "id": ["i'd"], "dont": ["don't"],
        "cant": ["can't"], "wont": ["won't"], "didnt": ["didn't"], "doesnt": ["doesn't"], "isnt": ["isn't"],
        "havent": ["haven't"], "its": ["it's"], "thats": ["that's"], "whats": ["what's"], "lets": ["let's"],
        "theyre": ["they're"], "theres": ["there's"], "weve": ["we've"], "hes": ["he's"], "shes": ["she's"],
        "wks": ["weeks"], "wk": ["week"], "mins": ["minutes"], "min": ["minutes"], "hrs": ["hours"], "hr": ["hour"],
        "ok": ["okay"], "msg": ["message"], "txt": ["text"], "appt": ["appointment"], "abt": ["about"],
        "bc": ["because"],
        "bcos": ["because"], "n": ["and"], "w": ["with"], "tho": ["though"], "thru": ["through"], "ppl": ["people"],
    ]
    static let days: Set<String> = [
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue", "tues", "wed",
        "weds",
        "thu", "thur", "thurs", "fri", "sat", "sun", "mondays", "tuesdays", "wednesdays", "thursdays", "fridays",
        "saturdays", "sundays",
    ]
    static let months: Set<String> = [
        "january", "february", "march", "april", "june", "july", "august", "september", "october", "november",
        "december",
        "jan", "feb", "apr", "jun", "jul", "aug", "sept", "sep", "oct", "nov", "dec",
    ]
    static let myself: Set<String> = ["i", "me", "my", "i'm", "i've", "i'd", "i'll", "mine", "myself"]
    static let ourselves: Set<String> = ["we", "our", "us", "we're", "we've", "we'll", "we'd", "ours", "ourselves"]
    static let reader: Set<String> = ["you", "your", "you're", "you've", "you'd", "you'll", "yours", "yourself"]
    static let times: Set<String> = ["#day", "#time", "#nth", "tomorrow", "today", "tonight"]
}
