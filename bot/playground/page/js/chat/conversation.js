// The middle: a channel's head, its messages, the composer or the Home tab.

import { fill, h, keyed } from "../dom.js";
import { icon } from "../icons.js";
import { avatar } from "../people.js";
import { dividerText } from "./divider.js";
import { drawMessage } from "./message.js";
import { isoDay } from "../text/dates.js";
import { spoken } from "../text/show.js";
import { announce } from "../ui/announce.js";

const TOGETHER_SECONDS = 300;

export class Conversation {
  constructor(node, workspace, { press, book, composer, home, toggleBackstage, showWorkspace }) {
    Object.assign(this, { node, workspace, press, book, composer, home });
    this.head = h("header", { class: "chat-head" });
    this.title = h("h1", { class: "chat-title" });
    this.tabs = h("div", { class: "tabs", role: "tablist", "aria-label": "Convoke" });
    const panel = h(
      "button",
      {
        type: "button",
        class: "button quiet backstage-toggle",
        "aria-controls": "backstage",
        on: { click: toggleBackstage },
      },
      icon("panel"),
      h("span", {}, "Behind the scenes"),
    );
    this.who = h("button", { type: "button", class: "me", on: { click: showWorkspace } });
    fill(this.head, this.title, this.tabs, panel, this.who);
    this.offline = h(
      "div",
      { class: "offline", role: "status", hidden: true },
      "The playground does not answer. Trying again…",
    );
    this.list = h("ol", { class: "messages", role: "list" });
    this.list.addEventListener("keydown", (event) => this.steer(event));
    this.scroller = h("div", { class: "scroller", id: "conversation", tabIndex: -1 }, this.list);
    this.newer = h("button", {
      type: "button",
      class: "newer",
      hidden: true,
      on: { click: () => this.toEnd() },
    });
    this.scroller.addEventListener("scroll", () => this.atEnd() && (this.newer.hidden = true));
    this.talk = h("section", { class: "talk" }, this.scroller, this.newer, composer.node);
    fill(node, this.head, this.offline, this.talk, home.node);
    this.seen = new Set();
    this.drawn = null;
    new ResizeObserver(() => this.stick && this.toEnd()).observe(this.scroller);
  }

  draw() {
    const { workspace } = this;
    this.offline.hidden = workspace.connected;
    if (!workspace.current) return;
    this.drawHead();
    this.talk.hidden = workspace.showsHome;
    this.home.node.hidden = !workspace.showsHome;
    if (workspace.showsHome) this.home.draw();
    else this.drawMessages();
    this.composer.draw();
  }

  drawHead() {
    const { current, botUser, says } = this.workspace;
    const app = this.workspace.isApp(current);
    const name = app
      ? botUser.real_name
      : current.kind === "im"
        ? this.workspace.person(current.peer).real_name
        : current.name;
    const mark = app ? avatar(botUser, botUser, "small") : icon("hash", 20);
    fill(this.title, mark, h("span", {}, name));
    fill(this.who, avatar(this.workspace.me, botUser, "small"));
    this.who.setAttribute("aria-label", `You are ${this.workspace.me.real_name}: change`);
    this.tabs.hidden = !app;
    if (app) this.drawTabs(says);
  }

  drawTabs(says) {
    const { workspace } = this;
    keyed(
      this.tabs,
      [
        ["home", says.home],
        ["messages", says.messages],
      ],
      {
        key: ([tab]) => tab,
        sign: ([tab, label]) => `${label} ${(workspace.showsHome ? "home" : "messages") === tab}`,
        make: ([tab, label]) => this.tab(tab, label),
      },
    );
  }

  tab(tab, label) {
    const selected = (this.workspace.showsHome ? "home" : "messages") === tab;
    const other = tab === "home" ? "messages" : "home";
    const move = (event) => {
      if (event.key !== "ArrowLeft" && event.key !== "ArrowRight") return;
      event.preventDefault();
      this.workspace.open(this.workspace.channel, other);
      this.tabs.querySelector("[aria-selected=true]").focus();
    };
    return h(
      "button",
      {
        type: "button",
        role: "tab",
        class: "tab",
        "aria-selected": String(selected),
        tabIndex: selected ? 0 : -1,
        data: { focus: tab },
        on: { click: () => this.workspace.open(this.workspace.channel, tab), keydown: move },
      },
      label,
    );
  }

  // ---- messages ----------------------------------------------------------------------------------------------

