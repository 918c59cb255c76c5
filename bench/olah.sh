#!/usr/bin/env bash
# Measures the main job on invented workbooks: ./prokus ukur olah [--baris N] [--masukan DIR --daftar FILE]
# Reading is held against a bare streaming read, one cold run of everything against 30 seconds, and N rows (100.000)
# against 8.000. The last line has the figures, each with its limit; the raw log and the machine stay in bench/log/.
set -euo pipefail
cd "$(dirname "$0")/.."

rows=100000 input='' roster=''
while [ $# -gt 0 ]; do
    case $1 in
        --baris) rows=$2 ;;
        --masukan) input=$2 ;;
        --daftar) roster=$2 ;;
        *)
            echo 'Pemakaian: ./prokus ukur olah [--baris N] [--masukan FOLDER --daftar inkubator.csv]' >&2
            exit 2
            ;;
    esac
    shift 2
done

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p bench/log
log=bench/log/olah-$(date +%Y%m%d-%H%M).txt
steps=6 step=0

progress() {
    step=$((step + 1))
    if [ -t 2 ]; then
        printf '\r[%-*s] %d/%d %s\033[K' "$steps" "$(printf '#%.0s' $(seq "$step"))" "$step" "$steps" "$1" >&2
        [ "$step" -lt "$steps" ] || echo >&2
    else
        echo "$step/$steps $1" >&2
    fi
}

java() { "$JAVA_HOME/bin/java" --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow -XX:+UseSerialGC -Xmx768m -cp "$classes" "$@"; }

# A cold process on an empty data folder, as on a new machine after the build, within a heap of 768 MiB.
olah() { # folder, roster, results
    rm -rf "$work/data"
    local begin end status=0
    begin=$(date +%s.%N)
    PROKUS_MEMORI=768m PROKUS_DATA=$work/data TIMEFORMAT='cpu_detik=%U+%S' \
        bash -c 'time ./prokus olah --edisi 2021 --masukan "$1" --daftar "$2" --keluaran "$3"' _ "$1" "$2" "$3" >>"$log" 2>&1 || status=$?
    end=$(date +%s.%N)
    [ "$status" -le 1 ] || { tail -n 20 "$log" >&2; exit "$status"; }
    seconds=$(echo "$begin $end" | awk '{printf "%.1f", $2 - $1}')
    echo "detik=$seconds" >>"$log"
}

progress 'menyiapkan program ukur'
mvn -B -q -Dcepat test-compile dependency:build-classpath -DincludeScope=test -Dmdep.outputFile="$work/classpath" >>"$log" 2>&1
classes=target/test-classes:target/classes:$(cat "$work/classpath")
{
    date -u +%FT%TZ
    uname -srm
    grep -m1 'model name' /proc/cpuinfo
    echo "cores $(nproc), memory $(awk '/MemTotal/ {printf "%.0f GiB", $2 / 1048576}' /proc/meminfo), load $(cut -d' ' -f1-3 /proc/loadavg)"
    "$JAVA_HOME/bin/java" -version 2>&1 | head -n 1
    git log -1 --format='commit %h %s'
} >>"$log"

progress 'menulis buku kerja rekaan: 8.000 keluarga'
java id.prokus.olah.InventWorkbooks 8000 "$work/kecil"
progress "menulis buku kerja rekaan: $rows keluarga"
java id.prokus.olah.InventWorkbooks "$rows" "$work/besar"

progress 'membaca: polos dan olah bergantian'
java id.prokus.olah.MeasureReading "${input:-$work/kecil/masukan}" "${roster:-$work/kecil/inkubator.csv}" "$work/baca" 11 | tee -a "$log" >"$work/baca.txt"
reading=$(tail -n 1 "$work/baca.txt")

progress 'semua hasil dari proses dingin: 8.000 keluarga'
olah "${input:-$work/kecil/masukan}" "${roster:-$work/kecil/inkubator.csv}" "$work/hasil-kecil"
small=$seconds
progress "semua hasil dari proses dingin: $rows keluarga"
olah "$work/besar/masukan" "$work/besar/inkubator.csv" "$work/hasil-besar"

lines() { tail -n +2 "$1/kpm.csv" | wc -l; }
echo "$reading batas_baca_rasio=3 semua_detik=$small batas_detik=30 semua_rasio=$(echo "$small" | awk '{printf "%.2f", $1 / 30}') \
baris=$(lines "$work/hasil-besar") baris_detik=$seconds tumbuh=$(awk -v a="$small" -v b="$seconds" -v n="$(lines "$work/hasil-kecil")" -v m="$(lines "$work/hasil-besar")" 'BEGIN {printf "%.2f", (b / a) / (m / n)}') batas_tumbuh=1 heap_mib=768 batas_heap_mib=1024" |
    tee -a "$log"
