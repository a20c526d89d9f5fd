#!/bin/sh
# Builds the program in release, after installing what that needs. Options are handed on to `swift build`.
set -eu
cd "$(dirname "$0")/.."
Scripts/check-swift.sh
Scripts/install-packages.sh build
# With the Swift runtime built in, where the toolchain has it for that, the program starts three times as fast.
if [ -d "$(dirname "$(readlink -f "$(command -v swift)")")/../lib/swift_static/linux" ]; then
  set -- --static-swift-stdlib "$@"
fi
swift build -c release --product craftwall "$@"
