"""Says that it has begun, and waits to be killed."""

import sys
import time
from pathlib import Path

if __name__ == "__main__":
    Path(sys.argv[1]).touch()
    time.sleep(120)
