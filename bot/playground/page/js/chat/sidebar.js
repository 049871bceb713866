// The left side: channels, the app, and whose eyes one looks through.

import { fill, h, keyed } from "../dom.js";
import { icon } from "../icons.js";
import { avatar, city, language, localTime } from "../people.js";
import { clock } from "../text/dates.js";
import { themeButton } from "../ui/theme.js";
import { menuButton } from "../ui/menu.js";

export class Sidebar {
  constructor(node, workspace, { startOver, opened }) {
    Object.assign(this, { node, workspace, opened });
    this.channels = h("ul", { class: "places", role: "list" });
    this.apps = h("ul", { class: "places", role: "list" });
    this.directs = h("ul", { class: "places", role: "list" });
    this.people = h("div", {
      class: "viewer-list",
      role: "radiogroup",
      "aria-label": "Look through the eyes of",
    });
    this.people.addEventListener("keydown", (event) => this.steer(event));
    fill(
      node,
      this.head(startOver),
      h(
        "nav",
        { class: "places-nav", "aria-label": "Channels and apps" },
        titled("Channels", this.channels),
        titled("Apps", this.apps),
        titled("Direct messages", this.directs),
      ),
      h("section", { class: "viewers" }, h("h2", { class: "caption" }, "You are"), this.people),
    );
    setInterval(() => this.tick(), 5_000);
  }

  head(startOver) {
    const settings = h(
      "button",
      { type: "button", class: "icon-button", "aria-label": "Playground menu" },
      icon("gear"),
    );
    menuButton(
      settings,
      () => [
        {
          label: "Start over",
          hint: "Forget every message and room, restart the bot",
          icon: icon("restart"),
          act: startOver,
        },
      ],
      { align: "end" },
    );
    return h(
      "header",
      { class: "workspace-head" },
      h("img", { src: "/page/icon.svg", alt: "", width: 28, height: 28 }),
      h("div", { class: "workspace-name" }, h("strong", {}, "Convoke"), h("small", {}, "Playground")),
      themeButton(),
      settings,
    );
  }

  draw() {
    const { workspace } = this;
    const channels = workspace.channels
      .filter((channel) => channel.kind === "channel")
      .map((channel) => this.place(channel, channel.name, icon("hash", 16), "messages"));
    const app = workspace.appChannel;
    const apps = app
      ? [
          this.place(
            app,
            workspace.botUser.real_name,
            avatar(workspace.botUser, workspace.botUser, "tiny"),
            "messages",
          ),
          this.place(app, "App Home", icon("home", 16), "home"),
        ]
      : [];
    const directs = workspace.channels
      .filter((channel) => channel.kind === "im" && channel !== app)
      .map((channel) => {
        const peer = workspace.person(channel.peer);
        return this.place(channel, peer.real_name, avatar(peer, workspace.botUser, "tiny"), "messages");
      });
    drawPlaces(this.channels, channels);
    drawPlaces(this.apps, apps);
    drawPlaces(this.directs, directs);
    this.drawPeople();
  }

  place(channel, name, mark, tab) {
    const { workspace } = this;
    const current = workspace.channel === channel.id && (workspace.showsHome ? "home" : "messages") === tab;
    return {
      key: `${channel.id}/${tab}`,
      name,
      mark,
      current,
      muted: channel.kind === "channel" && !channel.bot_is_member,
      unread: tab === "messages" ? channel.unread : 0,
      act: () => {
        workspace.open(channel.id, tab);
        this.opened();
      },
    };
  }

  drawPeople() {
    const { workspace } = this;
    keyed(this.people, workspace.snapshot.people, {
      key: (person) => person.id,
      sign: (person) => JSON.stringify([person, person.id === workspace.as]),
      make: (person) => this.viewer(person),
    });
  }

  viewer(person) {
    const { workspace } = this;
    const chosen = person.id === workspace.as;
    const details = [
      h("time", { data: { clock: person.id } }, clock(new Date(), person)),
      ` ${city(person.tz)} · ${language(person.locale)}`,
    ];
    return h(
      "button",
      {
        type: "button",
        role: "radio",
        class: "viewer",
        "aria-checked": String(chosen),
        tabIndex: chosen ? 0 : -1,
        title: `${localTime(person)} (${person.tz}), ${person.locale}`,
        data: { focus: person.id },
        on: { click: () => workspace.switchTo(person.id) },
      },
      avatar(person, workspace.botUser, "small"),
      h(
        "span",
        { class: "viewer-text" },
        h(
          "span",
          { class: "viewer-name" },
          person.real_name,
          person.is_admin && h("span", { class: "badge" }, "Admin"),
        ),
        h("small", {}, details),
      ),
    );
  }

  steer(event) {
    const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    const all = [...this.people.children];
    const next = all[(all.indexOf(document.activeElement) + step + all.length) % all.length];
    next.focus();
    next.click();
  }

  tick() {
    for (const node of this.people.querySelectorAll("[data-clock]")) {
      node.textContent = clock(new Date(), this.workspace.person(node.dataset.clock));
    }
  }
}

function titled(title, list) {
  return h("section", {}, h("h2", { class: "caption" }, title), list);
}

function drawPlaces(list, places) {
  keyed(list, places, {
    key: (place) => place.key,
    sign: (place) => JSON.stringify([place.name, place.current, place.unread, place.muted]),
    make: drawPlace,
  });
}

function drawPlace(place) {
  const unread =
    place.unread > 0 &&
    h("span", { class: "unread" }, String(place.unread), h("span", { class: "unseen" }, " unread"));
  const classes = ["place", place.current && "current", place.unread && "has-unread"]
    .filter(Boolean)
    .join(" ");
  const button = h(
    "button",
    {
      type: "button",
      class: classes,
      "aria-current": place.current ? "page" : null,
      data: { focus: place.key },
      on: { click: place.act },
    },
    h("span", { class: "place-mark" }, place.mark),
    h("span", { class: "place-name" }, place.name),
    place.muted && h("small", { title: "Convoke is not a member here" }, "no app"),
    unread,
  );
  return h("li", {}, button);
}
