#!/usr/bin/env bash
# Fuzzes every door for some minutes, two doors at a time, and prints executions, rate, coverage and inputs kept.
#   fuzz/long-run.sh [MINUTES [DOOR...]]     default: 5, all doors
# What was found lies in fuzz/target/long-run/DOOR: found/ (inputs that reached something new), findings/ (inputs that broke it).
set -eu
root=$(cd "$(dirname "$(readlink -f "$0")")/.." && pwd)
cd "$root"
mvn -q -B -pl fuzz -am -Dspotless.check.skip=true test-compile
exec "${JAVA_HOME:+$JAVA_HOME/bin/}java" -cp "fuzz/target/test-classes:$(cat fuzz/target/classpath)" dev.adit.fuzz.LongRun "${@:-5}"
