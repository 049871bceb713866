// Choosing one or several of what is offered.

import { h, uid } from "../dom.js";
import { icon } from "../icons.js";
import { textObject, words } from "../text/show.js";
import { agreed, changed, common, focusName, value } from "./acting.js";
import { Choices } from "./choices.js";

function select(what, at, groups, { read, write }) {
  const held = write(value(what, at));
  const placeholder = words(what.placeholder) || at.surface.says.choose;
  const options = groups.map(({ label, options: inside }) => {
    const lines = inside.map((option) =>
      h("option", { value: option.key, selected: option.key === held }, option.label),
    );
    return label ? h("optgroup", { label }, lines) : lines;
  });
  const none =
    (!held || at.block.optional || !at.block.element) &&
    h("option", { value: "", selected: !held }, placeholder);
  const node = h("select", { ...common(what, at), class: "field" }, none, options);
  node.addEventListener("change", async () => {
    if (await agreed(what, at)) await changed(what, at, node.value === "" ? null : read(node.value));
    else node.value = write(value(what, at)) ?? "";
  });
  return h("span", { class: "select" }, node, icon("down", 16));
}

/** `options` or `option_groups` in one shape; keys are the options' values. */
function groupsOf(what) {
  const groups = what.option_groups ?? [{ label: null, options: what.options ?? [] }];
  return groups.map((group) => ({
    label: group.label ? words(group.label) : null,
    options: group.options.map((option) => ({
      key: option.value,
      label: words(option.text),
      detail: option.description && words(option.description),
      option,
      group: group.label ? words(group.label) : null,
    })),
  }));
}

export function staticSelect(what, at) {
  const groups = groupsOf(what);
  const all = groups.flatMap((group) => group.options);
  return select(what, at, groups, {
    read: (key) => all.find((option) => option.key === key).option,
    write: (option) => option?.value ?? null,
  });
}

const SAME = { read: (key) => key, write: (key) => key };

export function people(at) {
  return at.surface.look.people
    .filter((person) => person.id !== at.surface.look.botId)
    .map((person) => ({ key: person.id, label: person.real_name, detail: `@${person.name}` }));
}

export function conversations(what, at) {
  const only = what.filter?.include;
  const shown = at.surface.look.channels.filter(
    (channel) =>
      channel.kind === "channel" || (what.type.includes("conversations") && (!only || only.includes("im"))),
  );
  return shown.map((channel) => ({
    key: channel.id,
    label: channel.kind === "im" ? `@${channel.name}` : `#${channel.name}`,
  }));
}

export function single(list) {
  return (what, at) => select(what, at, [{ label: null, options: list(what, at) }], SAME);
}

export function several(list, { read = (key) => key, write = (key) => key } = {}) {
  return (what, at) => {
    const options = list(what, at);
    const field = new Choices({
      options,
      chosen: value(what, at).map(write),
      max: what.max_selected_items,
      says: at.surface.says,
      placeholder: what.placeholder && words(what.placeholder),
      attributes: common(what, at),
      onChange: (keys) =>
        changed(
          what,
          at,
          keys.map((key) => read(key, options)),
        ),
    });
    return field.node;
  };
}

export const manyStatic = several((what) => groupsOf(what).flatMap((group) => group.options), {
  read: (key, options) => options.find((option) => option.key === key)?.option,
  write: (option) => option.value,
});

export function boxes(type) {
  return (what, at) => {
    const name = uid("group");
    const held = [value(what, at)]
      .flat()
      .filter(Boolean)
      .map((option) => option.value);
    const lines = what.options.map((option) =>
      box(type, name, option, held.includes(option.value), what, at),
    );
    const group = h(
      "div",
      { ...at.names, class: "boxes", role: type === "radio" ? "radiogroup" : "group" },
      lines,
    );
    if (type === "checkbox") group.removeAttribute("aria-required");
    group.addEventListener("change", () => {
      const ticked = [...group.querySelectorAll("input:checked")].map(
        (node) => what.options[Number(node.value)],
      );
      changed(what, at, type === "radio" ? (ticked[0] ?? null) : ticked);
    });
    return group;
  };
}

function box(type, name, option, checked, what, at) {
  const index = what.options.indexOf(option);
  const { look } = at.surface;
  const input = h("input", {
    type,
    name,
    value: String(index),
    checked,
    data: { focus: `${focusName(what, at)}/${index}` },
  });
  const description =
    option.description && h("small", { id: uid("about") }, textObject(option.description, look));
  if (description) input.setAttribute("aria-describedby", description.id);
  return h("label", { class: "box" }, input, h("span", {}, textObject(option.text, look)), description);
}
