// Where one types: commands, messages, what of it was understood.

import { api } from "../api.js";
import { debounce, fill, h } from "../dom.js";
import { icon } from "../icons.js";
import { announce } from "../ui/announce.js";
import { menuButton } from "../ui/menu.js";
import { kindOf, pieces, summary } from "../understood.js";
import { BOOK_SHORTCUT, COMMANDS, Completion } from "./completion.js";

const PARSE_AFTER_MS = 120;
const SAY_AFTER_MS = 1200;

/** What is typed, taken apart: `{command, text, offset}`; command null for words that go to people alone. */
function readTyped(typed, { toApp, botName }) {
  const slash = typed.match(/^(\/[\w-]+)(\s+|$)/);
  if (slash)
    return { command: slash[1].toLowerCase(), text: typed.slice(slash[0].length), offset: slash[0].length };
  if (toApp) return { command: "", text: typed, offset: 0 };
  const mention = typed.match(new RegExp(`^\\s*@${botName}\\b[\\s,:]*`, "i"));
  if (mention) return { command: "", text: typed.slice(mention[0].length), offset: mention[0].length };
  return { command: null, text: typed, offset: 0 };
}

export class Composer {
  constructor(workspace, { book }) {
    Object.assign(this, { workspace, book });
    this.drafts = new Map();
    this.history = [];
    this.back = 0;
    this.place = null;
    this.area = h("textarea", {
      id: "composer",
      rows: 1,
      class: "typed",
      spellcheck: "false",
      autocomplete: "off",
      "aria-describedby": "legend",
      "aria-haspopup": "listbox",
    });
    this.mirror = h("div", { class: "mirror", "aria-hidden": "true" });
    this.legend = h("div", { class: "legend", id: "legend" });
    this.examples = h("div", { class: "examples", role: "group", "aria-label": "Examples to try" });
    this.completion = new Completion(this.area, workspace);
    this.send = h(
      "button",
      { type: "submit", class: "button primary icon-only", disabled: true },
      icon("send"),
    );
    this.understand = debounce(() => this.parse(), PARSE_AFTER_MS);
    this.say = debounce((text) => announce(text), SAY_AFTER_MS);
    this.listenToArea();
    const box = h(
      "form",
      { class: "composer", on: { submit: (event) => this.submit(event) } },
      h("div", { class: "typing" }, this.mirror, this.area),
      h("div", { class: "composer-bar" }, this.tools(), this.legend, this.send),
    );
    this.node = h(
      "div",
      { class: "composer-zone" },
      this.examples,
      h("div", { class: "composer-anchor" }, this.completion.node, box),
    );
  }

  listenToArea() {
    this.area.addEventListener("input", () => this.typed());
    this.area.addEventListener("keydown", (event) => this.key(event));
    this.area.addEventListener("scroll", () => (this.mirror.scrollTop = this.area.scrollTop));
  }

  tools() {
    this.shortcuts = h("button", { type: "button", class: "icon-button" }, icon("bolt"));
    menuButton(this.shortcuts, () => [
      { label: BOOK_SHORTCUT, hint: "Convoke", icon: icon("calendar"), act: () => this.book(null) },
      ...COMMANDS.map((command) => ({
        label: command.name,
        hint: command.about,
        icon: icon("slash"),
        act: () => this.put(`${command.name} `),
      })),
    ]);
    this.mentions = h(
      "button",
      { type: "button", class: "icon-button", on: { click: () => this.insert("@") } },
      icon("at"),
    );
    return h("div", { class: "composer-tools" }, this.shortcuts, this.mentions);
  }

  // ---- whose and where ---------------------------------------------------------------------------------------

  draw() {
    const { workspace } = this;
    const place = `${workspace.as} ${workspace.channel}`;
    if (place === this.place) return;
    if (this.place) this.drafts.set(this.place, this.area.value);
    const personChanged = this.place?.split(" ")[0] !== workspace.as;
    this.place = place;
    this.label();
    this.area.value = this.drafts.get(place) ?? "";
    this.typed();
    if (personChanged) this.drawExamples();
  }

  label() {
    const { current, says } = this.workspace;
    const name =
      current.kind === "channel" ? `#${current.name}` : this.workspace.person(current.peer).real_name;
    const label = says.messageTo(name);
    this.area.placeholder = label;
    this.area.setAttribute("aria-label", label);
    for (const [button, words] of [
      [this.send, says.send],
      [this.shortcuts, says.shortcuts],
      [this.mentions, says.mention],
    ]) {
      button.setAttribute("aria-label", words);
      button.title = words;
    }
  }

  async drawExamples() {
    const { as } = this.workspace;
    const examples = await api.examples(as).catch(() => []);
    if (as !== this.workspace.as) return;
    fill(
      this.examples,
      examples.map(({ text, label }) =>
        h(
          "button",
          { type: "button", class: "example", title: text, on: { click: () => this.put(text) } },
          label ?? text,
        ),
      ),
    );
  }

