#!/bin/sh
# What each part of Parley finds on the marked texts; how often statements of a confidence are right, by tenths, and the
# points of `calibration` in language/reading.yml fitted anew (after a new finder: write them there, run again):
#   src/test/bench/scores.sh [SHARED]
set -eu
cd "$(dirname "$0")/../../.."
shared=${1:-../shared}
out=target/scores
rm -rf "$out"
./parley extract --cache target/sample-cache --out-dir "$out/dev" "$shared"/attribution-corpus/dev/text/*.txt
./parley extract --cache target/sample-cache --metadata "$shared/seeds/metadata.csv" --out-dir "$out/gold" "$shared"/seeds/*.txt
python3 src/test/bench/parts.py "$out/dev" "$out/gold" "$shared"
python3 src/test/bench/reliability.py "$out/dev" "$out/gold" "$shared"
