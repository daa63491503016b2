#!/usr/bin/env python3
"""measure.py [-n ROUNDS] [--sizes SMALL,LARGE] -- COMMAND... : what a large notebook costs.

  measure.py -- .build-static/release/follow --plain --no-input --now 2026-11-23T09:00 --notebook {} next

Makes a notebook of each size (see make-notebook.py), puts its path where {} stands, and times the command from its start to
its end against the sqlite3 shell showing the same list, all interleaved. Ends with 1 when the large one takes more than
1.25 times the small one, or more than 1.5 times the shell. Instructions are counted where valgrind is installed, and the
most memory it ever had where GNU time is. Read the ratios: a machine under load moves all the numbers together.
"""
import argparse, os, pathlib, re, shutil, statistics, subprocess, sys, tempfile, time

HERE = pathlib.Path(__file__).resolve().parent
DAY = 20780  # 2026-11-23, as days since 1970-01-01
LIST = f"""
SELECT date(step.due * 86400, 'unixepoch'), prospect.name, step.text, prospect.phones
FROM step JOIN prospect ON prospect.id = step.prospect
WHERE step.state IN ('planned', 'draft') AND due <= {DAY} ORDER BY due, due_minute, step.nth LIMIT 20;
"""


def run(command):
    began = time.perf_counter()
    pid = os.posix_spawnp(command[0], command, os.environ, file_actions=[
        (os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0), (os.POSIX_SPAWN_OPEN, 0, os.devnull, os.O_RDONLY, 0)])
    _, status = os.waitpid(pid, 0)
    if status:
        sys.exit(f"{' '.join(command)} ended with {os.waitstatus_to_exitcode(status)}")
    return (time.perf_counter() - began) * 1000


def memory(command):
    """By a small program in between: a process starts with the high-water mark of the one that spawned it."""
    if not shutil.which("time"):
        return "–"
    told = subprocess.run(["time", "-f", "%M"] + command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
    return f"{int(told.stderr.split()[-1]) / 1024:.1f}"


def instructions(command):
    if not shutil.which("valgrind"):
        return "–"
    tool = ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null"]
    told = subprocess.run(tool + command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True).stderr
    return re.search(r"refs:\s+([\d,]+)", told)[1]


def main():
    reader = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    reader.add_argument("-n", type=int, default=60)
    reader.add_argument("--sizes", default="1000,100000")
    reader.add_argument("command", nargs="+")
    given = reader.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        cases = {}
        for size in given.sizes.split(","):
            path = f"{folder}/{size}.sqlite"
            subprocess.run([sys.executable, HERE / "make-notebook.py", path, size], check=True)
            cases[f"program, {size}"] = [part.replace("{}", path) for part in given.command]
            cases[f"sqlite3 shell, {size}"] = ["sqlite3", path, LIST]
        taken = {name: [] for name in cases}
        for _ in range(given.n):
            for name, command in cases.items():
                taken[name].append(run(command))
        medians = {name: statistics.median(runs) for name, runs in taken.items()}
        for name, command in cases.items():
            print(f"{name:24} {medians[name]:7.2f} ms {memory(command):>6} MiB {instructions(command):>12} instructions")
    small, _, large, shell = medians.values()
    print(f"large / small {large / small:.2f} (at most 1.25), large / shell {large / shell:.2f} (at most 1.5)")
    sys.exit(large > 1.25 * small or large > 1.5 * shell)


if __name__ == "__main__":
    main()
