#!/usr/bin/env bash
# Builds the app once more as it is in dist/, but with names, for the table by part of `make size`:
#   target/size/app_bg.wasm   the app with the names of its functions
#   target/size/app.map       the linker's map, which names its constants
#   target/size/libraries     the folders with the libraries that it is linked of, a line each
# What the workspace itself consists of is compiled apart from the build of dist/, what it uses is the same.
set -euo pipefail
cd "$(dirname "$0")/../.."
export PATH="$PWD/target/tools/bin:$PATH"

# attribute NAME DEFAULT: what index.html tells Trunk about the app.
attribute() {
    local value
    value="$(sed -n 's/.*data-bin="app".* data-'"$1"'="\([^"]*\)".*/\1/p' index.html)"
    printf '%s' "${value:-$2}"
}
profile="$(attribute cargo-profile-release release)"
built="${CARGO_TARGET_DIR:-target}/wasm32-unknown-unknown/$profile"

mkdir -p target/size
# The map is kept beside what cargo keeps, so that both are there or neither is.
mkdir -p "$built"
LINKER_MAP="$(cd "$built" && pwd)/app.map"
export LINKER_MAP
export RUSTC_WORKSPACE_WRAPPER="$PWD/tools/size/rustc.sh"
cargo build --locked --offline --target wasm32-unknown-unknown --profile "$profile" --bin app
wasm-bindgen --target web --out-dir target/size --out-name app --no-typescript "$built/app.wasm"
wasm-opt --output=target/size/app.wasm "-O$(attribute wasm-opt z)" -g target/size/app_bg.wasm
mv target/size/app.wasm target/size/app_bg.wasm
cp "$LINKER_MAP" target/size/app.map
printf '%s\n' "$(cd "$built/deps" && pwd)" "$(rustc --print target-libdir --target wasm32-unknown-unknown)" >target/size/libraries
