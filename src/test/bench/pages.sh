#!/bin/sh
# Milliseconds that each page and address of the API takes, over a store of 10,000 statements on disk:
#   src/test/bench/pages.sh [ROUNDS]
set -eu
cd "$(dirname "$0")/../../.."
mvn -B -ntp -q test-compile dependency:build-classpath -Dmdep.includeScope=test -Dmdep.outputFile=target/bench.classpath
exec java -Xmx2g -cp "target/test-classes:target/classes:$(cat target/bench.classpath)" \
  dev.parley.serve.PageTimes "${1:-20}"
