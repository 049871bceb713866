// Block Kit's interactive elements.

import { debounce, h, uid } from "../dom.js";
import { instant, isoDay, isoTime } from "../text/dates.js";
import { safeUrl } from "../text/mrkdwn.js";
import { textObject, words } from "../text/show.js";
import { confirmed } from "../ui/dialog.js";
import { icon } from "../icons.js";
import { menuButton } from "../ui/menu.js";
import { Choices } from "./choices.js";
import { holdsValue } from "./state.js";

/**
 * An element of `at.block` on `at.surface`; `at.names` holds the attributes that give it its name, description
 * and state (`aria-labelledby` …), `at.dispatches` whether a change is sent to the app at once.
 */
export function element(what, at) {
  const make = MAKERS[what.type];
  return make ? make(what, at) : h("span", { class: "unknown-block" }, `Cannot show “${what.type}”`);
}

function focusName(what, at) {
  return `${at.block.block_id}/${what.action_id}`;
}

/** Attributes every control of this element carries. */
function common(what, at) {
  return { ...at.names, data: { focus: focusName(what, at) } };
}

function value(what, at) {
  return at.surface.form.value(at.block, what);
}

function hold(what, at, next) {
  at.surface.form.hold(at.block, what, next);
  at.surface.edited?.(at.block.block_id);
}

async function changed(what, at, next) {
  hold(what, at, next);
  if (at.dispatches) await send(what, at);
}

async function send(what, at, option = null) {
  const state = holdsValue(what.type) ? at.surface.form.state(at.block, what) : null;
  await at.surface.press(at.block, what, state, option);
}

async function agreed(what, at) {
  const ask = what.confirm;
  if (!ask) return true;
  const { look, says } = at.surface;
  return confirmed({
    title: words(ask.title), body: textObject(ask.text, look), confirm: words(ask.confirm), deny: words(ask.deny),
    danger: ask.style === "danger", closeLabel: says.close,
  });
}

// ---- buttons ---------------------------------------------------------------------------------------------------

function button(what, at) {
  const style = { primary: "primary", danger: "danger" }[what.style] ?? "";
  // A description, not the name: whoever speaks or searches for the words on the button finds it.
  const node = h("button", { type: "button", class: `button ${style}`, "aria-description": what.accessibility_label, data: { focus: focusName(what, at) } }, textObject(what.text, at.surface.look));
  node.addEventListener("click", async () => {
    if (node.getAttribute("aria-busy") === "true" || !(await agreed(what, at))) return;
    if (what.url && safeUrl(what.url)) window.open(what.url, "_blank", "noopener,noreferrer");
    node.setAttribute("aria-busy", "true");
    await send(what, at);
    node.removeAttribute("aria-busy");
  });
  return node;
}

function overflow(what, at) {
  const node = h("button", { type: "button", class: "button icon-only", "aria-label": at.surface.says.moreActions, data: { focus: focusName(what, at) } }, icon("more"));
  const pick = async (option) => {
    if (!(await agreed(what, at))) return;
    if (option.url && safeUrl(option.url)) window.open(option.url, "_blank", "noopener,noreferrer");
    await send(what, at, option);
  };
  return menuButton(node, () => what.options.map((option) => ({
    label: words(option.text), hint: option.description && words(option.description), act: () => pick(option),
  })), { align: "end" });
}

// ---- text ------------------------------------------------------------------------------------------------------

const KINDS = {
  plain_text_input: { type: "text" },
  email_text_input: { type: "email", autocomplete: "email" },
  url_text_input: { type: "url" },
  number_input: { type: "text" },
};

function text(what, at) {
  const tag = what.multiline ? "textarea" : "input";
  const attributes = {
    ...common(what, at), ...(what.multiline ? { rows: 4 } : KINDS[what.type]), class: "field",
    placeholder: what.placeholder && words(what.placeholder), maxlength: what.max_length, autocomplete: "off",
    autofocus: what.focus_on_load || null,
  };
  if (what.type === "number_input") attributes.inputmode = what.is_decimal_allowed ? "decimal" : "numeric";
  const node = h(tag, attributes);
  node.value = value(what, at) ?? "";
  listenToText(node, what, at);
  return node;
}

function listenToText(node, what, at) {
  const when = what.dispatch_action_config?.trigger_actions_on ?? ["on_enter_pressed"];
  const typed = debounce(() => send(what, at), 300);
  node.addEventListener("input", () => {
    hold(what, at, node.value === "" ? null : node.value);
    if (at.dispatches && when.includes("on_character_entered")) typed();
  });
  node.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || what.multiline || !at.dispatches || !when.includes("on_enter_pressed")) return;
    event.preventDefault();
    send(what, at);
  });
}

// ---- days and times --------------------------------------------------------------------------------------------

/** A date or time is sent when the hand has come to rest: keyboards fill it part by part. */
function settled(node, what, at, read) {
  let last = JSON.stringify(value(what, at));
  const settle = debounce(() => {
    const now = JSON.stringify(value(what, at));
    if (now === last) return;
    last = now;
    if (at.dispatches) send(what, at);
  }, 500);
  node.addEventListener("input", () => {
    hold(what, at, read());
    settle();
  });
  node.addEventListener("blur", () => settle.now());
}

function clockField(type) {
  return (what, at) => {
    const node = h("input", { ...common(what, at), type, class: "field" });
    node.value = value(what, at) ?? "";
    settled(node, what, at, () => node.value || null);
    return node;
  };
}

