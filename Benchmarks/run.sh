#!/bin/sh
# run.sh [BINARY]: what the program costs beside what it could cost at least, as one table of ratios. `make bench` calls
# it. Ends with 1 when a budget is missed. ROUNDS=60 for steadier numbers.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
binary=${1:-${here%/*}/.build-static/release/follow}
kept=${here%/*}/.build-bench
[ -x "$binary" ] || { echo "$binary is not there; make release builds it" >&2; exit 66; }
command -v python3 >/dev/null || { echo 'python3 is not installed; nothing is measured' >&2; exit 69; }
mkdir -p "$kept"

# Half a minute of work: made once, and again when the form of the notebook has changed.
for size in 1000 100000; do
    notebook=$kept/$size.sqlite
    [ -n "$(find "$notebook" -newer "$here/make-notebook.py" -newer "${here%/*}/Sources/Records/Schema.swift" \
        2>/dev/null)" ] && continue
    rm -f "$notebook" "$kept/new.sqlite"
    python3 "$here/make-notebook.py" "$kept/new.sqlite" $size
    mv "$kept/new.sqlite" "$notebook"
done

rm -f "$kept/floor"
cc -O2 -o "$kept/floor" "$here/floor.c" -ledit 2>/dev/null ||
    echo 'no C compiler, or no libedit-dev: keys are not compared' >&2
command -v sqlite3 >/dev/null || echo 'sqlite3 is not installed: starts are not compared' >&2
# Without a cache of compiled files: the folder holds sources only.
exec python3 -B "$here/measure.py" "$binary" "$kept" "${ROUNDS:-30}"
