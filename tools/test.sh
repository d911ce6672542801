#!/usr/bin/env bash
# Sets up what is missing and runs the checks, all of them even when one fails. The last line counts them:
# "N passed, N failed", each test of each runner; and rustfmt, clippy, rustdoc, the ticket vectors with their second reader
# and the bundle as one each.
#   tools/test.sh            every stage of `stages` below
#   tools/test.sh STAGE…     only these; `long`, `e2e-slow`, `lighthouse-steps`, `model` and `fuzz` are five more, with what is too slow for each change
# The output of each stage is kept in target/test/STAGE.log.
set -uo pipefail
cd "$(dirname "$0")/.."

stages=(fmt clippy clippy-wasm deny doc unit vectors tools study-data study-report doctest browser dist size faces hosting embed hosts study lab tour steps builder docs-kit e2e lighthouse)
logs=target/test
passed=0
failed=0
table=""

export PATH="$PWD/target/tools/bin:$PATH"
# Only by the environment: a flag in RUSTFLAGS would make cargo build everything again for each stage.
export CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER=wasm-bindgen-test-runner
export WASM_BINDGEN_TEST_TIMEOUT=300
export CARGO_TERM_COLOR=never
wasm=(--target wasm32-unknown-unknown)
# A test that leaves a server or a browser running would otherwise hold its stage for ever. The time is that of a whole file.
node_test=(node --test --test-reporter=tap --test-timeout=800000 --test-force-exit)

# The integration tests of the page that need no browser: all but two.
native_tests() {
    local file
    for file in tests/*.rs tests/*/main.rs; do
        file="${file#tests/}"
        file="${file%/main.rs}"
        case "${file%.rs}" in browser | e2e | '*') ;; *) printf ' --test %s' "${file%.rs}" ;; esac
    done
}

# cargo test of what needs no browser, the crates below crates/ first, with these arguments for the tests themselves.
native() {
    local status=0
    cargo test --locked --no-fail-fast --workspace --exclude two-phones --tests --examples -- "$@" || status=1
    # shellcheck disable=SC2046
    cargo test --locked --no-fail-fast --lib --bins --examples $(native_tests) -- "$@" || status=1
    return "$status"
}

# The second reader of the ticket vectors, written from docs/ticket.md alone; it needs Python.
interop() {
    if command -v python3 >/dev/null 2>&1; then
        python3 tests/interop/check.py
    else
        echo '!! LEFT OUT: the reader in Python, which is not installed here'
    fi
}

# The policy of deny.toml. The advisories against crates are fetched anew each time, which takes a network.
dependencies() {
    cargo deny --locked --offline check bans licenses sources || return 1
    if cargo deny fetch db; then
        cargo deny --locked check advisories
    else
        echo '!! LEFT OUT: what is known against the crates (advisories), as their database cannot be fetched here'
    fi
}

# Engines that could not be installed (tools/setup.sh): their scenarios are skipped, and the output says so.
skips() {
    local engine
    for engine in ${LEFT_OUT:-}; do printf -- '--skip engines::%s:: ' "$engine"; done
}
say_left_out() {
    local engine
    for engine in ${LEFT_OUT:-}; do printf '!! LEFT OUT: the journey in %s, which is not installed here\n' "$engine"; done
}

say_without_nginx() {
    [ -e /usr/lib/nginx/modules/ngx_http_brotli_static_module.so ] ||
        echo '!! LEFT OUT: the nginx sample, as nginx with its module for precompressed brotli is not installed here'
}

say_without_python() {
    [ -e target/tools/venv ] || echo '!! LEFT OUT: what is read and recomputed in Python, as its packages are not installed here'
}

say_without_r() {
    command -v Rscript >/dev/null 2>&1 || echo '!! LEFT OUT: the figures recomputed in R, which is not installed here'
}

