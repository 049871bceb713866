// Behind the scenes: what was understood, who asked whom, the telephone systems, the bot's process.

import { api } from "../api.js";
import { fill, h, keyed } from "../dom.js";
import { icon } from "../icons.js";
import { toast } from "../ui/announce.js";
import { Traffic } from "./traffic.js";
import { Understood } from "./understanding.js";
import { Vendors } from "./vendors.js";

const STATES = { starting: "Starting…", ready: "Running", stopped: "Stopped", killed: "Killed" };

export class Backstage {
  constructor(node, workspace, { close }) {
    Object.assign(this, { node, workspace });
    this.sheets = [
      { name: "understood", label: "Understood", sheet: new Understood(workspace) },
      { name: "traffic", label: "Traffic", sheet: new Traffic(workspace) },
      { name: "vendors", label: "Telephone systems", sheet: new Vendors(workspace) },
    ];
    this.shown = "understood";
    const cross = h(
      "button",
      {
        type: "button",
        class: "icon-button backstage-close",
        "aria-label": "Close behind the scenes",
        on: { click: close },
      },
      icon("close"),
    );
    this.bot = h("div", { class: "bot-bar", role: "group", "aria-label": "The bot's process" });
    this.tabs = h("div", { class: "tabs", role: "tablist", "aria-label": "Behind the scenes" });
    this.panels = this.sheets.map(({ name, sheet }) =>
      h(
        "div",
        {
          class: "sheet",
          id: `sheet-${name}`,
          role: "tabpanel",
          "aria-labelledby": `tab-${name}`,
          tabIndex: 0,
        },
        sheet.node,
      ),
    );
    fill(
      node,
      h("header", { class: "backstage-head" }, h("h2", {}, "Behind the scenes"), cross),
      this.bot,
      this.tabs,
      this.panels,
    );
  }

  draw() {
    this.drawBot();
    keyed(this.tabs, this.sheets, {
      key: ({ name }) => name,
      sign: ({ name }) => String(name === this.shown),
      make: (sheet) => this.tab(sheet),
    });
    this.sheets.forEach(({ name, sheet }, at) => {
      this.panels[at].hidden = name !== this.shown;
      if (name === this.shown) sheet.draw();
    });
  }

  tab({ name, label }) {
    const selected = name === this.shown;
    return h(
      "button",
      {
        type: "button",
        role: "tab",
        class: "tab",
        id: `tab-${name}`,
        "aria-controls": `sheet-${name}`,
        "aria-selected": String(selected),
        tabIndex: selected ? 0 : -1,
        data: { focus: name },
        on: { click: () => this.show(name), keydown: (event) => this.steer(event) },
      },
      label,
    );
  }

  show(name) {
    this.shown = name;
    this.draw();
  }

  steer(event) {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    const at = this.sheets.findIndex(({ name }) => name === this.shown);
    this.show(this.sheets[(at + step + this.sheets.length) % this.sheets.length].name);
    this.tabs.querySelector("[aria-selected=true]").focus();
  }

  // ---- the bot's process -------------------------------------------------------------------------------------

  drawBot() {
    const { state } = this.workspace.snapshot.bot;
    keyed(this.bot, ["state", "button"], {
      key: (part) => part,
      sign: () => state,
      make: (part) => (part === "state" ? botState(state) : this.botButton(state)),
    });
  }

  botButton(state) {
    const running = state === "ready" || state === "starting";
    const label = running ? "Kill" : "Start";
    const attributes = {
      type: "button",
      class: running ? "button danger quiet" : "button primary",
      "aria-label": `${label} the bot`,
      data: { focus: "bot" },
    };
    const button = h("button", attributes, icon("power", 16), label);
    button.addEventListener("click", async () => {
      button.disabled = true;
      const answer = await api.bot(running ? "kill" : "start");
      if (!answer.ok) toast(answer.error);
      button.disabled = false;
      await this.workspace.refresh();
    });
    return button;
  }
}

function botState(state) {
  return h(
    "span",
    { class: `bot-state ${state}`, role: "status" },
    h("span", { class: "lamp" }),
    h("span", {}, "Bot: ", h("strong", {}, STATES[state] ?? state)),
  );
}