  // ---- typing ------------------------------------------------------------------------------------------------

  put(text) {
    this.area.value = text;
    this.area.focus();
    this.area.setSelectionRange(text.length, text.length);
    this.area.dispatchEvent(new Event("input", { bubbles: true }));
  }

  insert(sign) {
    const { value, selectionEnd } = this.area;
    const space = selectionEnd > 0 && !/\s/.test(value[selectionEnd - 1]) ? " " : "";
    this.area.setRangeText(space + sign, selectionEnd, selectionEnd, "end");
    this.area.focus();
    this.area.dispatchEvent(new Event("input", { bubbles: true }));
  }

  typed() {
    this.send.disabled = this.area.value.trim() === "";
    this.area.style.height = "auto";
    this.area.style.height = `${Math.min(this.area.scrollHeight, 180)}px`;
    this.underline(this.lastFor(this.area.value));
    if (!this.area.value.trim()) this.showLegend(null);
    this.say.cancel();
    this.understand();
  }

  /** What was last understood, as far as the words up to the first change are still the same. */
  lastFor(value) {
    if (!this.last) return null;
    let same = 0;
    while (same < value.length && value[same] === this.last.value[same]) same += 1;
    const length = [...value.slice(0, same)].length - [...value.slice(0, this.last.offset)].length;
    return same < this.last.offset
      ? null
      : { ...this.last, spans: this.last.spans.filter((span) => span.end <= length) };
  }

  key(event) {
    if (event.isComposing || this.completion.key(event)) return;
    if (event.key === "Enter" && !event.shiftKey) this.submit(event);
    else if (event.key === "ArrowUp" && (this.area.value === "" || this.back > 0)) this.recall(event, 1);
    else if (event.key === "ArrowDown" && this.back > 0) this.recall(event, -1);
  }

  recall(event, step) {
    const back = Math.min(this.back + step, this.history.length);
    if (back === this.back) return;
    event.preventDefault();
    this.put(back ? this.history.at(-back) : "");
    this.back = back;
  }

  // ---- understanding -----------------------------------------------------------------------------------------

  read(value) {
    const { workspace } = this;
    return readTyped(value, { toApp: workspace.isApp(workspace.current), botName: workspace.botUser.name });
  }

  async parse() {
    const { value } = this.area;
    const { command, text, offset } = this.read(value);
    if (command === null || !text.trim()) {
      this.last = null;
      this.underline(null);
      this.showLegend(null);
      return;
    }
    const understanding = await api.parse(this.workspace.as, command, text);
    if (value !== this.area.value || !understanding.ok) return;
    this.last = { value, offset, spans: understanding.spans ?? [] };
    this.underline(this.last);
    this.showLegend(understanding);
  }

  /** Draws the lines under what was understood, behind the text area's own letters. */
  underline(understood) {
    const { value } = this.area;
    const offset = understood?.offset ?? 0;
    const cut = pieces(value.slice(offset), understood?.spans);
    const command = COMMANDS.find(({ name }) => value.trim() === name);
    fill(
      this.mirror,
      value.slice(0, offset),
      cut.map(({ text, field }) => (field ? h("span", { class: `said ${kindOf(field)}` }, text) : text)),
      command && h("span", { class: "ghost" }, value.endsWith(" ") ? "" : " ", command.hint),
      "\u200b",
    );
    this.mirror.scrollTop = this.area.scrollTop;
  }

  showLegend(understanding) {
    const chips = understanding ? summary(understanding, this.viewer()) : [];
    const { says } = this.workspace;
    fill(
      this.legend,
      chips.map((chip) =>
        h(
          "span",
          { class: chip.question ? "said-chip question" : `said-chip ${chip.kind}` },
          chip.text,
          chip.assumed && h("i", {}, ` (${says.assumed})`),
        ),
      ),
    );
    if (chips.length)
      this.say(`${says.understood}: ${[...this.legend.children].map((chip) => chip.textContent).join(", ")}`);
  }

  viewer() {
    const names = Object.fromEntries(
      this.workspace.snapshot.people.map((person) => [person.id, person.name]),
    );
    return { ...this.workspace.me, names };
  }

  // ---- sending -----------------------------------------------------------------------------------------------

  async submit(event) {
    event.preventDefault();
    const value = this.area.value.trim();
    if (!value) return;
    const { workspace, place } = this;
    const { as, channel } = workspace;
    this.history.push(value);
    this.back = 0;
    this.put("");
    const { command, text } = this.read(value);
    if (command && !COMMANDS.some(({ name }) => name === command))
      return workspace.notice(channel, workspace.says.unknownCommand(command));
    const answer = command
      ? await api.command(as, channel, command, text)
      : await api.message(as, channel, value);
    if (answer.ok) return;
    workspace.notice(channel, workspace.failure(command || null, answer.error));
    if (place === this.place && this.area.value === "") this.put(value);
  }
}
