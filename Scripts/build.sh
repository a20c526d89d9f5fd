#!/bin/sh
# Builds the program in release, after installing what that needs. Options are handed on to `swift build`.
set -eu
cd "$(dirname "$0")/.."
Scripts/check-swift.sh
Scripts/install-packages.sh build
# With the Swift runtime built in, where the toolchain has it for that, the program starts three times as fast.
toolchain=$(dirname "$(readlink -f "$(command -v swift)")")
if [ -d "$toolchain/../lib/swift_static/linux" ]; then
  set -- --static-swift-stdlib "$@"
fi
# Linked by the newer linker, where the toolchain has it, it needs to change less of itself before it starts.
if [ -x "$toolchain/ld.lld" ]; then
  set -- -Xswiftc -use-ld=lld "$@"
fi
swift build -c release --product craftwall "$@"
