// The emulated telephone systems: how to break them, and what they hold.

import { api } from "../api.js";
import { h, keyed } from "../dom.js";
import { toast } from "../ui/announce.js";
import { clock, shortDay } from "../text/dates.js";

const SWITCHES = [
  ["slow", "Answers slowly"],
  ["unavailable", "Answers 503"],
  ["lost", "Answer is lost"],
  ["taken", "Number is taken"],
];

export class Vendors {
  constructor(workspace) {
    this.workspace = workspace;
    this.node = h("div", { class: "vendors" });
  }

  draw() {
    keyed(this.node, this.workspace.snapshot.vendors, {
      key: (vendor) => vendor.name,
      sign: (vendor) => JSON.stringify([vendor, this.workspace.look.signature]),
      make: (vendor) => this.vendor(vendor),
    });
  }

  vendor(vendor) {
    const broken = Object.values(vendor.switches).some(Boolean);
    const title = h("h3", {}, vendor.label, broken && h("span", { class: "badge ambiguous" }, "misbehaves"));
    return h("section", { class: "vendor-card" }, title, this.switches(vendor), this.rooms(vendor));
  }

  switches(vendor) {
    return h(
      "div",
      { class: "switches", role: "group", "aria-label": `How ${vendor.label} behaves` },
      SWITCHES.filter(([name]) => name in vendor.switches).map(([name, label]) =>
        this.switch(vendor, name, label),
      ),
    );
  }

  switch(vendor, name, label) {
    const button = h(
      "button",
      {
        type: "button",
        role: "switch",
        class: "switch",
        "aria-checked": String(vendor.switches[name]),
        "aria-label": `${vendor.label}: ${label}`,
        data: { focus: `${vendor.name}/${name}` },
      },
      h("span", { class: "track" }),
      label,
    );
    button.addEventListener("click", async () => {
      const next = button.getAttribute("aria-checked") !== "true";
      button.setAttribute("aria-checked", String(next));
      const answer = await api.toggle(vendor.name, name, next);
      if (!answer.ok) toast(answer.error);
      await this.workspace.refresh();
    });
    return button;
  }

  rooms(vendor) {
    if (!vendor.rooms.length) return h("p", { class: "nothing" }, "Holds nothing yet.");
    const { viewer } = this.workspace.look;
    const rows = vendor.rooms.map((room) =>
      h(
        "tr",
        {},
        h("td", {}, h("code", {}, room.number ?? "–")),
        h(
          "td",
          {},
          h("strong", {}, room.subject || "No subject"),
          h("small", {}, facts(room, viewer)),
          room.people && this.telephones(room),
        ),
        h("td", {}, h("span", { class: "badge" }, room.state ?? "")),
      ),
    );
    return h(
      "table",
      { class: "rooms" },
      h("caption", { class: "unseen" }, `What ${vendor.label} holds`),
      h(
        "thead",
        { class: "unseen" },
        h(
          "tr",
          {},
          ["Number", "Subject", "State"].map((name) => h("th", { scope: "col" }, name)),
        ),
      ),
      h("tbody", {}, rows),
    );
  }

  // Who is in the room now, and telephones that a visitor can pick up and put down.
  telephones(room) {
    const inside = room.people.length ? `In it: ${room.people.join(", ")}` : "Nobody is in it.";
    const buttons = [["dial_in", "Somebody dials in"]];
    if (room.people.length) buttons.push(["hang_up", "Everybody hangs up"]);
    return h(
      "div",
      { class: "telephones", role: "group", "aria-label": `Telephones in room ${room.number}` },
      h("small", {}, inside),
      buttons.map(([act, label]) => this.telephone(room, act, label)),
    );
  }

  telephone(room, act, label) {
    const button = h(
      "button",
      { type: "button", class: "button quiet", data: { focus: `room/${room.number}/${act}` } },
      label,
    );
    button.addEventListener("click", async () => {
      const answer = await api.telephone(room.number, act);
      if (!answer.ok) toast(answer.error);
      await this.workspace.refresh();
    });
    return button;
  }
}

function facts(room, viewer) {
  const at = room.starts_at ? new Date(room.starts_at) : null;
  const when = at && !Number.isNaN(at.getTime()) ? `${shortDay(at, viewer)} ${clock(at, viewer)}` : null;
  return [when, room.capacity && `${room.capacity} people`].filter(Boolean).join(" · ");
}
