#!/bin/sh
# Milliseconds from coded statements to a network, as a corpus grows; more arguments go to JMH:
#   src/test/bench/networks.sh [-p statements=20000] [oneMode]
set -eu
cd "$(dirname "$0")/../../.."
mvn -B -ntp -q test-compile dependency:build-classpath -Dmdep.includeScope=test -Dmdep.outputFile=target/bench.classpath
exec java -cp "target/test-classes:target/classes:$(cat target/bench.classpath)" \
  org.openjdk.jmh.Main dev.parley.network.NetworkSpeed "$@"
