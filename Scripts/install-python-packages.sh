#!/bin/sh
# Installs the Python packages that the tests need into .venv, unless they are there. The browser is the system's own,
# so Playwright never downloads one.
set -eu
cd "$(dirname "$0")/.."

environment=.venv
wanted=Scripts/test-requirements.txt
installed=$environment/requirements.txt

if cmp -s "$wanted" "$installed" && "$environment/bin/python" -c '' 2>/dev/null; then exit 0; fi

for python in python3 /usr/bin/python3; do
  if "$python" -c 'import venv, ensurepip' 2>/dev/null; then
    echo "安装 Python 软件包到 $environment:$(xargs <"$wanted")"
    "$python" -m venv --clear "$environment"
    PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1 "$environment/bin/python" -m pip install \
      --quiet --disable-pip-version-check --no-input -r "$wanted" </dev/null
    cp "$wanted" "$installed"
    exit 0
  fi
done
echo '缺少 Python 3 或它的 venv 模块,Debian 的软件包是 python3-venv。' >&2
exit 1
