#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

// Under names of their own: inside a type with a `read` or `write` the bare ones cannot be reached.

func systemRead(_ descriptor: Int32, _ base: UnsafeMutableRawPointer?, _ count: Int) -> Int {
    read(descriptor, base, count)
}

func systemWrite(_ descriptor: Int32, _ base: UnsafeRawPointer?, _ count: Int) -> Int {
    write(descriptor, base, count)
}
