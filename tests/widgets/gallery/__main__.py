import threading

from tests.widgets.gallery.server import Gallery
from tests.widgets.page.server import serve

with serve(Gallery) as address:
    print(f"{address}/?language=ko", flush=True)
    threading.Event().wait()
