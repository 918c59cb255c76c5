#!/usr/bin/env bash
# Every document of the example world in one go: ./prokus ukur dokumen
# One national, eleven provincial and twenty-seven incubators' documents, full version, DOCX and PDF: 60 s on two cores.
# The time of a whole cold process is held against the limit, and its CPU time too, which says the same on a busy machine.
# The raw lines go to bench/log/dokumen.txt.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
work=$(mktemp -d)
log=$root/bench/log/dokumen.txt
export PROKUS_DATA=$work/data base=''
trap 'rm -rf "$work"' EXIT

. "$root/bench/measure.sh"

: > "$log"
say "$(date -u +%FT%TZ) $(git -C "$root" rev-parse --short HEAD) $(uname -srm), $(nproc) CPU, load $(cut -d' ' -f1-3 /proc/loadavg), $(grep -m1 'model name' /proc/cpuinfo | cut -d: -f2-)"
"$root/prokus" contoh --muat > "$work/muat" 2>&1
for round in 1 2; do
    TIMEFORMAT='%R %U %S'
    { time "$root/prokus" dokumen --edisi 2021 --keluaran "$work/dokumen-$round" > "$work/said-$round" 2> "$work/progress-$round"; } 2> "$work/time"
    read -r wall user system < "$work/time"
    files=$(find "$work/dokumen-$round" -type f ! -name daftar.csv | wc -l)
    against "round $round: $files documents, cold process" "$wall" 60 s
    against "round $round: CPU of it on two cores" "$(awk "BEGIN { print ($user + $system) / 2 }")" 60 s
done
cmp "$work/dokumen-1/daftar.csv" "$work/dokumen-2/daftar.csv" && say 'the same bytes in both rounds'
