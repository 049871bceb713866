// Faces and places.

import { h } from "./dom.js";
import { clock } from "./text/dates.js";

function initials(person) {
  return person.real_name
    .split(/\s+/)
    .map((part) => part[0])
    .slice(0, 2)
    .join("")
    .toUpperCase();
}

/** A square with somebody's initials; Convoke has its mark. */
export function avatar(person, botUser, size = "medium") {
  if (person.id === botUser?.id) {
    return h("span", { class: `avatar ${size}` }, h("img", { src: "/page/icon.svg", alt: "" }));
  }
  const square = h("span", { class: `avatar ${size}`, "aria-hidden": "true" }, initials(person));
  if (person.avatar) square.style.backgroundColor = person.avatar;
  return square;
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
