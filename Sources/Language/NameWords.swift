/// The words that make a name, and those that unmake one.
extension NameFinder {
    /// Given names that are everyday words when typed small.
    static let lowerWords: Set = [
        "dawn", "jade", "jasmine", "sherry", "viola", "lee", "dee", "flora", "jean", "don", "dan", "val", "kit", "reg",
        "marina", "virginia", "carmen", "kim", "sage", "page", "ken", "pam", "liz", "jordan", "florence", "geneva",
        "jersey", "victoria", "charlotte", "chad", "israel", "sydney", "austin", "houston", "jackson", "paris", "des",
        "mel", "ray", "mo", "kay", "gill", "gale", "warren", "blake", "mira", "mina", "mia", "anna", "ana", "ali",
        "ten", "tim", "tom", "sam", "stan", "stella", "angel", "barb", "piers", "rita", "sian", "tania", "tara", "tess",
        "una", "ava", "eve", "ira", "leo", "leon", "toni", "tony", "vic", "wally", "dirk", "dick", "fay", "felix",
    ]
    /// Words of firms and places that are common surnames too.
    static let surnames: Set = [
        "hall", "park", "parks", "church", "mills", "mill", "house", "stone", "marsh", "chambers", "glass", "wells",
        "parish", "abbey", "temple", "chapel", "land", "orchard", "lodge", "wood", "woods", "field", "fields", "castle",
        "cross", "bishop", "banks", "steel", "booth", "frame", "school", "farmer", "forge", "houses", "marine",
        "shipley", "lane", "street", "rhodes", "road", "garage", "coffee", "ward", "lines", "cook", "baker", "cabs",
    ]
    /// Surnames that end like a plural.
    static let plurals: Set<String> = Set(
        """
        jones williams harris evans roberts davies hughes edwards phillips rogers rees reeves stevens adams jenkins collins matthews
        simmons parsons brooks banks woods wells mills james thomas lewis davis morris ellis francis nicholas hayes barnes burns owens
        watts keys myers richards andrews peters daniels abrahams isaacs saunders sanders hopkins perkins watkins wilkins dawkins
        hawkins atkins higgins dickens rawlings cummings hastings jennings hutchins hutchings stubbs gibbs hobbs dobbs tibbs nobbs
        childs fields flowers powers summers winters sands waters rivers hicks weeks banks brookes parks marks meeks crosbys humphreys
        humphries griffiths gates yates oates coates bowles knowles fowles rhodes hodges bridges georges rodrigues gonzales torres
        flores reyes morales vargas rojas ramos campos santos fuentes cortes mendes gomes nunes lopes alves tavares martins dias
        christodoulou papadopoulos stavros dimitris janssens peeters maes claes willems jacobs michels
        mathews symonds simmonds edmonds hammonds reynolds mcdonalds nichols nicholls samuels joyes eames ames holmes soames
        """.listed)
    static let titles: Set = [
        "mr", "mrs", "ms", "miss", "dr", "prof", "sir", "dame", "rev", "fr", "herr", "frau", "mme", "captain", "cllr",
        "lord", "lady", "madame", "monsieur", "signor", "professor",
    ]
    static let particles: Set = [
        "de", "van", "von", "der", "den", "della", "di", "da", "la", "le", "al", "bin", "del", "el", "ap",
    ]
    static let contactVerbs: Set = [
        "call", "ring", "phone", "email", "text", "txt", "tell", "ask", "meet", "visit", "chase", "see", "remind",
        "thank", "message", "whatsapp", "ping", "send", "with",
    ]
    static let places: Set = [
        "ward", "school", "farm", "hall", "clinic", "hotel", "depot", "site", "shop", "store", "trial", "office", "run",
        "road", "street",
        "lane", "house", "hospital", "unit", "plant", "branch", "team", "council", "project", "job", "contract",
        "story", "quote", "case",
        "university", "college", "church", "station", "park", "centre", "center", "valley", "review", "meeting",
        "committee", "report", "show",
        "invoice", "column", "account", "fair", "conference", "expo", "award", "plan", "map", "deck", "demo", "pack",
        "brochure", "spec",
    ]
    /// Capitalised words that name no person.
    static let notNames: Set = [
        "teams", "zoom", "linkedin", "whatsapp", "google", "excel", "outlook", "slack", "skype", "facebook",
        "instagram", "microsoft",
        "i", "ok", "okay", "english", "french", "german", "british", "american", "european", "irish", "scottish",
        "welsh", "dutch",
        "italian", "spanish", "chinese", "indian", "xmas", "christmas", "easter", "monday", "budget", "problem",
        "problems", "pain", "next",
        "action", "actions", "notes", "note", "debrief", "wants", "asked", "promised", "competitor", "rival", "met",
        "meeting", "saw", "spoke",
        "london", "europe", "uk", "us", "usa", "eu", "wifi", "internet", "sunday", "mondays", "fridays", "tuesdays",
        "wednesdays",
        "thursdays", "saturdays", "sundays", "brexit", "covid", "vat", "pdf", "nhs", "son", "daughter",
        "mother", "father", "mum", "dad", "team",
        "thanksgiving", "halloween", "hogmanay", "lent", "ramadan", "eid", "diwali", "hanukkah", "passover", "ascot",
        "wife", "husband", "brother", "sister", "couple", "debrief", "telecon", "stopped", "popped", "dropped",
        "jotted",
        "vs", "versus", "re", "incl", "wi", "decision", "ps", "fyi", "todo", "update", "recap", "summary", "outcome",
        "hq",
    ]
}
