"""A page that is not there: what the widgets send is written down, and a test can answer."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from comm.base_comm import BaseComm
from IPython.utils.capture import RichOutput, capture_output


class FakeComm(BaseComm):
    """A line to a page."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        self.sent: list[dict[str, Any]] = []
        self.buffers: list[Any] = []
        super().__init__(*args, **kwargs)

    def publish_msg(self, msg_type: str, data: Any = None, **more: Any) -> None:
        """Keep what Python sends."""
        self.sent.append(data or {})
        self.buffers.append(more.get("buffers"))

    @property
    def messages(self) -> list[dict[str, Any]]:
        """The custom messages so far, oldest first."""
        return [data["content"] for data in self.sent if data.get("method") == "custom"]

    def trait(self, name: str) -> Any:
        """What the page believes a trait to be."""
        states = [data["state"] for data in self.sent if name in data.get("state", {})]
        return states[-1][name]

    def say(self, **content: Any) -> None:
        """Send Python a custom message."""
        self.handle_msg({"content": {"data": {"method": "custom", "content": content}}, "buffers": []})


@dataclass
class Notebook:
    """A notebook's folder and the lines its widgets have opened."""

    folder: Path
    comms: list[FakeComm] = field(default_factory=list)

    def display(self, thing: Any) -> list[RichOutput]:
        """What a cell that ends with this thing shows."""
        with capture_output() as caught:
            thing._ipython_display_()
        outputs: list[RichOutput] = caught.outputs
        return outputs

    def page(self, thing: Any) -> FakeComm:
        """Display a thing and give the line to its widget."""
        self.display(thing)
        return next(
            line
            for line in reversed(self.comms)
            if any("_esm" in sent.get("state", {}) for sent in line.sent)
        )
