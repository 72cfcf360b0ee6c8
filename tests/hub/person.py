"""Somebody at a browser, without the browser: the requests that JupyterHub's and JupyterLab's pages make."""

import json
import time
import uuid
from urllib.parse import quote

import requests
import websocket

HUB = "http://127.0.0.1:8000"
PATIENCE = 90  # seconds: a busy machine is late, not wrong


class Refused(Exception):
    """The hub or a server said no; ``code`` is how."""

    def __init__(self, answer):
        self.code = answer.status_code
        super().__init__(f"{answer.status_code} {answer.request.method} {answer.url}: {answer.text[:300]}")


class Person:
    """A person and their cookies.

    Parameters
    ----------
    name
        Their account.
    base
        Which server they talk to: their own, or a cohort's desk.
    """

    def __init__(self, name, base=None):
        self.name = name
        self.base = base or f"/user/{name}/"
        self.session = requests.Session()

    def log_in(self, password):
        """Fill in the form; return the status of the page that follows (200 when it worked)."""
        page = self.session.get(f"{HUB}/hub/login", timeout=PATIENCE)
        form = {"username": self.name, "password": password, "_xsrf": self._xsrf("/hub/")}
        answer = self.session.post(
            page.url, data=form, headers={"Referer": page.url}, allow_redirects=False, timeout=PATIENCE
        )
        return answer.status_code

    def start_server(self):
        """Press "start my server" and wait until it answers."""
        page = self.session.get(f"{HUB}/hub/spawn/{self.name}", allow_redirects=True, timeout=PATIENCE)
        if page.status_code not in (200, 503):
            raise Refused(page)
        return self.reach()

    def at(self, base):
        """The same person at another server, with the same cookies."""
        other = Person(self.name, base)
        other.session = self.session
        return other

    def reach(self):
        """Open the server's page, waiting while it starts; the page brings its log-in and its XSRF cookie."""
        until = time.monotonic() + PATIENCE
        while True:
            answer = self.session.get(HUB + self.base + "lab", timeout=PATIENCE)
            there = answer.status_code == 200 and answer.url.startswith(HUB + self.base)
            if there:
                return self
            if answer.status_code == 403 or time.monotonic() > until:
                raise Refused(answer)
            time.sleep(0.3)

    def ask(self, path, method="GET", data=None, **fields):
        """A request as the page makes it; the answer, or `Refused`."""
        answer = self.session.request(
            method,
            HUB + self.base + path,
            params=fields,
            headers=self._headers(),
            timeout=PATIENCE,
            json=data,
        )
        if answer.status_code >= 400 or "/hub/" in answer.url:
            raise Refused(answer)
        return answer.json() if "json" in answer.headers.get("Content-Type", "") else answer.text

    def code_of(self, path, method="GET"):
        """The status a request ends with, whatever it is."""
        url = path if path.startswith("http") else HUB + path
        return self.session.request(method, url, headers=self._headers(), timeout=PATIENCE).status_code

    def nbgrader(self, action, course, assignment):
        """Press a button of the Assignment List."""
        data = {"course_id": course, "assignment_id": assignment}
        answer = self.session.post(
            f"{HUB}{self.base}assignments/{action}", data=data, headers=self._headers(), timeout=PATIENCE
        )
        if answer.status_code >= 400:
            raise Refused(answer)
        return answer.json()

    def write(self, path, text):
        """Save a file as JupyterLab saves it."""
        content = {"type": "file", "format": "text", "content": text}
        return self.ask(f"api/contents/{quote(path)}", "PUT", content)

    def read(self, path):
        """A file's text."""
        return self.ask(f"api/contents/{quote(path)}", type="file", format="text", content=1)["content"]

    def kernel(self, folder=""):
        """A kernel of their own, started beside a notebook of a folder."""
        session = {"type": "notebook", "name": "", "path": f"{folder}/exercise.ipynb".lstrip("/")}
        session["kernel"] = {"name": "python3"}
        return Kernel(self, self.ask("api/sessions", "POST", session)["kernel"]["id"])

    def run(self, code, folder=""):
        """Run a cell in a fresh kernel; what it printed."""
        with self.kernel(folder) as kernel:
            return kernel.run(code)

    def _headers(self):
        return {"X-XSRFToken": self._xsrf(self.base), "Referer": HUB + self.base}

    def _xsrf(self, path):
        found = [c.value for c in self.session.cookies if c.name == "_xsrf" and c.path == path]
        return found[0] if found else ""

    def cookies(self):
        """What the browser would send to this server."""
        fit = [c for c in self.session.cookies if self.base.startswith(c.path)]
        return "; ".join(f"{c.name}={c.value}" for c in fit)


