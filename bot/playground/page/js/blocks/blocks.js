// Block Kit's blocks.

import { h, keyed, uid } from "../dom.js";
import { mrkdwn, plain, textObject, words } from "../text/show.js";
import { richText } from "../text/richtext.js";
import { element } from "./elements.js";
import { holdsValue } from "./state.js";

/**
 * Draws `blocks` into `parent`, keeping what has not changed. `surface` is
 * `{look, says, form, press(block, element, state, option), edited?(block_id)}`.
 */
export function drawBlocks(parent, blocks, surface) {
  keyed(parent, named(blocks ?? []), {
    key: (block) => block.block_id,
    sign: (block) => JSON.stringify([block, surface.look.signature]),
    make: (block) => draw(block, surface),
  });
}

function named(blocks) {
  return blocks.map((block, at) => (block.block_id ? block : { ...block, block_id: `block-${at}` }));
}

function draw(block, surface) {
  const make = BLOCKS[block.type];
  return make
    ? make(block, surface)
    : h("div", { class: "block unknown-block" }, `Cannot show “${block.type}”`);
}

const BLOCKS = { header, section, context, divider, actions, image, input, rich_text: rich, markdown };

function header(block) {
  return h(
    "div",
    { class: "block block-header", role: "heading", "aria-level": "3" },
    plain(block.text.text),
  );
}

function divider() {
  return h("hr", { class: "block block-divider" });
}

function section(block, surface) {
  const { look } = surface;
  const text = block.text && h("div", { class: "text", id: uid("section") }, textObject(block.text, look));
  const fields =
    block.fields &&
    h(
      "div",
      { class: "fields" },
      block.fields.map((field) => h("div", { class: "text" }, textObject(field, look))),
    );
  const accessory = block.accessory && h("div", { class: "accessory" }, inSection(block, surface, text));
  return h(
    "div",
    { class: "block block-section" },
    h("div", { class: "section-text" }, text, fields),
    accessory,
  );
}

function inSection(block, surface, text) {
  const { accessory } = block;
  if (accessory.type === "image") return picture(accessory, "thumbnail");
  const names = { "aria-labelledby": text?.id, "aria-label": text ? null : words(accessory.placeholder) };
  return element(accessory, { block, surface, names, dispatches: true });
}

function context(block, { look }) {
  const parts = block.elements.map((part) =>
    part.type === "image" ? picture(part, "tiny") : h("div", { class: "text" }, textObject(part, look)),
  );
  return h("div", { class: "block block-context" }, parts);
}

function actions(block, surface) {
  const parts = block.elements.map((part) => {
    const names = holdsValue(part.type) ? { "aria-label": words(part.placeholder) || part.action_id } : {};
    return element(part, { block, surface, names, dispatches: true });
  });
  return h("div", { class: "block block-actions" }, parts);
}

function image(block) {
  const title = block.title && h("figcaption", {}, words(block.title));
  return h("figure", { class: "block block-image" }, title, picture(block, "large"));
}

function picture(part, size) {
  const image = h("img", {
    src: part.image_url,
    alt: part.alt_text ?? "",
    class: `picture ${size}`,
    loading: "lazy",
  });
  image.addEventListener("error", () => image.replaceWith(h("span", { class: "no-picture" }, image.alt)));
  return image;
}

function rich(block, { look }) {
  return h("div", { class: "block block-rich text" }, richText(block.elements, look));
}

function markdown(block, { look }) {
  return h("div", { class: "block block-rich text" }, mrkdwn(block.text, look));
}

// ---- input -----------------------------------------------------------------------------------------------------

const GROUPED = new Set(["checkboxes", "radio_buttons"]);

function input(block, surface) {
  const ids = { label: uid("label"), control: uid("control"), hint: uid("hint"), error: uid("error") };
  const { says } = surface;
  const label = [words(block.label), block.optional && h("span", { class: "optional" }, ` ${says.optional}`)];
  const grouped = GROUPED.has(block.element.type);
  const heading = grouped
    ? h("span", { class: "label", id: ids.label }, label)
    : h("label", { class: "label", id: ids.label, htmlFor: ids.control }, label);
  const names = {
    id: grouped ? null : ids.control,
    "aria-labelledby": grouped ? ids.label : null,
    "aria-required": block.optional ? null : "true",
    "aria-describedby": block.hint ? ids.hint : null,
  };
  const control = element(block.element, {
    block,
    surface,
    names,
    dispatches: block.dispatch_action === true,
  });
  const hint = block.hint && h("div", { class: "hint", id: ids.hint }, words(block.hint));
  const error = h("div", { class: "error", id: ids.error, hidden: true });
  return h("div", { class: "block block-input" }, heading, control, error, hint);
}

/** Shows `errors` (block_id → text) beside their fields and takes away the others; the first field at fault is returned. */
export function showErrors(parent, errors) {
  let first = null;
  for (const node of parent.children) {
    const place = node.querySelector(":scope > .error");
    if (!place) continue;
    const said = errors[node.dataset.key] ?? "";
    if (place.textContent !== said) place.textContent = said;
    place.hidden = !said;
    const control = controlOf(node);
    mark(control, place.id, Boolean(said));
    if (said)
      first ??= control?.matches("input, textarea, select") ? control : control?.querySelector("input");
  }
  return first;
}

function controlOf(node) {
  return node.querySelector("[aria-required], [id^=control-], [role=group], [role=radiogroup]");
}

function mark(control, errorId, wrong) {
  if (!control) return;
  const others = (control.getAttribute("aria-describedby") ?? "")
    .split(" ")
    .filter((id) => id && id !== errorId);
  const ids = wrong ? [errorId, ...others] : others;
  if (ids.length) control.setAttribute("aria-describedby", ids.join(" "));
  else control.removeAttribute("aria-describedby");
  if (wrong) control.setAttribute("aria-invalid", "true");
  else control.removeAttribute("aria-invalid");
}
