// A menu behind a button: arrow keys, first letters, Home, End, Esc.

import { h } from "../dom.js";
import { float } from "./popover.js";

/** Makes `trigger` open a menu of `items()`: `{label, hint, icon, act, danger}`. */
export function menuButton(trigger, items, { label, align = "start" } = {}) {
  trigger.setAttribute("aria-haspopup", "menu");
  trigger.setAttribute("aria-expanded", "false");
  const open = (last = false) => {
    if (trigger.getAttribute("aria-expanded") === "true") return;
    trigger.setAttribute("aria-expanded", "true");
    const menu = draw(items(), label ?? trigger.getAttribute("aria-label") ?? trigger.textContent);
    const close = float(menu, trigger, {
      align,
      onClose: (how) => {
        trigger.setAttribute("aria-expanded", "false");
        if (how !== "away") trigger.focus();
      },
    });
    steer(menu, close);
    entries(menu)
      .at(last ? -1 : 0)
      ?.focus();
  };
  trigger.addEventListener("click", () => open());
  trigger.addEventListener("keydown", (event) => {
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    event.preventDefault();
    open(event.key === "ArrowUp");
  });
  return trigger;
}

function draw(items, label) {
  return h("div", { class: "menu", role: "menu", "aria-label": label }, items.map(drawItem));
}

function drawItem(item) {
  const attributes = {
    type: "button",
    role: "menuitem",
    tabIndex: -1,
    class: item.danger ? "menu-item danger" : "menu-item",
  };
  const node = h(
    "button",
    attributes,
    item.icon,
    h("span", { class: "menu-label" }, item.label, item.hint && h("small", {}, item.hint)),
  );
  node.addEventListener("click", () =>
    node.dispatchEvent(new CustomEvent("chosen", { bubbles: true, detail: item })),
  );
  return node;
}

function entries(menu) {
  return [...menu.querySelectorAll("[role=menuitem]")];
}

function steer(menu, close) {
  menu.addEventListener("chosen", (event) => {
    close("chosen");
    event.detail.act();
  });
  menu.addEventListener("keydown", (event) => {
    const all = entries(menu);
    const at = all.indexOf(document.activeElement);
    const to = target(event.key, at, all);
    if (event.key === "Tab") close("tab");
    if (to === null) return;
    event.preventDefault();
    all.at(to).focus();
  });
}

function target(key, at, all) {
  const moves = { ArrowDown: (at + 1) % all.length, ArrowUp: at - 1, Home: 0, End: -1 };
  if (key in moves) return moves[key];
  if (key.length !== 1 || key === " ") return null;
  const later = [...all.slice(at + 1), ...all.slice(0, at + 1)];
  const found = later.find((node) => node.textContent.trim().toLowerCase().startsWith(key.toLowerCase()));
  return found ? all.indexOf(found) : null;
}
