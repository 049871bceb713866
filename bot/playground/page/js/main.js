// Puts the page together.

import { api } from "./api.js";
import { Backstage } from "./backstage/backstage.js";
import { Composer } from "./chat/composer.js";
import { Conversation } from "./chat/conversation.js";
import { Home } from "./chat/home.js";
import { Modals } from "./chat/modals.js";
import { Sidebar } from "./chat/sidebar.js";
import { Panes } from "./panes.js";
import { toast } from "./ui/announce.js";
import { confirmed } from "./ui/dialog.js";
import { Workspace } from "./workspace.js";

// `CallbackId` in bot/messages/ids.py.
const BOOK_SHORTCUT = "book_conference";
const BOOK_FROM_MESSAGE = "book_conference_from_message";

const workspace = new Workspace();

async function reportFailure(answer) {
  if (!answer.ok) toast(workspace.says.failed("Slack", answer.error));
  await workspace.refresh();
}

/** A press or a change somewhere; what the other inputs hold goes along. */
async function press(where, form, blocks, [block, element, value, option]) {
  const values = form.values(blocks);
  await reportFailure(await api.press(workspace.as, where, { block_id: block.block_id, action_id: element.action_id, value, option, values }));
}

const pressMessage = (message, form, ...what) => press({ channel: message.channel ?? workspace.channel, ts: message.ts }, form, message.blocks, what);
const pressView = (view, form, ...what) => press({ view_id: view.id }, form, view.blocks, what);

async function book(message) {
  const { as, channel } = workspace;
  const chosen = message ? api.shortcut(as, BOOK_FROM_MESSAGE, message.channel ?? channel, message.ts) : api.shortcut(as, BOOK_SHORTCUT);
  await reportFailure(await chosen);
}

async function startOver() {
  const yes = await confirmed({
    title: "Start over?", body: "Every message, room and booking of this playground is forgotten, and the bot starts again.",
    confirm: "Start over", deny: "Keep everything", danger: true,
  });
  if (yes) await reportFailure(await api.reset());
}

const find = (id) => document.getElementById(id);
const panes = new Panes(find("panes"), workspace);
const composer = new Composer(workspace, { book });
const home = new Home(workspace, pressView);
const parts = [
  new Sidebar(find("workspace"), workspace, { startOver, opened: () => panes.show("chat") }),
  new Conversation(find("chat"), workspace, { press: pressMessage, book, composer, home, toggleBackstage: () => panes.toggleBackstage(), showWorkspace: () => panes.show("workspace") }),
  new Backstage(find("backstage"), workspace, { close: () => panes.toggleBackstage() }),
  panes,
  new Modals(workspace, pressView),
];

let waiting = false;

function draw() {
  waiting = false;
  if (!workspace.snapshot) return;
  for (const part of parts) part.draw();
}

workspace.watch(() => {
  if (waiting) return;
  waiting = true;
  queueMicrotask(draw);
});

document.addEventListener("visibilitychange", () => {
  if (workspace.snapshot) workspace.refresh();
});

await workspace.start();
