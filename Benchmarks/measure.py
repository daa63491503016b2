#!/usr/bin/env python3
"""measure.py BINARY FOLDER [ROUNDS]: the table of run.sh, which calls it and puts the notebooks into FOLDER.

What is compared runs by turns, so that a busy machine slows both; each ratio is the median over the pairs. Read the
ratios, not the milliseconds.
"""
import json, os, pathlib, re, shutil, sqlite3, statistics, subprocess, sys, tempfile, time
from terminal import Terminal

HERE = pathlib.Path(__file__).resolve().parent
DAY = 20780  # 2026-11-23, as days since 1970-01-01
STEP = "step.state IN ('planned', 'draft')"
QUIET = {"prospect": 35, "client": 35, "partner": 60}
PROMISE = "promise.state = 'open' AND promise.owner = 'me'"
ANSWERS = ["Noor {}, Haddad Dental, 0161 496 0000", "advance", "a sample rota by Thursday",
           "she sends the appointment book, by tomorrow", "yes, ring me after four",
           "ring her about the rota, Thursday 4:15pm"]


def rows(when, limit):
    """What a list in the program is read from."""
    def query(table, text, is_open):
        return f"""
            SELECT date({table}.due * 86400, 'unixepoch'), prospect.name, {table}.{text}, phones
            FROM {table} JOIN prospect ON prospect.id = {table}.prospect
            WHERE {is_open} AND due {when} {DAY} ORDER BY due, due_minute, {table}.nth LIMIT {limit};"""
    return query("step", "text", STEP) + query("promise", "what", PROMISE)


def lanes(limit):
    """The lists the day's lanes are found by, each walked along its index: its first lines, and how long it is."""
    def query(columns, table, where, order):
        joined = table if table == "prospect" else f"{table} JOIN prospect ON prospect.id = {table}.prospect"
        return f"""
            SELECT {columns}, name, prospect.kind, prospect.state, phones, emails FROM {joined}
            WHERE {where} ORDER BY {order} LIMIT {limit};
            SELECT count(*) FROM (SELECT 1 FROM {table} WHERE {where} LIMIT 200);"""

    def deeds(table, text, is_open, when):
        return query(f"date({table}.due * 86400, 'unixepoch'), {table}.{text}",
                     table, f"{is_open} AND due {when}", f"due, due_minute, {table}.nth")

    def silent(state, kind, when):
        rival = """(SELECT words FROM fact WHERE fact.prospect = prospect.id AND fact.kind = 'competitor'
            ORDER BY on_day DESC, fact.nth DESC LIMIT 1)"""
        return query("touched, " + (rival if "closed" in state else "NULL"), "prospect",
                     f"{state} AND next_due IS NULL AND request_utc IS NULL AND kind = '{kind}' AND touched {when}",
                     "touched")

    agreed, own, useful = (f"{STEP} AND list = '{list}'" for list in ("agreed", "own", "useful"))
    return (query("request_words, request_utc", "prospect", "request_utc IS NOT NULL", "request_utc")
            + deeds("promise", "what", PROMISE, f"< {DAY}") + deeds("step", "text", agreed, f"< {DAY}")
            + deeds("promise", "what", PROMISE, f"= {DAY}") + deeds("step", "text", agreed, f"= {DAY}")
            + deeds("step", "text", own, f"<= {DAY}") + deeds("step", "text", useful, f"<= {DAY}")
            + "".join(silent("state <> 'closed'", kind, f"< {DAY - most}") + silent(
                "state IN ('busy_message', 'nurture', 'won')", kind, f"BETWEEN {DAY - most} AND {DAY - 21}")
                for kind, most in QUIET.items()))


GREETING = lanes(5)
NEXT = rows("<=", 20) + rows(">", 5)


