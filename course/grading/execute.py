"""Execution for stock `nbgrader autograde` and the formgrader's button: nbgrader's own, made to outlive bad cells.

`course cohort grade` executes in a sandbox instead, see `drive`.
"""

import os
from pathlib import Path
from subprocess import DEVNULL
from tempfile import TemporaryDirectory
from typing import Any

from jupyter_client.kernelspec import KernelSpecManager
from nbclient.exceptions import CellTimeoutError, DeadKernelError
from nbgrader.preprocessors import Execute
from traitlets import Integer

from course.grading.notebooks import error_output

_LONGEST = 80  # a socket's path may have about a hundred letters in all


class Run(Execute):  # type: ignore[misc]
    """nbgrader's Execute that outlives a cell which ends its kernel.

    Such a cell gets an error and nothing else is lost: a fresh kernel runs the other cells.
    """

    restarts = Integer(
        2, help="How many dead kernels a notebook may cost before the rest is left unrun."
    ).tag(config=True)

    environment: dict[str, str] | None = None

    def preprocess(self, nb: Any, resources: Any = None, km: Any = None) -> tuple[Any, Any]:
        """Execute the notebook in place."""
        self._fatal: set[int] = set()
        while True:
            with TemporaryDirectory(prefix="course-kernel-", ignore_cleanup_errors=True) as self._home:
                try:
                    result: tuple[Any, Any] = super().preprocess(nb, resources, km)
                except (DeadKernelError, CellTimeoutError):
                    self._fatal.add(self._current)
                else:
                    return result

    def preprocess_cell(self, cell: Any, resources: Any, index: int) -> tuple[Any, Any]:
        """Execute one cell, unless it has ended a kernel before or stands behind one cell too many that has."""
        self._current = index
        given_up = len(self._fatal) > self.restarts and index > max(self._fatal)
        if cell.cell_type == "code" and (given_up or index in self._fatal):
            died = error_output("DeadKernelError", "this cell ended the kernel or could not be stopped")
            cell.outputs, cell.execution_count = ([died] if index in self._fatal else []), None
            return cell, resources
        result: tuple[Any, Any] = super().preprocess_cell(cell, resources, index)
        return result

    def create_kernel_manager(self) -> Any:
        """The kernel of this very Python, whatever kernels the machine has registered under its name.

        It talks through files of its own folder where the system can: a TCP port would be open to every user
        of the machine, and ipykernel 7 says so at every start.
        """
        manager = super().create_kernel_manager()
        manager.kernel_spec_manager = KernelSpecManager(kernel_dirs=[])
        manager.connection_file = str(Path(self._home, "kernel.json"))
        if os.name != "nt" and len(self._home) < _LONGEST:
            manager.transport, manager.ip = "ipc", str(Path(self._home, "kernel"))
        return manager

    def start_new_kernel(self, **kwargs: Any) -> None:
        """Start a kernel that knows it is being graded and has an IPython folder of its own.

        Start-up files in the grader's own folder would run in every student's kernel, and one student's
        cell could write them for all the next.
        """
        ours = {"NBGRADER_EXECUTION": "autograde", "IPYTHONDIR": self._home}
        environment = {**(self.environment or os.environ), **ours}
        super().start_new_kernel(env=environment, stdout=DEVNULL, stderr=DEVNULL, **kwargs)
