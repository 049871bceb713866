// Trees of text into elements.

import { h } from "../dom.js";
import { fromTokens, inFull } from "./dates.js";
import { parse, safeUrl, unescape, withEmoji } from "./mrkdwn.js";

/** A mrkdwn text as nodes; `look` is `{viewer, people, channels}`. */
export function mrkdwn(text, look) {
  return parse(text ?? "").map((node) => block(node, look));
}

/** A Block Kit text object as nodes. */
export function textObject(object, look) {
  if (!object) return [];
  if (typeof object === "string") return [object];
  return object.type === "mrkdwn" ? mrkdwn(object.text, look) : plain(object.text);
}

/** plain_text: entities, emoji and line breaks, no formatting. */
export function plain(text) {
  return [h("span", { class: "plain" }, inline(withEmoji(text ?? "")))];
}

/** A mrkdwn text as one string, as it would be read aloud. */
export function spoken(text, look) {
  return h("div", {}, mrkdwn(text, look)).textContent;
}

/** What a text object says, as one string. */
export function words(object) {
  return unescape(typeof object === "string" ? object : (object?.text ?? ""));
}

const BLOCKS = {
  fence: (node) => h("pre", { class: "fence" }, node.text),
  quote: (node, look) => h("blockquote", {}, lines(node, look)),
  item: (node, look) =>
    h(
      "ul",
      {},
      node.lines.map((line) => h("li", {}, inline(line.children, look))),
    ),
  number: (node, look) =>
    h(
      "ol",
      { start: parseInt(node.lines[0].sign, 10) },
      node.lines.map((line) => h("li", {}, inline(line.children, look))),
    ),
  lines: (node, look) => h("p", {}, lines(node, look)),
};

function block(node, look) {
  return BLOCKS[node.kind](node, look);
}

function lines(node, look) {
  return node.lines.map((line, at) => [at > 0 && h("br"), inline(line.children, look)]);
}

const INLINE = {
  text: (node) => node.text,
  emoji: (node) =>
    h("span", { class: "emoji", role: "img", "aria-label": node.name.replaceAll("_", " ") }, node.text),
  code: (node) => h("code", {}, node.text),
  bold: (node, look) => h("strong", {}, inline(node.children, look)),
  italic: (node, look) => h("em", {}, inline(node.children, look)),
  strike: (node, look) => h("s", {}, inline(node.children, look)),
  user: (node, look) =>
    mention(`@${personName(node.id, look) ?? node.label ?? node.id}`, node.id === look.viewer.id),
  channel: (node, look) => mention(`#${channelName(node.id, look) ?? node.label ?? node.id}`),
  group: (node) => mention(`@${node.label}`, true),
  date: (node, look) => dateNode(node, look),
  link: (node) => link(node.url, node.text),
};

export function inline(nodes, look) {
  return nodes.map((node) => INLINE[node.kind](node, look));
}

export function mention(text, mine = false) {
  return h("span", { class: mine ? "mention mine" : "mention" }, text);
}

export function personName(id, look) {
  return look.people.find((person) => person.id === id)?.name;
}

export function channelName(id, look) {
  return look.channels.find((channel) => channel.id === id)?.name;
}

/** A link that cannot run anything and does not tell where it was opened. */
export function link(url, ...text) {
  if (!safeUrl(url)) return h("span", {}, text);
  return h("a", { href: url, target: "_blank", rel: "noopener noreferrer" }, text);
}

export function dateNode({ epoch, template, url, fallback }, look) {
  const text = fromTokens(template, epoch, look.viewer);
  if (text === null) return fallback;
  const date = new Date(epoch * 1000);
  const time = h("time", { datetime: date.toISOString(), title: inFull(date, look.viewer) }, text);
  return url ? link(url, time) : time;
}
