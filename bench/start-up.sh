#!/usr/bin/env bash
# How long short commands take, beside a JVM that starts and says hello. RUNS=n sets how often (default 11).
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
runs=${RUNS:-11}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

"$root/bin/adit" --version >/dev/null # builds if need be, and makes the class archive
compile Hello
net="$work/net"
mkdir "$net"
printf 'id,kind,minerals\nMS-1,mine-site,tin\nSM-1,smelter,tin\n' >"$net/actors.csv"
printf 'seller,buyer,commodity\nMS-1,SM-1,tin\n' >"$net/flows.csv"
machine
echo
echo "seconds, the median of $runs runs, and the least and greatest"
row() {
  local name=$1
  shift
  measure "$@"
  for run in $(seq "$runs"); do
    measure "$@"
    echo "$wall"
  done | sort -n >"$work/walls"
  printf '%-28s %5.2f  (%s to %s)\n' "$name" "$(median <"$work/walls")" "$(head -1 "$work/walls")" "$(tail -1 "$work/walls")"
}
row "java Hello" "$java" -Xshare:auto -cp "$root/bench/target/classes" Hello
row "adit --version" "$root/bin/adit" --version
row "adit score, two actors" "$root/bin/adit" score "$net" --as-of 2026-01-01 -o "$work/report"
row "adit score samples/tin" "$root/bin/adit" score "$root/samples/tin" --as-of 2026-01-01 -o "$work/report"
