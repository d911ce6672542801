#!/usr/bin/env bash
# Installs what is missing, each tool pinned, once per user, and says so; silent and quick when all is there.
#   tools/setup.sh serve   the npm tools: static file handler, wasm-opt
#   tools/setup.sh build   and the wasm target, Trunk, wasm-bindgen
#   tools/setup.sh test    and rustfmt, clippy, Chromium with its driver
# Tools are linked into target/tools/bin; put that first on PATH. TWO_PHONES_CACHE moves the cache.
set -euo pipefail
cd "$(dirname "$0")/.."

cache="${TWO_PHONES_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/two-phones}"
bin="$PWD/target/tools/bin"
trunk_version=0.21.14
# The command must be of the very version that the crate is: the lock file decides.
bindgen_version="$(awk '/^name = "wasm-bindgen"$/ { getline; gsub(/"/, ""); print $3 }' Cargo.lock)"

say() { printf '== %s\n' "$*" >&2; }
fail() { printf '!! %s\n' "$*" >&2; exit 1; }
need() { command -v "$1" >/dev/null 2>&1 || fail "$1 is missing: $2"; }

# cargo_tool NAME VERSION COMMAND…: cargo install into the cache, linked by command.
cargo_tool() {
    local name="$1" version="$2" root="$cache/$1-$2" command
    shift 2
    if [ ! -x "$root/bin/$1" ]; then
        say "installing $name $version (once, some minutes)"
        cargo install "$name" --version "$version" --locked --root "$root" >&2
    fi
    for command in "$@"; do ln -sfn "$root/bin/$command" "$bin/$command"; done
}

npm_tools() {
    need node "install Node 20 or later"
    need npm "it comes with Node"
    local key root
    key="$(node -p "require('crypto').createHash('sha256').update(require('fs').readFileSync('package-lock.json')).digest('hex').slice(0, 12)")"
    root="$cache/npm-$key"
    if [ ! -d "$root/node_modules" ]; then
        say "installing the npm tools (once): wasm-opt, static file handler"
        mkdir -p "$cache"
        local fresh
        fresh="$(mktemp -d "$cache/npm-XXXXXX")"
        cp package.json package-lock.json "$fresh"
        npm ci --prefix "$fresh" --no-audit --no-fund --loglevel=error >&2
        # Only a complete folder gets the name that is looked for.
        mv "$fresh" "$root" 2>/dev/null || rm -rf "$fresh"
    fi
    if [ -d node_modules ] && [ ! -L node_modules ]; then
        rm -rf node_modules
    fi
    ln -sfn "$root/node_modules" node_modules
    ln -sfn "$root/node_modules/.bin/wasm-opt" "$bin/wasm-opt"
}

rust_target() {
    need cargo "install Rust 1.95 or later, with rustup"
    if [ ! -d "$(rustc --print target-libdir --target wasm32-unknown-unknown)" ]; then
        need rustup "the target wasm32-unknown-unknown is not installed; rustup would add it"
        say "adding the target wasm32-unknown-unknown (once)"
        rustup target add wasm32-unknown-unknown >&2
    fi
    # Trunk builds offline, so that it downloads no tool by itself: the crates have to be there before.
    cargo fetch --locked --quiet
}

rust_components() {
    local part
    for part in rustfmt clippy; do
        if ! cargo "${part/rust/}" --version >/dev/null 2>&1; then
            need rustup "$part is not installed; rustup would add it"
            say "adding $part (once)"
            rustup component add "$part" >&2
        fi
    done
}

# Prints the first of its arguments that is there: a path, or a name on PATH.
first_of() {
    local name
    for name in "$@"; do
        if [ -n "$name" ] && command -v "$name" 2>/dev/null; then return 0; fi
    done
    return 1
}

find_browser() {
    browser="$(first_of "${CHROME:-}" chromium chromium-browser google-chrome google-chrome-stable \
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome")" &&
        driver="$(first_of "${CHROMEDRIVER:-}" chromedriver /usr/lib/chromium-browser/chromedriver)"
}

test_browser() {
    if ! find_browser; then
        command -v apt-get >/dev/null 2>&1 || fail "the tests need Chromium (or Chrome) and its ChromeDriver of the same" \
            "version on PATH, or named by CHROME and CHROMEDRIVER. macOS: brew install --cask google-chrome chromedriver"
        say "installing chromium and chromium-driver with apt (once)"
        local root=()
        if [ "$(id -u)" -ne 0 ]; then root=(sudo); fi
        # ${root[@]+…}: an empty array counts as unset in the bash of macOS.
        ${root[@]+"${root[@]}"} apt-get update -qq >&2
        ${root[@]+"${root[@]}"} env DEBIAN_FRONTEND=noninteractive \
            apt-get install -y -qq --no-install-recommends chromium chromium-driver >&2
        find_browser || fail "apt installed no Chromium: install it and its driver, or set CHROME and CHROMEDRIVER"
    fi
    # For whoever starts them: `. target/tools/browser.env`.
    printf 'export CHROME=%q CHROMEDRIVER=%q\n' "$browser" "$driver" >target/tools/browser.env
}

mkdir -p "$bin"
case "${1:-}" in
serve) npm_tools ;;
build | test)
    npm_tools
    rust_target
    cargo_tool trunk "$trunk_version" trunk
    cargo_tool wasm-bindgen-cli "$bindgen_version" wasm-bindgen wasm-bindgen-test-runner
    if [ "$1" = test ]; then
        rust_components
        test_browser
    fi
    ;;
*) fail "usage: tools/setup.sh serve|build|test" ;;
esac
