#!/usr/bin/env bash
# Builds what `make bench` measures, each with the profile and the wasm-opt level of the page's scan worker (index.html):
#   target/bench/scanner/   the scanner for Node: `scan` and `scanFrame`
#   target/bench/rqrr/      rqrr as it is, for Node: `scan`
#   target/bench/shipped/   the scan worker as it is shipped, for its bytes
set -euo pipefail
cd "$(dirname "$0")/../.."
export PATH="$PWD/target/tools/bin:$PATH"

wasm=(--target wasm32-unknown-unknown)
built=target/wasm32-unknown-unknown/scanner

# bundle WASM TARGET FOLDER NAME: the script and the optimised wasm, with the flags Trunk uses.
bundle() {
    rm -rf "$3"
    wasm-bindgen --target "$2" --out-dir "$3" --out-name "$4" --no-typescript "$1"
    wasm-opt --output="$3/$4.wasm" -O3 "$3/$4_bg.wasm"
    mv "$3/$4.wasm" "$3/$4_bg.wasm"
}

cargo build --locked "${wasm[@]}" --profile scanner --bin scanner --example scanner_node --example rqrr_node
bundle "$built/examples/scanner_node.wasm" nodejs target/bench/scanner scanner
bundle "$built/examples/rqrr_node.wasm" nodejs target/bench/rqrr rqrr
bundle "$built/scanner.wasm" web target/bench/shipped scanner
# These two are CommonJS, whatever the folders above say.
for folder in scanner rqrr; do echo '{ "type": "commonjs" }' >"target/bench/$folder/package.json"; done
