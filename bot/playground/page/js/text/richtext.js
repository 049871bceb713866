// Block Kit's rich_text.

import { h } from "../dom.js";
import { channelName, dateNode, link, mention, personName } from "./show.js";
import { emoji } from "./emoji.js";

/** The elements of a rich_text block. */
export function richText(elements, look) {
  return elements.map((element) => PARTS[element.type]?.(element, look) ?? null);
}

const PARTS = {
  rich_text_section: (part, look) => h("p", {}, runs(part.elements, look)),
  rich_text_quote: (part, look) => h("blockquote", {}, runs(part.elements, look)),
  rich_text_preformatted: (part, look) => h("pre", { class: "fence" }, runs(part.elements, look)),
  rich_text_list: (part, look) => list(part, look),
};

function list(part, look) {
  const ordered = part.style === "ordered";
  const attributes = {
    class: `indent-${Math.min(part.indent ?? 0, 4)}`,
    start: ordered ? (part.offset ?? 0) + 1 : null,
  };
  return h(
    ordered ? "ol" : "ul",
    attributes,
    part.elements.map((item) => h("li", {}, runs(item.elements, look))),
  );
}

const RUNS = {
  text: (run) => run.text,
  link: (run) => link(run.url, run.text || run.url),
  user: (run, look) =>
    mention(`@${personName(run.user_id, look) ?? run.user_id}`, run.user_id === look.viewer.id),
  usergroup: (run) => mention(`@${run.usergroup_id}`),
  channel: (run, look) => mention(`#${channelName(run.channel_id, look) ?? run.channel_id}`),
  broadcast: (run) => mention(`@${run.range}`, true),
  emoji: (run) => emoji(run.name) ?? fromCodePoints(run.unicode) ?? `:${run.name}:`,
  color: (run) => run.value,
  date: (run, look) =>
    dateNode(
      { epoch: run.timestamp, template: run.format, url: run.url ?? null, fallback: run.fallback ?? "" },
      look,
    ),
};

function fromCodePoints(unicode) {
  return unicode ? String.fromCodePoint(...unicode.split("-").map((code) => parseInt(code, 16))) : null;
}

function runs(elements, look) {
  return elements.map((run) => styled(RUNS[run.type]?.(run, look) ?? "", run.style ?? {}));
}

const TAGS = [
  ["code", "code"],
  ["bold", "strong"],
  ["italic", "em"],
  ["strike", "s"],
  ["underline", "u"],
  ["highlight", "mark"],
];

function styled(content, style) {
  return TAGS.reduce((inner, [name, tag]) => (style[name] ? h(tag, {}, inner) : inner), content);
}
