#!/usr/bin/env bash
# The example world on a fresh folder: first start, load, second start, how long every page of the menu takes on the server
# for six roles, what a first visit weighs, and the load of a list of 83.000 invented desa.
# ./prokus ukur contoh        prints each figure beside its limit and their ratio; the raw lines go to bench/log/contoh.txt
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
work=$(mktemp -d)
log=$root/bench/log/contoh.txt
mkdir -p "$(dirname "$log")"
export PROKUS_DATA=$work/data SERVER_PORT=${SERVER_PORT:-18080}
base=http://localhost:$SERVER_PORT
roles='subdit dinsosprov dinsoskab pendamping inkubator mentor'
villages=83000
server=
trap 'stop; rm -rf "$work"' EXIT

say() { echo "$*" | tee -a "$log"; }
stop() { if [ -n "$server" ]; then kill "$server" 2>/dev/null || true; wait "$server" 2>/dev/null || true; server=; fi; }
now() { date +%s.%N; }
took() { awk -v from="$1" -v to="$(now)" 'BEGIN { print to - from }'; }
against() { awk -v what="$1" -v is="$2" -v limit="$3" -v unit="$4" 'BEGIN { printf "%-44s %8.2f %-2s  limit %6.1f  ratio %.2f\n", what, is, unit, limit, is / limit }' | tee -a "$log"; }
start() {
    "$root/prokus" >"$work/out" 2>&1 &
    server=$!
    until curl -sf -o /dev/null "$base/masuk"; do
        sleep 0.1
        kill -0 "$server" || { cat "$work/out"; exit 1; }
    done
}
get() { curl -s -b "$work/jar" -c "$work/jar" "$@"; }
token() { get "$base$1" | grep -o 'name="_csrf" value="[^"]*"' | head -1 | cut -d'"' -f4; }
sign_in() {
    rm -f "$work/jar"
    local csrf
    csrf=$(token /masuk)
    get -o /dev/null --data-urlencode "nama=$1" --data-urlencode 'sandi=contoh-prokus' --data-urlencode "_csrf=$csrf" "$base/masuk"
}
# Every page of the menu, and what the start page counts.
pages() {
    get "$base/" >"$work/home"
    {
        echo /
        awk 'BEGIN { RS = "</nav>" } /class="menu"/' "$work/home" | grep -o 'href="/[^"]*"' | cut -d'"' -f2
        grep -o 'href="/olah/giliran[^"]*"' "$work/home" | cut -d'"' -f2
    } | sed 's/&amp;/\&/g' | sort -u
}
compressed() { get --compressed -H 'Accept-Encoding: gzip' -o /dev/null -w '%{size_download}\n' "$base$1"; }
p95() {
    for _ in 1 2 3; do get -o /dev/null "$base$1"; done
    for _ in $(seq 20); do get -o /dev/null -w '%{time_starttransfer}\n' "$base$1"; done |
        sort -n | awk '{ t[NR] = $1 } END { print 1000 * t[int(NR * 0.95 + 0.5)] }'
}
# The page with its style sheets and scripts, as a browser that was never here loads them; fonts and charts aside.
first_visit() {
    local sum
    sum=$(compressed "$1")
    for part in $(get "$base$1" | grep -o '\(href\|src\)="/aset/[^"]*\.\(css\|js\)[^"]*"' | cut -d'"' -f2 | sort -u); do
        sum=$((sum + $(compressed "$part")))
    done
    awk -v bytes="$sum" 'BEGIN { print bytes / 1024 }'
}

: >"$log"
say "$(date -u +%FT%TZ) $(uname -srm), $(nproc) CPU, $(grep -m1 'model name' /proc/cpuinfo | cut -d: -f2-), load $(cut -d' ' -f1-3 /proc/loadavg)"
say "$(git -C "$root" log -1 --format='commit %h %s')"
began=$(now); start; against 'first start on an empty folder' "$(took "$began")" 20 s
stop
began=$(now); "$root/prokus" contoh --muat >"$work/muat"; against 'example world, a process of its own' "$(took "$began")" 30 s
"$root/prokus" contoh --periksa | tail -1 | tee -a "$log"
began=$(now); start; against 'next start' "$(took "$began")" 8 s

: >"$work/all"
for role in $roles; do
    sign_in "$role"
    for page in $(pages); do
        time=$(p95 "$page")
        echo "$time" >>"$work/all"
        against "$role $page p95" "$time" 100 ms
        against "$role $page first visit" "$(first_visit "$page")" 150 KB
    done
done
against 'the slowest of all pages, p95' "$(sort -n "$work/all" | tail -1)" 100 ms

{
    echo 'kode,nama'
    awk -F, -v most="$villages" 'NR > 1 && $3 ~ /^[0-9]{6}$/ && !($3 in seen) {
        seen[$3]
        code = $3
        for (i = 1; i <= 13 && n < most; i++) { printf "%s%04d,Desa Contoh %d\n", code, 2000 + i, ++n }
    }' "$root/src/main/resources/place/kecamatan.csv"
} >"$work/desa.csv"
sign_in subdit
csrf=$(token /wilayah/impor)
began=$(now)
status=$(get -o "$work/desa.html" -w '%{http_code}' -F "_csrf=$csrf" -F 'dasar=Daftar rekaan' -F 'berlaku=2021-01-01' -F "daftar=@$work/desa.csv;type=text/csv" "$base/wilayah/impor")
seconds=$(took "$began")
say "desa: $(($(wc -l <"$work/desa.csv") - 1)) lines, answered $status"
against 'load of the list of desa' "$seconds" 30 s
against 'search with that list, p95' "$(p95 '/wilayah?q=desa+contoh+4711')" 100 ms
say "slowest_ms=$(sort -n "$work/all" | tail -1) pages=$(wc -l <"$work/all") roles=$(echo "$roles" | wc -w)"
