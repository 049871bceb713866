// Block Kit's interactive elements.

import { h } from "../dom.js";
import { button, overflow } from "./buttons.js";
import { clockField, dateTime, files, text } from "./fields.js";
import { boxes, conversations, manyStatic, people, several, single, staticSelect } from "./picks.js";

/**
 * An element of `at.block` on `at.surface`; `at.names` holds the attributes that give it its name, description
 * and state (`aria-labelledby` …), `at.dispatches` whether a change is sent to the app at once.
 */
export function element(what, at) {
  const make = MAKERS[what.type];
  return make ? make(what, at) : h("span", { class: "unknown-block" }, `Cannot show “${what.type}”`);
}

const MAKERS = {
  button,
  overflow,
  plain_text_input: text,
  email_text_input: text,
  url_text_input: text,
  number_input: text,
  datepicker: clockField("date"),
  timepicker: clockField("time"),
  datetimepicker: dateTime,
  static_select: staticSelect,
  users_select: single((_, at) => people(at)),
  conversations_select: single(conversations),
  channels_select: single(conversations),
  multi_static_select: manyStatic,
  multi_users_select: several((_, at) => people(at)),
  multi_conversations_select: several(conversations),
  multi_channels_select: several(conversations),
  checkboxes: boxes("checkbox"),
  radio_buttons: boxes("radio"),
  file_input: files,
};
