// Elements made without markup: text stays text.

const PROPERTIES = new Set([
  "value",
  "checked",
  "disabled",
  "hidden",
  "selected",
  "multiple",
  "htmlFor",
  "tabIndex",
]);
const signatures = new WeakMap();
let serial = 0;

/** An id nobody else has. */
export function uid(prefix = "n") {
  serial += 1;
  return `${prefix}-${serial}`;
}

/** An element; `on` holds listeners, `data` a dataset; null, undefined and false are left out. */
export function h(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) setAttribute(node, name, value);
  append(node, children);
  return node;
}

function append(node, children) {
  for (const child of children.flat(Infinity)) {
    if (child !== null && child !== undefined && child !== false) node.append(child);
  }
}

function setAttribute(node, name, value) {
  if (value === null || value === undefined || value === false) return;
  if (name === "on") {
    for (const [event, listener] of Object.entries(value)) node.addEventListener(event, listener);
  } else if (name === "class") node.className = value;
  else if (name === "data") Object.assign(node.dataset, value);
  else if (PROPERTIES.has(name)) node[name] = value;
  else node.setAttribute(name, value === true ? "" : String(value));
}

/** Replaces what is inside `node`. */
export function fill(node, ...children) {
  node.replaceChildren();
  append(node, children);
  return node;
}

/**
 * Brings `parent`'s children in line with `items`, keeping every element whose signature is the same:
 * focus, open menus and half-typed words survive.
 */
export function keyed(parent, items, { key, sign, make }) {
  const old = new Map([...parent.children].map((node) => [node.dataset.key, node]));
  let place = parent.firstElementChild;
  for (const item of items) {
    const name = String(key(item));
    const signature = sign(item);
    let node = old.get(name);
    old.delete(name);
    if (!node || signatures.get(node) !== signature) {
      const fresh = make(item);
      fresh.dataset.key = name;
      signatures.set(fresh, signature);
      if (node) {
        if (place === node) place = fresh;
        keepingFocus(node, fresh);
      }
      node = fresh;
    }
    if (place === node) place = place.nextElementSibling;
    else parent.insertBefore(node, place);
  }
  for (const gone of old.values()) gone.remove();
}

/** Puts `fresh` in the place of `node`; what was focused inside is focused again, with its selection. */
function keepingFocus(node, fresh) {
  const active = document.activeElement;
  const name = node.contains(active) ? active.dataset.focus : undefined;
  const range = name && "selectionStart" in active ? [active.selectionStart, active.selectionEnd] : null;
  node.replaceWith(fresh);
  if (!name) return;
  const again = [fresh, ...fresh.querySelectorAll("[data-focus]")].find((one) => one.dataset.focus === name);
  again?.focus();
  if (again && range && range[0] !== null && again.setSelectionRange) again.setSelectionRange(...range);
}

/** Calls `act` once `ms` have passed without another call; `.now()` does it at once, `.cancel()` never. */
export function debounce(act, ms) {
  let timer = 0;
  let pending = null;
  const run = () => {
    clearTimeout(timer);
    const args = pending;
    pending = null;
    if (args) act(...args);
  };
  const later = (...args) => {
    pending = args;
    clearTimeout(timer);
    timer = setTimeout(run, ms);
  };
  later.now = run;
  later.cancel = () => {
    pending = null;
    clearTimeout(timer);
  };
  return later;
}
