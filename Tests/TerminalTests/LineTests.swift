import CLibedit
import Testing

@testable import Terminal

/// The values around the line: layout, overlay, undo, recall.
@Suite struct LineTests {
    init() { _ = cle_use_utf8() }

    private func layout(_ text: String, columns: Int = 20) -> Layout {
        var layout = Layout(columns: columns)
        layout.add(text.unicodeScalars)
        return layout
    }

    @Test func layoutCountsCellsAsLibeditDoes() {
        #expect(layout("❯ Zoë 中文").column == 10)
        #expect(layout("❯ Zoë 中文" + String(repeating: "x", count: 9)).column == 19)
        let wide = layout("❯ Zoë 中文" + String(repeating: "x", count: 9) + "中")
        #expect(wide.row == 1 && wide.column == 2)
        #expect(layout("ab\ncd").row == 1)
        #expect(layout("\t").column == 8)
        #expect(layout("\u{1}").column == 2)
        #expect(layout(String(repeating: "x", count: 20)).row == 1)
    }

    @Test func layoutNeverLeavesItsColumns() {
        var random = SeededRandom(seed: 9)
        for columns in [2, 3, 5, 20, 80] {
            for _ in 0..<200 {
                let end = layout(random.text(upTo: 80), columns: columns)
                #expect((0..<columns).contains(end.column) && end.row >= 0)
            }
        }
    }

    @Test func anOverlayIsErasedExactlyWhereItWasDrawn() throws {
        let cursor = layout("❯ Zo", columns: 40)
        let overlay = try #require(
            Overlay(
                ghost: "ë van den Berg", below: ["  one"], cursor: cursor, end: cursor,
                window: WindowSize(rows: 5, columns: 40),
                rightPrompt: 5))
        #expect(overlay.draw == "\u{1B}[2më van den Berg\u{1B}[0m\r\u{1B}[4C\r\n  one\u{1B}[1A\r\u{1B}[4C")
        #expect(overlay.erase == "              \r\u{1B}[4C\u{1B}[1B\r\u{1B}[J\u{1B}[1A\r\u{1B}[4C")
    }

    @Test func anOverlayKeepsToItsRoom() {
        let cursor = layout("❯ Zo", columns: 12)
        let narrow = Overlay(
            ghost: "ë van den Berg", below: [], cursor: cursor, end: cursor, window: WindowSize(rows: 5, columns: 12),
            rightPrompt: 0)
        #expect(narrow?.draw.contains("ë van d\u{1B}") == true)
        #expect(
            Overlay(
                ghost: "", below: ["a", "b"], cursor: cursor, end: cursor, window: WindowSize(rows: 3, columns: 12),
                rightPrompt: 0)
                == nil)
    }

    @Test func wideTextIsTextAgain() {
        let text = "aé中👩‍💻\u{10FFFD}"
        #expect(text.unicodeScalars.map { wchar_t($0.value) }.withUnsafeBufferPointer { String(wide: $0) } == text)
    }

    @Test func undoGoesBackWordByWord() {
        var stack = UndoStack()
        let typed = "ask her ops".unicodeScalars.map { wchar_t($0.value) }
        for length in 0...typed.count {
            stack.see(UndoStack.Moment(text: Array(typed.prefix(length)), cursor: length))
        }
        stack.see(UndoStack.Moment())
        var steps: [String] = []
        while let moment = stack.undo() { steps.append(moment.text.withUnsafeBufferPointer { String(wide: $0) }) }
        #expect(steps == ["ask her ops", "ask her ", "ask her", "ask ", "ask", ""])
    }

    @Test func recallFindsWhatWasTypedAndGivesItBack() {
        var recall = Recall(["Zoë called", "Anna wrote", "zoe again", "Zoë called"], matching: "zoe")
        #expect(recall.move(-1) == "Zoë called")
        #expect(recall.move(-1) == "zoe again")
        #expect(recall.move(-1) == nil)
        #expect(recall.move(+1) == "Zoë called")
        #expect(recall.move(+1) == "zoe")
        #expect(recall.move(+1) == nil)
    }

    @Test func lettersAreFoundWithoutTheirAccents() {
        #expect(folded("Čaj s Bjørnem, ŁÓDŹ & Straße") == "caj s bjornem, lodz & strasse")
        #expect(found("caj", in: ["čaj s Davidem"]) == ["čaj s Davidem"])
        #expect(commonBeginning(of: ["José García", "jose gomez"]) == "José G")
        #expect(commonBeginning(of: []).isEmpty)
    }
}
