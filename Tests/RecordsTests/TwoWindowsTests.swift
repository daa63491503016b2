import FollowUp
import Foundation
import Testing

@testable import Records

/// Two programs at one notebook: both are kept, the second waits, and a third is told who is in the way.
@Suite struct TwoWindowsTests {
    let scratch: Scratch

    init() throws { scratch = try Scratch() }

    @Test func bothAreKept() throws {
        let (one, other) = (try scratch.open(), try scratch.open())
        let (left, right) = (talk(1), talk(2))
        try one.keep([.began(left)], at: Sample.now)
        try other.keep([.began(right)], at: Sample.now)
        for number in 0..<20 {
            try one.keep([.said(left.id, Sample.said("left \(number)"))], at: Sample.now)
            try other.keep([.said(right.id, Sample.said("right \(number)"))], at: Sample.now)
        }
        #expect(try other.talk(left.id)?.utterances.map(\.typed) == (0..<20).map { "left \($0)" })
        #expect(try one.talk(right.id)?.utterances.map(\.typed) == (0..<20).map { "right \($0)" })
    }

    @Test func bothAreKeptAtOnce() throws {
        let path = scratch.path
        _ = try scratch.open()
        DispatchQueue.concurrentPerform(iterations: 4) { window in
            #expect(throws: Never.self) {
                let notebook = try Notebook(at: path, access: .readWrite, patience: 60)
                for number in 0..<10 {
                    let person = Sample.named("Window \(window)", Int64(window * 100 + number + 1))
                    try notebook.keep([Sample.added([person])], at: Sample.now)
                }
            }
        }
        let notebook = try scratch.open()
        #expect(try notebook.list(limit: 100, offset: 0).count == 40)
        #expect(try notebook.health().problems == [])
    }

    @Test func bothMayBeTheFirst() throws {
        let path = scratch.path
        DispatchQueue.concurrentPerform(iterations: 4) { window in
            #expect(throws: Never.self) {
                let notebook = try Notebook(at: path, access: .readWrite, patience: 60)
                try notebook.keep([Sample.added([Sample.named("W", Int64(window + 1))])], at: Sample.now)
            }
        }
        #expect(try scratch.open().list(limit: 9, offset: 0).count == 4)
    }

    /// What the other window changed in between is not written over.
    @Test func theSecondToChangeOneThingIsTold() throws {
        let (one, other) = (try scratch.open(), try scratch.open())
        try one.keep([Sample.added([Sample.jenny])], at: Sample.now)
        var (chair, head) = (Sample.jenny, Sample.jenny)
        chair.role = "chair"
        head.role = "head of ops"
        try one.keep([.changed([.prospect(.changed(from: Sample.jenny, to: chair))], label: "")], at: Sample.now)
        let late = Entry.changed([.prospect(.changed(from: Sample.jenny, to: head))], label: "")
        let error = trouble { try other.keep([late], at: Sample.now) }
        #expect(error == .changedElsewhere(path: scratch.path, what: "Jenny Ortiz"))
        #expect(error?.exitCode == 75)
        try other.keep([.changed([.prospect(.changed(from: chair, to: head))], label: "")], at: Sample.now)
        #expect(try one.prospect(Sample.jenny.id)?.role == "head of ops")
    }

    @Test func aThirdIsToldWhoIsInTheWay() throws {
        let holder = try scratch.open()
        let waiting = try scratch.open(patience: 0)
        let path = scratch.path
        try holder.writing { db in
            try db.run("INSERT INTO forgotten VALUES (1, 1)")
            let error = trouble { try waiting.keep([Sample.added([Sample.zoe])], at: Sample.now) }
            guard case .busy(path, let who)? = error else {
                Issue.record("not busy but \(String(describing: error))")
                return
            }
            // Not every system tells.
            if let locks = try? String(contentsOfFile: "/proc/locks", encoding: .utf8), !locks.isEmpty {
                #expect(who?.pid == getpid())
                #expect(who?.name?.isEmpty == false)
                let started = try #require(who?.since)
                #expect(abs(started - Int(Date().timeIntervalSince1970)) < 86_400 * 365)
            }
            #expect(error?.exitCode == 75)
            // Reading goes on beside a writer that has not come to its commit.
            #expect(try waiting.list(limit: 5, offset: 0) == [])
        }
        try waiting.keep([Sample.added([Sample.zoe])], at: Sample.now)
    }

    private func talk(_ id: Int64) -> Talk {
        Talk(id: ID(rawValue: id), conversation: "debrief", length: .full, began: Sample.now)
    }
}
