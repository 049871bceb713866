// Words for those who do not see the page change, and short notices for those who do.

import { h } from "../dom.js";

/** Said by a screen reader when it has finished what it is saying. */
export function announce(text) {
  const place = document.getElementById("announcements");
  place.replaceChildren(h("p", {}, text));
}

/** A notice that leaves by itself. */
export function toast(text) {
  const notice = h("div", { class: "toast" }, text);
  document.getElementById("toasts").append(notice);
  setTimeout(() => notice.remove(), 6000);
}
