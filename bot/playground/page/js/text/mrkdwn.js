// Slack's mrkdwn, read into a small tree: { kind, children?, text? … }. Nothing here touches the page.

import { emoji } from "./emoji.js";

const ENTITIES = { "&amp;": "&", "&lt;": "<", "&gt;": ">" };
const STYLES = { "*": "bold", _: "italic", "~": "strike" };

/** `&lt;` and its kin as the characters they stand for. */
export function unescape(text) {
  return text.replace(/&(?:amp|lt|gt);/g, (entity) => ENTITIES[entity]);
}

/** The tree of a whole text: code blocks, quotes, list lines and paragraphs of inline nodes. */
export function parse(text) {
  const nodes = [];
  const fence = /```\n?([\s\S]+?)\n?```/g;
  let at = 0;
  for (const match of text.matchAll(fence)) {
    nodes.push(...parseLines(text.slice(at, match.index)));
    nodes.push({ kind: "fence", text: unescape(match[1]) });
    at = match.index + match[0].length;
    if (text[at] === "\n") at += 1;
  }
  return [...nodes, ...parseLines(text.slice(at))];
}

const LINES = [
  ["quote", /^(?:&gt;|>) ?/],
  ["item", /^(?:•|◦|-) +/],
  ["number", /^\d{1,3}\. +/],
];

function parseLines(text) {
  const groups = [];
  for (const line of text.split("\n")) {
    const [kind, mark] = LINES.find(([, pattern]) => pattern.test(line)) ?? ["lines", null];
    const last = groups.at(-1);
    const group = last?.kind === kind ? last : { kind, lines: [] };
    if (group !== last) groups.push(group);
    const sign = mark ? line.match(mark)[0] : "";
    group.lines.push({ sign: sign.trim(), children: parseInline(line.slice(sign.length)) });
  }
  return groups.filter((group) => group.kind !== "lines" || text.trim() !== "");
}

/** The inline nodes of one line. */
function parseInline(line) {
  const nodes = [];
  let plain = "";
  const flush = () => {
    if (plain) nodes.push(...withEmoji(plain));
    plain = "";
  };
  for (let at = 0; at < line.length;) {
    const found = control(line, at) ?? code(line, at) ?? styled(line, at);
    if (found) {
      flush();
      nodes.push(found.node);
      at = found.end;
    } else {
      plain += line[at];
      at += 1;
    }
  }
  flush();
  return nodes;
}

/** Plain text with its emoji: nodes of kinds text and emoji. */
export function withEmoji(plain) {
  const nodes = [];
  let at = 0;
  for (const match of plain.matchAll(/:([a-z0-9_+-]+):(?::skin-tone-\d:)?/g)) {
    const found = emoji(match[1]);
    if (!found) continue;
    if (match.index > at) nodes.push({ kind: "text", text: unescape(plain.slice(at, match.index)) });
    nodes.push({ kind: "emoji", text: found, name: match[1] });
    at = match.index + match[0].length;
  }
  if (at < plain.length) nodes.push({ kind: "text", text: unescape(plain.slice(at)) });
  return nodes;
}

function code(line, at) {
  if (line[at] !== "`") return null;
  const end = line.indexOf("`", at + 1);
  if (end <= at + 1) return null;
  return { node: { kind: "code", text: unescape(line.slice(at + 1, end)) }, end: end + 1 };
}

function styled(line, at) {
  const kind = STYLES[line[at]];
  if (!kind || !opens(line, at)) return null;
  for (let end = line.indexOf(line[at], at + 1); end > 0; end = line.indexOf(line[at], end + 1)) {
    if (closes(line, at, end))
      return { node: { kind, children: parseInline(line.slice(at + 1, end)) }, end: end + 1 };
  }
  return null;
}

const WORD = /[\p{L}\p{N}]/u;

function opens(line, at) {
  const before = line[at - 1] ?? " ";
  const after = line[at + 1] ?? " ";
  return !WORD.test(before) && !/\s/.test(after) && after !== line[at];
}

function closes(line, at, end) {
  const before = line[end - 1];
  const after = line[end + 1] ?? " ";
  return end > at + 1 && !/\s/.test(before) && !WORD.test(after) && after !== line[at];
}

/** `<@U…>`, `<#C…|name>`, `<!date^…>`, `<https://…|label>`. */
function control(line, at) {
  if (line[at] !== "<") return null;
  const end = line.indexOf(">", at);
  if (end < 0) return null;
  const node = readControl(line.slice(at + 1, end));
  return node && { node, end: end + 1 };
}

function readControl(inside) {
  const bar = inside.indexOf("|");
  const target = bar < 0 ? inside : inside.slice(0, bar);
  const label = bar < 0 ? null : unescape(inside.slice(bar + 1));
  if (target.startsWith("@")) return { kind: "user", id: target.slice(1), label };
  if (target.startsWith("#")) return { kind: "channel", id: target.slice(1), label };
  if (target.startsWith("!date^")) return readDate(target, label);
  if (target.startsWith("!subteam^")) return { kind: "group", label: label ?? target.slice(9) };
  if (/^!(here|channel|everyone)$/.test(target)) return { kind: "group", label: target.slice(1) };
  if (safeUrl(unescape(target)))
    return { kind: "link", url: unescape(target), text: label || bareUrl(unescape(target)) };
  return null;
}

function readDate(target, label) {
  const [, epoch, template = "", url = null] = target.split("^");
  return { kind: "date", epoch: Number(epoch), template: unescape(template), url, fallback: label ?? "" };
}

/** Schemes a link may have; anything else is shown as text. */
export function safeUrl(url) {
  return /^(https?:\/\/|mailto:|tel:)/i.test(url);
}

function bareUrl(url) {
  return url.replace(/^(mailto|tel):/i, "");
}
