#!/usr/bin/env bash
# Indicators over invented facts of twelve rounds: every dashboard, how soon a report is in the figures, what a write pays, and
# whether everything counted anew differs from what is kept.
# ./prokus ukur indikator [--keluarga N]    prints each figure with its limit and ratio; raw lines in bench/log/indikator-N.txt
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
families=8000
[ "${1:-}" = --keluarga ] && families=$2
work=$(mktemp -d)
log=$root/bench/log/indikator-$families.txt
export PROKUS_DATA=$work/data SERVER_PORT=${SERVER_PORT:-18092}
base=http://localhost:$SERVER_PORT
trap 'stop; rm -rf "$work"' EXIT

. "$root/bench/measure.sh"
p95_of() { sort -n | awk '{ t[NR] = $1 } END { print 1000 * t[int(NR * 0.95 + 0.5)] }'; }
p95() {
    for _ in 1 2 3; do get -f -o /dev/null "$base$1"; done
    for _ in $(seq 20); do get -f -o /dev/null -w '%{time_starttransfer}\n' "$base$1"; done | p95_of
}
worst=0
measured() { against "$1" "$2" "$3" ms; worst=$(awk -v a="$worst" -v b="$2" 'BEGIN { print (a > b ? a : b) }'); }
java() { "$JAVA_HOME/bin/java" --enable-native-access=ALL-UNNAMED -Xmx512m -cp "$classes" "$@"; }

: >"$log"
say "$(date -u +%FT%TZ) $(uname -srm), $(nproc) CPU, $(grep -m1 'model name' /proc/cpuinfo | cut -d: -f2-), load $(cut -d' ' -f1-3 /proc/loadavg)"
say "$(git -C "$root" log -1 --format='commit %h %s'), $families families x 12 rounds"
(cd "$root" && mvn -B -q -Dcepat test-compile dependency:build-classpath -DincludeScope=test -Dmdep.outputFile="$work/classpath") >"$work/mvn" 2>&1
classes=$root/target/test-classes:$root/target/classes:$(cat "$work/classpath")
"$root/prokus" contoh --muat >"$work/muat"
began=$(now)
say "facts invented: $(java id.prokus.indicator.InventFacts "$PROKUS_DATA" "$root/target/postgresql" "$root/src/main/resources/place/kecamatan.csv" "$families" | tail -1) in $(took "$began") s"
began=$(now)
start
sign_in_first
# Each indicator stands in the file once it is counted.
until [ "$(get "$base/indikator.csv?edisi=2019" | wc -l)" -gt "$(find "$root/indicators" -name definition.yaml | wc -l)" ]; do sleep 1; kill -0 "$server"; done
say "counted from the facts within $(took "$began") s of the start of the server"
sleep 10 # statistics of the new lines

for page in '/indikator?edisi=2019' '/indikator?edisi=2019&wilayah=32' '/indikator?edisi=2019&wilayah=3215' \
    '/indikator?edisi=2019&inkubator=Inkubator+Contoh+07' '/indikator?edisi=2019&kelompok=kelamin%3DP' \
    '/indikator/omzet?edisi=2019' '/indikator/omzet?edisi=2019&menurut=kabupaten' '/indikator/omzet?edisi=2019&menurut=inkubator' \
    '/indikator/omzet?edisi=2019&menurut=tahap' '/indikator/omzet?edisi=2019&wilayah=32&menurut=kabupaten' \
    '/indikator/pembukuan?edisi=2019&menurut=inkubator' '/indikator/perubahan-omzet?edisi=2019' \
    '/indikator/perpindahan-tahap?edisi=2019' '/indikator/pivot?edisi=2019&ukuran=omzet&menurut=provinsi&kolom=kelamin' \
    '/indikator/pivot?edisi=2019&ukuran=pekerja&menurut=inkubator'; do
    measured "$page" "$(p95 "$page")" 100
done

# What a person's report pays: entered on the family's page by its incubator, with every indicator in force, and with none
# (facts are kept in both). In turns, so that a slow minute falls on both.
export PROKUS_POSTGRESQL=$root/target/postgresql
bench() { java id.prokus.MeasureIndicators "$@"; }
bench keluarga >"$work/entered"
sign_in inkubator
enter() { # MONTH
    local csrf family
    csrf=$(token "/keluarga/$(head -1 "$work/entered")/catat/laporan-usaha")
    while read -r family; do
        get -o /dev/null -w '%{http_code} %{time_total}\n' --data-urlencode "_csrf=$csrf" -d edisi=2021 -d "tanggal=2021-$1-15" \
            -d "omzet=1${1}0000" -d pekerja=1 -d pembukuan=ya "$base/keluarga/$family/catat/laporan-usaha"
    done <"$work/entered" | awk '$1 != 303 { exit 1 } { print $2 }' | sort -n | awk '{ t[NR] = $1 } END { print 1000 * t[int((NR + 1) / 2)] }'
}
enter 01 >"$work/warm"
with=$(enter 02)
bench pensiun
enter 03 >"$work/warm"
without="$(enter 04) $(enter 05)"
bench berlaku
enter 06 >"$work/warm"
with="$with $(enter 07)"
ratio=$(awk -v with="$with" -v without="$without" 'BEGIN { split(with, a); split(without, b); printf "%.2f", (a[1] + a[2]) / (b[1] + b[2]) }')
say "a report entered by a person: $with ms with figures, $without ms with facts only (medians of $(wc -l <"$work/entered"))"

stop
# Of a million families every indicator takes an hour: one of rounds, one of two rounds, one of families.
some=()
[ "$families" -le 100000 ] || some=(omzet perubahan-omzet nib)
say "counted anew against what is kept${some:+ (${some[*]})}: $(bench periksa "${some[@]}" | tail -1)"
bench tulis | tail -3 | tee -a "$log" >"$work/tulis"
cat "$work/tulis"
say "counted anew once more: $(bench periksa "${some[@]}" | tail -1)"
say "read once from memory: $(bench baca | tail -1)"
say "p95_ms=$worst $(tail -1 "$work/tulis") tulis_rasio=$ratio batas_ms=100"
