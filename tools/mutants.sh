#!/usr/bin/env bash
# Takes each rule of crates/journey/ out, one at a time, and names those that no test misses (cargo-mutants). About an hour.
#   tools/mutants.sh [ARGUMENT OF CARGO MUTANTS]…   for some of them: --re service, -f 'crates/journey/src/ticket/**'
#   JOBS=N   mutants tried at a time, each in a copy of its own; two unless told
# What a test has noticed is not tried again until target/mutants/ is deleted. What is left out, and why: .cargo/mutants.toml.
set -euo pipefail
cd "$(dirname "$0")/.."
tools/setup.sh mutants
tool="$PWD/target/tools/bin/cargo-mutants"

# The rules are pure: cut out with their tests, they are a workspace in which a mutant builds in seconds.
crate="$PWD/target/mutants/crate"
rm -rf "$crate/src" "$crate/tests" "$crate/crates"
mkdir -p "$crate/src" "$crate/crates" "$crate/tests" "$crate/docs" "$crate/.cargo"
awk '/^\[/ { keep = /^\[(workspace\.)?(dependencies|lints\.[a-z]+)\]/ || /^\[dev-|not\(target_arch.*dev-dependencies\]/ } keep && !/^(#|$)/' Cargo.toml |
    grep -Ev '^(qr-kit|two-phones-texts|fantoccini|http|hyper-util|image|rqrr|tokio|url)[ .]' >"$crate/dependencies.toml"
{
    printf '[package]\nname = "two-phones"\nversion = "0.0.0"\nedition = "2024"\n[workspace]\nmembers = ["crates/journey", "crates/store"]\n[lib]\nname = "two_phones"\n'
    printf '[profile.dev]\ndebug = false\n[profile.dev.package."*"]\nopt-level = 2\n'
    cat "$crate/dependencies.toml"
} >"$crate/Cargo.toml"
printf '//! The rules and how they are stored are crates of their own.\n' >"$crate/src/lib.rs"
cp Cargo.lock "$crate/"
cp -R crates/journey crates/store "$crate/crates/"
cp docs/ticket.md "$crate/docs/"
cp .cargo/mutants.toml "$crate/.cargo/"
for test in flow properties ticket_vectors model; do cp "tests/$test.rs" "$crate/tests/"; done
for folder in flow stored support vectors model; do cp -R "tests/$folder" "$crate/tests/"; done

# The quick tests first, the thorough ones on what those do not miss.
pass() {
    (cd "$crate" && env -u CARGO_TARGET_DIR "$tool" mutants --jobs "${JOBS:-2}" --iterate --output .. \
        --minimum-test-timeout 60 --file 'crates/journey/src/**' --test-workspace true "${arguments[@]}" -- "$@")
}
arguments=("$@")
pass --lib --test flow --test ticket_vectors || true
pass --test properties --test model
