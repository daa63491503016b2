extension Schema {
    /// The touches by channel, outcome and whether they were answered: the order of the channels is asked for with every
    /// touch that is logged, and hangs on neither the hour nor the try. Whose record changed last stands in the log, and
    /// needs no index that every touch moves two entries of.
    static let v4 = """
        DROP INDEX prospect_changed;
        CREATE TABLE channel_sum (
            channel TEXT NOT NULL,
            outcome TEXT NOT NULL,
            answered INTEGER NOT NULL,
            touches INTEGER NOT NULL CHECK (touches > 0),
            PRIMARY KEY (channel, outcome, answered)
        ) STRICT, WITHOUT ROWID;
        INSERT INTO channel_sum
            SELECT channel, outcome, answered, sum(touches) FROM touch_sum GROUP BY channel, outcome, answered;
        """
}
