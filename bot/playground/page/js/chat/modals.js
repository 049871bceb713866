// Modals: a stack of up to three, as Slack shows them.

import { api } from "../api.js";
import { drawBlocks, showErrors } from "../blocks/blocks.js";
import { problems } from "../blocks/check.js";
import { Form } from "../blocks/state.js";
import { h } from "../dom.js";
import { words } from "../text/show.js";
import { makeDialog, showDialog } from "../ui/dialog.js";

export class Modals {
  constructor(workspace, press) {
    Object.assign(this, { workspace, press });
    this.open = new Map();
  }

  /** Brings the dialogs on the screen in line with the snapshot's stack. */
  draw() {
    const views = this.workspace.snapshot.views ?? [];
    const present = new Set(views.map((view) => view.id));
    for (const [id, modal] of [...this.open].reverse()) {
      if (present.has(id)) continue;
      modal.hide();
      this.open.delete(id);
    }
    views.forEach((view, depth) => {
      if (!this.open.has(view.id)) this.open.set(view.id, new Modal(view, this.workspace, this.press, depth));
      this.open.get(view.id).draw(view, depth === views.length - 1);
    });
  }
}

class Modal {
  constructor(view, workspace, press, depth) {
    Object.assign(this, { view, workspace, press, depth });
    this.as = workspace.as;
    this.form = new Form();
    this.form.currentChannel = workspace.channel;
    this.errors = {};
    this.reported = "{}";
    const { says, botUser } = workspace;
    const mark = h("img", { src: "/page/icon.svg", alt: botUser.real_name, width: 24, height: 24 });
    const { dialog, heading } = makeDialog({
      title: "",
      closeLabel: says.close,
      onCancel: () => this.leave(),
      mark,
    });
    Object.assign(this, { dialog, heading });
    this.blocks = h("div", { class: "blocks" });
    this.notice = h("p", { class: "form-notice", role: "alert", hidden: true });
    this.footer = h("footer", { class: "dialog-footer" });
    const form = h(
      "form",
      { class: "dialog-form", novalidate: true, on: { submit: (event) => this.submit(event) } },
      h("div", { class: "dialog-body" }, this.notice, this.blocks),
      this.footer,
    );
    dialog.append(form);
    this.hide = showDialog(dialog);
  }

  draw(view, top) {
    this.view = view;
    this.dialog.classList.toggle("covered", !top);
    const { look, says } = this.workspace;
    this.heading.textContent = words(view.title);
    this.form.renew(view.blocks, view.state?.values);
    const surface = {
      look,
      says,
      form: this.form,
      press: (...what) => this.press(this.view, this.form, ...what),
      edited: (blockId) => this.edited(blockId),
    };
    const first = !this.blocks.childElementCount;
    drawBlocks(this.blocks, view.blocks, surface);
    this.drawFooter(view, says);
    this.takeErrors(view);
    if (first) this.focusFirst();
  }

  drawFooter(view, says) {
    const signature = JSON.stringify([view.submit, view.close, says.submit]);
    if (this.footed === signature) return;
    this.footed = signature;
    const close = h(
      "button",
      { type: "button", class: "button", on: { click: () => this.leave() } },
      words(view.close) || says.cancel,
    );
    const hasInputs = view.blocks.some((block) => block.type === "input");
    this.send = h(
      "button",
      { type: "submit", class: "button primary", hidden: !view.submit && !hasInputs },
      words(view.submit) || says.submit,
    );
    this.footer.replaceChildren(close, this.send);
  }

  focusFirst() {
    const first =
      this.blocks.querySelector("[autofocus]") ??
      this.blocks.querySelector("input, textarea, select, button");
    (first ?? this.send).focus();
  }

  /** Errors the server keeps with the view, when they are new. */
  takeErrors(view) {
    const reported = JSON.stringify(view.errors ?? {});
    if (reported !== this.reported) {
      this.reported = reported;
      this.errors = { ...view.errors };
    }
    showErrors(this.blocks, this.errors);
  }

  edited(blockId) {
    if (!(blockId in this.errors)) return;
    delete this.errors[blockId];
    showErrors(this.blocks, this.errors);
  }

  async submit(event) {
    event.preventDefault();
    if (this.sending) return;
    const { says } = this.workspace;
    const wrong = problems(this.view.blocks, this.form, says);
    if (Object.keys(wrong).length) return this.refused(wrong);
    this.busy(true);
    const answer = await api.submit(this.as, this.view.id, this.form.values(this.view.blocks));
    if (answer.ok) await this.workspace.refresh();
    this.busy(false);
    if (Object.keys(answer.errors ?? {}).length) return this.refused(answer.errors);
    this.notice.hidden = answer.ok;
    this.notice.textContent = answer.ok ? "" : this.workspace.failure(null, answer.error);
    return undefined;
  }

  refused(errors) {
    this.errors = { ...errors };
    this.reported = JSON.stringify(errors);
    showErrors(this.blocks, this.errors)?.focus();
  }

  busy(yes) {
    this.sending = yes;
    this.send.setAttribute("aria-busy", String(yes));
    this.dialog.classList.toggle("busy", yes);
  }

  async leave() {
    const answer = await api.close(this.as, this.view.id);
    if (answer.ok) await this.workspace.refresh();
  }
}
