# Everything the project does, by name. The work is in Scripts/.

PREFIX ?= /usr/local
# More options, for the program (ARGS='--strict --as-of 2026-05-01') or for the tests (ARGS='--filter Markdown')
ARGS ?=

# The day the example city is built for: its notice is open then, across a National Day week with working Saturdays.
EXAMPLE := Examples/示例市
EXAMPLE_DATE := 2026-10-09

.PHONY: help site example check test faults fuzz bench build lint format install clean han-table

help:
	@echo 'make site       生成 Content/ 的网站,放在 Public/;再生成示例市'
	@echo 'make example    只生成示例市 $(EXAMPLE)/ 的网站,放在它自己的 Public/'
	@echo 'make check      只检查 Content/ 和模板,不发布'
	@echo 'make test       检查代码格式,运行全部测试'
	@echo 'make faults     让发布用到的每个系统调用依次出错,检查网站总是完整的(约四十分钟)'
	@echo 'make fuzz       用变异的资料、设置、正文和模板检验程序;COUNT=2000000 指定次数,SANITIZE=address 加内存检查'
	@echo 'make bench      测量速度:与 Hugo 和下限比较;SIZES="1000 hall" 指定规模'
	@echo 'make build      只编译程序'
	@echo 'make install    安装程序和模板到 PREFIX(默认 /usr/local)'
	@echo 'make lint       检查代码格式'
	@echo 'make format     整理代码格式'
	@echo 'make han-table  重新生成笔画和拼音表'
	@echo 'make clean      删除编译结果和测试用的 Python 环境,不动 Content/ 和 Public/'

site: build
	@"$$(Scripts/program-path.sh)" build $(ARGS)
	@test ! -d '$(EXAMPLE)' || "$$(Scripts/program-path.sh)" build --root '$(EXAMPLE)' --as-of $(EXAMPLE_DATE) --strict

example: build
	@"$$(Scripts/program-path.sh)" build --root '$(EXAMPLE)' --as-of $(EXAMPLE_DATE) --strict

check: build
	@"$$(Scripts/program-path.sh)" check $(ARGS)

test:
	@Scripts/test.sh $(ARGS)

faults:
	@Scripts/check-swift.sh
	@Scripts/install-packages.sh build
	@Scripts/install-packages.sh test
	swift build --build-tests
	CRAFTWALL_FAULTS=all CRAFTWALL_REQUIRE_ALL=1 swift test --skip-build --filter FaultTests

fuzz:
	@COUNT='$(COUNT)' SEED='$(SEED)' SANITIZE='$(SANITIZE)' Scripts/fuzz.sh

bench:
	@Scripts/bench.sh $(SIZES)

build:
	@Scripts/build.sh

lint:
	@Scripts/lint.sh

format:
	swift format -i -r Sources Tests Scripts Package.swift

# With the Swift runtime built in where possible, so that the installed program does not depend on the toolchain.
install:
	@Scripts/build.sh --scratch-path .build-install
	install -d '$(DESTDIR)$(PREFIX)/bin' '$(DESTDIR)$(PREFIX)/share/craftwall'
	install -m 755 .build-install/release/craftwall '$(DESTDIR)$(PREFIX)/bin/craftwall'
	rm -rf '$(DESTDIR)$(PREFIX)/share/craftwall/Templates'
	cp -R Templates '$(DESTDIR)$(PREFIX)/share/craftwall/Templates'

clean:
	rm -rf .build .build-install .build-fuzz* .craftwall Examples/*/.craftwall .venv Benchmarks/.build Benchmarks/.venv

han-table:
	Scripts/generate-han-table.sh
