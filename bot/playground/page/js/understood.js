// What a request was understood as, in short words for the person who typed it.

import { capital, clock, format, isoDay, shortDay } from "./text/dates.js";
import { city } from "./people.js";
import { counted, words } from "./words.js";

/** A span's field → the colour and line it is underlined with. */
const KINDS = {
  start: "when",
  date: "when",
  time: "when",
  end: "when",
  timezone: "when",
  duration_minutes: "length",
  duration: "length",
  recurrence: "often",
  capacity: "people",
  invitees: "who",
  users: "who",
  emails: "who",
  phones: "who",
  phone: "who",
  subject: "what",
  message: "what",
  announcement: "what",
  vendor: "where",
  queue: "where",
  mode: "how",
  record: "how",
  pin: "how",
  intent: "intent",
};

export function kindOf(field) {
  return KINDS[field] ?? "how";
}

/** `text` cut at the spans: `[{text, field|null}]`; positions count characters, not UTF-16 units. */
export function pieces(text, spans) {
  const letters = [...text];
  const cut = [];
  let at = 0;
  for (const span of [...(spans ?? [])].sort((a, b) => a.start - b.start)) {
    if (span.start < at) continue;
    if (span.start > at) cut.push({ text: letters.slice(at, span.start).join(""), field: null });
    cut.push({ text: letters.slice(span.start, span.end).join(""), field: span.field });
    at = span.end;
  }
  if (at < letters.length) cut.push({ text: letters.slice(at).join(""), field: null });
  return cut;
}

/** Chips for the legend: `{kind, text, assumed}` for what is known, `{question, text, offers}` for what is not. */
export function summary(understanding, viewer) {
  const says = words(viewer.locale);
  const known = PARTS.map((part) => part(understanding, viewer, says)).filter(Boolean);
  return [...known, ...questions(understanding, viewer, says)];
}

const PARTS = [when, length, often, people, who, what, said, where, how, recording, pin, queue];

function isAssumed(understanding, ...fields) {
  return fields.some((field) => understanding.assumed?.includes(field));
}

function when(u, viewer) {
  if (u.start) {
    const zone = u.timezone && u.timezone !== viewer.tz ? ` (${city(u.timezone)})` : "";
    const there = { ...viewer, tz: u.timezone ?? viewer.tz };
    const at = new Date(u.start);
    return {
      kind: "when",
      text: `${shortDay(at, there)} ${clock(at, there)}${zone}`,
      assumed: isAssumed(u, "date", "time"),
    };
  }
  return u.date ? { kind: "when", text: dayOnly(u.date, viewer), assumed: isAssumed(u, "date") } : null;
}

/** `2026-11-20`, which has no zone, in words. */
function dayOnly(day, viewer) {
  const noon = new Date(`${day}T12:00:00Z`);
  const said = words(viewer.locale);
  const away = Math.round((Date.parse(day) - Date.parse(isoDay(new Date(), viewer.tz))) / 86_400_000);
  const near = { 0: said.today, 1: said.tomorrow }[away];
  return near
    ? capital(near)
    : format(noon, { ...viewer, tz: "Etc/UTC" }, { weekday: "short", day: "numeric", month: "short" });
}

function length(u, _, says) {
  if (u.intent !== "conference" || !u.duration_minutes) return null;
  return {
    kind: "length",
    text: says.minutes(u.duration_minutes),
    assumed: isAssumed(u, "duration_minutes"),
  };
}

function often(u, viewer) {
  return u.recurrence ? { kind: "often", text: recurrence(u.recurrence, viewer) } : null;
}

function people(u, viewer) {
  return u.capacity
    ? {
        kind: "people",
        text: counted(viewer.locale, "people", u.capacity),
        assumed: isAssumed(u, "capacity"),
      }
    : null;
}

function who(u, viewer) {
  const { users = [], emails = [], phones = [] } = u.invitees ?? {};
  const all = [...users.map((id) => `@${viewer.names?.[id] ?? id}`), ...emails, ...phones];
  return all.length
    ? {
        kind: "who",
        text: all.length > 3 ? `${all.slice(0, 2).join(", ")} +${all.length - 2}` : all.join(", "),
      }
    : null;
}

function what(u) {
  return u.subject ? { kind: "what", text: `“${u.subject}”` } : null;
}

function said(u) {
  return u.message || u.announcement ? { kind: "what", text: `“${u.message ?? u.announcement}”` } : null;
}

function where(u) {
  return u.vendor ? { kind: "where", text: u.vendor } : null;
}

function how(u, _, says) {
  return u.mode ? { kind: "how", text: says.fields[u.mode] } : null;
}

function recording(u, _, says) {
  return typeof u.record === "boolean" ? { kind: "how", text: says.fields.record[u.record ? 0 : 1] } : null;
}

function pin(u, _, says) {
  return u.pin ? { kind: "how", text: `${says.fields.pin} ${u.pin}` } : null;
}

function queue(u, _, says) {
  return u.queue ? { kind: "where", text: `${says.fields.queue} ${u.queue}` } : null;
}

function questions(u, viewer, says) {
  const asked = (u.missing ?? []).map((name) => ({
    question: true,
    text: says.questions[name] ?? `${name}?`,
  }));
  const offered = Object.entries(u.ambiguous ?? {}).map(([field, readings]) => ({
    question: true,
    text: `${readings.map((reading) => offer(field, reading, u, viewer)).join(` ${says.or} `)}?`,
  }));
  return [...offered, ...asked];
}

function offer(field, reading, u, viewer) {
  if (field === "start") return when({ start: reading, timezone: u.timezone }, viewer).text;
  return field === "date" ? dayOnly(reading, viewer) : String(reading);
}

const DAYS = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

/** An RRULE in a few words; what it cannot say stays as it is. */
export function recurrence(rule, viewer) {
  const says = words(viewer.locale);
  const parts = Object.fromEntries(rule.split(";").map((part) => part.split("=")));
  const forms = says.every[parts.FREQ];
  if (!forms) return rule;
  const step = Number(parts.INTERVAL ?? 1);
  const said = [step > 1 ? says.everyN(step, forms[1]) : forms[0]];
  if (parts.BYDAY)
    said.push(
      says.onDays(
        parts.BYDAY.split(",")
          .map((day) => dayName(day, viewer))
          .join(", "),
      ),
    );
  if (parts.BYMONTHDAY) said.push(`(${parts.BYMONTHDAY})`);
  if (parts.COUNT) said.push(`× ${parts.COUNT}`);
  if (parts.UNTIL)
    said.push(
      `${says.until} ${dayOnly(`${parts.UNTIL.slice(0, 4)}-${parts.UNTIL.slice(4, 6)}-${parts.UNTIL.slice(6, 8)}`, viewer)}`,
    );
  return said.join(" ");
}

function dayName(code, viewer) {
  const [, nth, day] = code.match(/^(-?\d+)?([A-Z]{2})$/) ?? [null, null, code];
  // 1 January 2024 was a Monday.
  const date = new Date(Date.UTC(2024, 0, 1 + DAYS.indexOf(day), 12));
  const name = format(date, { ...viewer, tz: "Etc/UTC" }, { weekday: "short" });
  return nth ? `${nth}. ${name}` : name;
}
