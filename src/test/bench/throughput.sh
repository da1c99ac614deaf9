#!/bin/sh
# Tokens per second of Parley beside CoreNLP alone, on the same texts:
#   src/test/bench/throughput.sh [FOLDER [TEXTS]]
set -eu
cd "$(dirname "$0")/../../.."
folder=${1:-../shared/attribution-corpus/dev/text}
if [ ! -d "$folder" ]; then folder=seeds; fi
mvn -B -ntp -q test-compile dependency:build-classpath -Dmdep.includeScope=test -Dmdep.outputFile=target/bench.classpath
exec java -Xmx6g -XX:+UseParallelGC -cp "target/test-classes:target/classes:$(cat target/bench.classpath)" \
  dev.parley.Throughput "$folder" "${2:-20}"
