#!/usr/bin/env bash
# Installs what is missing, each tool pinned, once per user, and says so; silent and quick when all is there. A tool of the right
# version that is on PATH is taken as it is.
#   tools/setup.sh serve   the npm tools: static file handler, wasm-opt
#   tools/setup.sh build   and the wasm target, Trunk, wasm-bindgen
#   tools/setup.sh bench   the same without Trunk
#   tools/setup.sh test    what the build wants, and rustfmt, clippy, and three browsers, each with its driver (Chromium, Firefox ESR, WebKitGTK), nginx, and Python packages
#   tools/setup.sh docs-kit  the npm tools, Chromium, and ffmpeg
#   tools/setup.sh fuzz    cargo-fuzz, and the nightly toolchain that it needs
#   tools/setup.sh mutants cargo-mutants
# Tools are linked into target/tools/bin; put that first on PATH. TWO_PHONES_CACHE moves the cache.
set -euo pipefail
cd "$(dirname "$0")/.."

cache="${TWO_PHONES_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/two-phones}"
bin="$PWD/target/tools/bin"
# Where tools are built, once one is.
building=""
trunk_version=0.21.14
geckodriver_version=0.36.0
deny_version=0.20.2
fuzz_version=0.13.2
mutants_version=27.1.0
# The command must be of the same version as the crate: the lock file decides.
bindgen_version="$(awk '/^name = "wasm-bindgen"$/ { getline; gsub(/"/, ""); print $3 }' Cargo.lock)"

say() { printf '== %s\n' "$*" >&2; }
fail() { printf '!! %s\n' "$*" >&2; exit 1; }
need() { command -v "$1" >/dev/null 2>&1 || fail "$1 is missing: $2"; }

# on_path VERSION COMMAND: prints where the command is on PATH in this very version; links of target/tools/bin do not count.
on_path() {
    local where said
    where="$(PATH="${PATH//"$bin:"/}" && command -v "$2")" && [ ! "${where%/*}" -ef "$bin" ] || return 1
    said="$("$where" --version 2>/dev/null)" || return 1
    # wasm-bindgen 0.2.129, geckodriver 0.36.0 (…)
    case "${said%%$'\n'*} " in *" $1 "*) printf '%s\n' "$where" ;; *) return 1 ;; esac
}

# ready_made NAME VERSION ROOT: downloads the tool, where cargo binstall is installed and finds it.
ready_made() {
    cargo binstall -V >/dev/null 2>&1 || return 1
    say "installing $1 $2 with cargo binstall (once, some seconds)"
    cargo binstall "$1@$2" --no-confirm --no-symlinks --disable-strategies compile --install-path "$3/bin" >&2
}

# from_source NAME VERSION ROOT: builds the tool by a quick profile, as it works for a few seconds at a time. What two tools have in
# common is built once.
from_source() {
    local name="$1" minutes="some minutes" level=1 options=()
    # These two stand before the first build, and download nothing here, so they need no TLS.
    case "$name" in
    trunk) minutes="about 3 minutes" level=0 options=(--no-default-features) ;;
    wasm-bindgen-cli) minutes="about 1 minute" level=0 options=(--no-default-features --bin wasm-bindgen --bin wasm-bindgen-test-runner) ;;
    esac
    say "building $name $2 (once, $minutes on two cores; with cargo binstall it would be seconds)"
    mkdir -p "$cache"
    if [ -z "$building" ]; then
        building="$(mktemp -d "$cache/building-XXXXXX")"
        trap 'rm -rf "$building"' EXIT
    fi
    # ${options[@]+…}: an empty array counts as unset in the bash of macOS.
    env CARGO_PROFILE_RELEASE_OPT_LEVEL="$level" CARGO_PROFILE_RELEASE_LTO=off CARGO_PROFILE_RELEASE_CODEGEN_UNITS=256 \
        cargo install "$name" --version "$2" --locked ${options[@]+"${options[@]}"} --target-dir "$building" --root "$3" --force >&2
}

