// The app's Home tab.

import { drawBlocks } from "../blocks/blocks.js";
import { Form } from "../blocks/state.js";
import { h } from "../dom.js";

export class Home {
  constructor(workspace, press) {
    Object.assign(this, { workspace, press });
    this.form = new Form();
    this.blocks = h("div", { class: "blocks" });
    this.empty = h("p", { class: "nothing" }, "Convoke has not shown anything here yet.");
    this.node = h(
      "section",
      { class: "home", role: "tabpanel", "aria-label": "App Home", hidden: true },
      h("div", { class: "home-sheet" }, this.empty, this.blocks),
    );
  }

  draw() {
    const view = this.workspace.snapshot.home;
    const { look, says } = this.workspace;
    this.empty.hidden = Boolean(view);
    this.form.renew(view?.blocks, view?.state?.values);
    const surface = {
      look,
      says,
      form: this.form,
      press: (...what) => this.press(this.workspace.snapshot.home, this.form, ...what),
    };
    drawBlocks(this.blocks, view?.blocks ?? [], surface);
  }
}
