// JSON with indentation and colours, as elements.

import { h } from "../dom.js";

const PIECES = /("(?:[^"\\]|\\.)*")(\s*:)?|\b(true|false|null)\b|(-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)/g;

/** A `pre` that shows any JSON value; strings are shown as they are. */
export function json(value) {
  if (typeof value === "string") return h("pre", { class: "json", tabIndex: 0 }, value);
  const text = JSON.stringify(value, null, 2) ?? "";
  const parts = [];
  let at = 0;
  for (const match of text.matchAll(PIECES)) {
    parts.push(
      text.slice(at, match.index),
      h("span", { class: kind(match) }, match[1] ?? match[0]),
      match[2] ?? "",
    );
    at = match.index + match[0].length;
  }
  return h("pre", { class: "json", tabIndex: 0 }, parts, text.slice(at));
}

function kind(match) {
  if (match[1]) return match[2] ? "json-key" : "json-text";
  return match[3] ? "json-word" : "json-number";
}
