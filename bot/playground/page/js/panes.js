// Which panels are in sight: side by side on a wide screen, one at a time on a phone.

import { h, keyed } from "./dom.js";
import { icon } from "./icons.js";

const PANES = [
  ["workspace", "Workspace", "people"],
  ["chat", "Conversation", "chat"],
  ["backstage", "Behind the scenes", "panel"],
];
const PHONE = matchMedia("(max-width: 760px)");
const NARROW = matchMedia("(max-width: 1180px)");

export class Panes {
  constructor(node, workspace) {
    Object.assign(this, { node, workspace });
    document.body.dataset.backstage = NARROW.matches
      ? "closed"
      : (localStorage.getItem("convoke.backstage") ?? "open");
    NARROW.addEventListener("change", () => this.setBackstage(!NARROW.matches, false));
    document.addEventListener("keydown", (event) => {
      const drawer = NARROW.matches && !PHONE.matches && document.body.dataset.backstage === "open";
      if (
        event.key === "Escape" &&
        drawer &&
        !event.defaultPrevented &&
        !document.querySelector("dialog[open]")
      )
        this.toggleBackstage();
    });
  }

  show(pane) {
    document.body.dataset.pane = pane;
    this.draw();
  }

  toggleBackstage() {
    if (PHONE.matches) this.show(document.body.dataset.pane === "backstage" ? "chat" : "backstage");
    else this.setBackstage(document.body.dataset.backstage !== "open", true);
  }

  setBackstage(open, chosen) {
    document.body.dataset.backstage = open ? "open" : "closed";
    if (chosen && !NARROW.matches) localStorage.setItem("convoke.backstage", document.body.dataset.backstage);
    this.draw();
    if (chosen)
      (open
        ? document.querySelector("#backstage [role=tab][aria-selected=true]")
        : document.querySelector(".backstage-toggle")
      )?.focus();
  }

  draw() {
    const open = document.body.dataset.backstage === "open";
    document.querySelector(".backstage-toggle")?.setAttribute("aria-expanded", String(open));
    const { pane } = document.body.dataset;
    const { workspace } = this;
    const unread = workspace.snapshot
      ? workspace.channels.reduce((sum, channel) => sum + channel.unread, 0)
      : 0;
    keyed(this.node, PANES, {
      key: ([name]) => name,
      sign: ([name]) => `${name === pane} ${name === "workspace" && unread > 0}`,
      make: ([name, label, mark]) => this.button(name, label, mark, name === "workspace" && unread > 0),
    });
  }

  button(name, label, mark, dotted) {
    const current = document.body.dataset.pane === name;
    return h(
      "button",
      {
        type: "button",
        class: "pane-button",
        "aria-current": current ? "page" : null,
        data: { focus: name },
        on: { click: () => this.show(name) },
      },
      h("span", { class: dotted ? "pane-mark dotted" : "pane-mark" }, icon(mark, 22)),
      label,
    );
  }
}
