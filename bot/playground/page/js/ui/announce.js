// Words for those who do not see the page change, and short notices for those who do.

import { h } from "../dom.js";

const TOAST_MS = 8000;

/** Said by a screen reader when it has finished what it is saying. */
export function announce(text) {
  const place = document.getElementById("announcements");
  place.replaceChildren(h("p", {}, text));
}

/** A notice that leaves by itself. */
export function toast(text) {
  const place = document.getElementById("toasts");
  const notice = h("div", { class: "toast" }, text);
  // Shown anew each time, so that it lies above a dialog that was opened since.
  if (place.matches(":popover-open")) place.hidePopover();
  place.showPopover();
  place.append(notice);
  setTimeout(() => notice.remove(), TOAST_MS);
}