  drawMessages() {
    const { workspace } = this;
    const place = `${workspace.as} ${workspace.channel}`;
    const moved = place !== this.drawn;
    const near = moved || this.atEnd();
    const messages = workspace.messages(workspace.channel);
    this.list.setAttribute("aria-label", `${workspace.says.messages}: ${this.title.textContent}`);
    const items = this.items(messages);
    const context = { workspace, press: this.press, book: this.book };
    keyed(this.list, items, {
      key: (item) => item.key,
      sign: (item) =>
        JSON.stringify([
          item.day ?? item.message ?? item.nothing,
          item.compact,
          item.replies,
          workspace.look.signature,
        ]),
      make: (item) =>
        item.day
          ? dayItem(item)
          : item.nothing
            ? nothingItem(item)
            : drawMessage(item.message, { ...context, ...item }),
    });
    this.rove();
    this.report(messages, moved, near);
    this.drawn = place;
  }

  items(messages) {
    const { says, look } = this.workspace;
    const tops = messages.filter((message) => !isReply(message, messages));
    if (!tops.length) return [{ key: "nothing", nothing: says.welcome, example: says.welcomeExample }];
    let day = null;
    let before = null;
    return tops.flatMap((message) => {
      const date = new Date(Number(message.ts) * 1000);
      const today = isoDay(date, look.viewer.tz);
      const divider = today !== day ? [{ key: `day ${today}`, day: dividerText(date, look.viewer) }] : [];
      const compact = !divider.length && together(before, message);
      day = today;
      before = message;
      const replies = messages.filter((reply) => isReply(reply, messages) && reply.thread_ts === message.ts);
      return [
        ...divider,
        { key: `${message.ts} ${message.ephemeral ? "whisper" : ""}`, message, compact, replies },
      ];
    });
  }

  /** Scrolls to what is new, or offers to, and tells those who listen. */
  report(messages, moved, near) {
    const fresh = moved ? [] : messages.filter((message) => !this.seen.has(message.ts));
    this.seen = new Set(messages.map((message) => message.ts));
    for (const message of fresh) {
      if (message.user === this.workspace.as && !message.ephemeral) continue;
      announce(
        `${this.workspace.person(message.user).real_name}: ${spoken(message.text, this.workspace.look)}`,
      );
    }
    const mine = fresh.some((message) => message.user === this.workspace.as);
    if (near || mine) this.toEnd();
    else if (fresh.length) {
      fill(this.newer, this.workspace.says.newMessages, icon("down", 16));
      this.newer.hidden = false;
    }
  }

  atEnd() {
    const { scrollTop, scrollHeight, clientHeight } = this.scroller;
    this.stick = scrollHeight - scrollTop - clientHeight < 80;
    return this.stick;
  }

  toEnd() {
    this.scroller.scrollTop = this.scroller.scrollHeight;
    this.newer.hidden = true;
    this.stick = true;
  }

  // ---- arrow keys from message to message --------------------------------------------------------------------

  rows() {
    return [...this.list.querySelectorAll(":scope > .message")];
  }

  rove() {
    const rows = this.rows();
    if (!rows.some((row) => row.tabIndex === 0) && rows.length) rows.at(-1).tabIndex = 0;
  }

  steer(event) {
    const rows = this.rows();
    const at = rows.indexOf(event.target);
    const to = { ArrowUp: at - 1, ArrowDown: at + 1, Home: 0, End: rows.length - 1 }[event.key];
    if (at < 0 || to === undefined || !rows[to]) return;
    event.preventDefault();
    rows[at].tabIndex = -1;
    rows[to].tabIndex = 0;
    rows[to].focus();
  }
}

function isReply(message, messages) {
  return (
    Boolean(message.thread_ts) &&
    message.thread_ts !== message.ts &&
    messages.some((one) => one.ts === message.thread_ts)
  );
}

function together(before, message) {
  if (!before || before.user !== message.user || Number(message.ts) - Number(before.ts) > TOGETHER_SECONDS)
    return false;
  return [before, message].every((one) => !one.ephemeral && !one.blocks?.length && !one.files?.length);
}

function dayItem(item) {
  return h("li", { class: "day" }, h("span", {}, item.day));
}

function nothingItem(item) {
  return h(
    "li",
    { class: "welcome" },
    h("img", { src: "/page/icon.svg", alt: "", width: 44, height: 44 }),
    h("p", {}, item.nothing),
    h("p", {}, h("code", {}, item.example)),
  );
}
