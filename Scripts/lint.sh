#!/bin/sh
# Holds the sources to the format of .swift-format, and the scripts to shellcheck where that is installed.
set -eu
cd "$(dirname "$0")/.."
swift format lint --strict -r Sources Tests Scripts Package.swift
if command -v shellcheck >/dev/null 2>&1; then shellcheck Scripts/*.sh .ci/run; fi
