import Foundation
import Testing

@testable import Terminal

@Suite struct PlainReaderTests {
    /// What a reader makes of bytes on a pipe, and what it printed meanwhile.
    private func talk(_ bytes: [UInt8], echo: Bool = false, _ fields: [Field]) throws -> (
        inputs: [Input], output: String
    ) {
        let input = Pipe()
        let output = Pipe()
        // In a thread of its own, because a pipe holds 64 kB.
        let writing = input.fileHandleForWriting
        Thread.detachNewThread {
            try? writing.write(contentsOf: Data(bytes))
            try? writing.close()
        }
        let screen = Screen(descriptor: output.fileHandleForWriting.fileDescriptor, style: Style())
        let reader = PlainReader(
            descriptor: input.fileHandleForReading.fileDescriptor, screen: screen, echo: echo, signals: false)
        let inputs = fields.map { reader.read($0) }
        try output.fileHandleForWriting.close()
        return (inputs, String(decoding: try output.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self))
    }

    private func inputs(_ bytes: [UInt8], _ count: Int) throws -> [Input] {
        try talk(bytes, Array(repeating: Field(), count: count)).inputs
    }

    @Test func linesOneAfterTheOther() throws {
        #expect(try inputs(Array("a\r\n\nlast".utf8), 4) == [.line("a"), .line(""), .line("last"), .end(draft: "")])
        #expect(try inputs([], 2) == [.end(draft: ""), .end(draft: "")])
        #expect(try inputs(Array("\u{FEFF}e\u{301}\n".utf8), 1) == [.line("é")])
    }

    @Test func whatIsNoTextIsSaidSo() throws {
        #expect(try inputs([0x61, 0xFF, 0x0A, 0x62], 2) == [.unreadable(.notUTF8, repaired: "a\u{FFFD}"), .line("b")])
    }

    @Test func aLineWithoutEndIsCutAndSaidSo() throws {
        let long = [UInt8](repeating: 0x78, count: PlainReader.longestLine * 2 + 5)
        let inputs = try inputs(long + Array("\nnext\n".utf8), 3)
        #expect(inputs[0] == .unreadable(.tooLong, repaired: String(repeating: "x", count: PlainReader.longestLine)))
        #expect(inputs[1...] == [.line("next"), .end(draft: "")])
    }

    @Test func longLinesAndManyLines() throws {
        let million = [UInt8](repeating: 0x78, count: PlainReader.longestLine)
        #expect(try inputs(million + [0x0A], 1) == [.line(String(repeating: "x", count: million.count))])
        let many = try inputs(Array(String(repeating: "line\n", count: 100_000).utf8), 100_001)
        #expect(many.count == 100_001 && many.last == .end(draft: "") && many[99_999] == .line("line"))
    }

    @Test func theOutputReadsAsATalk() throws {
        let field = Field(ask: [.question("Who?")], object: { $0 == "x" ? "A name is needed." : nil })
        let (inputs, output) = try talk(Array("x\nJenny\u{1B}\n".utf8), echo: true, [field])
        #expect(inputs == [.line("Jenny\u{1B}")])
        #expect(output == "Who?\n> x\n  A name is needed.\n> Jenny\\u{1B}\n")
    }

    @Test func enterKeepsWhatWasThere() throws {
        let field = Field(ask: [.question("When?")], prefill: "1 December")
        let (inputs, output) = try talk(Array("\n".utf8), [field])
        #expect(inputs == [.line("1 December")])
        #expect(output == "When?\n  Enter keeps: 1 December\n")
    }

    @Test func aClosedOutputIsAHangup() throws {
        ignoreFatalWriteSignals()
        let output = Pipe()
        try output.fileHandleForReading.close()
        let screen = Screen(descriptor: output.fileHandleForWriting.fileDescriptor, style: Style())
        #expect(throws: WriteFailure.closed) { try screen.show(.said("x")) }
        let reader = PlainReader(descriptor: Pipe().fileHandleForReading.fileDescriptor, screen: screen, signals: false)
        #expect(reader.read(Field(ask: [.question("q")])) == .hangup(draft: ""))
    }

    @Test func aFullDiskIsTold() throws {
        let full = open("/dev/full", O_WRONLY)
        defer { close(full) }
        try #require(full >= 0)
        #expect(throws: WriteFailure.failed(errno: ENOSPC)) {
            try Screen(descriptor: full, style: Style()).show(.said("x"))
        }
    }
}
