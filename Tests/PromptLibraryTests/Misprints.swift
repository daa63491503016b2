import Testing

/// Well-written files, and what a typing error makes of them.
struct Misprint: CustomTestStringConvertible, Sendable {
    /// What the error replaces, in the well-written file.
    let right: String
    let wrong: String
    /// The line the sentence points at.
    let line: Int
    /// Words the sentence must say.
    let says: [String]

    init(_ right: String, _ wrong: String, line: Int, says: String...) {
        self.right = right
        self.wrong = wrong
        self.line = line
        self.says = says
    }
    var testDescription: String { wrong }
}

enum Misprints {
    static let conversation = """
        title: debrief
        questions_at_most: 9
        questions:
          - id: who
            ask: Who was it?
            hears: person
            fills: name
            must: yes
            why: interest
          - id: pain
            ask:
              - if: {company: present}
                say: What hurts {first} at work?
              - What hurts {first}?
            hears: text
            fills: pain
            label: "{first}: pain"
            when: {name: present}
            room: 3
            says:
              nothing: Nothing[, {first}].
            checks:
              - stall: raise more
            why: pain
          - id: more
            ask: What more?
            hears: choice
            choices:
              - much: a lot
                also: [lots]
              - little: not much
            fills: note.more
            raised_only: yes
            why: pain

        """

    static let rule = """
        check: phrases
        phrases: [think about it]
        weight: hint
        when: {pain: present}
        message: That is a stall[, {first}].
        why: think
        given: {pain: slow}
        catches: ["she will ‸think about it"]
        passes: [call her]

        """

    static let seed = """
        article: a
        title: Following up
        author: A. Writer
        principles:
          - id: small-steps
            says: Small steps.
            grade: practice

        """
}
