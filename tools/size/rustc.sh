#!/bin/sh
# A rustc for the workspace's own crates whose symbols name the types that a generic function was made for; of the app it
# also writes the linker's map, to the file that LINKER_MAP names (RUSTC_WORKSPACE_WRAPPER of tools/size/build.sh).
rustc="$1"
shift
case " $* " in
*" --crate-name app "*) set -- "$@" -C "link-arg=--Map=$LINKER_MAP" ;;
esac
exec "$rustc" "$@" -C symbol-mangling-version=v0
