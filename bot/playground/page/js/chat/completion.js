// Suggestions while typing: commands after a slash, people after @, channels after #.

import { fill, h, uid } from "../dom.js";

export const COMMANDS = [
  { name: "/conference", about: "Book a telephone conference", hint: "tomorrow 3pm, 8 people" },
  {
    name: "/schedule-call",
    about: "Have somebody called by your agents",
    hint: "+48 500 333 222 tomorrow 10:15 queue sales",
  },
  {
    name: "/announce",
    about: "Ring people and speak a message",
    hint: '+48 123 123 123: "The office opens at noon"',
  },
];

/** Shortcuts have one name for everybody: the manifest's. */
export const BOOK_SHORTCUT = "Book a conference";

const TRIGGERS = [
  { pattern: /^\/[\w-]*$/, find: commands },
  { pattern: /(?:^|[\s,;(])@([\p{L}\d._-]*)$/u, find: people },
  { pattern: /(?:^|[\s,;(])#([\p{L}\d_-]*)$/u, find: channels },
];

function commands(match) {
  const found = COMMANDS.filter((command) => command.name.startsWith(match[0].toLowerCase()));
  return {
    typed: match[0],
    options: found.map(({ name, about, hint }) => ({ insert: `${name} `, label: name, detail: about, hint })),
  };
}

function people(match, workspace) {
  const wanted = match[1].toLowerCase();
  const known = [...workspace.snapshot.people, workspace.botUser];
  const found = known.filter((person) =>
    [person.name, person.real_name].some((name) => name.toLowerCase().startsWith(wanted)),
  );
  return {
    typed: `@${match[1]}`,
    options: found.map((person) => ({
      insert: `@${person.name} `,
      label: person.real_name,
      detail: `@${person.name}`,
    })),
  };
}

function channels(match, workspace) {
  const found = workspace.channels.filter(
    (channel) => channel.kind === "channel" && channel.name.startsWith(match[1].toLowerCase()),
  );
  return {
    typed: `#${match[1]}`,
    options: found.map((channel) => ({ insert: `#${channel.name} `, label: `#${channel.name}` })),
  };
}

/** A list above the text area; the text area keeps the focus. */
export class Completion {
  constructor(area, workspace) {
    Object.assign(this, { area, workspace });
    this.id = uid("suggestions");
    this.node = h("div", {
      class: "suggestions",
      role: "listbox",
      id: this.id,
      "aria-label": "Suggestions",
      hidden: true,
    });
    this.node.addEventListener("pointerdown", (event) => event.preventDefault());
    area.setAttribute("aria-autocomplete", "list");
    area.setAttribute("aria-controls", this.id);
    area.addEventListener("input", () => this.look());
    area.addEventListener("click", () => this.look());
    area.addEventListener("blur", () => this.hide());
  }

  look() {
    const before = this.area.value.slice(0, this.area.selectionEnd);
    for (const { pattern, find } of TRIGGERS) {
      const match = before.match(pattern);
      const found = match && find(match, this.workspace);
      if (found?.options.length) return this.show(found);
    }
    return this.hide();
  }

  show({ typed, options }) {
    Object.assign(this, { typed, options });
    this.active = 0;
    fill(
      this.node,
      options.map((option, at) => this.line(option, at)),
    );
    this.node.hidden = false;
    this.point();
  }

  line(option, at) {
    const text = h(
      "span",
      { class: "suggestion-text" },
      h("strong", {}, option.label),
      option.hint && h("code", {}, option.hint),
    );
    return h(
      "div",
      { role: "option", id: `${this.id}-${at}`, class: "option", on: { click: () => this.take(at) } },
      text,
      option.detail && h("small", {}, option.detail),
    );
  }

  hide() {
    this.node.hidden = true;
    this.area.removeAttribute("aria-activedescendant");
  }

  point() {
    [...this.node.children].forEach((node, at) => {
      node.classList.toggle("active", at === this.active);
      node.setAttribute("aria-selected", String(at === this.active));
    });
    this.area.setAttribute("aria-activedescendant", `${this.id}-${this.active}`);
  }

  take(at) {
    const end = this.area.selectionEnd;
    this.area.setRangeText(this.options[at].insert, end - this.typed.length, end, "end");
    this.hide();
    this.area.focus();
    this.area.dispatchEvent(new Event("input", { bubbles: true }));
  }

  /** True when the key was for the list. */
  key(event) {
    if (this.node.hidden) return false;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      this.active = (this.active + step + this.options.length) % this.options.length;
      this.point();
    } else if (event.key === "Enter" || event.key === "Tab") {
      if (event.key === "Enter" && this.typed === this.options[this.active].insert.trim()) return false;
      this.take(this.active);
    } else if (event.key === "Escape") this.hide();
    else return false;
    event.preventDefault();
    return true;
  }
}
