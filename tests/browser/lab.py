"""A real JupyterLab with a home of its own, and the notebooks it opens."""

import json
import os
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import nbformat
from nbformat.v4 import new_code_cell, new_notebook

from course.machine import lab as course_lab

REPOSITORY = Path(__file__).parents[2]


@dataclass(frozen=True)
class Lab:
    """A running JupyterLab.

    Parameters
    ----------
    url
        Where it listens, without a trailing slash.
    root
        The folder it shows.
    server
        Its process, behind functions to end it and to start it anew.
    """

    url: str
    root: Path
    server: "Server"

    def write_notebook(self, path: str, *cells: str) -> Path:
        """A notebook with these code cells, its outputs empty."""
        file = self.root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        kernel = {"kernelspec": {"name": "python3", "display_name": "Python 3", "language": "python"}}
        nbformat.write(new_notebook(cells=[new_code_cell(cell) for cell in cells], metadata=kernel), file)
        return file

    def sessions(self) -> list[dict[str, Any]]:
        """What runs: a notebook's path and its kernel."""
        return self._ask("/api/sessions")

    def shut_down(self, path: str) -> None:
        """End the kernel of a notebook, as its owner would."""
        for session in self.sessions():
            if session["path"] == path:
                self._ask(f"/api/sessions/{session['id']}", "DELETE")

    def _ask(self, path: str, method: str = "GET") -> Any:
        with urllib.request.urlopen(
            urllib.request.Request(self.url + path, method=method), timeout=30
        ) as reply:
            return json.loads(reply.read() or "null")


class Server:
    """JupyterLab's process, which can be ended and started again at the same address.

    Parameters
    ----------
    home
        What it has for a home, with nothing of this machine's settings.
    url
        Where it listens.
    language
        Of its interface.
    """

    def __init__(self, home: Path, url: str, language: str) -> None:
        self.url, self.root, self.log = url, home / "work", home / "lab.log"
        self._environment = _environment(home, language)

    def start(self) -> None:
        """Start it, and wait until it answers."""
        options = {
            "ServerApp.port": self.url.rpartition(":")[2],
            "ServerApp.port_retries": 0,
            "ServerApp.root_dir": self.root,
            "ServerApp.disable_check_xsrf": True,
            "IdentityProvider.token": "",
            "LabApp.expose_app_in_browser": True,
            # Killed kernels come back soon, however many there were.
            "KernelRestarter.time_to_dead": 0.5,
            "KernelRestarter.restart_limit": 10_000,
        }
        command = [sys.executable, "-m", "jupyterlab", "--no-browser", "--allow-root"]
        command += [f"--{name}={value}" for name, value in options.items()]
        with self.log.open("ab") as log:
            self._process = subprocess.Popen(
                command, cwd=self.root, env=self._environment, stdout=log, stderr=log
            )
        wait_until_up(self._process, self.url, self.log)

    def stop(self) -> None:
        """End it with its kernels."""
        self._process.terminate()
        try:
            self._process.wait(20)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()


@contextmanager
def running_lab(home: Path, language: str = "ko") -> Iterator[Lab]:
    """Start JupyterLab with nothing of this machine's settings; stop it and its kernels at the end."""
    root = home / "work"
    root.mkdir(parents=True)
    server = Server(home, f"http://127.0.0.1:{free_port()}", language)
    server.start()
    try:
        yield Lab(server.url, root, server)
    finally:
        server.stop()


def _environment(home: Path, language: str) -> dict[str, str]:
    """A clean home, with the settings that the kit installs."""
    config = home / "config"
    (config / "labconfig").mkdir(parents=True)
    installed = course_lab.SETTINGS / "overrides.json"
    (config / "labconfig" / "default_setting_overrides.json").write_bytes(installed.read_bytes())
    kept = {name: os.environ[name] for name in ("PATH", "LANG", "TZ", "TMPDIR") if name in os.environ}
    folders = {"JUPYTER_DATA_DIR": "data", "JUPYTER_RUNTIME_DIR": "runtime", "IPYTHONDIR": "ipython"}
    return {
        **kept,
        **course_lab.settings_environment(language),
        **{name: str(home / folder) for name, folder in folders.items()},
        "HOME": str(home),
        "JUPYTER_CONFIG_DIR": str(config),
        "PYTHONPATH": str(REPOSITORY),
    }


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def wait_until_up(server: "subprocess.Popen[bytes]", url: str, log: Path) -> None:
    for _ in range(600):
        if server.poll() is not None:
            break
        try:
            urllib.request.urlopen(f"{url}/api/status", timeout=5).close()
            return
        except (urllib.error.URLError, ConnectionError, TimeoutError):
            time.sleep(0.1)
    raise RuntimeError(f"JupyterLab did not start:\n{log.read_text(errors='replace')[-3000:]}")