class Bench:
    def __init__(self, binary, folder, rounds, home):
        self.binary, self.folder, self.rounds, self.home = binary, folder, rounds, home
        self.base = {name: value for name, value in os.environ.items() if name in ("PATH", "LD_LIBRARY_PATH")}
        self.base |= {
            "HOME": str(home), "TERM": "xterm-256color", "LC_ALL": "C.UTF-8", "TZ": "UTC",
            "FOLLOW_NOW": "2026-11-23T09:00", "FOLLOW_PROMPTS": os.environ.get("FOLLOW_PROMPTS", str(HERE.parent))}
        self.table, self.missed = [], False

    def notebook(self, size):
        return str(self.folder / f"{size}.sqlite")

    def copied(self):
        """The large one, to write in."""
        notebook = str(self.home / "notebook.sqlite")
        if not os.path.exists(notebook):
            shutil.copy(self.notebook(100000), notebook)
            os.sync()
        return notebook

    def environment(self, notebook):
        return self.base | {"FOLLOW_NOTEBOOK": notebook}

    def row(self, what, ours, theirs, ratio, budget, holds):
        self.missed |= not holds
        self.table.append((what, ours, theirs, ratio, budget, "" if holds else "missed"))

    def pairs(self, what, ours, theirs, budget, spare=0.0):
        """- Spare: milliseconds that are granted beside the ratio."""
        ratio = statistics.median(a / b for a, b in zip(ours, theirs))
        middle = [statistics.median(ours), statistics.median(theirs)]
        granted = f"{budget:.2f}" + (f" + {spare:.0f} ms" if spare else "")
        holds = middle[0] <= budget * middle[1] + spare if spare else ratio <= budget
        self.row(what, f"{middle[0]:.2f} ms", f"{middle[1]:.2f} ms", f"{ratio:.2f}", granted, holds)

    def turns(self, *measures):
        """Each by turns, the first round unseen."""
        seen = [[measure() for measure in measures] for _ in range(self.rounds + 1)][1:]
        return zip(*seen)

    def starts(self):
        """From the start until the day's list and the prompt are on the screen."""
        peaks = []

        def start(command, notebook, prompt):
            terminal = Terminal(command, self.environment(notebook))
            taken = (terminal.until(prompt) - terminal.began) * 1000
            peaks.append(terminal.peak() if command[0] == self.binary else None)
            terminal.close()
            return taken

        large, small = self.notebook(100000), self.notebook(1000)
        measures = [lambda: start([self.binary], large, r"\n❯ $"), lambda: start([self.binary], small, r"\n❯ $")]
        if shutil.which("sqlite3"):
            measures.append(lambda: start(["sqlite3", "-cmd", GREETING, large], large, "sqlite> $"))
        at_large, at_small, *shell = self.turns(*measures)
        if shell:
            self.pairs("first prompt, 100,000 : the sqlite3 shell", at_large, shell[0], 1.5)
        self.pairs("first prompt, 100,000 : 1,000", at_large, at_small, 1.25)
        if held := [peak for peak in peaks if peak]:
            self.row("memory at the first prompt", f"{max(held):.1f} MiB", "", "", "20 MiB", max(held) <= 20)

    def whole(self):
        def run(command):
            began = time.perf_counter()
            streams = [(os.POSIX_SPAWN_OPEN, 0, os.devnull, os.O_RDONLY, 0),
                       (os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0)]
            pid = os.posix_spawnp(command[0], command, self.environment(large), file_actions=streams)
            if status := os.waitpid(pid, 0)[1]:
                raise SystemExit(f"{' '.join(command)} ended with {os.waitstatus_to_exitcode(status)}")
            return (time.perf_counter() - began) * 1000

        large = self.notebook(100000)
        if shutil.which("sqlite3"):
            self.pairs("follow next, 100,000 : the sqlite3 shell",
                       *self.turns(lambda: run([self.binary, "next"]), lambda: run(["sqlite3", large, NEXT])), 2)
            large = self.copied()
            bare = str(self.home / "line.sqlite")
            run(["sqlite3", bare, "PRAGMA journal_mode = DELETE; CREATE TABLE answer (words);"])
            names = sqlite3.connect(large).execute(
                "SELECT name FROM prospect WHERE state = 'attempting' LIMIT ?", (self.rounds + 1,)).fetchall()
            some = iter(names)
            self.pairs("follow log, 100,000 : a bare commit by the shell", *self.turns(
                lambda: run([self.binary, "log", next(some)[0], "phone", "no answer"]),
                lambda: run(["sqlite3", bare, "PRAGMA synchronous = EXTRA; INSERT INTO answer VALUES ('none');"])), 2)
        if subprocess.run([self.binary, "report", "--help"], capture_output=True).returncode == 0:
            taken = statistics.median(run([self.binary, "report"]) for _ in range(self.rounds))
            self.row("follow report, 100,000", f"{taken:.0f} ms", "", "", "500 ms", taken <= 500)
        else:
            print("this program has no report: it is not measured", file=sys.stderr)

    def talk(self):
        """Debriefs typed key by key: each key beside the same key in the floor, each Enter beside a bare commit."""
        notebook = self.copied()
        bare = sqlite3.connect(self.home / "bare.sqlite", isolation_level=None)
        bare.executescript("PRAGMA journal_mode = DELETE; PRAGMA synchronous = EXTRA; CREATE TABLE answer (words);")
        os.sync()
        floor = self.folder / "floor"
        lines = Terminal([str(floor)], self.base) if floor.exists() else None
        keys, floor_keys, kept, commits = [], [], [], []
        for round in range(max(3, self.rounds // 5)):
            name = "Za" + "".join("bcdfghklmn"[int(digit)] + "a" for digit in str(round))
            terminal = Terminal([self.binary, "debrief", "--quick"], self.environment(notebook))
            terminal.until("\n❯ ")
            for answer in ANSWERS:
                answer = answer.format(name)
                for number, character in enumerate(answer):
                    # Who comes first has had the longer pause; so they take turns in that too.
                    if lines and number % 2:
                        floor_keys.append(lines.key(character))
                    keys.append(terminal.key(character))
                    if lines and not number % 2:
                        floor_keys.append(lines.key(character))
                terminal.quiet(0.02)
                pressed = terminal.send("\r")
                kept.append((terminal.until("\n❯ ") - pressed) * 1000)
                if lines:
                    lines.key("\r")
                began = time.perf_counter()
                bare.execute("INSERT INTO answer VALUES (?)", (answer,))
                commits.append((time.perf_counter() - began) * 1000)
            terminal.send("\r")
            terminal.quiet(0.2)
            terminal.close()
        if lines:
            lines.close()
        self.pairs("Enter to the next question : a bare commit", kept, commits, 1.5, spare=1)
        if lines:
            self.pairs("key to echo in an answer : C and libedit", keys, floor_keys, 1.5)

    def instructions(self):
        done = subprocess.run([HERE / "instructions.sh", self.binary], capture_output=True, text=True)
        if not (count := re.match(r"(\d+) .* (\d+)$", done.stdout)):
            print(done.stderr.strip(), file=sys.stderr)
        else:
            self.row("instructions to the first prompt, 1,000", f"{int(count[1]):,}", "", "", f"{int(count[2]):,}",
                     done.returncode == 0)

    def drafts(self):
        """How many messages are judged in a second, by one process; the examination's, over and over."""
        texts = []
        for path in sorted((HERE.parent / "Tests/CoachingTests/Examination/drafts").glob("*.txt")):
            for block in path.read_text().split("\n\n"):
                lines = [line.split(" ", 1)[-1].strip() for line in block.splitlines() if line[:1] not in "=<!#¶"]
                texts.append(" ".join(lines))
        lines = [json.dumps({"id": str(number), "text": text}) for number, text in enumerate(texts * 5)]
        rates = []
        for _ in range(3):
            times = []
            for batch in (lines[:1], lines):
                began = time.perf_counter()
                subprocess.run([self.binary, "check", "--jsonl"], input="\n".join(batch) + "\n", text=True,
                               stdout=subprocess.DEVNULL, env=self.environment(self.notebook(1000)), check=True)
                times.append(time.perf_counter() - began)
            rates.append((len(lines) - 1) / (times[1] - times[0]))
        rate = statistics.median(rates)
        self.row("messages judged in a second", f"{rate:.0f}", "", "", ">= 1000", rate >= 1000)

    def show(self):
        head = ("", "follow", "beside", "ratio", "at most", "")
        wide = [max(len(row[column]) for row in [head] + self.table) for column in range(len(head))]
        for row in [head] + self.table:
            cells = [row[0].ljust(wide[0])] + [cell.rjust(width) for cell, width in zip(row[1:5], wide[1:5])]
            print("  ".join(cells + [row[5]]).rstrip())


def main(binary, folder, rounds="30"):
    with tempfile.TemporaryDirectory(dir=folder) as home:
        bench = Bench(str(pathlib.Path(binary).resolve()), pathlib.Path(folder), int(rounds), pathlib.Path(home))
        bench.starts()
        bench.whole()
        bench.talk()
        bench.drafts()
        bench.instructions()
    bench.show()
    return int(bench.missed)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]) if len(sys.argv) > 2 else __doc__)
