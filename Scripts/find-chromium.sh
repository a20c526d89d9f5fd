#!/bin/sh
# Prints the path of the Chromium that the tests drive; exit status 1 where there is none.
set -eu

for name in chromium google-chrome google-chrome-stable chromium-browser; do
  path=$(command -v "$name") || continue
  # Ubuntu's chromium-browser is a script that asks for its app store where the browser isn't installed from there.
  "$path" --version >/dev/null 2>&1 || continue
  echo "$path"
  exit 0
done
exit 1
