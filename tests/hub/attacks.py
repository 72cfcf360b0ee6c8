"""What a student tries that must fail: as code in their own notebook, and as pages of others'."""

import json
import textwrap

# Each is an expression; `told` is the whole path of another's hand-in, as if they had been told its secret name.
ON_THE_MACHINE = {
    "lists another student's home": "os.listdir('/home/20261001')",
    "enters the other cohort's exchange": "os.listdir('/srv/course/exchange/shop-b')",
    "lists the hand-ins": "os.listdir(inbound)",
    "lists a hand-in whose name they know": "os.listdir(told)",
    "reads a hand-in whose name they know": "open(told + '/exercise.ipynb').read()",
    "reads the secret that names its feedback": "open(told + '/submission_secret.txt').read()",
    "plants a file in a hand-in": "open(told + '/planted.json', 'w')",
    "renames a hand-in": "os.rename(told, told + '+')",
    "lists the feedback": "os.listdir('/srv/course/exchange/shop-a/feedback')",
    "changes what is handed out": "open('/srv/course/exchange/shop-a/outbound/01-shop/exercise.ipynb', 'a')",
    "hands out something of their own": "os.mkdir('/srv/course/exchange/shop-a/outbound/02-trap')",
    "invents a course": "os.mkdir('/srv/course/exchange/shop-c')",
    "opens the gradebook": "open('/srv/course/graders/shop-a/cohorts/shop-a/gradebook.db', 'rb')",
    "reads the seed of the hidden cases": "open('/srv/course/graders/shop-a/cohorts/shop-a/seed')",
    "reads the roster": "open('/srv/course/plans/shop-a/roster.csv')",
    "reads the hub's secrets": "open('/srv/course/hub/cookie_secret')",
    "changes what everybody's JupyterLab reads": "open('/srv/course/roles/student-ko/nbgrader_config.py', 'a')",
    "reads another server's token": "open(f'/proc/{process}/environ').read()",
    "stops another student's server": "os.kill(process, 9)",
    "becomes another student": "os.setuid(pwd.getpwnam('20261001').pw_uid)",
}

# Requests with the token of their own server; each must be answered with one of these.
WITH_THE_TOKEN = {
    "lists the hub's users": ("GET", "/users", {403}),
    "looks another student up": ("GET", "/users/20261001", {403, 404}),
    "starts another student's server": ("POST", "/users/20261001/server", {403, 404}),
    "joins the instructors' group": ("POST", "/groups/formgrade-shop-a/users", {403, 404}),
    "makes a token of more rights": ("POST", "/users/lee/tokens", {403}),
    "shuts the hub down": ("POST", "/shutdown", {403}),
}

# Pages of others, for who is logged in as: path, the status it must end with.
PAGES = {
    "lee opens another student's server": ("lee", "/user/20261001/lab", 403),
    "lee reads another student's file": ("lee", "/user/20261001/api/contents/lessons", 403),
    "lee opens the desk": ("lee", "/services/shop-a/lab", 403),
    "lee opens the formgrader": ("lee", "/services/shop-a/formgrader", 403),
    "lee asks the formgrader": ("lee", "/services/shop-a/formgrader/api/assignments", 403),
    "lee asks for a formgrader of their own": ("lee", "/user/lee/formgrader", 404),
    "park opens the other cohort's desk": ("park", "/services/shop-a/lab", 403),
    "park opens the other cohort's student's server": ("park", "/user/lee/lab", 403),
    "han, who teaches the other cohort, opens the desk": ("han", "/services/shop-a/lab", 403),
    "kim, who teaches this cohort, opens a student's server": ("kim", "/user/lee/lab", 403),
    "lee opens the hub's administration": ("lee", "/hub/admin", 403),
}

_CELL = """
import json, os, pwd, urllib.request, urllib.error
inbound, told, process = '/srv/course/exchange/shop-a/inbound', {told!r}, {process!r}
def tried(expression):
    try: return repr(eval(expression))
    except Exception as error: return type(error).__name__
def answered(method, path, token):
    request = urllib.request.Request(path, method=method, data=b'{{}}' if method == 'POST' else None)
    if token: request.add_header('Authorization', 'token ' + token)
    try: return urllib.request.urlopen(request).status
    except urllib.error.HTTPError as error: return error.code
api, token = os.environ['JUPYTERHUB_API_URL'], os.environ['JUPYTERHUB_API_TOKEN']
found = {{name: tried(text) for name, text in {machine!r}.items()}}
found |= {{name: answered(way, api + path, token) for name, (way, path) in {token!r}.items()}}
found['reads the routes of the proxy'] = answered('GET', 'http://127.0.0.1:8001/api/routes', '')
found['asks for their own groups'] = answered('GET', api + '/users/lee', token)
print(json.dumps(found))
"""


def cell(told, process):
    """The notebook cell that tries all of them and prints what came of each as JSON."""
    token = {name: (method, path) for name, (method, path, _) in WITH_THE_TOKEN.items()}
    return textwrap.dedent(_CELL).format(told=told, process=process, machine=ON_THE_MACHINE, token=token)


def read(printed):
    """What the cell printed, as a dict."""
    return json.loads(printed)
