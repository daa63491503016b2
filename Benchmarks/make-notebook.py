#!/usr/bin/env python3
"""make-notebook.py FILE N [TODAY]: a notebook with N prospects, 10 N touches and 3 N steps, in the shipped form.

The form is read from Sources/Records, so a file made here is one the program would have made. A third of the steps is
open, a hundredth of those is due by TODAY (2026-11-23 unless given) and the rest later; half of them are agreed. In a
hundred people two were promised something, five look at a competitor, one waits for an answer. The same N gives the
same file.
"""
import datetime, os, pathlib, random, re, sqlite3, sys

FIRST = "Jenny Omar Søren Mei Anna Luca Priya Tom Zoë Ivan Ruth Kofi Lena Paul Aisha Jonas Nora Hugo Elif Max".split()
LAST = "Ortiz Müller Haddad Weiss Chen Rossi Novak Okafor Dubois Lund Silva Berg Kaya Meyer Ito Ross Vega Ahmed".split()
FIRMS = "Acme Brightline Harbor Northwind Juniper Fabric Granite Lumen Orchard Pilot Quartz Ridge Summit Tandem".split()
TALK = "board pricing onboarding timeline seats budget trial quarter team launch partner rollout price delay".split()
OUTCOMES = ["reached", "voicemail", "no answer", "met", "replied"]
CHANNELS = ["phone", "email", "text", "linkedin", "voicemail"]
KINDS = ["prospect"] * 7 + ["client"] * 2 + ["partner"]
STATES = ["attempting"] * 12 + ["promised"] * 2 + ["nurture"] * 2 + ["busy_message", "won", "won", "closed"]
PLAIN = str.maketrans("øüë", "oue")

# What the program keeps up as it writes, added up in one go.
FOLLOWS = """
UPDATE prospect SET next_due = (SELECT min(due) FROM
    (SELECT due FROM step WHERE prospect = prospect.id AND state IN ('planned', 'draft')
    UNION ALL SELECT due FROM promise WHERE prospect = prospect.id AND state = 'open' AND owner = 'me'));
UPDATE step SET list = CASE WHEN agreed THEN 'agreed' ELSE 'useful' END WHERE state IN ('planned', 'draft')
    AND (agreed OR prospect IN (SELECT id FROM prospect WHERE state IN ('busy_message', 'nurture', 'won')));
INSERT INTO touch_sum SELECT channel, outcome, (utc + east - on_day * 86400) / 3600 AS hour, coalesce(attempt, 0),
    answered IS NOT NULL, count(*) FROM touch GROUP BY 1, 2, 3, 4, 5;
INSERT INTO channel_sum SELECT channel, outcome, answered, sum(touches) FROM touch_sum GROUP BY 1, 2, 3;
WITH settled AS (SELECT settled, max(0, settled - due) AS late FROM step WHERE state = 'done' AND settled IS NOT NULL),
    parts AS (SELECT on_day AS day, 1 AS touches, 0 AS on_time, 0 AS late, 0 AS days_late FROM touch
        UNION ALL SELECT settled, 0, late = 0, late > 0, late FROM settled)
INSERT INTO week_sum SELECT day - ((day + 3) % 7 + 7) % 7 AS monday, sum(touches), 0, sum(on_time), sum(late),
    sum(days_late), 0 FROM parts GROUP BY monday;
"""


def form():
    room = pathlib.Path(__file__).resolve().parent.parent / "Sources/Records"
    steps = [file.read_text().split('"""')[1] for file in sorted(room.glob("Schema+V*.swift"))]
    mark = re.search(r"static let application = 0x([0-9A-F_]+)", (room / "Schema.swift").read_text())[1]
    return steps, int(mark.replace("_", ""), 16)


