// Time in the line to Python: how long an answer is waited for, and when it was last heard.

const PATIENCE = 2000; // an edit unacknowledged for this long is not saved
const CAUTION = 400; // an edit usually comes back in 40 ms; later than this it is kept in the browser
const SILENCE = 5000; // Python is asked whether it still listens when it was last heard so long ago

/** @param {{late: () => void, caution: () => void}} alarms */
export function createClock({ late, caution }) {
  let [waiting, soon, heard, isLate] = [0, 0, Date.now(), false];

  function stop() {
    clearTimeout(waiting);
    clearTimeout(soon);
    waiting = soon = 0;
  }

  return {
    get isLate() {
      return isLate;
    },
    /** Whether Python has been silent, and nothing under way will tell if it still listens. */
    get isSilent() {
      return !waiting && Date.now() - heard > SILENCE;
    },
    /** A message has gone; the first one that is not answered counts. */
    start() {
      waiting ||= setTimeout(() => {
        isLate = true;
        late();
      }, PATIENCE);
      soon ||= setTimeout(caution, CAUTION);
    },
    /** Python has answered. */
    hear() {
      stop();
      heard = Date.now();
      isLate = false;
    },
    stop,
  };
}
