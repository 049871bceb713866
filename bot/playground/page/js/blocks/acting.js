// What all interactive elements share: what they hold, and telling the app.

import { textObject, words } from "../text/show.js";
import { confirmed } from "../ui/dialog.js";
import { holdsValue } from "./state.js";

export function focusName(what, at) {
  return `${at.block.block_id}/${what.action_id}`;
}

/** Attributes every control of this element carries. */
export function common(what, at) {
  return { ...at.names, data: { focus: focusName(what, at) } };
}

export function value(what, at) {
  return at.surface.form.value(at.block, what);
}

export function hold(what, at, next) {
  at.surface.form.hold(at.block, what, next);
  at.surface.edited?.(at.block.block_id);
}

export async function changed(what, at, next) {
  hold(what, at, next);
  if (at.dispatches) await send(what, at);
}

export async function send(what, at, option = null) {
  const state = holdsValue(what.type) ? at.surface.form.state(at.block, what) : null;
  await at.surface.press(at.block, what, state, option);
}

export async function agreed(what, at) {
  const ask = what.confirm;
  if (!ask) return true;
  const { look, says } = at.surface;
  return confirmed({
    title: words(ask.title),
    body: textObject(ask.text, look),
    confirm: words(ask.confirm),
    deny: words(ask.deny),
    danger: ask.style === "danger",
    closeLabel: says.close,
  });
}
