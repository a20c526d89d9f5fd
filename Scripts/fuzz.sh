#!/usr/bin/env bash
# Reads mutated content, settings, bodies and templates, and stops with the input that broke something.
#
#   COUNT=2000000       inputs in all
#   SEED=…              the first number of the series; the day's date unless given, 1 is what the tests run
#   SANITIZE=address    or undefined or thread: with that sanitizer of the compiler
#   JOBS=…              processes
#
# What is found is kept in .build-fuzz/findings; an input worth keeping belongs into Tests/Fuzz/Corpus.
set -euo pipefail
cd "$(dirname "$0")/.."

COUNT=${COUNT:-2000000}
SEED=${SEED:-$(date +%Y%m%d)}
SANITIZE=${SANITIZE:-}
JOBS=${JOBS:-$(nproc)}

for number in "$COUNT" "$SEED" "$JOBS"; do
  [[ $number =~ ^[1-9][0-9]*$ ]] || {
    echo "fuzz: '$number' is no number" >&2
    exit 64
  }
done

build=(swift build -c release --product craftwall-fuzz)
case $SANITIZE in
  '') build+=(--scratch-path .build-fuzz) ;;
  address | thread) build+=(--scratch-path ".build-fuzz-$SANITIZE" "--sanitize=$SANITIZE") ;;
  # Swift traps by itself what is undefined in C; on Linux the compiler has this one for C alone, which traps too.
  undefined)
    build+=(--scratch-path .build-fuzz-undefined -Xcc -fsanitize=undefined -Xcc -fsanitize-trap=undefined)
    ;;
  *)
    echo "fuzz: SANITIZE is address, undefined or thread" >&2
    exit 64
    ;;
esac

Scripts/check-swift.sh
Scripts/install-packages.sh build
"${build[@]}"
program=$("${build[@]}" --show-bin-path)/craftwall-fuzz
findings=.build-fuzz/findings
rm -rf "$findings"
mkdir -p "$findings"

# Swift keeps its constants until the process ends, which the leak check takes for leaks; the peak of memory shows others.
export ASAN_OPTIONS=${ASAN_OPTIONS:-detect_leaks=0}

part=$(((COUNT + JOBS - 1) / JOBS))
processes=()
for job in $(seq 0 $((JOBS - 1))); do
  first=$((job * part))
  count=$((first + part > COUNT ? COUNT - first : part))
  ((count > 0)) || continue
  "$program" "$SEED" "$first" "$count" "$findings/$job" &
  processes+=("$!:$job")
done

failed=
for process in "${processes[@]}"; do
  status=0
  wait "${process%%:*}" || status=$?
  ((status != 0)) || continue
  failed=1
  ((status > 1)) || continue
  # It ended in the middle of an input: 155 is an input of more than a minute, others are crashes.
  state=$findings/${process##*:}
  index=$((10#$(cat "$state")))
  kind=$("$program" "$SEED" "$index" write "$state.crash")
  mv "$state.crash" "$state.$kind.$index"
  echo "$state.$kind.$index: ended with status $status; SEED=$SEED" >&2
done
[[ -z $failed ]] || exit 1
rm -rf "$findings"
