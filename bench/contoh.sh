#!/usr/bin/env bash
# The example world on a fresh folder: first start, load, second start, and how long its pages take on the server.
# ./prokus ukur contoh        prints each figure beside its limit and their ratio; the raw lines go to bench/log/contoh.log
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
work=$(mktemp -d)
log=$root/bench/log/contoh.log
mkdir -p "$(dirname "$log")"
export PROKUS_DATA=$work/data SERVER_PORT=${SERVER_PORT:-18080}
base=http://localhost:$SERVER_PORT
server=
trap 'stop; rm -rf "$work"' EXIT

say() { echo "$*" | tee -a "$log"; }
stop() { if [ -n "$server" ]; then kill "$server" 2>/dev/null || true; wait "$server" 2>/dev/null || true; server=; fi; }
now() { date +%s.%N; }
against() { awk -v what="$1" -v is="$2" -v limit="$3" -v unit="$4" 'BEGIN { printf "%-34s %8.2f %s  limit %6.1f  ratio %.2f\n", what, is, unit, limit, is / limit }' | tee -a "$log"; }
start() {
    "$root/prokus" > "$work/out" 2>&1 &
    server=$!
    until curl -sf -o /dev/null "$base/masuk"; do sleep 0.1; kill -0 "$server" || { cat "$work/out"; exit 1; }; done
}
token() { curl -s -b "$work/jar" -c "$work/jar" "$base/masuk" | grep -o 'name="_csrf" value="[^"]*"' | head -1 | cut -d'"' -f4; }

: > "$log"
say "$(date -u +%FT%TZ) $(uname -srm), $(nproc) CPU, $(grep -m1 'model name' /proc/cpuinfo | cut -d: -f2-)"
began=$(now); start; against "first start on an empty folder" "$(awk "BEGIN{print $(now)-$began}")" 20 s
stop
began=$(now); "$root/prokus" contoh --muat > "$work/muat"; against "example world, a process of its own" "$(awk "BEGIN{print $(now)-$began}")" 30 s
"$root/prokus" contoh --periksa | tail -1 | tee -a "$log"
began=$(now); start; against "next start" "$(awk "BEGIN{print $(now)-$began}")" 8 s
for role in subdit dinsosprov tksk; do
    rm -f "$work/jar"
    csrf=$(token)
    curl -s -o /dev/null -b "$work/jar" -c "$work/jar" --data-urlencode "nama=$role" --data-urlencode "sandi=contoh-prokus" --data-urlencode "_csrf=$csrf" "$base/masuk"
    pages=$(curl -s -b "$work/jar" "$base/" | grep -o '<a href="/[^"]*"' | cut -d'"' -f2 | sort -u | grep -v -e '\.csv' -e '\.zip' -e '/unduhan/' -e '#' | head -30)
    for page in $pages; do
        for _ in 1 2 3; do curl -s -o /dev/null -b "$work/jar" "$base$page"; done
        for _ in $(seq 20); do
            curl -s -o /dev/null -b "$work/jar" -w '%{time_starttransfer}\n' "$base$page"
        done | sort -n > "$work/times"
        weight=$(curl -s --compressed -H 'Accept-Encoding: gzip' -o /dev/null -b "$work/jar" -w '%{size_download}' "$base$page")
        against "$role $page p95 ($weight bytes)" "$(awk '{t[NR]=$1} END{print 1000*t[int(NR*0.95+0.5)]}' "$work/times")" 100 ms
    done
done
