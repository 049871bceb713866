// Puts the page together.

import { api } from "./api.js";
import { blockOf } from "./blocks/state.js";
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
  if (!answer.ok) toast(workspace.failure(null, answer.error));
  await workspace.refresh();
}

/**
 * A press or a change somewhere; what the other inputs hold goes along. An app that has just drawn its blocks anew
 * has given them other ids, and the press is for the same element there.
 */
async function press(where, form, blocks, [block, element, value, option]) {
  const { as } = workspace;
  const values = form.values(blocks);
  const send = (blockId) =>
    api.press(as, where, { block_id: blockId, action_id: element.action_id, value, option, values });
  let answer = await send(block.block_id);
  if (answer.error === "action_not_found") {
    await workspace.refresh();
    const renewed = blockOf(workspace.blocksAt(where), element);
    if (renewed) answer = await send(renewed.block_id);
  }
  await reportFailure(answer);
}

const pressMessage = (message, form, ...what) =>
  press({ channel: message.channel ?? workspace.channel, ts: message.ts }, form, message.blocks, what);
const pressView = (view, form, ...what) => press({ view_id: view.id }, form, view.blocks, what);

async function book(message) {
  const { as, channel } = workspace;
  const chosen = message
    ? api.shortcut(as, BOOK_FROM_MESSAGE, message.channel ?? channel, message.ts)
    : api.shortcut(as, BOOK_SHORTCUT);
  await reportFailure(await chosen);
}

async function startOver() {
  const yes = await confirmed({
    title: "Start over?",
    body: "Every message, room and booking of this playground is forgotten, and the bot starts again.",
    confirm: "Start over",
    deny: "Keep everything",
    danger: true,
  });
  if (yes) await reportFailure(await api.reset());
}

const find = (id) => document.getElementById(id);
const panes = new Panes(find("panes"), workspace);
const composer = new Composer(workspace, { book });
const home = new Home(workspace, pressView);
const parts = [
  new Sidebar(find("workspace"), workspace, { startOver, opened: () => panes.show("chat") }),
  new Conversation(find("chat"), workspace, {
    press: pressMessage,
    book,
    composer,
    home,
    toggleBackstage: () => panes.toggleBackstage(),
    showWorkspace: () => panes.show("workspace"),
  }),
  new Backstage(find("backstage"), workspace, { close: () => panes.toggleBackstage() }),
  panes,
  new Modals(workspace, pressView),
];

let waiting = false;
let pressed = false;

function draw() {
  if (pressed) return;
  waiting = false;
  if (!workspace.snapshot) return;
  for (const part of parts) part.draw();
}

// A press lasts from the pointer's way down to its way up: nothing may be drawn anew under it meanwhile.
function release() {
  setTimeout(() => {
    pressed = false;
    if (waiting) draw();
  });
}

document.addEventListener("pointerdown", () => (pressed = true), true);
document.addEventListener("pointerup", release, true);
document.addEventListener("pointercancel", release, true);
window.addEventListener("blur", release);

workspace.watch(() => {
  if (waiting) return;
  waiting = true;
  queueMicrotask(draw);
});

document.addEventListener("visibilitychange", () => {
  if (workspace.snapshot) workspace.refresh();
});

await workspace.start();
