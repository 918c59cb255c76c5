#!/usr/bin/env bash
# The example world on a fresh folder: first start, load, second start, how long every page of the menu takes on the server
# for six roles, what a first visit weighs, and the load of a list of 83.000 invented desa.
# ./prokus ukur contoh        prints each figure beside its limit and their ratio; the raw lines go to bench/log/contoh.txt
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
work=$(mktemp -d)
log=$root/bench/log/contoh.txt
export PROKUS_DATA=$work/data SERVER_PORT=${SERVER_PORT:-18080}
base=http://localhost:$SERVER_PORT
roles='subdit dinsosprov dinsoskab pendamping inkubator mentor'
villages=83000
trap 'stop; rm -rf "$work"' EXIT

. "$root/bench/measure.sh"
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
    for _ in 1 2 3; do get -f -o /dev/null "$base$1"; done
    for _ in $(seq 20); do get -f -o /dev/null -w '%{time_starttransfer}\n' "$base$1"; done |
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
    awk -F, -v most="$villages" 'NR > 1 && length($3) == 6 && $3 !~ /[^0-9]/ && !($3 in seen) {
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
