#!/bin/sh
# Builds the program in release, after installing what that needs. Options are handed on to `swift build`.
set -eu
cd "$(dirname "$0")/.."
Scripts/check-swift.sh
Scripts/install-packages.sh build
swift build -c release --product craftwall "$@"
