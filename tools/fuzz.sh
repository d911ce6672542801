#!/usr/bin/env bash
# Feeds the properties of tests/hostile/properties what a fuzzer comes up with, one after another. Inputs that reach new code
# are kept in target/fuzz/corpus; the smallest that reach all of it go to fuzz/corpus, which `make test` replays.
#   tools/fuzz.sh            every target of fuzz/fuzz_targets
#   tools/fuzz.sh TARGET…    only these
# MINUTES is for each (10). A finding ends it: the input is in target/fuzz/found, and becomes a test with the fix.
set -euo pipefail
cd "$(dirname "$0")/.."

minutes="${MINUTES:-10}"
# As many characters as a QR code holds.
longest=4296
kept=target/fuzz/corpus
found=target/fuzz/found

tools/setup.sh fuzz
export PATH="$PWD/target/tools/bin:$PATH"
if [ "$#" -eq 0 ]; then
    for file in fuzz/fuzz_targets/*.rs; do set -- "$@" "$(basename "$file" .rs)"; done
fi

# With the address sanitizer, and every overflow a finding (fuzz/Cargo.toml).
cargo +nightly fuzz build --target-dir target/fuzz
built="target/fuzz/$(rustc +nightly -vV | sed -n 's/^host: //p')/release"
mkdir -p "$found"

for target in "$@"; do
    log="target/fuzz/$target.log"
    mkdir -p "$kept/$target" "fuzz/corpus/$target"
    printf '== %s, %s min\n' "$target" "$minutes"
    if ! "$built/$target" -max_total_time="$((minutes * 60))" -max_len="$longest" -print_final_stats=1 \
        -artifact_prefix="$found/$target-" "$kept/$target" "fuzz/corpus/$target" >"$log" 2>&1; then
        tail -n 40 "$log"
        printf '!! %s: a finding, in %s\n' "$target" "$found"
        exit 1
    fi
    fresh="$(mktemp -d)"
    "$built/$target" -merge=1 -use_counters=0 -max_len="$longest" "$fresh" "fuzz/corpus/$target" "$kept/$target" >>"$log" 2>&1
    find "fuzz/corpus/$target" -type f -delete
    mv "$fresh"/* "fuzz/corpus/$target/"
    rmdir "$fresh"
    printf '   %s executions, no finding\n' "$(sed -n 's/^stat::number_of_executed_units: *//p' "$log")"
done
