// Modal dialogs: the browser keeps focus inside and gives it back.

import { h, uid } from "../dom.js";
import { icon } from "../icons.js";

/** A dialog with a title bar; `onCancel` is called for Esc, the cross and a click beside it. */
export function makeDialog({ title, closeLabel, onCancel, mark = null, wide = false }) {
  const heading = h("h2", { id: uid("title"), class: "dialog-title" }, title);
  const cross = h(
    "button",
    { type: "button", class: "icon-button", "aria-label": closeLabel, on: { click: onCancel } },
    icon("close"),
  );
  const header = h("header", { class: "dialog-header" }, mark, heading, cross);
  const dialog = h(
    "dialog",
    { class: wide ? "dialog wide" : "dialog", "aria-labelledby": heading.id },
    header,
  );
  dialog.addEventListener("cancel", (event) => {
    event.preventDefault();
    onCancel();
  });
  dialog.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || event.defaultPrevented) return;
    event.preventDefault();
    onCancel();
  });
  return { dialog, heading };
}

/** Shows a dialog and remembers who had the focus. */
export function showDialog(dialog) {
  const before = document.activeElement;
  document.body.append(dialog);
  dialog.showModal();
  return () => {
    dialog.close();
    dialog.remove();
    if (before?.isConnected) before.focus();
    else if (!document.querySelector("dialog[open]")) document.getElementById("composer")?.focus();
  };
}

/** Asks; resolves to true when the person agrees. */
export function confirmed({ title, body, confirm, deny, danger = false, closeLabel = "Close" }) {
  return new Promise((resolve) => {
    const answer = (yes) => {
      hide();
      resolve(yes);
    };
    const { dialog } = makeDialog({ title, closeLabel, onCancel: () => answer(false) });
    const yes = h(
      "button",
      {
        type: "button",
        class: danger ? "button danger" : "button primary",
        on: { click: () => answer(true) },
      },
      confirm,
    );
    const no = h("button", { type: "button", class: "button", on: { click: () => answer(false) } }, deny);
    dialog.classList.add("small");
    dialog.append(h("div", { class: "dialog-body" }, body), h("footer", { class: "dialog-footer" }, no, yes));
    const hide = showDialog(dialog);
    yes.focus();
  });
}
