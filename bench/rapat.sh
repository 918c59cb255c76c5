#!/usr/bin/env bash
# The results meeting on the example world: forty connected organisations, and how long after a masukan is sent the last of
# them knows and the moderator's screen shows it; how long all result packs take.
# ./prokus ukur rapat         prints each figure beside its limit and their ratio; the raw lines go to bench/log/rapat.txt
# PROKUS_UKUR_DATA=FOLDER     measures on a folder that holds the example world already, instead of loading it anew
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
work=$(mktemp -d)
log=$root/bench/log/rapat.txt
mkdir -p "$(dirname "$log")"
export PROKUS_DATA=${PROKUS_UKUR_DATA:-$work/data} SERVER_PORT=${SERVER_PORT:-18081}
base=http://localhost:$SERVER_PORT
connected=40 rounds=10
server='' streams=()

stop() {
    for stream in "${streams[@]}"; do kill "$stream" 2>/dev/null || true; done
    if [ -n "$server" ]; then kill "$server" 2>/dev/null || true; wait "$server" 2>/dev/null || true; fi
}
trap 'stop; rm -rf "$work"' EXIT

say() { echo "$*" | tee -a "$log"; }
against() { awk -v what="$1" -v is="$2" -v limit="$3" -v unit="$4" 'BEGIN { printf "%-52s %8.3f %-2s  limit %6.1f  ratio %.2f\n", what, is, unit, limit, is / limit }' | tee -a "$log"; }
get() { curl -s -b "$work/$1" -c "$work/$1" "${@:2}"; }
token() { get "$1" "$base$2" | grep -o 'name="_csrf" value="[^"]*"' | head -1 | cut -d'"' -f4; }
send() {
    local csrf
    csrf=$(token "$1" "$2")
    get "$1" -o "$work/answer" -w '%{redirect_url}' --data-urlencode "_csrf=$csrf" "${@:4}" "$base$3"
}

[ -d "$PROKUS_DATA" ] || "$root/prokus" contoh --muat
"$root/prokus" >"$work/out" 2>&1 &
server=$!
until curl -sf -o /dev/null "$base/masuk"; do
    sleep 0.2
    kill -0 "$server" || { cat "$work/out"; exit 1; }
done
for who in subdit inkubator; do
    send "$who" /masuk /masuk --data-urlencode "nama=$who" --data-urlencode 'sandi=contoh-prokus' >/dev/null
done

# The example world has frozen results; a folder of one's own may not, and freezing is the work of who processes: the
# account of the first start, whose password was printed just now.
frozen() { get subdit "$base/rapat/baru" | grep -o '<option value="[0-9a-f-]\{36\}"' | head -1 | cut -d'"' -f2 || true; }
snapshot=$(frozen)
if [ -z "$snapshot" ]; then
    password=$(awk '/Kata sandi /{ print $3 }' "$work/out")
    send petugas /masuk /masuk --data-urlencode 'nama=petugas' --data-urlencode "sandi=$password" >/dev/null
    get petugas -o "$work/part" "$base/olahan?edisi=2021"
    fingerprint=$(grep -o 'name="sidik" value="[^"]*"' "$work/part" | head -1 | cut -d'"' -f4)
    send petugas '/olahan?edisi=2021' /olahan --data-urlencode 'edisi=2021' --data-urlencode "sidik=$fingerprint" --data-urlencode 'alasan=Tolok ukur' >/dev/null
    snapshot=$(frozen)
fi
today=$(TZ=Asia/Jakarta date +%F)
meeting=$(send subdit /rapat/baru /rapat/baru --data-urlencode 'judul=Tolok ukur' --data-urlencode "snapshot=$snapshot" \
    --data-urlencode 'cara=hybrid' --data-urlencode "mulai=${today}T09:00" --data-urlencode "selesai=${today}T15:00" --data-urlencode "batas=$today")
meeting=${meeting#"$base"}
send subdit "$meeting" "$meeting/undangan/daftar" >/dev/null

for i in $(seq "$connected"); do
    who=inkubator
    [ $((i % 2)) = 0 ] && who=subdit
    curl -sN -b "$work/$who" "$base$meeting/aliran" >"$work/stream-$i" &
    streams+=($!)
done
until [ "$(cat "$work"/stream-* | grep -c '^event')" -ge "$connected" ]; do sleep 0.1; done

worst_told=0 worst_shown=0
for round in $(seq "$rounds"); do
    before=$(cat "$work"/stream-* | grep -c '^event')
    csrf=$(token inkubator "$meeting/masukan/baru?tentang=umum")
    from=$(date +%s.%N)
    get inkubator -o /dev/null --data-urlencode "_csrf=$csrf" --data-urlencode 'tentang=umum' --data-urlencode "isi=Masukan ukur $round" \
        --data-urlencode 'simpan=kirim' "$base$meeting/masukan/baru"
    until [ "$(cat "$work"/stream-* | grep -c '^event')" -ge $((before + connected)) ]; do sleep 0.01; done
    told=$(awk -v from="$from" -v to="$(date +%s.%N)" 'BEGIN { print to - from }')
    get subdit -o "$work/part" "$base$meeting/layar/bagian"
    grep -q "Masukan ukur $round" "$work/part"
    shown=$(awk -v from="$from" -v to="$(date +%s.%N)" 'BEGIN { print to - from }')
    worst_told=$(awk -v a="$worst_told" -v b="$told" 'BEGIN { print (a > b ? a : b) }')
    worst_shown=$(awk -v a="$worst_shown" -v b="$shown" 'BEGIN { print (a > b ? a : b) }')
done

say "# $(date -u +%FT%TZ) $(git -C "$root" rev-parse --short HEAD) $(nproc) CPU"
against "the last of $connected is told, worst of $rounds" "$worst_told" 1 s
against "the moderator's screen shows it, worst of $rounds" "$worst_shown" 1 s
packs=$(get subdit -o "$work/packs" -w '%{time_total}' "$base$meeting/paket")
against "$(grep -c 'class="sheet"' "$work/packs") result packs on one page" "$packs" 10 s
