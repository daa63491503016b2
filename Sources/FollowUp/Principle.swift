/// One teaching of a source article, in our words.
package struct Principle: Hashable, Sendable {
    package var id: String
    package var says: String
    package var grade: Grade
    /// Where a number has no source, or where research bears it out.
    package var note: String?
    package var article: String
    package var author: String

    /// How firm the ground is: research one can name, the practice of people who sell, or a saying passed on.
    package enum Grade: String, CaseIterable, Sendable { case evidence, practice, folklore }

    package init(id: String, says: String, grade: Grade, note: String?, article: String, author: String) {
        self.id = id
        self.says = says
        self.grade = grade
        self.note = note
        self.article = article
        self.author = author
    }
}