function dateTime(what, at) {
  const { tz } = at.surface.look.viewer;
  const node = h("input", { ...common(what, at), type: "datetime-local", class: "field" });
  const epoch = value(what, at);
  if (epoch) node.value = `${isoDay(epoch * 1000, tz)}T${isoTime(epoch * 1000, tz)}`;
  settled(node, what, at, () => {
    if (!node.value) return null;
    const [day, time] = node.value.split("T");
    return instant(day, time.slice(0, 5), tz).getTime() / 1000;
  });
  return node;
}

// ---- one of many -----------------------------------------------------------------------------------------------

function select(what, at, groups, { read, write }) {
  const held = write(value(what, at));
  const placeholder = words(what.placeholder) || at.surface.says.choose;
  const options = groups.map(({ label, options: inside }) => {
    const lines = inside.map((option) => h("option", { value: option.key, selected: option.key === held }, option.label));
    return label ? h("optgroup", { label }, lines) : lines;
  });
  const none = (!held || at.block.optional || !at.block.element) && h("option", { value: "", selected: !held }, placeholder);
  const node = h("select", { ...common(what, at), class: "field" }, none, options);
  node.addEventListener("change", async () => {
    if (await agreed(what, at)) await changed(what, at, node.value === "" ? null : read(node.value));
    else node.value = write(value(what, at)) ?? "";
  });
  return h("span", { class: "select" }, node, icon("down", 16));
}

/** `options` or `option_groups` in one shape; keys are the options' values. */
function groupsOf(what) {
  const groups = what.option_groups ?? [{ label: null, options: what.options ?? [] }];
  return groups.map((group) => ({
    label: group.label ? words(group.label) : null,
    options: group.options.map((option) => ({
      key: option.value, label: words(option.text), detail: option.description && words(option.description), option,
      group: group.label ? words(group.label) : null,
    })),
  }));
}

function staticSelect(what, at) {
  const groups = groupsOf(what);
  const all = groups.flatMap((group) => group.options);
  return select(what, at, groups, {
    read: (key) => all.find((option) => option.key === key).option,
    write: (option) => option?.value ?? null,
  });
}

const SAME = { read: (key) => key, write: (key) => key };

function people(at) {
  return at.surface.look.people.filter((person) => person.id !== at.surface.look.botId).map((person) => ({ key: person.id, label: person.real_name, detail: `@${person.name}` }));
}

function conversations(what, at) {
  const only = what.filter?.include;
  const shown = at.surface.look.channels.filter((channel) => channel.kind === "channel" || (what.type.includes("conversations") && (!only || only.includes("im"))));
  return shown.map((channel) => ({ key: channel.id, label: channel.kind === "im" ? `@${channel.name}` : `#${channel.name}` }));
}

function single(list) {
  return (what, at) => select(what, at, [{ label: null, options: list(what, at) }], SAME);
}

// ---- several of many -------------------------------------------------------------------------------------------

function several(list, { read = (key) => key, write = (key) => key } = {}) {
  return (what, at) => {
    const options = list(what, at);
    const field = new Choices({
      options, chosen: value(what, at).map(write), max: what.max_selected_items, says: at.surface.says,
      placeholder: what.placeholder && words(what.placeholder), attributes: common(what, at),
      onChange: (keys) => changed(what, at, keys.map((key) => read(key, options))),
    });
    return field.node;
  };
}

const manyStatic = several((what) => groupsOf(what).flatMap((group) => group.options), {
  read: (key, options) => options.find((option) => option.key === key)?.option,
  write: (option) => option.value,
});

// ---- boxes -----------------------------------------------------------------------------------------------------

function boxes(type) {
  return (what, at) => {
    const name = uid("group");
    const held = [value(what, at)].flat().filter(Boolean).map((option) => option.value);
    const lines = what.options.map((option) => box(type, name, option, held.includes(option.value), what, at));
    const group = h("div", { ...at.names, class: "boxes", role: type === "radio" ? "radiogroup" : "group" }, lines);
    if (type === "checkbox") group.removeAttribute("aria-required");
    group.addEventListener("change", () => {
      const ticked = [...group.querySelectorAll("input:checked")].map((node) => what.options[Number(node.value)]);
      changed(what, at, type === "radio" ? (ticked[0] ?? null) : ticked);
    });
    return group;
  };
}

function box(type, name, option, checked, what, at) {
  const index = what.options.indexOf(option);
  const { look } = at.surface;
  const input = h("input", { type, name, value: String(index), checked, data: { focus: `${focusName(what, at)}/${index}` } });
  const description = option.description && h("small", { id: uid("about") }, textObject(option.description, look));
  if (description) input.setAttribute("aria-describedby", description.id);
  return h("label", { class: "box" }, input, h("span", {}, textObject(option.text, look)), description);
}

// ---- files -----------------------------------------------------------------------------------------------------

function files(what, at) {
  const node = h("input", {
    ...common(what, at), type: "file", class: "field", multiple: (what.max_files ?? 10) > 1,
    accept: what.filetypes?.map((ending) => `.${ending}`).join(",") || null,
  });
  node.addEventListener("change", () => {
    changed(what, at, [...node.files].map(({ name, type, size }) => ({ name, mimetype: type, size })));
  });
  return node;
}

const MAKERS = {
  button,
  overflow,
  plain_text_input: text,
  email_text_input: text,
  url_text_input: text,
  number_input: text,
  datepicker: clockField("date"),
  timepicker: clockField("time"),
  datetimepicker: dateTime,
  static_select: staticSelect,
  users_select: single((_, at) => people(at)),
  conversations_select: single(conversations),
  channels_select: single(conversations),
  multi_static_select: manyStatic,
  multi_users_select: several((_, at) => people(at)),
  multi_conversations_select: several(conversations),
  multi_channels_select: several(conversations),
  checkboxes: boxes("checkbox"),
  radio_buttons: boxes("radio"),
  file_input: files,
};
