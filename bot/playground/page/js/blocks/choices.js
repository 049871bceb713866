// Choosing several: a combobox that keeps what was chosen as chips.

import { fill, h, uid } from "../dom.js";
import { icon } from "../icons.js";
import { float } from "../ui/popover.js";

/** A field for several of `options` (`{key, label, detail, group}`); `onChange` gets the chosen keys. */
export class Choices {
  constructor({ options, chosen, max, placeholder, says, attributes, onChange }) {
    Object.assign(this, { options, chosen: [...chosen], max: max ?? Infinity, placeholder, says, onChange });
    this.active = -1;
    this.close = null;
    this.listId = uid("list");
    this.chips = h("span", { class: "chips" });
    this.input = h("input", {
      type: "text",
      role: "combobox",
      autocomplete: "off",
      "aria-autocomplete": "list",
      "aria-expanded": "false",
      "aria-controls": this.listId,
      ...attributes,
      on: {
        input: () => this.show(),
        click: () => this.show(),
        keydown: (event) => this.key(event),
        blur: () => this.left(),
      },
    });
    this.node = h(
      "span",
      { class: "choices", on: { click: (event) => event.target === this.node && this.input.focus() } },
      this.chips,
      this.input,
    );
    this.drawChips();
  }

  drawChips() {
    const chosen = this.chosen.map(
      (key) => this.options.find((option) => option.key === key) ?? { key, label: key },
    );
    fill(
      this.chips,
      chosen.map((option) => this.chip(option)),
    );
    this.input.placeholder = chosen.length ? "" : (this.placeholder ?? this.says.typeToFind);
  }

  chip(option) {
    const remove = h(
      "button",
      { type: "button", "aria-label": this.says.remove(option.label) },
      icon("close", 12),
    );
    remove.addEventListener("click", () => {
      this.toggle(option.key);
      this.input.focus();
    });
    return h("span", { class: "chip" }, option.label, remove);
  }

  found() {
    const wanted = this.input.value.trim().replace(/^@/, "").toLowerCase();
    return this.options.filter((option) =>
      `${option.label} ${option.detail ?? ""}`.toLowerCase().includes(wanted),
    );
  }

  show() {
    const shown = this.found();
    this.active = Math.min(Math.max(this.active, 0), shown.length - 1);
    const list = h("div", {
      class: "listbox",
      role: "listbox",
      id: this.listId,
      "aria-multiselectable": "true",
      "aria-label": this.placeholder ?? this.says.choose,
    });
    fill(
      list,
      shown.length ? this.lines(shown) : h("div", { class: "listbox-empty" }, this.says.nothingFound),
    );
    list.addEventListener("pointerdown", (event) => event.preventDefault());
    if (this.list?.isConnected) this.close("redrawn");
    this.list = list;
    this.close = float(list, this.node, { fit: true, onClose: (how) => this.closed(how) });
    this.input.setAttribute("aria-expanded", "true");
    this.point();
  }

  lines(shown) {
    let group = null;
    return shown.map((option, at) => {
      const heading =
        option.group &&
        option.group !== group &&
        h("div", { class: "listbox-group", role: "presentation" }, option.group);
      group = option.group;
      return [heading, this.line(option, at)];
    });
  }

  line(option, at) {
    const selected = this.chosen.includes(option.key);
    const node = h(
      "div",
      { role: "option", id: `${this.listId}-${at}`, "aria-selected": String(selected), class: "option" },
      h("span", {}, option.label, option.detail && h("small", {}, option.detail)),
      selected && icon("check", 16),
    );
    node.addEventListener("click", () => this.choose(option.key));
    return node;
  }

  closed(how) {
    this.list = null;
    if (how === "redrawn") return;
    this.active = -1;
    this.input.setAttribute("aria-expanded", "false");
    this.input.removeAttribute("aria-activedescendant");
  }

  point() {
    const options = [...this.list.querySelectorAll("[role=option]")];
    options.forEach((node, at) => node.classList.toggle("active", at === this.active));
    const node = options[this.active];
    if (!node) return this.input.removeAttribute("aria-activedescendant");
    node.scrollIntoView({ block: "nearest" });
    return this.input.setAttribute("aria-activedescendant", node.id);
  }

  choose(key) {
    this.input.value = "";
    this.toggle(key);
    this.show();
  }

  toggle(key) {
    const has = this.chosen.includes(key);
    if (!has && this.chosen.length >= this.max) return;
    this.chosen = has ? this.chosen.filter((one) => one !== key) : [...this.chosen, key];
    this.drawChips();
    this.onChange(this.chosen);
  }

  left() {
    this.input.value = "";
    this.close?.("away");
  }

  key(event) {
    const act = KEYS[event.key];
    if (act && act(this, event) !== false) event.preventDefault();
  }

  move(step) {
    if (!this.list) {
      this.active = step > 0 ? 0 : this.found().length - 1;
      return this.show();
    }
    const count = this.found().length;
    this.active = count ? (this.active + step + count) % count : -1;
    return this.point();
  }
}

const KEYS = {
  ArrowDown: (field) => field.move(1),
  ArrowUp: (field) => field.move(-1),
  Enter: (field) => {
    const option = field.list && field.found()[field.active];
    if (option) field.choose(option.key);
  },
  Backspace: (field) => {
    if (field.input.value || !field.chosen.length) return false;
    return field.toggle(field.chosen.at(-1));
  },
};
