// Who asked whom, newest first.

import { fill, h, keyed } from "../dom.js";
import { isoSeconds } from "../text/dates.js";
import { json } from "./json.js";

const KINDS = {
  understood: "Understood",
  to_bot: "Slack → bot",
  slack: "Bot → Slack",
  vendor: "Bot → vendor",
  bot: "Process",
};
const FILTERS = [
  ["all", "All"],
  ["vendor", "Vendors"],
  ["slack", "To Slack"],
  ["to_bot", "To the bot"],
];

export class Traffic {
  constructor(workspace) {
    this.workspace = workspace;
    this.filter = "all";
    this.open = new Set();
    this.filters = h("div", { class: "filters", role: "group", "aria-label": "Show" });
    this.list = h("ol", { class: "entries", role: "list", "aria-label": "Requests, newest first" });
    this.empty = h("p", { class: "nothing" }, "Nothing was asked yet.");
    this.node = h("div", { class: "traffic" }, this.filters, this.empty, this.list);
  }

  draw() {
    fillFilters(this.filters, this.filter, (filter) => {
      this.filter = filter;
      this.draw();
    });
    const { trace } = this.workspace.snapshot;
    const shown = trace.filter((entry) => this.filter === "all" || entry.kind === this.filter).reverse();
    this.empty.hidden = shown.length > 0;
    drawEntries(this.list, shown, this.workspace.me.tz, this.open);
  }
}

/** Draws `entries` into a list; `open` remembers the ids of those that show their bodies. */
export function drawEntries(list, entries, tz, open) {
  keyed(list, entries, {
    key: (entry) => entry.id,
    sign: (entry) => JSON.stringify([entry.status, entry.ok, entry.took_ms, tz]),
    make: (entry) => drawEntry(entry, tz, open),
  });
}

function drawEntry(entry, tz, open) {
  const kind = h("span", { class: `kind ${entry.kind}` }, KINDS[entry.kind] ?? entry.kind);
  const time = h("time", {}, isoSeconds(new Date(entry.at), tz));
  const head = h("summary", {}, kind, h("span", { class: "entry-title" }, entry.title), outcome(entry), time);
  const details = h(
    "details",
    { class: entry.ok ? "entry" : "entry failed", open: open.has(entry.id) },
    head,
  );
  const show = () => details.childElementCount === 1 && details.append(body(entry));
  if (details.open) show();
  details.addEventListener("toggle", () => {
    if (details.open) {
      open.add(entry.id);
      show();
    } else open.delete(entry.id);
  });
  return h("li", {}, details);
}

function outcome(entry) {
  const took = entry.took_ms === null || entry.took_ms === undefined ? "" : duration(entry.took_ms);
  const status =
    entry.status === null || entry.status === undefined ? (entry.ok ? "" : "failed") : String(entry.status);
  return h(
    "span",
    { class: entry.ok ? "outcome ok" : "outcome bad" },
    [status, took].filter(Boolean).join(" · "),
  );
}

function duration(ms) {
  return ms < 1000 ? `${ms < 10 ? ms.toFixed(1) : Math.round(ms)} ms` : `${(ms / 1000).toFixed(1)} s`;
}

function body(entry) {
  const parts = [
    ["Text", entry.text],
    ["Request", entry.request],
    ["Response", entry.response],
    ["Understood as", entry.understanding],
  ];
  const shown = parts.filter(([, value]) => value !== null && value !== undefined && value !== "");
  if (!shown.length)
    return h("div", { class: "entry-body" }, h("p", { class: "nothing" }, "No more is known."));
  return h(
    "div",
    { class: "entry-body" },
    shown.map(([name, value]) => [h("h4", {}, name), json(value)]),
  );
}

function fillFilters(node, chosen, choose) {
  if (node.childElementCount && node.dataset.chosen === chosen) return;
  node.dataset.chosen = chosen;
  const again = node.contains(document.activeElement);
  fill(
    node,
    FILTERS.map(([name, label]) =>
      h(
        "button",
        {
          type: "button",
          class: "filter",
          "aria-pressed": String(name === chosen),
          on: { click: () => choose(name) },
        },
        label,
      ),
    ),
  );
  if (again) node.querySelector("[aria-pressed=true]").focus();
}
