#!/usr/bin/env bash
# How long a whole run of score takes beside a program that only reads the same files, how much heap it needs, and
# whether risk and mass spread in time linear in the flows.
#   bench/against-reading.sh [ACTORS FLOWS SEED]     default: 100000 1000000 1
# PAIRS=n sets how often A and B run (default 5). Networks are kept in bench/target and made once.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
actors=${1:-100000}
flows=${2:-1000000}
seed=${3:-1}
pairs=${PAIRS:-5}
day=2026-01-01
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

"$root/bin/adit" --version >/dev/null # builds if need be, outside all measurements
compile ReadOnly
net=$(network "$actors" "$flows" "$seed")
machine
echo "network:    $actors actors, $flows flows, $(du -cm "$net"/*.csv | tail -1 | cut -f1) MiB, seed $seed"

score() { measure "$root/bin/adit" score "$net" --as-of "$day" -o "$work/report" --threads 2 "$@"; }
read_only() {
  measure "$java" -XX:+UseParallelGC -Xshare:auto -cp "$root/bench/target/classes:$root/cli/target/lib/*" ReadOnly "$net"
}

echo
echo "A scores, B only reads: seconds and peak resident MiB; one run of each before, to warm the disk cache"
score
read_only
echo "pair   A s   A MiB    B s   B MiB   A/B"
for pair in $(seq "$pairs"); do
  score
  a=$wall a_rss=$rss
  read_only
  b=$wall b_rss=$rss
  ratio=$(awk "BEGIN { printf \"%.2f\", $a / $b }")
  echo "$a" >>"$work/a"; echo "$b" >>"$work/b"; echo "$ratio" >>"$work/ratio"
  printf '%4d %6.2f %6d %7.2f %6d %6.2f\n' "$pair" "$a" "$a_rss" "$b" "$b_rss" "$ratio"
done
printf 'median %4.2f %13.2f %13.2f\n' "$(median <"$work/a")" "$(median <"$work/b")" "$(median <"$work/ratio")"

echo
echo "C scores with -Xmx1g: the greatest heap before a collection, and after one"
ADIT_JAVA_OPTIONS="-Xmx1g -Xlog:gc:file=$work/gc.log" score
sed -nE 's/.* ([0-9]+)M->([0-9]+)M\([0-9]+M\).*/\1 \2/p' "$work/gc.log" |
  awk '{ if ($1 > before) before = $1; if ($2 > after) after = $2 }
    END { printf "before %d MiB, after %d MiB, %d collections\n", before, after, NR }'
echo "$wall s, peak resident $rss MiB"

echo
echo "D phases of score -v, in ms, and the spreading phase per million flows; the median of three runs"
for size in 10000:100000 30000:300000 100000:1000000; do
  net=$(network "${size%:*}" "${size#*:}" "$seed")
  rm -f "$work"/phases "$work"/spread
  for run in 1 2 3; do
    score -v
    grep ' ms  ' "$work/err" >>"$work/phases"
    sed -n 's/^ *\([0-9]*\) ms  spreading.*/\1/p' "$work/err" >>"$work/spread"
  done
  echo "${size#*:} flows: $(median <"$work/spread" |
    awk -v flows="${size#*:}" '{ printf "%d ms spreading, %.0f ms a million flows", $1, $1 * 1000000 / flows }')"
  sed 's/^ *[0-9]* ms  //' "$work/phases" | awk '!seen[$0]++' | while read -r phase; do
    printf '  %8d ms  %s\n' "$(grep -F " ms  $phase" "$work/phases" | awk '{ print $1 }' | median)" "$phase"
  done
done
