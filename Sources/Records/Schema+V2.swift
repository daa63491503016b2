extension Schema {
    /// What lies in the folder of calendar items, as it was written last: by it a change made on the phone is told from one
    /// made here. It follows from the record and is no part of it, so it is not in the log.
    static let v2 = """
        CREATE TABLE posted (
            folder TEXT NOT NULL,
            uid TEXT NOT NULL,
            file TEXT NOT NULL,
            prospect INTEGER NOT NULL,
            kind TEXT NOT NULL CHECK (kind IN ('step', 'promise')),
            item INTEGER NOT NULL,
            sequence INTEGER NOT NULL CHECK (sequence >= 0),
            written TEXT NOT NULL,
            PRIMARY KEY (folder, uid)
        ) STRICT, WITHOUT ROWID;
        """
}
