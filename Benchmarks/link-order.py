#!/usr/bin/env python3
"""link-order.py BINARY OUT: what ordinary use runs and writes to, for the linker to lay it side by side.

A start touches some five thousand functions out of a hundred thousand, and some hundred variables. Where they lie apart,
every few of them cost a page to be mapped in, and that is a third of a short command's time. `make order` writes the list
anew; what has been renamed since is left where it falls, so an old list is slower and never wrong.
"""
import bisect, collections, os, pathlib, re, shutil, sqlite3, subprocess, sys, tempfile
from measure import ANSWERS
from terminal import Terminal

HERE = pathlib.Path(__file__).resolve().parent
PROMPT = "\n❯ "
# Of Swift, whose files are small pieces; a C library often is one piece.
SPLIT = ("$s", "_ZN5swift", "_ZZN5swift", "_ZL", "_ZZL", "_ZN12_GLOBAL", "swift_", "_swift")


def uses(name):
    """What is typed behind `follow`, and what is answered then."""
    return [([], []), (["next"], None), (["next", "--quiet"], None), (["report"], None), (["show", name], None),
            (["brief", name], None), (["log", name, "phone", "no answer"], None),
            (["log", name, "email", "replied", "wants the sample rota"], None), (["plan"], []),
            (["debrief", "--quick"], [answer.format("Zaba") for answer in ANSWERS] + ["", "/quit"])]


def trace(binary, words, answers, environment, out):
    command = ["valgrind", "--demangle=no", "--tool=callgrind", f"--callgrind-out-file={out}", "--log-file=/dev/null",
               str(binary), *words]
    if answers is None:
        subprocess.run(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        return
    terminal = Terminal(command, environment)
    terminal.until(PROMPT, 60)
    for answer in answers:
        terminal.send(answer)
        terminal.quiet(1)
        terminal.send("\r")
        terminal.quiet(3)
    terminal.send("\x04")
    terminal.quiet(3)
    terminal.close()


def stores(binary, words, environment, variables):
    """The variables a command writes to, by name."""
    places = [place for place, _ in variables]
    report, told = os.pipe()
    command = ["valgrind", "--tool=lackey", "--trace-mem=yes", f"--log-fd={told}", str(binary), *words]
    run = subprocess.Popen(command, env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                           stderr=subprocess.DEVNULL, pass_fds=[told])
    os.close(told)
    with open(report, errors="replace") as lines:
        written = {line[3:].split(",")[0] for line in lines if line.startswith((" S ", " M "))}
    run.wait()
    at = (bisect.bisect(places, int(place, 16)) - 1 for place in written)
    return {variables[index][1] for index in at if index >= 0}


def main(binary, out):
    if not shutil.which("valgrind"):
        print("valgrind is not installed; what runs is not known", file=sys.stderr)
        return 69
    with tempfile.TemporaryDirectory() as home:
        notebook = f"{home}/notebook.sqlite"
        subprocess.run([sys.executable, "-B", HERE / "make-notebook.py", notebook, "1000"], check=True)
        whom, = sqlite3.connect(notebook).execute("SELECT name FROM prospect WHERE state = 'attempting'").fetchone()
        environment = {name: value for name, value in os.environ.items() if name in ("PATH", "LD_LIBRARY_PATH")} | {
            "HOME": home, "TERM": "xterm-256color", "LC_ALL": "C.UTF-8", "TZ": "UTC", "FOLLOW_NOTEBOOK": notebook,
            "FOLLOW_NOW": "2026-11-23T09:00", "FOLLOW_PROMPTS": str(HERE.parent)}
        times = collections.Counter()
        for number, (words, answers) in enumerate(uses(whom)):
            path = pathlib.Path(home, f"trace.{number}")
            trace(binary, words, answers, environment, path)
            run = "\n".join(part.read_text(errors="replace") for part in path.parent.glob(f"{path.name}*"))
            times.update(set(re.findall(r"^c?fn=\(\d+\) ([^'\n]+)", run, re.M)))
        text = subprocess.run(["nm", "-n", binary], capture_output=True, text=True, check=True).stdout
        symbols = [line.split() for line in text.splitlines() if len(line.split()) == 3]
        functions = {name for _, kind, name in symbols if kind in "tT"}
        # What is allotted as the program runs lies behind the last of them, `_end`.
        variables = [(int(place, 16), name) for place, kind, name in symbols if kind in "bBdD"]
        written = set()
        for words, answers in uses(whom):
            if answers is None:
                written |= stores(binary, words, environment, variables)
    # What every use runs lies together, then what most run; behind it what brings the rest of its library along.
    order = sorted((name for name in times if name in functions),
                   key=lambda name: (not name.startswith(SPLIT), name.startswith("sqlite3"), -times[name], name))
    written = sorted(written - {"_end"})
    pathlib.Path(out).write_text("\n".join(order + written) + "\n")
    print(f"{len(order)} functions and {len(written)} variables in {out}")
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]) if len(sys.argv) == 3 else __doc__)
