extension Schema {
    /// What the day and the report are answered from. A touch says which try it was, what settled has its day, and a person
    /// may wait for something. What follows from the record is kept up as changes are written, and is not in the log:
    ///
    /// - `prospect.next_due`: the soonest day of their open steps and my open promises; `touched` counts meetings too.
    /// - `step.list`: where an open step belongs once it is due: agreed with them, my own plan, or something useful for
    ///   people I no longer press.
    /// - `touch_sum` and `week_sum`, in place of `tally`; `hour` is the wall clock's, weeks are named by their Monday.
    static let v3 = """
        ALTER TABLE touch ADD COLUMN attempt INTEGER CHECK (attempt > 0);
        ALTER TABLE touch ADD COLUMN answered INTEGER;
        ALTER TABLE touch ADD COLUMN purpose TEXT;
        ALTER TABLE touch ADD COLUMN had_leave INTEGER CHECK (had_leave IN (0, 1));

        ALTER TABLE promise ADD COLUMN settled INTEGER;
        CREATE INDEX promise_settled ON promise (settled, due, state, owner) WHERE settled IS NOT NULL;

        ALTER TABLE step ADD COLUMN settled INTEGER;
        ALTER TABLE step ADD COLUMN list TEXT NOT NULL DEFAULT 'own' CHECK (list IN ('agreed', 'own', 'useful'));
        UPDATE step SET list = CASE WHEN agreed THEN 'agreed' ELSE 'useful' END
            WHERE state IN ('planned', 'draft') AND (agreed OR prospect IN
                (SELECT id FROM prospect WHERE state IN ('busy_message', 'nurture', 'won')));
        CREATE INDEX step_list ON step (list, due, due_minute, nth, state) WHERE state IN ('planned', 'draft');
        CREATE INDEX step_settled ON step (settled, due, state) WHERE settled IS NOT NULL;

        ALTER TABLE prospect ADD COLUMN request_words TEXT;
        ALTER TABLE prospect ADD COLUMN request_utc INTEGER;
        ALTER TABLE prospect ADD COLUMN request_east INTEGER;
        ALTER TABLE prospect ADD COLUMN request_zone TEXT
            CHECK ((request_words IS NULL) = (request_utc IS NULL) AND (request_words IS NULL) = (request_east IS NULL)
                AND (request_words IS NULL) = (request_zone IS NULL));
        ALTER TABLE prospect ADD COLUMN next_due INTEGER;
        UPDATE prospect SET
            touched = coalesce((SELECT max(on_day) FROM (SELECT on_day FROM touch WHERE prospect = prospect.id
                UNION ALL SELECT on_day FROM meeting WHERE prospect = prospect.id)), since),
            next_due = (SELECT min(due) FROM
                (SELECT due FROM step WHERE prospect = prospect.id AND state IN ('planned', 'draft')
                UNION ALL SELECT due FROM promise WHERE prospect = prospect.id AND state = 'open' AND owner = 'me'));
        DROP INDEX prospect_touched;
        CREATE INDEX prospect_waiting ON prospect (request_utc) WHERE request_utc IS NOT NULL;
        CREATE INDEX prospect_quiet ON prospect (kind, touched, state, next_due, request_utc)
            WHERE state <> 'closed' AND next_due IS NULL AND request_utc IS NULL;
        CREATE INDEX prospect_useful ON prospect (kind, touched, state, next_due, request_utc)
            WHERE state IN ('busy_message', 'nurture', 'won') AND next_due IS NULL AND request_utc IS NULL;

        CREATE INDEX fact_noted ON fact (on_day, extra, kind)
            WHERE kind = 'note' AND extra >= 'own_rule.' AND extra < 'won_by/';

        CREATE TABLE touch_sum (
            channel TEXT NOT NULL,
            outcome TEXT NOT NULL,
            hour INTEGER NOT NULL,
            attempt INTEGER NOT NULL,
            answered INTEGER NOT NULL,
            touches INTEGER NOT NULL CHECK (touches > 0),
            PRIMARY KEY (channel, outcome, hour, attempt, answered)
        ) STRICT, WITHOUT ROWID;
        INSERT INTO touch_sum
            SELECT channel, outcome, (utc + east - on_day * 86400) / 3600 AS hour, 0, 0, count(*) FROM touch
            GROUP BY channel, outcome, hour;
        DROP TABLE tally;

        CREATE TABLE week_sum (
            monday INTEGER PRIMARY KEY,
            touches INTEGER NOT NULL,
            quality INTEGER NOT NULL,
            on_time INTEGER NOT NULL,
            late INTEGER NOT NULL,
            days_late INTEGER NOT NULL,
            dropped INTEGER NOT NULL
        ) STRICT;
        INSERT INTO week_sum
            SELECT on_day - ((on_day + 3) % 7 + 7) % 7 AS monday, count(*), 0, 0, 0, 0, 0 FROM touch GROUP BY monday;
        """
}
