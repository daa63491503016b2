#!/usr/bin/env python3
"""make-notebook.py FILE N [TODAY]: a notebook with N prospects, 10 N touches and 3 N steps, in the shipped form.

The form is read from Sources/Records, so a file made here is one the program would have made. A third of the steps is open,
a hundredth of those is due by TODAY (2026-11-23 unless given) and the rest later. The same N gives the same file.
"""
import datetime, os, pathlib, random, re, sqlite3, sys

FIRST = "Jenny Omar Søren Mei Anna Luca Priya Tom Zoë Ivan Ruth Kofi Lena Paul Aisha Jonas Nora Hugo Elif Max".split()
LAST = "Ortiz Müller Haddad Weiss Chen Rossi Novak Okafor Dubois Lund Silva Berg Kaya Meyer Ito Ross Vega Ahmed".split()
FIRMS = "Acme Brightline Harbor Northwind Juniper Fabric Granite Lumen Orchard Pilot Quartz Ridge Summit Tandem".split()
TALK = "board pricing onboarding timeline seats budget trial quarter team launch partner rollout price delay".split()
OUTCOMES = ["reached", "voicemail", "no answer", "met", "replied"]
CHANNELS = ["phone", "email", "text", "linkedin", "voicemail"]
PLAIN = str.maketrans("øüë", "oue")


def form():
    room = pathlib.Path(__file__).resolve().parent.parent / "Sources/Records"
    steps = [file.read_text().split('"""')[1] for file in sorted(room.glob("Schema+V*.swift"))]
    mark = re.search(r"static let application = 0x([0-9A-F_]+)", (room / "Schema.swift").read_text())[1]
    return steps, int(mark.replace("_", ""), 16)


def main(path, n, today):
    os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    dice = random.Random(n)
    steps, mark = form()
    db = sqlite3.connect(path, isolation_level=None)
    db.executescript(f"PRAGMA application_id = {mark}; PRAGMA synchronous = OFF; PRAGMA cache_size = -200000;")
    db.executescript(f"BEGIN; {' '.join(steps)} PRAGMA user_version = {len(steps)};")
    names = lambda: f"{dice.choice(FIRST)} {dice.choice(LAST)}"
    words = lambda count: " ".join(dice.choice(TALK) for _ in range(count))
    ids = sorted(dice.sample(range(1, 2**62), n))
    db.execute("INSERT INTO batch VALUES (1, 0, 0, 'UTC', 'import', 1, ?, NULL, NULL, NULL)", (n * 14,))
    nth = 0
    for number, person in enumerate(ids):
        name, firm = f"{names()} {number}", dice.choice(FIRMS)
        folded = name.lower().translate(PLAIN)
        phone = f"{dice.randrange(200, 999)}.{dice.randrange(100, 999)}.{number % 10000:04}"
        mail = f"{folded.split()[0]}@{firm.lower()}.example"
        last = today - dice.randrange(1, 200)
        nth += 1
        log = [("prospect", person, person, nth)]
        db.execute(
            "INSERT INTO prospect VALUES (?, ?, ?, 'prospect', ?, NULL, ?, ?, 'attempting', ?, ?, ?, ?)",
            (nth, person, name, firm, f'["{phone}"]', f'["{mail}"]', today - 400, folded, nth + 13, last))
        db.execute("INSERT INTO people (rowid, words) VALUES (?, ?)", (person, f"{folded} {firm.lower()}"))
        texts = [(nth, f"{folded} {firm.lower()} {phone.replace('.', ' ')}")]
        for _ in range(3):
            nth += 1
            item = dice.randrange(1, 2**62)
            state = "planned" if dice.random() < 1 / 3 else "done"
            due = today - dice.randrange(0, 10) if dice.random() < 0.01 else today + dice.randrange(1, 300)
            text = f"call about the {words(2)}"
            db.execute(
                "INSERT INTO step VALUES (?, ?, ?, NULL, ?, 'call', 'phone', ?, NULL, NULL, ?, NULL, 0, 'pull', NULL,"
                " ?, 1, 3, NULL)", (nth, person, item, text, due, words(3), state))
            log.append(("step", person, item, nth))
            texts.append((nth, text))
        for back in range(10):
            nth += 1
            item, day = dice.randrange(1, 2**62), last - 7 * back
            outcome, learned = dice.choice(OUTCOMES), words(4)
            db.execute(
                "INSERT INTO touch VALUES (?, ?, ?, ?, ?, 0, 'UTC', ?, ?, ?, NULL)",
                (nth, person, item, day, day * 86400 + 36000, dice.choice(CHANNELS), outcome, learned))
            log.append(("touch", person, item, nth))
            texts.append((nth, f"{outcome} {learned}"))
        db.executemany("INSERT INTO change VALUES (?4, 1, ?1, ?2, ?3, ?4, NULL, '{}')", log)
        db.executemany("INSERT INTO passage (rowid, words) VALUES (?, ?)", texts)
    db.execute("INSERT INTO tally SELECT channel, outcome, count(*) FROM touch GROUP BY 1, 2")
    db.execute("COMMIT")
    db.close()


if __name__ == "__main__":
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    day = datetime.date.fromisoformat(sys.argv[3] if len(sys.argv) > 3 else "2026-11-23")
    main(sys.argv[1], int(sys.argv[2]), (day - datetime.date(1970, 1, 1)).days)
