// Instants shown in a person's own zone and language.

import { words } from "../words.js";

const cache = new Map();

function formatter(locale, options) {
  const key = locale + JSON.stringify(options);
  if (!cache.has(key)) cache.set(key, new Intl.DateTimeFormat(locale, options));
  return cache.get(key);
}

/** `date` formatted for the viewer `{locale, tz}`. */
export function format(date, viewer, options) {
  return formatter(viewer.locale, { timeZone: viewer.tz, ...options }).format(date);
}

/** `2026-11-20` in the viewer's zone. */
export function isoDay(date, tz) {
  return formatter("en-CA", { timeZone: tz, year: "numeric", month: "2-digit", day: "2-digit" }).format(date);
}

/** `15:00` in the zone `tz`. */
export function isoTime(date, tz) {
  return formatter("en-GB", { timeZone: tz, hour: "2-digit", minute: "2-digit", hourCycle: "h23" }).format(
    date,
  );
}

/** `15:00:07` in the zone `tz`. */
export function isoSeconds(date, tz) {
  return formatter("en-GB", { timeZone: tz, timeStyle: "medium", hourCycle: "h23" }).format(date);
}

/** Whole days from now until `date`, counted in the zone `tz`: 0 is today. */
function daysAway(date, tz, now = new Date()) {
  return Math.round((Date.parse(isoDay(date, tz)) - Date.parse(isoDay(now, tz))) / 86_400_000);
}

/** "today", "yesterday", "tomorrow", or null. */
export function nearDay(date, viewer) {
  const said = words(viewer.locale);
  return { "-1": said.yesterday, 0: said.today, 1: said.tomorrow }[daysAway(date, viewer.tz)] ?? null;
}

export function capital(text) {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}

/** "3:00 PM" or "15:00", as the viewer's language has it. */
export function clock(date, viewer) {
  return format(date, viewer, { hour: "numeric", minute: "2-digit" });
}

/** "Today", "Tomorrow", or "Fri, Nov 27". */
export function shortDay(date, viewer) {
  const near = nearDay(date, viewer);
  return near ? capital(near) : format(date, viewer, { weekday: "short", day: "numeric", month: "short" });
}

/** "Friday, November 27, 2026 at 3:00 PM GMT+1". */
export function inFull(date, viewer) {
  return format(date, viewer, {
    weekday: "long",
    day: "numeric",
    month: "long",
    year: "numeric",
    hour: "numeric",
    minute: "2-digit",
    timeZoneName: "short",
  });
}

/** The instant at which clocks in `tz` show `2026-11-27` and `15:00`. */
export function instant(day, time, tz) {
  const wanted = Date.parse(`${day}T${time}:00Z`);
  let guess = wanted;
  for (let round = 0; round < 3; round += 1) {
    const shown = Date.parse(`${isoDay(guess, tz)}T${isoTime(guess, tz)}:00Z`);
    guess += wanted - shown;
  }
  return new Date(guess);
}

const MONTH = { month: "long", day: "numeric", year: "numeric" };

/** English dates carry an ordinal as Slack's do: "November 27th, 2026". */
function written(date, viewer, options) {
  const text = format(date, viewer, options);
  if (!viewer.locale.startsWith("en")) return text;
  const day = Number(isoDay(date, viewer.tz).slice(8));
  const kind = new Intl.PluralRules("en", { type: "ordinal" }).select(day);
  const ending = { one: "st", two: "nd", few: "rd", other: "th" }[kind];
  return text.replace(new RegExp(`\\b${day}\\b`), `${day}${ending}`);
}

function long(date, viewer) {
  return written(date, viewer, { weekday: "long", ...MONTH });
}

function short(date, viewer) {
  return format(date, viewer, { ...MONTH, month: "short" });
}

const DIVIDER = { weekday: "long", month: "long", day: "numeric" };

const TOKENS = {
  date_num: (date, viewer) => isoDay(date, viewer.tz),
  date_slash: (date, viewer) => format(date, viewer, { year: "numeric", month: "2-digit", day: "2-digit" }),
  date: (date, viewer) => written(date, viewer, MONTH),
  date_short: short,
  date_long: long,
  date_long_full: (date, viewer) => format(date, viewer, MONTH),
  date_pretty: (date, viewer) => nearDay(date, viewer) ?? written(date, viewer, MONTH),
  date_short_pretty: (date, viewer) => nearDay(date, viewer) ?? short(date, viewer),
  date_long_pretty: (date, viewer) => nearDay(date, viewer) ?? long(date, viewer),
  day_divider_pretty: (date, viewer) => nearDay(date, viewer) ?? dividerDay(date, viewer),
  time: clock,
  time_secs: (date, viewer) =>
    format(date, viewer, { hour: "numeric", minute: "2-digit", second: "2-digit" }),
  ago,
};

function dividerDay(date, viewer) {
  const sameYear = isoDay(date, viewer.tz).slice(0, 4) === isoDay(new Date(), viewer.tz).slice(0, 4);
  return sameYear ? written(date, viewer, DIVIDER) : long(date, viewer);
}

function ago(date, viewer) {
  const seconds = (date - Date.now()) / 1000;
  const relative = new Intl.RelativeTimeFormat(viewer.locale, { numeric: "auto" });
  for (const [unit, size] of [
    ["day", 86_400],
    ["hour", 3_600],
    ["minute", 60],
  ]) {
    if (Math.abs(seconds) >= size) return relative.format(Math.round(seconds / size), unit);
  }
  return relative.format(Math.round(seconds), "second");
}

/** Slack's `{date_short_pretty} at {time}`; null when a token is unknown, so that the fallback is shown. */
export function fromTokens(template, epoch, viewer) {
  const date = new Date(epoch * 1000);
  if (Number.isNaN(date.getTime())) return null;
  let known = true;
  const text = template.replace(/\{(\w+)\}/g, (_, token, at) => {
    known &&= token in TOKENS;
    const shown = TOKENS[token]?.(date, viewer) ?? "";
    return at === 0 ? capital(shown) : shown;
  });
  return known ? text : null;
}
