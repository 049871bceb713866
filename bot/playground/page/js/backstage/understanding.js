// The newest request: its words underlined, field by field what they were understood as.

import { fill, h } from "../dom.js";
import { language } from "../people.js";
import { kindOf, pieces, recurrence } from "../understood.js";
import { drawEntries } from "./traffic.js";
import { clock, format, inFull } from "../text/dates.js";

const FOLLOWING = new Set(["to_bot", "vendor", "slack"]);
const MOST_FOLLOWING = 12;
const NAMES = {
  intent: "Intent",
  subject: "Subject",
  date: "Day",
  start: "Start",
  time: "Time",
  end: "End",
  duration_minutes: "Duration",
  timezone: "Time zone",
  recurrence: "Repeats",
  capacity: "People",
  invitees: "Invitees",
  phone: "Number",
  phones: "Numbers",
  vendor: "Vendor",
  queue: "Queue",
  mode: "Kind",
  record: "Recording",
  pin: "PIN",
  message: "Message",
  announcement: "Recording to play",
  language: "Language",
};

export class Understood {
  constructor(workspace) {
    this.workspace = workspace;
    this.open = new Set();
    this.reading = h("div", {});
    this.list = h("ol", { class: "entries", role: "list", "aria-label": "What followed, oldest first" });
    this.followed = h(
      "section",
      { class: "followed", hidden: true },
      h("h3", {}, "What followed"),
      this.list,
    );
    this.node = h("div", { class: "understood" }, this.reading, this.followed);
  }

  draw() {
    const entry = this.workspace.snapshot.trace.findLast(
      (one) => one.kind === "understood" && one.understanding,
    );
    this.drawFollowed(entry);
    const signature = JSON.stringify([entry?.id, this.workspace.look.signature]);
    if (signature === this.drawn) return;
    this.drawn = signature;
    if (entry) fill(this.reading, this.request(entry), this.table(entry.understanding));
    else fill(this.reading, h("p", { class: "nothing" }, "Type a request, and this shows how it was read."));
  }

  /** The requests that this one led to, in the order in which they were made. */
  drawFollowed(entry) {
    const { trace } = this.workspace.snapshot;
    const later = entry
      ? trace.filter((one) => one.id > entry.id && FOLLOWING.has(one.kind)).slice(0, MOST_FOLLOWING)
      : [];
    later.sort((one, other) => begun(one) - begun(other));
    this.followed.hidden = later.length === 0;
    drawEntries(this.list, later, this.workspace.me.tz, this.open);
  }

  request(entry) {
    const words = pieces(entry.text ?? "", entry.understanding.spans);
    const line = words.map(({ text, field }) =>
      field ? h("span", { class: `said ${kindOf(field)}`, title: NAMES[field] ?? field }, text) : text,
    );
    const time = clock(new Date(entry.at), this.workspace.look.viewer);
    const [, author, command] = entry.title.match(/^([^:]*): (\/[\w-]+)?/) ?? [null, null, null];
    return h(
      "figure",
      { class: "request" },
      h("figcaption", {}, ["Latest request", author && `@${author}`, time].filter(Boolean).join(", ")),
      h("blockquote", {}, command && h("span", { class: "command" }, `${command} `), line),
    );
  }

  table(understanding) {
    const { viewer } = this.workspace.look;
    const asked = new Set([...(understanding.missing ?? []), ...Object.keys(understanding.ambiguous ?? {})]);
    const rows = Object.keys(NAMES)
      .filter(
        (field) => asked.has(field) || (says(understanding[field]) && matters(field, understanding.intent)),
      )
      .map((field) => this.row(field, understanding[field], understanding, viewer));
    return h(
      "table",
      { class: "fields-table" },
      h("caption", { class: "unseen" }, "Understood as"),
      h(
        "thead",
        { class: "unseen" },
        h("tr", {}, h("th", { scope: "col" }, "Field"), h("th", { scope: "col" }, "Value")),
      ),
      h("tbody", {}, rows),
    );
  }

  names() {
    return new Map(this.workspace.look.people.map((person) => [person.id, `@${person.name}`]));
  }

  row(field, value, u, viewer) {
    const name = h(
      "th",
      { scope: "row" },
      h("span", { class: `swatch ${kindOf(field)}` }),
      NAMES[field] ?? field,
    );
    return h(
      "tr",
      {},
      name,
      h(
        "td",
        {},
        h("span", { class: "value" }, shown(field, value, u, viewer, this.names())),
        badges(field, u, viewer),
      ),
    );
  }
}

/** A length and an end belong to conferences; nothing but its name belongs to a list or the help. */
function matters(field, intent) {
  if (["list", "help", "cancel", "edit"].includes(intent))
    return !["duration_minutes", "timezone"].includes(field);
  return intent === "conference" || !["duration_minutes", "end"].includes(field);
}

/** Entries are noted when they end. */
function begun(entry) {
  return Date.parse(entry.at) - (entry.took_ms ?? 0);
}

function says(value) {
  if (value === null || value === undefined || value === "") return false;
  return typeof value !== "object" || Object.values(value).some((list) => list.length > 0);
}

function shown(field, value, u, viewer, names) {
  if (!says(value)) return null;
  if (field === "start" || field === "end")
    return [inFull(new Date(value), { ...viewer, tz: u.timezone ?? viewer.tz }), h("code", {}, value)];
  if (field === "recurrence") return [recurrence(value, viewer), h("code", {}, value)];
  if (field === "invitees")
    return Object.values(value)
      .flat()
      .map((one) => h("code", {}, names.get(one) ?? one));
  if (field === "duration_minutes") return `${value} minutes`;
  if (field === "date")
    return format(new Date(`${value}T12:00:00Z`), { ...viewer, tz: "Etc/UTC" }, { dateStyle: "full" });
  if (field === "language") return language(value);
  return String(value);
}

function badges(field, u, viewer) {
  const found = [];
  const assumed = u.assumed ?? [];
  if (assumed.includes(field)) found.push(badge("assumed", "assumed"));
  if (field === "start" && assumed.includes("time")) found.push(badge("assumed", "half of the day assumed"));
  if (u.missing?.includes(field)) found.push(badge("missing", "missing"));
  const readings = u.ambiguous?.[field];
  if (readings) {
    found.push(badge("ambiguous", "ambiguous"));
    found.push(
      h(
        "ol",
        { class: "readings" },
        readings.map((reading) =>
          h(
            "li",
            {},
            field === "start"
              ? inFull(new Date(reading), { ...viewer, tz: u.timezone ?? viewer.tz })
              : String(reading),
          ),
        ),
      ),
    );
  }
  return found;
}

function badge(kind, text) {
  return h("span", { class: `badge ${kind}` }, text);
}