class Kernel:
    """A kernel over its websocket."""

    def __init__(self, person, kernel_id):
        self.person, self.id = person, kernel_id
        address = f"ws{HUB.removeprefix('http')}{person.base}api/kernels/{kernel_id}/channels"
        self.socket = websocket.create_connection(
            address,
            cookie=person.cookies(),
            header={"X-XSRFToken": person._xsrf(person.base)},
            timeout=PATIENCE,
        )

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.socket.close()
        self.person.ask(f"api/kernels/{self.id}", "DELETE")

    def send(self, kind, content):
        """A message on the shell channel; its id."""
        number = uuid.uuid4().hex
        header = {
            "msg_id": number,
            "msg_type": kind,
            "username": "",
            "session": "s",
            "version": "5.3",
            "date": "",
        }
        message = {"header": header, "parent_header": {}, "metadata": {}, "content": content}
        self.socket.send(json.dumps({**message, "channel": "shell", "buffers": []}))
        return number

    def messages(self):
        """Everything that comes, until nothing does for long."""
        while True:
            data = self.socket.recv()
            if isinstance(data, str):
                yield json.loads(data)

    def run(self, code):
        """Run a cell; what it printed, its errors included."""
        said = []
        for message in self.executed(code):
            content = message["content"]
            if message["msg_type"] == "stream":
                said.append(content["text"])
            elif message["msg_type"] == "error":
                said.append(f"{content['ename']}: {content['evalue']}")
        return "".join(said)

    def executed(self, code):
        """All messages of a cell's run."""
        number = self.send("execute_request", {"code": code, "silent": False, "allow_stdin": False})
        for message in self.messages():
            if message["parent_header"].get("msg_id") != number:
                continue
            yield message
            if message["msg_type"] == "status" and message["content"]["execution_state"] == "idle":
                return

    def draw(self, name, network):
        """Show a sketch and send one edit as its page does; True once it is acknowledged as safe on disk."""
        return len(list(self.edits(name, network, 1))) == 1

    def edits(self, name, network, number):
        """Show a sketch and send edits, each when the one before is safe on disk; the seconds each took."""
        face, base = "", 0
        for message in self.executed(f"from course import Sketch\nSketch({name!r})"):
            if message["msg_type"] == "comm_open" and "network" in message["content"]["data"]["state"]:
                face = message["content"]["comm_id"]
            base = self._revision(message, face, base)
        for n in range(1, number + 1):
            start = time.monotonic()
            edit = {"type": "edit", "client": "test", "n": n, "base": base, "network": network}
            self.send("comm_msg", {"comm_id": face, "data": {"method": "custom", "content": edit}})
            for message in self.messages():
                base = self._revision(message, face, base)
                if self._acknowledges(message, face, n):
                    break
            yield time.monotonic() - start

    def _revision(self, message, face, base):
        content = message["content"]
        if not face or content.get("comm_id") != face:
            return base
        return content["data"].get("state", {}).get("revision", base)

    def _acknowledges(self, message, face, n):
        content = message["content"]
        if message["msg_type"] != "comm_msg" or content["comm_id"] != face:
            return False
        assert content["data"].get("content", {}).get("type") != "stale", content
        status = content["data"].get("state", {}).get("status")
        if not status or (status["edit"] or {}).get("n") != n:
            return False
        assert status["saved"], status
        return True
