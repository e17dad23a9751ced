# Shared by the scripts here: where things are, and how a run is measured. Needs GNU time (Debian package time).
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
javac=${JAVA_HOME:+$JAVA_HOME/bin/}javac
export LC_ALL=C

if [ ! -x /usr/bin/time ]; then
  echo "bench: /usr/bin/time is needed for peak memory; on Debian: apt-get install time" >&2
  exit 2
fi

# measure COMMAND... : runs it and sets wall (seconds) and rss (MiB); what it prints goes to $work/out and $work/err.
measure() {
  if ! /usr/bin/time -f '%e %M' -o "$work/time" "$@" >"$work/out" 2>"$work/err"; then
    echo "bench: failed: $*" >&2
    cat "$work/err" >&2
    exit 1
  fi
  read -r wall rss <"$work/time"
  rss=$((rss / 1024))
}

# median: of the numbers on standard input, one a line.
median() {
  sort -n | awk '{ n[NR] = $1 } END { print NR % 2 ? n[(NR + 1) / 2] : (n[NR / 2] + n[NR / 2 + 1]) / 2 }'
}

# network ACTORS FLOWS SEED : the folder of a network, generated if it is not there.
network() {
  local folder="$root/bench/target/net-$1-$2-$3"
  if [ ! -f "$folder/suppliers.csv" ]; then
    "$root/bin/adit" generate -o "$folder" --actors "$1" --flows "$2" --seed "$3" >/dev/null
  fi
  echo "$folder"
}

compile() {
  mkdir -p "$root/bench/target/classes"
  "$javac" -cp "$root/cli/target/lib/*" -d "$root/bench/target/classes" "$root/bench/$1.java"
}

machine() {
  echo "processors: $(nproc)  $(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo | head -1)"
  echo "memory:     $(awk '/MemTotal/ { printf "%.1f GiB", $2 / 1048576 }' /proc/meminfo)"
  echo "java:       $("$java" -version 2>&1 | sed -n 2p)"
  echo "load:       $(cut -d' ' -f1-3 /proc/loadavg) before the runs"
}
