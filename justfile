# The one gate: what continuous integration runs.
check: format-check lint types imports test

# Put code into its form.
format:
    ruff format src tests training tools
    ruff check --fix src tests training tools

format-check:
    ruff format --check src tests training tools

lint:
    ruff check src tests training tools

types:
    mypy

imports:
    lint-imports

test *arguments:
    pytest {{ arguments }}

# The wheel and the source archive, in dist/.
build:
    python -m build
