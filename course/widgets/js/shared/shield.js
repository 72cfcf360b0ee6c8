// JupyterLab's command mode eats letters: an "a" in the drawing inserted a cell, "dd" deleted the drawing's.

const EVENTS = ["keydown", "keyup", "keypress", "copy", "cut", "paste", "beforeinput", "input"];

/**
 * Keep what is typed inside a widget from the page around it. Only "save" goes through: it is the notebook's.
 * @param {HTMLElement} root
 */
export function shield(root) {
  for (const name of EVENTS) {
    root.addEventListener(name, (event) => {
      if (!isSave(event)) event.stopPropagation();
    });
  }
}

function isSave(event) {
  return event.type.startsWith("key") && (event.ctrlKey || event.metaKey) && event.code === "KeyS";
}
