.DEFAULT_GOAL := help
.PHONY: help setup demo test build lint format bench docs check

help: ## this list
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-8s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

setup:
	@sh scripts/setup.sh build

demo: setup ## the whole 2020 contest rehearsed from nothing into demo/, and verified
	swift build -c release --product pingshen
	.build/release/pingshen demo

test: setup ## every test that needs no outside judge
	swift build --build-tests
	swift test --skip-build

build: setup ## the program, optimized: .build/release/pingshen
	swift build -c release --product pingshen

lint: ## the house format, strictly
	swift format lint --strict --recursive --parallel Package.swift Sources Tests

format: ## puts the sources into the house format
	swift format --in-place --recursive --parallel Package.swift Sources Tests

bench: build ## measures against peers, as ratios
	sh Benchmarks/run.sh

check: setup lint ## what CI runs after the tests: the demo and the outside judges over what it wrote
	@sh scripts/setup.sh check
	swift build -c release --product pingshen
	.build/release/pingshen demo --in demo
	.venv/bin/python scripts/check-workbooks.py demo/exports
	.venv/bin/python scripts/check-formulas.py .build/release/pingshen
	.venv/bin/python scripts/check-reading.py .build/release/pingshen
	sh scripts/check-trail.sh demo/contest.sqlite
	sh scripts/check-readme.sh

docs: ## rule pages, events and decisions, held against the code by the repository's tests
	swift build --build-tests
	swift test --skip-build --filter RepositoryTests
