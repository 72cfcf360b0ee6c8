// Making elements. Text always goes in as text: a label is never read as HTML.

/**
 * An HTML element, its classes after its name: `p.note.wrong`. `onclick`-like properties become listeners,
 * the rest attributes; false and null are left out; strings among the children become text.
 */
export function h(tag, attributes, ...children) {
  return furnish("http://www.w3.org/1999/xhtml", tag, attributes, children);
}

/** The same for an SVG element. */
export function s(tag, attributes, ...children) {
  return furnish("http://www.w3.org/2000/svg", tag, attributes, children);
}

function furnish(namespace, tag, attributes, children) {
  const [name, ...classes] = tag.split(".");
  const element = document.createElementNS(namespace, name);
  if (classes.length) set(element, "class", classes.join(" "));
  for (const [name, value] of Object.entries(attributes ?? {})) {
    if (name.startsWith("on")) listen(element, { [name.slice(2)]: value });
    else set(element, name, value);
  }
  element.append(...children.flat().filter((child) => child));
  return element;
}

/** Listeners by the names of their events. */
export function listen(element, listeners, options) {
  for (const [name, listener] of Object.entries(listeners)) element.addEventListener(name, listener, options);
}

/** Set an attribute, or take it away for false and null; leaves an equal one alone (a write costs style). */
export function set(element, name, value) {
  if (value === false || value == null) return element.removeAttribute(name);
  const text = value === true ? "" : String(value);
  if (element.getAttribute(name) !== text) element.setAttribute(name, text);
}

/** Set text without touching the node when it already says so (a live region would speak again). */
export function write(element, text) {
  if (element.textContent !== text) element.textContent = text;
}

/** A 20 × 20 line icon from path data. */
export function icon(path, className = "icon") {
  return s("svg", { class: className, viewBox: "0 0 20 20", "aria-hidden": "true" }, s("path", { d: path }));
}
