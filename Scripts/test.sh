#!/usr/bin/env bash
# Installs what the tests need, holds the sources to their format and runs all tests, or those that options for
# `swift test` choose.
#
# CRAFTWALL_REQUIRE_ALL=1 makes a failure of what is otherwise skipped or passed over by name: a missing browser, Python
# package or conformance suite, and a compiler warning.
set -euo pipefail
cd "$(dirname "$0")/.."

require_all=${CRAFTWALL_REQUIRE_ALL:-}

passed_over() {
  echo "$1" >&2
  [[ -z $require_all ]] || exit 1
}

Scripts/check-swift.sh
Scripts/install-packages.sh build
Scripts/install-packages.sh test || passed_over '以上软件包没有装上,要用到它们的测试会跳过,并列出名字。'
if Scripts/install-python-packages.sh; then
  export CRAFTWALL_PYTHON=$PWD/.venv/bin/python
else
  passed_over '没有 Python 软件包,解析网页和驱动浏览器的测试会跳过,并列出名字。'
fi
if chromium=$(Scripts/find-chromium.sh); then export CRAFTWALL_CHROMIUM=$chromium; fi
if [[ -z ${CRAFTWALL_CONFORMANCE:-} && -d ../shared/conformance ]]; then
  CRAFTWALL_CONFORMANCE=$(cd ../shared/conformance && pwd)
  export CRAFTWALL_CONFORMANCE
fi
[[ -n ${CRAFTWALL_CONFORMANCE:-} ]] || passed_over '没有规范测试集(CRAFTWALL_CONFORMANCE),相关测试会跳过,并列出名字。'

Scripts/lint.sh

log=$(mktemp)
trap 'rm -f "$log"' EXIT
swift build --build-tests 2>&1 | tee "$log"
# Of the compiler's, and of the package manager's on a package.
if grep -Eq "^warning: '|\.(swift|c|h):[0-9]+:[0-9]+: warning:" "$log"; then passed_over '编译有警告,见上。'; fi
swift test --skip-build "$@"
