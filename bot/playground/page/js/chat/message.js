// One message as a person sees it.

import { api } from "../api.js";
import { drawBlocks } from "../blocks/blocks.js";
import { Form } from "../blocks/state.js";
import { BOOK_SHORTCUT } from "./completion.js";
import { h } from "../dom.js";
import { icon } from "../icons.js";
import { avatar } from "../people.js";
import { clock, inFull } from "../text/dates.js";
import { mrkdwn } from "../text/show.js";
import { menuButton } from "../ui/menu.js";

/** A list item. `compact` leaves out the face: the same person said the line before. */
export function drawMessage(message, { workspace, press, book, compact = false, replies = [] }) {
  const { look, says, botUser } = workspace;
  const author = workspace.person(message.user);
  const when = new Date(Number(message.ts) * 1000);
  const time = h(
    "time",
    { datetime: when.toISOString(), title: inFull(when, look.viewer) },
    clock(when, look.viewer),
  );
  const body = h(
    "div",
    { class: "message-body" },
    whisperMark(message, says),
    compact ? null : byline(author, botUser, time, says),
    content(message, workspace, press),
    attached(message, says),
    thread(replies, { workspace, press, book }, says),
  );
  const gutter = h("div", { class: "gutter" }, compact ? time : avatar(author, botUser));
  const classes = ["message", compact && "compact", message.ephemeral && "ephemeral"]
    .filter(Boolean)
    .join(" ");
  return h(
    "li",
    { class: classes, tabIndex: -1, data: { ts: message.ts } },
    gutter,
    body,
    message.local ? null : tools(message, says, book),
  );
}

function whisperMark(message, says) {
  return message.ephemeral && h("div", { class: "only-you" }, icon("eye", 14), says.onlyYou);
}

function byline(author, botUser, time, says) {
  const badge = author.id === botUser.id && h("span", { class: "badge app" }, says.app);
  return h("div", { class: "byline" }, h("strong", {}, author.real_name), badge, time);
}

function content(message, workspace, press) {
  const { look, says } = workspace;
  const edited = message.edited && h("span", { class: "edited" }, says.edited);
  if (!message.blocks?.length) return h("div", { class: "text" }, mrkdwn(message.text, look), edited);
  const form = new Form();
  form.currentChannel = message.channel;
  form.renew(message.blocks);
  const place = h("div", { class: "blocks" });
  const surface = { look, says, form, press: (...what) => press(message, form, ...what) };
  drawBlocks(place, message.blocks, surface);
  return h("div", {}, place, edited);
}

function attached(message, says) {
  if (!message.files?.length) return null;
  return h(
    "ul",
    { class: "files", role: "list" },
    message.files.map((file) => attachment(file, says)),
  );
}

function attachment(file, says) {
  const calendar = file.mimetype === "text/calendar" || file.name.endsWith(".ics");
  return h(
    "li",
    {},
    h(
      "a",
      {
        class: "file",
        href: api.fileUrl(file.id),
        download: file.name,
        "aria-label": says.download(file.name),
      },
      h("span", { class: "file-mark" }, icon(calendar ? "calendar" : "file", 22)),
      h(
        "span",
        { class: "file-text" },
        h("strong", {}, file.name),
        h("small", {}, calendar ? says.calendarFile : (file.mimetype ?? says.file)),
      ),
      icon("download"),
    ),
  );
}

function thread(replies, context) {
  if (!replies.length) return null;
  const { locale } = context.workspace.me;
  const lines = replies.map((reply) => drawMessage(reply, context));
  const { says } = context.workspace;
  const form = says.replies[new Intl.PluralRules(locale).select(replies.length)] ?? says.replies.other;
  const count = typeof form === "function" ? form(replies.length) : form;
  return h(
    "details",
    { class: "thread", open: true },
    h("summary", {}, count),
    h("ol", { class: "replies", role: "list" }, lines),
  );
}

function tools(message, says, book) {
  const more = h(
    "button",
    {
      type: "button",
      class: "icon-button",
      "aria-label": says.moreActions,
      data: { focus: `more/${message.ts}` },
    },
    icon("more"),
  );
  menuButton(
    more,
    () => [{ label: BOOK_SHORTCUT, hint: "Convoke", icon: icon("calendar"), act: () => book(message) }],
    { align: "end" },
  );
  return h("div", { class: "message-tools" }, more);
}
