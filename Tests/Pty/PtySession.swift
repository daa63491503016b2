import Foundation

/// A program on a pseudo-terminal of its own, to be typed at and looked at. No fork: openpty and posix_spawn with a
/// new session, whose first opened terminal becomes its controlling one, so that Ctrl-C, Ctrl-Z and resizing are real.
package final class PtySession {
    package let process: pid_t
    package private(set) var display: Display
    /// All bytes that came, for what a display does not tell.
    package private(set) var transcript: [UInt8] = []
    private var master: Int32
    private var status: Int32?

    package init(
        _ program: String, _ arguments: [String] = [], environment: [String: String] = [:], rows: Int = 24,
        columns: Int = 80, isUTF8: Bool = true
    ) throws {
        var ends: (master: Int32, slave: Int32) = (-1, -1)
        var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
        var name = [CChar](repeating: 0, count: 128)
        guard openpty(&ends.master, &ends.slave, &name, nil, &size) == 0 else { throw PtyFailure(errno) }
        defer { close(ends.slave) }
        // Tests run side by side: a terminal must not leak into another one's program.
        for end in [ends.master, ends.slave] { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        _ = fcntl(ends.master, F_SETFL, O_NONBLOCK)
        var mode = termios()
        if isUTF8, tcgetattr(ends.slave, &mode) == 0 {
            mode.c_iflag |= tcflag_t(IUTF8)
            tcsetattr(ends.slave, TCSANOW, &mode)
        }
        var whole = [
            "TERM": "xterm-256color", "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin", "HOME": "/nonexistent",
            "SWIFT_BACKTRACE": "enable=no",
        ]
        whole.merge(environment) { $1 }
        process = try spawn(program, arguments, environment: whole, terminal: name)
        master = ends.master
        display = Display(rows: rows, columns: columns)
    }

    deinit {
        if status == nil {
            kill(process, SIGKILL)
            waitpid(process, nil, 0)
        }
        if master >= 0 { close(master) }
    }

    package func send(_ text: String) { send(Array(text.utf8)) }

    /// Typed as fast as the program takes it; what it can no longer take is dropped.
    package func send(_ bytes: [UInt8]) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
            if count > 0 {
                rest = rest.dropFirst(count)
            } else if errno == EAGAIN || errno == EINTR {
                pump(20)
            } else {
                return
            }
        }
    }

    /// True as soon as the display shows it; false, with the display on standard error, when the time is over.
    package func waits(_ seconds: Double = 30, until isShown: (Display) -> Bool) -> Bool {
        let deadline = Date().addingTimeInterval(seconds)
        repeat {
            while pump(10) {}
            if isShown(display) { return true }
        } while Date() < deadline
        let tail = String(decoding: transcript.suffix(300), as: UTF8.self).debugDescription
        let report =
            "--- not shown in time; cursor (\(display.row), \(display.column)); last bytes \(tail)\n\(display.text)\n---\n"
        FileHandle.standardError.write(Data(report.utf8))
        return false
    }

    package func shows(_ text: String, within seconds: Double = 30) -> Bool {
        waits(seconds) { $0.text.contains(text) }
    }

    package func resize(rows: Int, columns: Int) {
        var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
        _ = ioctl(master, UInt(TIOCSWINSZ), &size)
        display.resize(rows: rows, columns: columns)
    }

    package func signal(_ number: Int32) { kill(process, number) }

    /// The exit status, 128 + n after a signal; nil when it still runs.
    package func exitStatus(within seconds: Double = 10) -> Int32? {
        let deadline = Date().addingTimeInterval(seconds)
        var state: Int32 = 0
        repeat {
            while pump(5) {}
            if let status { return status }
            if waitpid(process, &state, WNOHANG) == process {
                while pump(0) {}
                status = state & 0x7F == 0 ? (state >> 8) & 0xFF : 128 + (state & 0x7F)
            }
        } while Date() < deadline
        return status
    }

    /// True once the program has been stopped (Ctrl-Z).
    package func isStopped(within seconds: Double = 10) -> Bool {
        let deadline = Date().addingTimeInterval(seconds)
        var state: Int32 = 0
        repeat {
            while pump(5) {}
            if waitpid(process, &state, WNOHANG | WUNTRACED) == process, state & 0xFF == 0x7F { return true }
        } while Date() < deadline
        return false
    }

    /// Line by line with echo, as a shell wants to find its terminal.
    package var isCooked: Bool {
        var mode = termios()
        tcgetattr(master, &mode)
        let wanted = tcflag_t(ICANON | ECHO | ISIG)
        return mode.c_lflag & wanted == wanted
    }

    /// The window is closed.
    package func closeWindow() {
        close(master)
        master = -1
    }

    @discardableResult private func pump(_ milliseconds: Int32) -> Bool {
        var place = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
        guard poll(&place, 1, milliseconds) > 0 else { return false }
        var block = [UInt8](repeating: 0, count: 4096)
        let count = read(master, &block, block.count)
        guard count > 0 else { return pausing(milliseconds) }
        transcript += block[..<count]
        display.feed(block[..<count])
        return true
    }

    /// The other end is closed: poll returns at once from now on.
    private func pausing(_ milliseconds: Int32) -> Bool {
        poll(nil, 0, min(milliseconds, 5))
        return false
    }
}

package struct PtyFailure: Error {
    package let number: Int32

    init(_ number: Int32) { self.number = number }
}
