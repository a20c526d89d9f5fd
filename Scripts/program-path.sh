#!/bin/sh
# Prints the path of the program that Scripts/build.sh has built.
set -eu
cd "$(dirname "$0")/.."
echo "$(swift build -c release --product craftwall --show-bin-path)/craftwall"
