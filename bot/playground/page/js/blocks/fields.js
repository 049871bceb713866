// Fields one types into: text, days and times, files.

import { debounce, h } from "../dom.js";
import { instant, isoDay, isoTime } from "../text/dates.js";
import { words } from "../text/show.js";
import { changed, common, hold, send, value } from "./acting.js";

const KINDS = {
  plain_text_input: { type: "text" },
  email_text_input: { type: "email", autocomplete: "email" },
  url_text_input: { type: "url" },
  number_input: { type: "text" },
};

export function text(what, at) {
  const tag = what.multiline ? "textarea" : "input";
  const attributes = {
    ...common(what, at),
    ...(what.multiline ? { rows: 4 } : KINDS[what.type]),
    class: "field",
    placeholder: what.placeholder && words(what.placeholder),
    maxlength: what.max_length,
    autocomplete: "off",
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
    if (event.key !== "Enter" || what.multiline || !at.dispatches || !when.includes("on_enter_pressed"))
      return;
    event.preventDefault();
    send(what, at);
  });
}

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

export function clockField(type) {
  return (what, at) => {
    const node = h("input", { ...common(what, at), type, class: "field" });
    node.value = value(what, at) ?? "";
    settled(node, what, at, () => node.value || null);
    return node;
  };
}

export function dateTime(what, at) {
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

export function files(what, at) {
  const node = h("input", {
    ...common(what, at),
    type: "file",
    class: "field",
    multiple: (what.max_files ?? 10) > 1,
    accept: what.filetypes?.map((ending) => `.${ending}`).join(",") || null,
  });
  node.addEventListener("change", () => {
    changed(
      what,
      at,
      [...node.files].map(({ name, type, size }) => ({ name, mimetype: type, size })),
    );
  });
  return node;
}
