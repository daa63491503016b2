extension Schema {
    /// Days are counted from 1970-01-01, instants are seconds UTC with the zone's distance (`east`) and name. `nth` is the
    /// number of the change that first wrote a row: its place among its like, and its number in the word index.
    ///
    /// Rows of one person lie together (`WITHOUT ROWID`), so a record is read in five short walks. The word indexes hold
    /// folded words only (`Folded`), whose every character counts as a letter to the tokenizer `ascii`.
    static let v1 = """
        CREATE TABLE talk (
            id INTEGER PRIMARY KEY,
            conversation TEXT NOT NULL,
            length TEXT NOT NULL CHECK (length IN ('full', 'quick')),
            utc INTEGER NOT NULL, east INTEGER NOT NULL, zone TEXT NOT NULL,
            draft TEXT NOT NULL,
            state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'filed', 'abandoned', 'erased')),
            reason TEXT
        ) STRICT;
        CREATE INDEX talk_open ON talk (utc) WHERE state = 'open';

        CREATE TABLE utterance (
            id INTEGER PRIMARY KEY,
            talk INTEGER NOT NULL REFERENCES talk (id),
            question TEXT NOT NULL,
            typed TEXT NOT NULL,
            meant TEXT NOT NULL CHECK (meant IN ('answered', 'skipped', 'withdrawn', 'raised')),
            meaning TEXT NOT NULL CHECK (meaning LIKE '{%}'),
            who TEXT,
            utc INTEGER NOT NULL, east INTEGER NOT NULL, zone TEXT NOT NULL
        ) STRICT;
        CREATE INDEX utterance_talk ON utterance (talk);
        CREATE INDEX utterance_question ON utterance (question) WHERE meant = 'answered';
        CREATE TRIGGER utterance_kept BEFORE UPDATE ON utterance
            BEGIN SELECT RAISE(ABORT, 'what was said is never rewritten'); END;
        CREATE TRIGGER utterance_stays BEFORE DELETE ON utterance
            WHEN NOT EXISTS (SELECT 1 FROM talk WHERE id = OLD.talk AND state = 'erased')
            BEGIN SELECT RAISE(ABORT, 'what was said is never taken out'); END;

        CREATE TABLE batch (
            id INTEGER PRIMARY KEY,
            utc INTEGER NOT NULL, east INTEGER NOT NULL, zone TEXT NOT NULL,
            label TEXT NOT NULL,
            first INTEGER NOT NULL,
            changes INTEGER NOT NULL CHECK (changes >= 0),
            talk INTEGER REFERENCES talk (id),
            undoes INTEGER REFERENCES batch (id),
            undone_by INTEGER REFERENCES batch (id),
            CHECK (undoes IS NULL OR undone_by IS NULL)
        ) STRICT;

        CREATE TABLE change (
            id INTEGER PRIMARY KEY,
            batch INTEGER NOT NULL REFERENCES batch (id),
            kind TEXT NOT NULL CHECK (kind IN ('prospect', 'meeting', 'fact', 'promise', 'step', 'touch')),
            prospect INTEGER NOT NULL,
            item INTEGER NOT NULL,
            nth INTEGER NOT NULL,
            before TEXT CHECK (before LIKE '{%}'),
            after TEXT CHECK (after LIKE '{%}'),
            CHECK (before IS NOT NULL OR after IS NOT NULL)
        ) STRICT;
        CREATE TABLE forgotten (prospect INTEGER PRIMARY KEY, utc INTEGER NOT NULL) STRICT;
        CREATE TRIGGER change_kept BEFORE UPDATE ON change
            BEGIN SELECT RAISE(ABORT, 'the log of changes is never rewritten'); END;
        CREATE TRIGGER change_stays BEFORE DELETE ON change
            WHEN NOT EXISTS (SELECT 1 FROM forgotten WHERE prospect = OLD.prospect)
            BEGIN SELECT RAISE(ABORT, 'the log of changes only grows'); END;

        CREATE TABLE prospect (
            nth INTEGER NOT NULL,
            id INTEGER PRIMARY KEY,
            name TEXT NOT NULL CONSTRAINT "a person has a name" CHECK (trim(name) <> ''),
            kind TEXT NOT NULL CHECK (kind IN ('prospect', 'client', 'partner')),
            company TEXT,
            role TEXT,
            phones TEXT NOT NULL CHECK (phones LIKE '[%]'),
            emails TEXT NOT NULL CHECK (emails LIKE '[%]'),
            state TEXT NOT NULL
                CHECK (state IN ('promised', 'attempting', 'busy_message', 'nurture', 'won', 'closed')),
            since INTEGER NOT NULL,
            folded TEXT NOT NULL,
            changed INTEGER NOT NULL DEFAULT 0,
            touched INTEGER NOT NULL DEFAULT 0
        ) STRICT;
        CREATE INDEX prospect_name ON prospect (folded, id);
        CREATE INDEX prospect_changed ON prospect (changed);
        CREATE INDEX prospect_touched ON prospect (touched) WHERE state <> 'closed';

        CREATE TABLE meeting (
            nth INTEGER NOT NULL,
            prospect INTEGER NOT NULL REFERENCES prospect (id) DEFERRABLE INITIALLY DEFERRED,
            id INTEGER NOT NULL,
            on_day INTEGER NOT NULL,
            place TEXT,
            ended TEXT CHECK (ended IN ('order', 'advance', 'continuation', 'no_sale')),
            PRIMARY KEY (prospect, id)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE fact (
            nth INTEGER NOT NULL,
            prospect INTEGER NOT NULL REFERENCES prospect (id) DEFERRABLE INITIALLY DEFERRED,
            id INTEGER NOT NULL,
            meeting INTEGER,
            on_day INTEGER NOT NULL,
            kind TEXT NOT NULL CHECK (kind IN ('ask', 'pain', 'aspiration', 'personal', 'detail', 'competitor',
                'proposition', 'point', 'permission', 'interest', 'question', 'theirStep', 'value', 'note')),
            words TEXT NOT NULL,
            extra TEXT,
            channel TEXT CHECK (channel IN ('phone', 'voicemail', 'text', 'email', 'linkedin', 'whatsapp', 'video',
                'social', 'postcard', 'note', 'in_person')),
            whenever TEXT,
            about TEXT,
            given INTEGER CHECK (given IN (0, 1)),
            PRIMARY KEY (prospect, id),
            FOREIGN KEY (prospect, meeting) REFERENCES meeting (prospect, id) DEFERRABLE INITIALLY DEFERRED,
            CHECK ((kind = 'permission') = (given IS NOT NULL)),
            CHECK (extra IS NOT NULL OR kind NOT IN ('interest', 'note'))
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE promise (
            nth INTEGER NOT NULL,
            prospect INTEGER NOT NULL REFERENCES prospect (id) DEFERRABLE INITIALLY DEFERRED,
            id INTEGER NOT NULL,
            meeting INTEGER,
            owner TEXT NOT NULL CHECK (owner IN ('me', 'them')),
            what TEXT NOT NULL,
            due INTEGER,
            due_minute INTEGER CHECK (due_minute BETWEEN 0 AND 1439),
            due_zone TEXT,
            state TEXT NOT NULL
                CONSTRAINT "lateness follows from the clock and is not stored" CHECK (state IN ('open', 'kept', 'dropped')),
            why TEXT,
            PRIMARY KEY (prospect, id),
            FOREIGN KEY (prospect, meeting) REFERENCES meeting (prospect, id) DEFERRABLE INITIALLY DEFERRED,
            CHECK (due IS NOT NULL OR due_minute IS NULL),
            CONSTRAINT "a promise is dropped with a reason" CHECK (state <> 'dropped' OR why IS NOT NULL)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX promise_due ON promise (due, due_minute, nth, state, owner) WHERE state = 'open' AND owner = 'me';

        CREATE TABLE step (
            nth INTEGER NOT NULL,
            prospect INTEGER NOT NULL REFERENCES prospect (id) DEFERRABLE INITIALLY DEFERRED,
            id INTEGER NOT NULL,
            meeting INTEGER,
            text TEXT NOT NULL,
            action TEXT NOT NULL,
            channel TEXT CHECK (channel IN ('phone', 'voicemail', 'text', 'email', 'linkedin', 'whatsapp', 'video',
                'social', 'postcard', 'note', 'in_person')),
            due INTEGER,
            due_minute INTEGER CHECK (due_minute BETWEEN 0 AND 1439),
            due_zone TEXT,
            purpose TEXT,
            value TEXT,
            agreed INTEGER NOT NULL CHECK (agreed IN (0, 1)),
            direction TEXT NOT NULL CHECK (direction IN ('push', 'pull')),
            when_where TEXT,
            state TEXT NOT NULL CHECK (state IN ('planned', 'draft', 'done', 'dropped', 'none')),
            attempt INTEGER NOT NULL,
            attempts_allowed INTEGER NOT NULL,
            reason TEXT,
            PRIMARY KEY (prospect, id),
            FOREIGN KEY (prospect, meeting) REFERENCES meeting (prospect, id) DEFERRABLE INITIALLY DEFERRED,
            CHECK (due IS NOT NULL OR due_minute IS NULL),
            CONSTRAINT "a step has a day, or a reason for none" CHECK (due IS NOT NULL OR reason IS NOT NULL)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX step_due ON step (due, due_minute, nth, state) WHERE state IN ('planned', 'draft');

        CREATE TABLE touch (
            nth INTEGER NOT NULL,
            prospect INTEGER NOT NULL REFERENCES prospect (id) DEFERRABLE INITIALLY DEFERRED,
            id INTEGER NOT NULL,
            on_day INTEGER NOT NULL,
            utc INTEGER NOT NULL, east INTEGER NOT NULL, zone TEXT NOT NULL,
            channel TEXT NOT NULL CHECK (channel IN ('phone', 'voicemail', 'text', 'email', 'linkedin', 'whatsapp',
                'video', 'social', 'postcard', 'note', 'in_person')),
            outcome TEXT NOT NULL,
            learned TEXT,
            value TEXT,
            PRIMARY KEY (prospect, id)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE tally (
            channel TEXT NOT NULL,
            outcome TEXT NOT NULL,
            touches INTEGER NOT NULL CHECK (touches > 0),
            PRIMARY KEY (channel, outcome)
        ) STRICT, WITHOUT ROWID;

        CREATE VIRTUAL TABLE people USING fts5(
            words, content = '', columnsize = 0, detail = none, prefix = '1 2 3', tokenize = 'ascii');
        CREATE VIRTUAL TABLE passage USING fts5(
            words, content = '', columnsize = 0, detail = none, prefix = '2 3', tokenize = 'ascii');
        """
}