# cargo_tool NAME VERSION COMMAND…: links the commands of a tool: those of the cache, else those on PATH, else it is installed.
cargo_tool() {
    local name="$1" version="$2" root="$cache/$1-$2" command where found=()
    shift 2
    if [ ! -x "$root/bin/$1" ]; then
        for command in "$@"; do
            where="$(on_path "$version" "$command")" && found+=("$where")
        done
        if [ "${#found[@]}" -lt "$#" ]; then
            found=()
            { ready_made "$name" "$version" "$root" && [ -x "$root/bin/$1" ]; } || from_source "$name" "$version" "$root"
        fi
    fi
    for command in "$@"; do
        ln -sfn "${found[0]:-$root/bin/$command}" "$bin/$command"
        found=(${found[@]+"${found[@]:1}"})
    done
}

npm_tools() {
    need node "install Node 20 or later"
    need npm "it comes with Node"
    local key root
    key="$(node -p "require('crypto').createHash('sha256').update(require('fs').readFileSync('package-lock.json')).digest('hex').slice(0, 12)")"
    root="$cache/npm-$key"
    if [ ! -d "$root/node_modules" ]; then
        say "installing the npm tools (once, half a minute): wasm-opt, minifier, static file handler, what the tests and measurements compare with"
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

# cargo-fuzz needs instrumentation that only the nightly compiler has.
rust_nightly() {
    need rustup "it adds the nightly toolchain that fuzzing needs"
    if ! cargo +nightly --version >/dev/null 2>&1; then
        say "adding the nightly toolchain (once)"
        rustup toolchain install nightly --profile minimal >&2
    fi
}

# Prints the first of its arguments that is there: a path, or a name on PATH.
first_of() {
    local name
    for name in "$@"; do
        if [ -n "$name" ] && command -v "$name" 2>/dev/null; then return 0; fi
    done
    return 1
}

# apt_install PACKAGE…: installs them. Fails where there is no apt, or where it does not have all of them.
apt_install() {
    command -v apt-get >/dev/null 2>&1 || return 1
    local root=() log="$PWD/target/tools/apt.log" package
    if [ "$(id -u)" -ne 0 ]; then
        need sudo "installing $* needs root: install them, or run this as root once"
        root=(sudo)
    fi
    # ${root[@]+…}: an empty array counts as unset in the bash of macOS.
    ${root[@]+"${root[@]}"} apt-get update -qq >"$log" 2>&1 || say "apt-get update failed: see $log"
    for package in "$@"; do apt-cache show "$package" >/dev/null 2>&1 || return 1; done
    say "installing $* with apt (once)"
    ${root[@]+"${root[@]}"} env DEBIAN_FRONTEND=noninteractive \
        apt-get install -y -qq --no-install-recommends "$@" >>"$log" 2>&1 || { say "apt could not: see $log"; return 1; }
}

# Writes the paths of the browsers for those who start them: `. target/tools/browser.env`.
remember() {
    local name
    for name in "$@"; do printf 'export %s=%q\n' "$name" "${!name}" >>target/tools/browser.env; done
}

find_chromium() {
    CHROME="$(first_of "${CHROME:-}" chromium chromium-browser google-chrome google-chrome-stable \
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome")" &&
        CHROMEDRIVER="$(first_of "${CHROMEDRIVER:-}" chromedriver /usr/lib/chromium-browser/chromedriver)"
}

find_firefox() {
    FIREFOX="$(first_of "${FIREFOX:-}" firefox-esr firefox /Applications/Firefox.app/Contents/MacOS/firefox)"
}

# WebKitGTK is a library that comes with a small browser, and needs a display.
find_webkit() {
    WEBKIT_DRIVER="$(first_of "${WEBKIT_DRIVER:-}" WebKitWebDriver)" &&
        WEBKIT_BROWSER="$(first_of "${WEBKIT_BROWSER:-}" /usr/lib/*/webkit2gtk-4.1/MiniBrowser)" &&
        first_of Xvfb >/dev/null
}

# Most tests need Chromium. The journey is tested in the other two as well, where they are to be had; LEFT_OUT names the
# engines that are not, and tools/test.sh says so.
test_browsers() {
    : >target/tools/browser.env
    find_chromium || { apt_install chromium chromium-driver && find_chromium; } ||
        fail "the tests need Chromium (or Chrome) and its ChromeDriver of the same version on PATH, or named by CHROME and" \
            "CHROMEDRIVER. macOS: brew install --cask google-chrome chromedriver"
    remember CHROME CHROMEDRIVER
    LEFT_OUT=""
    if { find_firefox || { apt_install firefox-esr && find_firefox; }; } &&
        cargo_tool geckodriver "$geckodriver_version" geckodriver && [ -x "$bin/geckodriver" ]; then
        GECKODRIVER="$bin/geckodriver"
        remember FIREFOX GECKODRIVER
    else
        LEFT_OUT+=" firefox"
    fi
    if find_webkit || { apt_install webkit2gtk-driver libwebkit2gtk-4.1-0 xvfb && find_webkit; }; then
        remember WEBKIT_DRIVER WEBKIT_BROWSER
    else
        LEFT_OUT+=" webkit"
    fi
    remember LEFT_OUT
}

