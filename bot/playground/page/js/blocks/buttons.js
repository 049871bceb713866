// Buttons and the menus behind three dots.

import { h } from "../dom.js";
import { icon } from "../icons.js";
import { safeUrl } from "../text/mrkdwn.js";
import { textObject, words } from "../text/show.js";
import { menuButton } from "../ui/menu.js";
import { agreed, focusName, send } from "./acting.js";

export function button(what, at) {
  const style = { primary: "primary", danger: "danger" }[what.style] ?? "";
  // A description, not the name: whoever speaks or searches for the words on the button finds it.
  const node = h(
    "button",
    {
      type: "button",
      class: `button ${style}`,
      "aria-description": what.accessibility_label,
      data: { focus: focusName(what, at) },
    },
    textObject(what.text, at.surface.look),
  );
  node.addEventListener("click", async () => {
    if (node.getAttribute("aria-busy") === "true" || !(await agreed(what, at))) return;
    if (what.url && safeUrl(what.url)) window.open(what.url, "_blank", "noopener,noreferrer");
    node.setAttribute("aria-busy", "true");
    await send(what, at);
    node.removeAttribute("aria-busy");
  });
  return node;
}

export function overflow(what, at) {
  const node = h(
    "button",
    {
      type: "button",
      class: "button icon-only",
      "aria-label": at.surface.says.moreActions,
      data: { focus: focusName(what, at) },
    },
    icon("more"),
  );
  const pick = async (option) => {
    if (!(await agreed(what, at))) return;
    if (option.url && safeUrl(option.url)) window.open(option.url, "_blank", "noopener,noreferrer");
    await send(what, at, option);
  };
  return menuButton(
    node,
    () =>
      what.options.map((option) => ({
        label: words(option.text),
        hint: option.description && words(option.description),
        act: () => pick(option),
      })),
    { align: "end" },
  );
}
