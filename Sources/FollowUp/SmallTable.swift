/// A value for each of a few keys, in the order they came. A dictionary asks the runtime for what its keys can do when it is
/// first filled, which costs a start as much as opening a file; for a handful of keys a walk is as quick.
package struct SmallTable<Key, Value> {
    fileprivate struct Entry {
        var key: Key
        var value: Value
    }
    fileprivate var entries: [Entry] = []

    package init() {}

    package var count: Int { entries.count }
}

extension SmallTable where Key: Equatable {
    package subscript(key: Key) -> Value? {
        get { entries.first { $0.key == key }?.value }
        set {
            let place = entries.firstIndex { $0.key == key }
            switch (place, newValue) {
            case (let place?, let value?): entries[place].value = value
            case (let place?, nil): entries.remove(at: place)
            case (nil, let value?): entries.append(Entry(key: key, value: value))
            case (nil, nil): break
            }
        }
    }

    package subscript(key: Key, default value: @autoclosure () -> Value) -> Value {
        get { self[key] ?? value() }
        set { self[key] = newValue }
    }
}

extension SmallTable: ExpressibleByDictionaryLiteral where Key: Equatable {
    package init(dictionaryLiteral elements: (Key, Value)...) {
        for (key, value) in elements { self[key] = value }
    }
}

extension SmallTable: Sequence {
    package func makeIterator() -> some IteratorProtocol<(key: Key, value: Value)> {
        entries.lazy.map { (key: $0.key, value: $0.value) }.makeIterator()
    }
}

/// The order does not count.
extension SmallTable: Equatable where Key: Equatable, Value: Equatable {
    package static func == (a: SmallTable, b: SmallTable) -> Bool {
        a.count == b.count && a.entries.allSatisfy { b[$0.key] == $0.value }
    }
}

extension SmallTable: Hashable where Key: Hashable, Value: Hashable {
    package func hash(into hasher: inout Hasher) { hasher.combine(count) }
}

extension SmallTable.Entry: Sendable where Key: Sendable, Value: Sendable {}
extension SmallTable: Sendable where Key: Sendable, Value: Sendable {}
