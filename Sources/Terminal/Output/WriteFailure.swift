import CLibedit

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

package enum WriteFailure: Error, Equatable {
    /// The reader is gone (`… | head`, a closed window): nobody to tell, so end quietly with 141 or 129.
    case closed
    /// The disk is full, the file too large: the number from the system.
    case failed(errno: Int32)
}

/// A closed pipe or a file-size limit must come back as an error that can be told, not end the process.
package func ignoreFatalWriteSignals() {
    cle_ignore_write_signals()
}

func write(_ bytes: [UInt8], to descriptor: Int32) throws(WriteFailure) {
    var rest = bytes[...]
    while !rest.isEmpty {
        let count = rest.withUnsafeBytes { systemWrite(descriptor, $0.baseAddress, $0.count) }
        if count > 0 {
            rest = rest.dropFirst(count)
        } else if count < 0, errno == EAGAIN {
            var place = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
            _ = poll(&place, 1, -1)
        } else if count < 0, errno != EINTR {
            throw errno == EPIPE || errno == EIO ? .closed : .failed(errno: errno)
        }
    }
}
