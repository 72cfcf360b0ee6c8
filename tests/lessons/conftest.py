"""A line for every lesson that ran: how long it kept the processor, how much memory it took."""

import pytest

# For a kernel only: collected for doctests, it would shut the network to every test.
collect_ignore = ["no_network"]

RUNS = pytest.StashKey[list[str]]()


@pytest.fixture
def report(request):
    """Add a line to the report at the end."""
    return request.config.stash.setdefault(RUNS, []).append


def pytest_terminal_summary(terminalreporter, config):
    lines = config.stash.get(RUNS, [])
    if lines:
        terminalreporter.write_line("lessons, closed and then with every prediction given:")
    for line in sorted(lines):
        terminalreporter.write_line(f"  {line}")