class Maker:
    def __init__(self, db, dice, today):
        self.db, self.dice, self.today, self.nth = db, dice, today, 0

    def insert(self, table, **values):
        marks = ", ".join("?" * len(values))
        self.db.execute(f"INSERT INTO {table} ({', '.join(values)}) VALUES ({marks})", tuple(values.values()))

    def words(self, count):
        return " ".join(self.dice.choice(TALK) for _ in range(count))

    def item(self, table, person, words, /, **values):
        """A row of one person's, its change in the log, and its words in the index."""
        self.nth += 1
        number = person if table == "prospect" else self.dice.randrange(1, 2**62)
        if table != "prospect":
            values = {"prospect": person} | values
        self.insert(table, nth=self.nth, id=number, **values)
        self.insert("change", id=self.nth, batch=1, kind=table, prospect=person, item=number, nth=self.nth, after="{}")
        self.insert("passage", rowid=self.nth, words=words)

    def person(self, number, id):
        dice, today = self.dice, self.today
        name, firm = f"{dice.choice(FIRST)} {dice.choice(LAST)} {number}", dice.choice(FIRMS)
        folded = name.lower().translate(PLAIN)
        phone = f"{dice.randrange(200, 999)}.{dice.randrange(100, 999)}.{number % 10000:04}"
        mail = f"{folded.split()[0]}@{firm.lower()}.example"
        last = today - dice.randrange(1, 200)
        waits = dice.random() < 0.01
        request = (self.words(3), today * 86400 - dice.randrange(10**6), 0, "UTC") if waits else [None] * 4
        self.item(
            "prospect", id, f"{folded} {firm.lower()} {phone.replace('.', ' ')}", name=name, kind=dice.choice(KINDS),
            company=firm, phones=f'["{phone}"]', emails=f'["{mail}"]', state=dice.choice(STATES), since=today - 400,
            folded=folded, touched=last, request_words=request[0], request_utc=request[1], request_east=request[2],
            request_zone=request[3])
        self.insert("people", rowid=id, words=f"{folded} {firm.lower()}")
        if dice.random() < 0.05:
            rival = dice.choice(FIRMS)
            self.item("fact", id, rival.lower(), on_day=last, kind="competitor", words=rival)
        if dice.random() < 0.02:
            what, due = f"send the {self.words(2)}", today + dice.randrange(-10, 200)
            self.item("promise", id, what, owner="me", what=what, due=due, state="open")
        for _ in range(3):
            self.step(id)
        for back in range(10):
            self.touch(id, last - 7 * back, dice.randrange(9, 18))
        self.db.execute("UPDATE prospect SET changed = ? WHERE id = ?", (self.nth, id))

    def step(self, id):
        dice, text = self.dice, f"call about the {self.words(2)}"
        is_open = dice.random() < 1 / 3
        ahead = -dice.randrange(0, 10) if dice.random() < 0.01 else dice.randrange(1, 300)
        due = self.today + (ahead if is_open else -dice.randrange(1, 300))
        self.item(
            "step", id, text, text=text, action="call", channel="phone", due=due, purpose=self.words(3),
            agreed=int(dice.random() < 0.5), direction="pull", state="planned" if is_open else "done", attempt=1,
            attempts_allowed=3, settled=None if is_open else due + dice.choice([-1, 0, 0, 0, 2]))

    def touch(self, id, day, hour):
        dice, learned, outcome = self.dice, self.words(4), self.dice.choice(OUTCOMES)
        self.item(
            "touch", id, f"{outcome} {learned}", on_day=day, utc=day * 86400 + hour * 3600, east=0, zone="UTC",
            channel=dice.choice(CHANNELS), outcome=outcome, learned=learned, attempt=dice.choice([None, 1, 2, 3]),
            answered=dice.choice([None, None, None, day + 1]))


def main(path, n, today):
    os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    steps, mark = form()
    db = sqlite3.connect(path, isolation_level=None)
    db.executescript(f"PRAGMA application_id = {mark}; PRAGMA synchronous = OFF; PRAGMA cache_size = -200000;")
    db.executescript(f"BEGIN; {' '.join(steps)} PRAGMA user_version = {len(steps)};")
    maker = Maker(db, random.Random(n), today)
    maker.insert("batch", id=1, utc=0, east=0, zone="UTC", label="import", first=1, changes=0)
    for number, person in enumerate(sorted(maker.dice.sample(range(1, 2**62), n))):
        maker.person(number, person)
    db.execute("UPDATE batch SET changes = ?", (maker.nth,))
    db.execute("COMMIT")
    db.executescript(FOLLOWS)
    db.close()


if __name__ == "__main__":
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    day = datetime.date.fromisoformat(sys.argv[3] if len(sys.argv) > 3 else "2026-11-23")
    main(sys.argv[1], int(sys.argv[2]), (day - datetime.date(1970, 1, 1)).days)