# nginx, by whose sample in docs/ the built page is served. Without it the checks that need no server run, and say so.
test_server() {
    local module=/usr/lib/nginx/modules/ngx_http_brotli_static_module.so
    if { [ -x /usr/sbin/nginx ] || [ -x /usr/bin/nginx ]; } && [ -e "$module" ]; then return 0; fi
    { [ "$(id -u)" -eq 0 ] || command -v sudo >/dev/null; } && apt_install nginx-light libnginx-mod-http-brotli-static || say "nginx could not be installed: its sample is not tested here"
}

# The film and the animated pictures are encoded by the ffmpeg of the system, of whatever version that has: its bytes are equal from run to
# run, not from version to version.
find_ffmpeg() {
    FFMPEG="$(first_of "${FFMPEG:-}" ffmpeg)" || return 1
    local encoders encoder
    encoders="$("$FFMPEG" -hide_banner -encoders 2>/dev/null)"
    for encoder in libwebp_anim libvpx-vp9 libx264; do
        case "$encoders" in *" $encoder "*) ;; *) say "$FFMPEG has no $encoder"; return 1 ;; esac
    done
}

# The Python packages that the snippets of docs/study-data.md are run with, in an environment of their own. Without them
# tests/study-data/ leaves those out, and says so.
python_packages() {
    local list=tests/study-data/requirements.txt key root log="$PWD/target/tools/pip.log"
    rm -f target/tools/venv
    command -v python3 >/dev/null 2>&1 || { say "python3 is missing: what is read with it is not tested here"; return 0; }
    key="$(node -p "require('crypto').createHash('sha256').update(require('fs').readFileSync('$list')).digest('hex').slice(0, 12)")"
    root="$cache/python-$key"
    if [ ! -e "$root/complete" ]; then
        say "installing the Python packages of $list (once, half a minute)"
        rm -rf "$root"
        mkdir -p "$cache"
        { python3 -m venv "$root" && "$root/bin/python" -m pip install --disable-pip-version-check --no-input --only-binary :all: --requirement "$list"; } >"$log" 2>&1 ||
            { say "they could not be installed: see $log"; return 0; }
        touch "$root/complete"
    fi
    ln -sfn "$root" target/tools/venv
}

docs_kit_tools() {
    : >target/tools/browser.env
    find_chromium || { apt_install chromium chromium-driver && find_chromium; } ||
        fail "the docs kit needs Chromium (or Chrome) on PATH, or named by CHROME"
    find_ffmpeg || { apt_install ffmpeg && find_ffmpeg; } ||
        fail "the docs kit needs ffmpeg with libwebp, libvpx and libx264 on PATH, or named by FFMPEG. macOS: brew install ffmpeg"
    remember CHROME CHROMEDRIVER FFMPEG
}

mkdir -p "$bin"
case "${1:-}" in
serve) npm_tools ;;
build | bench | test)
    npm_tools
    rust_target
    [ "$1" = bench ] || cargo_tool trunk "$trunk_version" trunk
    cargo_tool wasm-bindgen-cli "$bindgen_version" wasm-bindgen wasm-bindgen-test-runner
    if [ "$1" = test ]; then
        rust_components
        cargo_tool cargo-deny "$deny_version" cargo-deny
        test_browsers
        test_server
        python_packages
    fi
    ;;
fuzz)
    rust_nightly
    cargo_tool cargo-fuzz "$fuzz_version" cargo-fuzz
    ;;
docs-kit)
    npm_tools
    docs_kit_tools
    ;;
mutants) cargo_tool cargo-mutants "$mutants_version" cargo-mutants ;;
*) fail "usage: tools/setup.sh serve|build|bench|test|docs-kit|fuzz|mutants" ;;
esac
