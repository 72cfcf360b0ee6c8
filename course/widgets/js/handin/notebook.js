// Asking the notebook around a widget to save itself. No widget can reach Jupyter's own objects, so this goes
// the way a person goes: the keys for "save", and then the sign for unsaved changes on the tab.

const TRIES = 5;
const PATIENCE = 1000; // for one try; the picture of a late edit can soil a notebook that was just saved
const PAUSE = 50;

/**
 * Save the notebook that holds an element.
 * @param {HTMLElement} element
 * @returns {Promise<boolean | null>} whether it is saved; null where that cannot be known
 */
export async function saveNotebook(element) {
  const panel = element.closest(".jp-NotebookPanel");
  const tab = panel && document.querySelector(`.lm-TabBar-tab[data-id="${CSS.escape(panel.id)}"]`);
  if (!panel) return null;
  for (let tries = 0; tries < TRIES; tries++) {
    press(panel);
    if (!tab) return null;
    for (let waited = 0; waited < PATIENCE; waited += PAUSE) {
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
      if (!tab.classList.contains("jp-mod-dirty")) return true;
    }
  }
  return false;
}

function press(panel) {
  const mac = /mac/i.test(navigator.platform);
  const keys = { key: "s", code: "KeyS", keyCode: 83, ctrlKey: !mac, metaKey: mac };
  const target = panel.querySelector(".jp-Notebook") ?? panel;
  target.dispatchEvent(new KeyboardEvent("keydown", { ...keys, bubbles: true, cancelable: true }));
}
