#!/usr/bin/env bash
# A million invented families beside the example world: the list, its filters and searches, for somebody who sees everything,
# for a kabupaten, for a kecamatan and for an incubator; a family's page; and a workbook of candidates taken in by the pages.
# ./prokus ukur registri [FAMILIES [CANDIDATES]]    prints each figure with its limit and ratio; raw lines in bench/log/registri.txt
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
families=${1:-1000000} candidates=${2:-100000}
work=$(mktemp -d)
log=$root/bench/log/registri.txt
export PROKUS_DATA=$work/data SERVER_PORT=${SERVER_PORT:-18090}
base=http://localhost:$SERVER_PORT
trap 'stop; rm -rf "$work"' EXIT

. "$root/bench/measure.sh"
p95_of() { sort -n | awk '{ t[NR] = $1 } END { print 1000 * t[int(NR * 0.95 + 0.5)] }'; }
p95() {
    for _ in 1 2 3; do get -f -o /dev/null "$base$1"; done
    for _ in $(seq 20); do get -f -o /dev/null -w '%{time_starttransfer}\n' "$base$1"; done | p95_of
}
# A number is never part of an address, so this search is a form.
p95_number() {
    local csrf
    csrf=$(token /penetapan/keluarga?edisi=2019)
    for _ in $(seq 23); do
        get -o /dev/null -w '%{time_starttransfer}\n' -d "edisi=2021" -d "cari=$1" --data-urlencode "_csrf=$csrf" "$base/penetapan/keluarga/pencarian"
    done | tail -20 | p95_of
}
worst=0
measured() { against "$1" "$2" "$3" ms; worst=$(awk -v a="$worst" -v b="$2" -v limit="$3" 'BEGIN { r = b / limit; print (a > r ? a : r) }'); }
java() { "$JAVA_HOME/bin/java" --enable-native-access=ALL-UNNAMED -Xmx512m -cp "$classes" "$@"; }
wait_for_list() { # address
    while [[ $(get "$base$1") == *'hx-trigger="every 1s"'* ]]; do sleep 0.5; done
}

# The invented families are of an edition that nobody reports on: those of a reported one are held against the reports in memory.
: >"$log"
say "$(date -u +%FT%TZ) $(uname -srm), $(nproc) CPU, $(grep -m1 'model name' /proc/cpuinfo | cut -d: -f2-), load $(cut -d' ' -f1-3 /proc/loadavg)"
say "$(git -C "$root" log -1 --format='commit %h %s'), $families families, $candidates candidates"
(cd "$root" && mvn -B -q -Dcepat test-compile dependency:build-classpath -DincludeScope=test -Dmdep.outputFile="$work/classpath") >"$work/mvn" 2>&1
classes=$root/target/test-classes:$root/target/classes:$(cat "$work/classpath")
"$root/prokus" contoh --muat >"$work/muat"
began=$(now)
found=$(java id.prokus.registry.InventFamilies keluarga "$PROKUS_DATA" "$root/target/postgresql" "$root/src/main/resources/place/kecamatan.csv" "$families" | tail -1)
# Invented, and yet sixteen digits in a row: never in a log.
say "invented in $(took "$began") s: mentor=${found#*mentor=}"
nik=$(echo "$found" | grep -o 'nik=[0-9]*' | cut -d= -f2)
mentor=$(echo "$found" | grep -o 'mentor=[0-9a-f-]*' | cut -d= -f2)
began=$(now)
start
sign_in_first
# Only the invented families walk with this mentor, so they are all there when one of them is.
until [[ $(get "$base/penetapan/keluarga?edisi=2019&mentor=$mentor") =~ /keluarga/[0-9a-f]{8}- ]]; do sleep 1; kill -0 "$server"; done
say "the list of a database that had none of them is filled in $(took "$began") s from the start of the server, load $(cut -d' ' -f1 /proc/loadavg)"
sleep 20 # statistics of the new lines

list='/penetapan/keluarga?edisi=2019'
for role in operator dinsoskab tksk inkubator; do
    if [ "$role" = operator ]; then sign_in_first; else sign_in "$role"; fi
    say "$role: load $(cut -d' ' -f1 /proc/loadavg)"
    measured "$role first page" "$(p95 "$list")" 100
    for filter in wilayah=32 wilayah=3215 wilayah=321501 wilayah=350801 'inkubator=Inkubator+Contoh+07' "mentor=$mentor" \
        keadaan=aktif keadaan=keluar pkh=graduasi pkh=bukan tahap=maju tahap=pemula peserta=lanjutan peserta=baru \
        'wilayah=32&keadaan=keluar' 'wilayah=3215&tahap=maju' 'inkubator=Inkubator+Contoh+07&keadaan=keluar' 'pkh=graduasi&tahap=maju' \
        'inkubator=Inkubator+Contoh+07&wilayah=35' 'urut=-nama' 'urut=kabupaten' 'urut=keadaan'; do
        measured "$role $filter" "$(p95 "$list&$filter")" 100
    done
    next=$(get "$base$list" | grep -o 'href="[^"]*sesudah=[^"]*"' | sed -n '1s/href="\([^"]*\)"/\1/p' | sed 's/&amp;/\&/g' || true)
    [ -z "$next" ] || measured "$role next page" "$(p95 "$next")" 100
    measured "$role NIK" "$(p95_number "$nik")" 50
    for name in siti zubaidah 'tuti+wulandari' 'tidak+ada+begini'; do
        measured "$role name $name" "$(p95 "$list&nama=$name")" 50
    done
    family=$(get "$base$list" | grep -o 'href="/keluarga/[0-9a-f-]*"' | sed -n '1s/href="\([^"]*\)"/\1/p' || true)
    [ -z "$family" ] || measured "$role a family's page" "$(p95 "$family")" 100
done

java id.prokus.registry.InventFamilies usulan "$work/usulan.xlsx" "$root/src/main/resources/place/kecamatan.csv" "$candidates"
sign_in_first
csrf=$(token '/usulan?edisi=2021')
began=$(now)
page=$(get -o /dev/null -w '%{redirect_url}' -F "_csrf=$csrf" -F edisi=2021 -F kode=kemendagri -F tanggal=2021-02-01 \
    -F "daftar=@$work/usulan.xlsx;type=application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" "$base/usulan/berkas")
page=${page#"$base"}
page=${page%%;*}
wait_for_list "$page"
looked=$(took "$began")
bad=$(get "$base$page" | grep -o 'name="tinggalkan" value="[0-9]*"' | grep -o '[0-9]*' || echo 0)
csrf=$(token "$page")
began=$(now)
get -o /dev/null --data-urlencode "_csrf=$csrf" -d "tinggalkan=$bad" "$base$page/penerimaan"
wait_for_list "$page"
taken=$(took "$began")
say "$(get "$base$page" | sed 's/<[^>]*>/ /g' | grep -o 'Diterima oleh.*masuk' | sed -n 1p); $bad lines left out; load $(cut -d' ' -f1 /proc/loadavg)"
against "$candidates candidates looked through" "$looked" 90 s
against "$candidates candidates taken in" "$taken" 90 s
against "$candidates candidates in all" "$(awk -v a="$looked" -v b="$taken" 'BEGIN { print a + b }')" 90 s
measured 'operator first page afterwards' "$(p95 "$list")" 100
say "worst_ratio=$worst load=$(cut -d' ' -f1 /proc/loadavg)"
