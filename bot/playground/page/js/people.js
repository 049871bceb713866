// Faces and places.

import { h } from "./dom.js";
import { clock } from "./text/dates.js";

const TINTS = 8;

function tint(id) {
  let sum = 0;
  for (const letter of id) sum = (sum * 31 + letter.codePointAt(0)) % 9973;
  return sum % TINTS;
}

function initials(person) {
  if (/^\p{L}{1,3}$/u.test(person.avatar ?? "")) return person.avatar;
  return person.real_name.split(/\s+/).map((part) => part[0]).slice(0, 2).join("").toUpperCase();
}

/** A square with somebody's initials; Convoke has its mark. */
export function avatar(person, botUser, size = "medium") {
  if (person.id === botUser?.id) {
    return h("span", { class: `avatar ${size}` }, h("img", { src: "/page/icon.svg", alt: "" }));
  }
  return h("span", { class: `avatar ${size} tint-${tint(person.id)}`, "aria-hidden": "true" }, initials(person));
}

/** "Warsaw" for `Europe/Warsaw`. */
export function city(tz) {
  return tz.split("/").at(-1).replaceAll("_", " ");
}

/** "English" for `en-US`, in English. */
export function language(locale) {
  return new Intl.DisplayNames("en", { type: "language" }).of(locale.split("-")[0]) ?? locale;
}

/** "15:04 in Warsaw". */
export function localTime(person, now = new Date()) {
  return `${clock(now, person)} ${city(person.tz)}`;
}
