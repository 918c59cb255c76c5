# What the benches share: saying a figure beside its limit, and a server of their own with somebody signed in.
# Set before this is read: root, work, log, base.
mkdir -p "$(dirname "$log")"
server=
say() { echo "$*" | tee -a "$log"; }
stop() { if [ -n "$server" ]; then kill "$server" 2>/dev/null || true; wait "$server" 2>/dev/null || true; server=; fi; }
now() { date +%s.%N; }
took() { awk -v from="$1" -v to="$(now)" 'BEGIN { print to - from }'; }
against() { awk -v what="$1" -v is="$2" -v limit="$3" -v unit="$4" 'BEGIN { printf "%-58s %8.2f %-2s  limit %6.1f  ratio %.2f\n", what, is, unit, limit, is / limit }' | tee -a "$log"; }
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
# sign_in ACCOUNT [PASSWORD]; stops the bench where that fails, since every page would then be the one to sign in on.
sign_in() {
    rm -f "$work/jar"
    local csrf
    csrf=$(token /masuk)
    get -o /dev/null --data-urlencode "nama=$1" --data-urlencode "sandi=${2:-contoh-prokus}" --data-urlencode "_csrf=$csrf" "$base/masuk"
    # Not piped into grep -q: that one leaves early, and under pipefail a page read only in part counts as a failure.
    [[ $(get "$base/") == *'class="menu"'* ]] || { echo "nobody is signed in as $1" >&2; exit 1; }
}
# Who runs the programme in the example: the account of the first start, whose password was printed then.
sign_in_first() {
    # The page to sign in on may be there a moment before the password is printed.
    until grep -q 'Kata sandi ' "$work/out"; do sleep 0.1; done
    sign_in petugas "$(awk '/Kata sandi /{ print $3 }' "$work/out")"
}
