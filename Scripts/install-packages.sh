#!/bin/sh
# Installs the system packages that are needed and not there yet, without asking anything.
#
#     Scripts/install-packages.sh build    what a build needs
#     Scripts/install-packages.sh test     what the tests need besides
#
# What is there is found by looking for the thing itself, so that another system's packages or one's own builds count
# too. Exit status 1 where something is missing and can't be installed here; what, and the command to run, is printed.
set -eu

purpose=${1:?build or test}

has() { command -v "$1" >/dev/null 2>&1; }

# Debian's names of the packages whose content is missing.
missing_packages() {
  case $purpose in
    build)
      has make || echo make
      has git || echo git
      has pkg-config || echo pkg-config
      pkg-config --exists libcmark 2>/dev/null || echo libcmark-dev
      pkg-config --exists yaml-0.1 2>/dev/null || echo libyaml-dev
      has ld || echo binutils
      [ -e /usr/include/stdio.h ] || echo libc6-dev
      # Swift links against the C++ library of whichever GCC there is.
      set -- /usr/lib/gcc/*/*/libstdc++.so
      [ -e "$1" ] || echo g++
      ;;
    test)
      python3 -c 'import venv, ensurepip' 2>/dev/null || echo python3-venv
      Scripts/find-chromium.sh >/dev/null || echo chromium
      [ -n "$(fc-list :lang=zh-cn 2>/dev/null)" ] || echo fonts-noto-cjk
      has strace || echo strace
      ;;
    *)
      echo "install-packages.sh: build or test, not $purpose" >&2
      exit 64
      ;;
  esac
}

cd "$(dirname "$0")/.."
missing=$(missing_packages | xargs)
[ -n "$missing" ] || exit 0

if ! has apt-get; then
  printf '%s\n' "缺少:$missing" '以上是 Debian 的软件包名。请用本系统的软件包管理器安装对应的软件包,再试一次。' >&2
  exit 1
fi

if [ "$(id -u)" -eq 0 ]; then
  as_root=
elif has sudo && sudo -n true 2>/dev/null; then
  as_root='sudo -n'
else
  printf '%s\n' "缺少:$missing" '安装它们要管理员权限。请运行下面的命令,再试一次:' \
    "  sudo apt-get update && sudo apt-get install -y --no-install-recommends $missing" >&2
  exit 1
fi

# $as_root is a command with an argument, or nothing.
# shellcheck disable=SC2086
apt() { $as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -y -o DPkg::Lock::Timeout=300 "$@" </dev/null; }

echo "安装系统软件包:$missing"
# One source of packages that does not answer need not matter.
apt update || echo '软件包列表没有完全更新,继续。' >&2

# Ubuntu has no package of Chromium, only a pointer to its app store.
available=
for package in $missing; do
  if LC_ALL=C apt-cache policy "$package" | grep -q '^  Candidate: [^(]'; then
    available="$available $package"
  else
    echo "这个系统没有软件包 $package,不安装它。" >&2
  fi
done
# shellcheck disable=SC2086
[ -z "$available" ] || apt install --no-install-recommends $available

missing=$(missing_packages | xargs)
[ -z "$missing" ] || { echo "仍然缺少:$missing" >&2; exit 1; }
