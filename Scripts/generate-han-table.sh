#!/bin/sh
# Builds and runs generate-han-table.swift: writes Sources/CHanText/HanTable.c anew.
# Needs Swift and the Debian packages rime-data-stroke, unicode-data and bzip2.
set -eu
cd "$(dirname "$0")/.."
build=$(mktemp -d)
trap 'rm -rf "$build"' EXIT
swiftc -O -swift-version 6 Scripts/generate-han-table.swift -o "$build/generate"
"$build/generate" Scripts/generate-han-table.corrections.txt Sources/CHanText/HanTable.c
