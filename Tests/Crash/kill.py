#!/usr/bin/env python3
"""kill.py PROGRAM [KILLS] [SEED]: kills a debrief at random moments and looks for what it had acknowledged.

Each kill -9 falls while the program starts, while an answer is typed, in the moment after Enter, or after the next
question. An answer is acknowledged when the next question stands on the screen; from then on it has to be in
`export --json`, in the talk or in the record made of it. Ends with 1 when one is missing, or the export fails, or the
notebook is damaged or open to others.
"""
import json, os, pathlib, pty, random, re, select, signal, sqlite3, subprocess, sys, tempfile, time

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
# What is asked, and answered with a word of its own where the question takes one.
TALK = [
    ("Who did you meet", "Noor Haddad, Haddad {} Dental"),
    ("How did it end", "2"),
    ("What did you promise", "a sample {} by Thursday"),
    ("What will Noor do", "she sends the book {}, by tomorrow"),
    ("May you call", "yes, ring me after four {}"),
    ("next small step", "ring her about {}, Thursday 4:15pm"),
    ("Enter files it", ""),
]


class Talk:
    """One debrief on a terminal of its own, with a notebook of its own."""

    def __init__(self, program, home):
        self.came, self.seen = b"", 0
        self.environment = {
            "PATH": os.environ["PATH"], "HOME": home, "TERM": "dumb", "LC_ALL": "C.UTF-8", "TZ": "UTC",
            "FOLLOW_NOTEBOOK": f"{home}/notebook.sqlite", "FOLLOW_NOW": "2026-11-23T09:00",
            "FOLLOW_PROMPTS": os.environ.get("FOLLOW_PROMPTS", str(ROOT))}
        self.pid, self.terminal = pty.fork()
        if self.pid == 0:
            os.execve(program, [program, "debrief", "--quick"], self.environment)

    def read(self, patience):
        try:
            ready = select.select([self.terminal], [], [], patience)[0]
            came = os.read(self.terminal, 65536) if ready else None
        except OSError:
            came = b""
        self.came += came or b""
        return came

    def asks(self, question):
        """Since the last answer; with the prompt behind it."""
        return re.compile(question.encode() + rb"[^>]*> |Filed").search(self.came, self.seen)

    def until(self, question):
        end = time.monotonic() + 10
        while not self.asks(question):
            if time.monotonic() > end or self.read(0.5) == b"":
                raise SystemExit(f"no “{question}”; on the screen: {self.came[-400:].decode(errors='replace')}")

    def type(self, text):
        self.seen = len(self.came)
        os.write(self.terminal, text.encode())

    def kill(self):
        """What was on its way to the screen counts as shown."""
        os.kill(self.pid, signal.SIGKILL)
        os.waitpid(self.pid, 0)
        while self.read(0):
            pass
        os.close(self.terminal)


def crash(program, home, dice, number):
    """One talk, killed; the answers that were acknowledged, and the moment."""
    last = dice.randrange(len(TALK))
    moment = dice.choice(["start", "typing", "enter", "enter", "enter", "asked"])
    talk, kept = Talk(program, home), []
    if moment == "start":
        time.sleep(dice.random() * 0.03)
        talk.kill()
        return talk, kept, moment
    for step, (question, words) in enumerate(TALK[:last + 1]):
        talk.until(question)
        words = words.format(f"kept{number}x{step}")
        if step == last and moment == "typing":
            talk.type(words[:dice.randrange(len(words) + 1)])
            time.sleep(dice.random() * 0.01)
            break
        talk.type(words + "\n")
        after = TALK[step + 1][0] if step + 1 < len(TALK) else "Filed"
        if step == last and moment == "enter":
            # Early more often than late: the commit is over within a few milliseconds.
            time.sleep(dice.random() ** 2 * 0.02)
            talk.kill()
            return talk, kept + [words] * bool(talk.asks(after)), f"{step} {moment}"
        talk.until(after)
        kept.append(words)
    talk.kill()
    return talk, kept, f"{last} {moment}"


def lost(program, talk, kept):
    """What is wrong with the notebook that was left behind."""
    notebook = talk.environment["FOLLOW_NOTEBOOK"]
    export = subprocess.run([program, "export", "--json"], env=talk.environment, capture_output=True, text=True)
    if not os.path.exists(notebook):
        return [f"no notebook, and acknowledged: {words}" for words in kept]
    if export.returncode:
        return [f"export ended with {export.returncode}: {export.stderr.strip()}"]
    record = json.dumps(json.loads(export.stdout))
    wrong = [f"lost: {words}" for words in kept for own in re.findall("kept[0-9x]+", words) if own not in record]
    with sqlite3.connect(notebook) as database:
        if (told := database.execute("PRAGMA integrity_check").fetchone()[0]) != "ok":
            wrong.append(told)
    return wrong + [f"{path} is {path.stat().st_mode & 0o777:o}" for path in pathlib.Path(notebook).parent.iterdir()
                    if path.stat().st_mode & 0o077]


def main(program, kills="60", seed="1"):
    program, dice = str(pathlib.Path(program).resolve()), random.Random(int(seed))
    failures = acknowledged = 0
    for number in range(int(kills)):
        with tempfile.TemporaryDirectory() as home:
            talk, kept, moment = crash(program, home, dice, number)
            wrong = lost(program, talk, kept)
        acknowledged += len(kept)
        failures += bool(wrong)
        for line in wrong:
            print(f"kill {number}, {moment}: {line}", file=sys.stderr)
    print(f"{kills} kills, {acknowledged} acknowledged answers, {failures} kills with losses")
    return failures > 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]) if len(sys.argv) > 1 else __doc__)