# The command of a stage. Stages that run tests have them counted, others count as one check.
run_stage() {
    case "$1" in
    fmt) cargo fmt --all --check ;;
    clippy) cargo clippy --locked --workspace --all-targets -- -D warnings ;;
    clippy-wasm)
        cargo clippy --locked "${wasm[@]}" --workspace --lib -- -D warnings &&
            cargo clippy --locked "${wasm[@]}" --bins --examples --test browser -- -D warnings
        ;;
    deny) dependencies ;;
    # For wasm, where every module is there.
    doc) RUSTDOCFLAGS="-D warnings" cargo doc --locked "${wasm[@]}" --workspace --no-deps --lib --bins ;;
    unit) native ;;
    vectors) node tests/vectors/kit.mjs check && interop ;;
    tools) "${node_test[@]}" tests/tools/*.test.mjs ;;
    study-data) say_without_python && "${node_test[@]}" tests/study-data/*.test.mjs ;;
    study-report) say_without_python && say_without_r && "${node_test[@]}" tests/study-report/*.test.mjs ;;
    doctest) cargo test --locked --workspace --doc ;;
    # The runner would take Firefox before Chromium, whose flags are in webdriver.json.
    browser) env -u GECKODRIVER cargo test --locked "${wasm[@]}" --test browser ;;
    dist) make --no-print-directory dist ;;
    size) node tools/size.mjs ;;
    faces) node tools/faces.mjs ;;
    hosting) say_without_nginx && "${node_test[@]}" tests/hosting/*.test.mjs ;;
    # Of these, two files at a time: most of what they do is to wait for a page.
    embed) "${node_test[@]}" --test-concurrency=2 tests/embed/*.test.mjs ;;
    hosts) "${node_test[@]}" tests/hosts/*.test.mjs ;;
    study) "${node_test[@]}" --test-concurrency=2 tests/study/*.test.mjs ;;
    lab) "${node_test[@]}" --test-concurrency=2 tests/lab/*.test.mjs ;;
    docs-kit) "${node_test[@]}" tests/docs-kit/*.test.mjs ;;
    steps) node tools/steps.mjs ;;
    builder) "${node_test[@]}" tests/builder/*.test.mjs ;;
    tour) "${node_test[@]}" --test-concurrency=2 tests/tour/*.test.mjs ;;
    # shellcheck disable=SC2046
    e2e) say_left_out && cargo test --locked --test e2e -- --skip races:: --skip wordpress:: $(skips) ;;
    # The slowest of them: the races of two tabs, and frames as WordPress makes them.
    e2e-slow) cargo test --locked --test e2e -- races:: wordpress:: ;;
    lighthouse) node tools/lighthouse.mjs ;;
    lighthouse-steps) node tools/lighthouse.mjs --every-step ;;
    # But for the wide scopes of the model, which want optimised code: the next stage.
    long) PROPTEST_CASES=5000 native --include-ignored --skip wide:: ;;
    model) cargo test --locked --release --test model -- --nocapture ;;
    fuzz) tools/fuzz.sh ;;
    *)
        echo "!! no stage \"$1\"; there are: ${stages[*]} long e2e-slow lighthouse-steps model fuzz"
        return 2
        ;;
    esac
}

# Prints the sums "PASSED FAILED" over the "test result:" lines of a log, and the "# pass" and "# fail" of Node.
sums_of() {
    awk '/^# pass [0-9]+$/ { p += $3 } /^# fail [0-9]+$/ { f += $3 }
        /^test result: / { for (i = 1; i < NF; i++) { if ($(i + 1) ~ /^passed/) p += $i; if ($(i + 1) ~ /^failed/) f += $i } }
        END { print p + 0, f + 0 }' "$1"
}

count() {
    passed=$((passed + $2))
    failed=$((failed + $3))
    table+="$(printf '   %-12s %5d passed, %3d failed  %5d s' "$1" "$2" "$3" "$4")"$'\n'
}

# Seconds that a stage may take, several times what it takes on a slow machine: one that hangs is a failure with a name, and the
# others still run.
limit_of() {
    case "$1" in
    vectors | tools | study-data | study-report | size | faces | hosting | embed | hosts | study | lab | steps | builder | docs-kit) echo 900 ;;
    long | e2e-slow | model | fuzz | lighthouse-steps) echo 36000 ;;
    *) echo 3000 ;;
    esac
}

# Runs a stage in a process group of its own, which is ended when the time is up.
limited() {
    local limit pid timer status
    limit="$(limit_of "$1")"
    set -m
    run_stage "$1" &
    pid=$!
    {
        sleep "$limit"
        printf '!! the stage %s did not end within %d s\n' "$1" "$limit"
        kill -- "-$pid"
        sleep 5
        kill -KILL -- "-$pid"
    } 2>/dev/null &
    timer=$!
    set +m
    trap 'kill -- "-$pid" "-$timer"; exit 130' INT TERM
    wait "$pid" 2>/dev/null
    status=$?
    kill -- "-$timer" 2>/dev/null
    return "$status"
}

stage() {
    local log="$logs/$1.log" start=$SECONDS status good=0 bad=0
    printf '\n== %s\n' "$1"
    limited "$1" 2>&1 | tee "$log"
    status=${PIPESTATUS[0]}
    case "$1" in
    unit | tools | study-data | study-report | browser | e2e | doctest | size | faces | hosting | embed | hosts | study | lab | tour | steps | builder | docs-kit | lighthouse | lighthouse-steps | long | e2e-slow | model)
        read -r good bad < <(sums_of "$log")
        # A stage that failed without a count did not build or died; one in which nothing ran proves nothing.
        if [ "$status" -ne 0 ] && [ "$bad" -eq 0 ]; then bad=1; fi
        if [ "$((good + bad))" -eq 0 ] && [ "$1" != doctest ]; then bad=1; fi
        ;;
    *) if [ "$status" -eq 0 ]; then good=1; else bad=1; fi ;;
    esac
    count "$1" "$good" "$bad" "$((SECONDS - start))"
    grep '^!! LEFT OUT' "$log" >>"$logs/left-out"
}

trap 'exit 130' INT TERM
mkdir -p "$logs"
: >"$logs/left-out"
if tools/setup.sh test; then
    # shellcheck source=/dev/null
    . target/tools/browser.env
    for name in "${@:-${stages[@]}}"; do stage "$name"; done
else
    count set-up 0 1 "$SECONDS"
fi
printf '\n%s\n' "$table"
cat "$logs/left-out"
printf '%d passed, %d failed\n' "$passed" "$failed"
[ "$failed" -eq 0 ]
