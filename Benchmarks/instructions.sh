#!/bin/sh
# instructions.sh BINARY [BUDGET]: instructions from the start to the first prompt, with 1,000 prospects. A gate without
# a clock: a busy machine counts the same. Ends with 1 above the budget, with 69 where valgrind is missing.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
binary=$1
budget=${2:-12000000}
command -v valgrind >/dev/null || { echo 'valgrind is not installed; instructions are not counted' >&2; exit 69; }

home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
trap 'exit 130' INT TERM
python3 "$here/make-notebook.py" "$home/notebook.sqlite" 1000

# No arguments and standard input empty: the greeting, the prompt, the end.
unset XDG_DATA_HOME XDG_STATE_HOME XDG_CONFIG_HOME ACCESSIBLE
export HOME="$home" LC_ALL=C.UTF-8 TZ=UTC FOLLOW_NOTEBOOK="$home/notebook.sqlite" FOLLOW_NOW=2026-11-23T09:00
export FOLLOW_PROMPTS="${FOLLOW_PROMPTS:-${here%/*}}"
# The first start of all remembers the playbook's numbers; every other finds them.
"$binary" </dev/null >"$home/screen" 2>&1 || { cat "$home/screen" >&2; exit 70; }
valgrind --tool=callgrind --callgrind-out-file=/dev/null --log-file="$home/log" "$binary" \
    </dev/null >"$home/screen" 2>&1 || { cat "$home/screen" "$home/log" >&2; exit 70; }
count=$(sed -n 's/.*refs: *//p' "$home/log" | tr -d ,)

echo "$count instructions to the first prompt, at most $budget"
[ "$count" -le "$budget" ]
