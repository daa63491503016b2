import CLibedit

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The bytes of a descriptor, line by line. There is one for the whole process: what a second reader would have
/// buffered is lost to the first.
final class LineFeed {
    enum Arrival: Equatable {
        case line([UInt8])
        /// Longer than the limit: its beginning; the rest is skipped.
        case cut([UInt8])
        /// The end of input, with what stood there without a line feed.
        case end([UInt8])
        case signal(Int32)
        case gone
    }

    let descriptor: Int32
    private let limit: Int
    private var buffer: [UInt8] = []
    private var start = 0
    private var searched = 0
    private var skipping = false
    private var ended = false

    init(descriptor: Int32, limit: Int) {
        self.descriptor = descriptor
        self.limit = limit
    }

    func next() -> Arrival {
        let signal = cle_signals_next()
        if signal != 0 { return .signal(signal) }
        while true {
            if let line = buffered() { return line }
            if ended { return .end(takeRest()) }
            let ready = cle_wait(descriptor, -1)
            if ready < 0 { return .gone }
            if ready & Int32(CLE_SIGNAL) != 0 {
                let signal = cle_signals_next()
                if signal != 0 { return .signal(signal) }
            }
            if ready & Int32(CLE_INPUT) != 0, !fill() { return .gone }
        }
    }

    /// A whole line of what has been read; each byte is looked at once, however long the line.
    private func buffered() -> Arrival? {
        let end = buffer.withUnsafeBytes { bytes -> Int? in
            guard searched < bytes.count, let base = bytes.baseAddress else { return nil }
            guard let found = memchr(base + searched, 0x0A, bytes.count - searched) else { return nil }
            return base.distance(to: UnsafeRawPointer(found))
        }
        searched = end.map { $0 + 1 } ?? buffer.count
        if let end {
            let line = Array(buffer[start..<end])
            start = end + 1
            if !skipping { return line.count > limit ? .cut(Array(line.prefix(limit))) : .line(line) }
            skipping = false
            return buffered()
        }
        if skipping {
            start = buffer.count
        } else if buffer.count - start > limit {
            skipping = true
            let beginning = Array(buffer[start..<(start + limit)])
            start = buffer.count
            return .cut(beginning)
        }
        return nil
    }

    private func takeRest() -> [UInt8] {
        defer { start = buffer.count }
        return skipping ? [] : Array(buffer[start...])
    }

    private func fill() -> Bool {
        if start > 0 {
            buffer.removeFirst(start)
            searched -= start
            start = 0
        }
        let room = 1 << 16
        let old = buffer.count
        buffer.append(contentsOf: repeatElement(0, count: room))
        let count = buffer.withUnsafeMutableBytes { systemRead(descriptor, $0.baseAddress! + old, room) }
        let failure = errno
        buffer.removeLast(room - max(count, 0))
        if count == 0 { ended = true }
        return count >= 0 || failure == EINTR || failure == EAGAIN
    }

    /// At a terminal the end is a key (Ctrl-D) and not for ever.
    func reopen() { ended = false }
}
