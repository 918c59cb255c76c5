#!/usr/bin/env bash
# Phones sending a form of 250 questions, beside bare inserts of the same bytes into the same PostgreSQL in the same run.
# ./prokus ukur lapangan [--kiriman N]    prints each figure with its limit and ratio; raw lines in bench/log/lapangan.txt
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
many=100000
[ "${1:-}" = --kiriman ] && many=$2
work=$(mktemp -d)
log=$root/bench/log/lapangan.txt
export PROKUS_DATA=$work/data SERVER_PORT=${SERVER_PORT:-18093} PROKUS_POSTGRESQL=$root/target/postgresql
base=http://localhost:$SERVER_PORT
trap 'stop; rm -rf "$work"' EXIT

. "$root/bench/measure.sh"
: >"$log"
say "$(date -u +%FT%TZ) $(uname -srm), $(nproc) CPU, $(grep -m1 'model name' /proc/cpuinfo | cut -d: -f2-), load $(cut -d' ' -f1-3 /proc/loadavg)"
say "$(git -C "$root" log -1 --format='commit %h %s')"
cd "$root"
mvn -B -q -Dcepat test-compile dependency:build-classpath -DincludeScope=test -Dmdep.outputFile="$work/classpath" >"$work/mvn" 2>&1
classes=$work/form:$root/target/test-classes:$root/target/classes:$(cat "$work/classpath")
options=(--enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow -XX:+UseSerialGC)
java() { "$JAVA_HOME/bin/java" "${options[@]}" "$@"; }
bench() { java -Xmx512m -cp "$classes" id.prokus.monitoring.submission.MeasureSubmissions "$@"; }
bench formulir "$work/form"
"$JAVA_HOME/bin/java" "${options[@]}" -Xmx768m -cp "$classes" id.prokus.Prokus >"$work/out" 2>&1 &
server=$!
until grep -q 'ProKUS siap' "$work/out"; do sleep 0.2; kill -0 "$server" || { cat "$work/out"; exit 1; }; done
bench keluarga "$PROKUS_DATA"
java -Xmx512m -cp "$classes" id.prokus.Prokus ponsel --untuk petugas --alamat "$base" >"$work/phone"
phone=("$(sed -n 's/^url=//p' "$work/phone")" "$(sed -n 's/^user=//p' "$work/phone")" "$(sed -n 's/^password=//p' "$work/phone")")
memory() { awk '/VmRSS/ { print $2 / 1024 }' "/proc/$server/status"; }
of() { sed -n "s/.* $1=\([0-9.]*\).*/\1/p"; }

# The server learns its way first, as in the first minute after a start, and has nothing left to check.
say "just started, 8 connections: $(bench kirim "$PROKUS_DATA" "${phone[@]}" 8 3000 | of per_detik) a second"
bench kirim "$PROKUS_DATA" "${phone[@]}" 8 10000 >"$work/warm"
bench kirim "$PROKUS_DATA" "${phone[@]}" 8 10000 >>"$work/warm"
bench periksa "$PROKUS_DATA" | tee -a "$log"
bench tenang "$PROKUS_DATA" "${phone[@]}" 50 20 | tee -a "$log"
# In turns, since a machine may be a third faster a minute later, and with nothing left to check while the bare ones are written.
worst=9
for connections in 8 100; do
    ratios=
    for turn in 1 2 3; do
        # PostgreSQL keeps a hundred connections, of which the server has some.
        bare=$(bench telanjang "$PROKUS_DATA" "$((connections < 80 ? connections : 80))" 20000 | tee -a "$log" | of per_detik)
        sent=$(bench kirim "$PROKUS_DATA" "${phone[@]}" "$connections" 6000 | tee -a "$log")
        echo "$sent" | grep bukan_201
        rate=$(echo "$sent" | of per_detik)
        ratio=$(awk -v a="$rate" -v b="$bare" 'BEGIN { printf "%.2f", a / b }')
        say "turn $turn, $connections connections: $rate of $bare bare inserts a second, $ratio (limit 0.25, aim 0.50); p99 $(echo "$sent" | of p99_ms) ms"
        ratios="$ratios $ratio"
        bench periksa "$PROKUS_DATA" >>"$log"
    done
    middle=$(tr ' ' '\n' <<<"$ratios" | sed '/^$/d' | sort -n | sed -n 2p)
    say "$connections connections: $middle of bare inserts, the middle of$ratios"
    worst=$(awk -v a="$middle" -v b="$worst" 'BEGIN { print (a < b ? a : b) }')
done
sent=87000
say "memory after $sent: $(memory) MB"
while [ "$sent" -lt "$many" ]; do
    bench kirim "$PROKUS_DATA" "${phone[@]}" 8 10000 >>"$log"
    sent=$((sent + 13000))
    say "memory after $sent: $(memory) MB"
done
bench tertinggal "$PROKUS_DATA" 30 | tee -a "$log"
bench daftar "${phone[@]}" | tee -a "$log"
say "rasio_terendah=$worst batas=0.25"
