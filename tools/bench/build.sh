#!/usr/bin/env bash
# Builds what `make bench` measures, with the profiles and wasm-opt levels of index.html.
#   build.sh scanner   those of the page's scan worker:
#     target/bench/scanner/   the scanner for Node: `scan` and `scanFrame`
#     target/bench/rqrr/      rqrr as it is, for Node: `scan`
#     target/bench/shipped/   the scan worker as it is shipped, for its bytes
#   build.sh opening   those of the page of a report:
#     target/bench/opening/   what it does with an export, for Node
#   build.sh counter   those of the page itself:
#     target/bench/counter/   the smallest page in Yew, and its files compressed as those of dist/
set -euo pipefail
cd "$(dirname "$0")/../.."
export PATH="$PWD/target/tools/bin:$PATH"

wasm=(--target wasm32-unknown-unknown)
built="${CARGO_TARGET_DIR:-target}/wasm32-unknown-unknown"

# bundle WASM TARGET FOLDER NAME LEVEL: the script and the optimised wasm, with the flags Trunk uses.
bundle() {
    rm -rf "$3"
    wasm-bindgen --target "$2" --out-dir "$3" --out-name "$4" --no-typescript "$1"
    wasm-opt --output="$3/$4.wasm" "-O$5" "$3/$4_bg.wasm"
    mv "$3/$4.wasm" "$3/$4_bg.wasm"
}

scanner() {
    local examples="$built/scanner/examples" folder
    cargo build --locked "${wasm[@]}" --profile scanner --bin scanner --example scanner_node --example rqrr_node
    bundle "$examples/scanner_node.wasm" nodejs target/bench/scanner scanner 3
    bundle "$examples/rqrr_node.wasm" nodejs target/bench/rqrr rqrr 3
    bundle "$built/scanner/scanner.wasm" web target/bench/shipped scanner 3
    # These two are CommonJS, whatever the folders above say.
    for folder in scanner rqrr; do echo '{ "type": "commonjs" }' >"target/bench/$folder/package.json"; done
}

opening() {
    cargo build --locked "${wasm[@]}" --profile figures --package lab --example opening_node
    bundle "$built/figures/examples/opening_node.wasm" nodejs target/bench/opening opening 3
    echo '{ "type": "commonjs" }' >target/bench/opening/package.json
}

counter() {
    cargo build --locked "${wasm[@]}" --release --package counter
    bundle "$built/release/counter.wasm" web target/bench/counter counter z
    cp benches/start/index.html target/bench/counter/
    TRUNK_STAGING_DIR=target/bench/counter node tools/compress.mjs
}

case "${1:-}" in
scanner | opening | counter) "$1" ;;
*) echo "usage: tools/bench/build.sh scanner|opening|counter" >&2 && exit 2 ;;
esac
