#!/bin/sh
# Makes sure that there is a Swift that can build the package, and says where to get one.
set -eu

needed_major=6
needed_minor=1

refuse() {
  printf '%s\n' "$1" "需要 Swift $needed_major.$needed_minor 或更新的版本。下载和安装说明:https://www.swift.org/install/linux/" >&2
  exit 1
}

command -v swift >/dev/null 2>&1 || refuse '没有找到 swift 命令。'

version=$(swift --version 2>&1) || refuse "swift 命令不能运行:$version"
number=$(printf '%s\n' "$version" | sed -n 's/.*Swift version \([0-9][0-9]*\)\.\([0-9][0-9]*\).*/\1 \2/p' | head -n 1)
major=${number% *}
minor=${number#* }
[ -n "$number" ] || refuse "看不出 Swift 的版本:$version"
if [ "$major" -lt "$needed_major" ] || { [ "$major" -eq "$needed_major" ] && [ "$minor" -lt "$needed_minor" ]; }; then
  refuse "现有的 Swift 是 $major.$minor,太旧了。"
fi

# The package manager needs more libraries of the system than the compiler does.
manager=$(swift package --version 2>&1) || refuse "swift package 不能运行,多半缺少说明里列出的系统软件包:$manager"
