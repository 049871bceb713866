// Light, dark, or as the system says.

import { h } from "../dom.js";
import { icon } from "../icons.js";

const NEXT = { auto: "light", light: "dark", dark: "auto" };
const ICONS = { auto: "auto", light: "sun", dark: "moon" };
const NAMES = { auto: "as the system", light: "light", dark: "dark" };

function current() {
  return document.documentElement.dataset.theme ?? "auto";
}

/** A button that goes round the three. */
export function themeButton() {
  const button = h("button", { type: "button", class: "icon-button" });
  const draw = () => {
    const label = `Theme: ${NAMES[current()]}`;
    button.setAttribute("aria-label", label);
    button.title = label;
    button.replaceChildren(icon(ICONS[current()]));
  };
  button.addEventListener("click", () => {
    choose(NEXT[current()]);
    draw();
  });
  draw();
  return button;
}

function choose(theme) {
  localStorage.setItem("convoke.theme", theme);
  if (theme === "auto") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}
