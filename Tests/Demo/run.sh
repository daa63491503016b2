#!/bin/sh
# A debrief answered line by line, as by a person typing slowly; then what was kept, for people and for programs.
# usage: run.sh PROGRAM [SECONDS BETWEEN LINES]
set -eu
follow=$1
pace=${2:-2}
answers=$(dirname "$0")/answers.txt

# A house of its own: nothing of yours is read or written.
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
trap 'exit 130' INT TERM
unset XDG_DATA_HOME XDG_STATE_HOME XDG_CONFIG_HOME FOLLOW_PROMPTS
export HOME="$home" TZ=America/Detroit FOLLOW_NOTEBOOK="$home/notebook.sqlite" FOLLOW_NOW=2026-11-23T09:00

while IFS= read -r line; do
    sleep "$pace"
    printf '%s\n' "$line"
done <"$answers" | "$follow" debrief --plain --echo

printf '\n$ follow show "Jenny Ortiz"\n'
"$follow" show "Jenny Ortiz" --plain
printf '\n$ follow show "Jenny Ortiz" --json\n'
"$follow" show "Jenny Ortiz" --json
