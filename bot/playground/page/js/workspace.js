// What this window shows: whose eyes, which channel, and the newest snapshot from the playground.

import { api, listen } from "./api.js";
import { isoDay } from "./text/dates.js";
import { words } from "./words.js";

const HOME = "home";
const DEFAULT_PERSON = "U0ALICE";

export class Workspace {
  constructor() {
    const address = new URL(location.href);
    this.as = address.searchParams.get("as") ?? DEFAULT_PERSON;
    this.wanted = address.searchParams.get("channel");
    this.channel = null;
    this.tab = address.searchParams.get("tab") === HOME ? HOME : "messages";
    this.snapshot = null;
    this.connected = true;
    this.fetching = null;
    this.stale = false;
    this.watchers = new Set();
    this.stopListening = () => {};
    this.notices = [];
  }

  /** Calls `watcher` after every change. */
  watch(watcher) {
    this.watchers.add(watcher);
  }

  tell() {
    for (const watcher of this.watchers) watcher(this);
  }

  async start() {
    this.listen();
    await this.refresh();
    if (this.tab === HOME) await api.home(this.as);
  }

  listen() {
    this.stopListening();
    const connected = (yes) => {
      if (yes && !this.connected) this.refresh();
      this.connected = yes;
      this.tell();
    };
    this.stopListening = listen(this.as, () => this.refresh(), connected);
  }

  /** Fetches the newest snapshot; calls that come while one is under way share one more fetch. */
  async refresh() {
    if (this.fetching) {
      this.stale = true;
      return this.fetching;
    }
    this.fetching = this.fetch();
    await this.fetching;
    this.fetching = null;
    if (this.stale) {
      this.stale = false;
      return this.refresh();
    }
    return null;
  }

  async fetch() {
    const as = this.as;
    try {
      const snapshot = await api.state(as, this.lookingAt);
      if (as === this.as) this.take(snapshot);
    } catch {
      this.connected = false;
      this.tell();
    }
  }

  take(snapshot) {
    this.snapshot = snapshot;
    this.connected = true;
    if (!this.channels.some((channel) => channel.id === this.channel)) {
      this.channel =
        (this.channels.find((channel) => channel.id === this.wanted) ?? this.channels[0])?.id ?? null;
    }
    this.tell();
    if (this.lookingAt && this.current.unread > 0) this.refresh();
  }

  // ---- what stands in the snapshot ---------------------------------------------------------------------------

  /** The channel whose messages are in sight, and so are read. */
  get lookingAt() {
    if (document.visibilityState === "hidden" || this.tab === HOME) return null;
    return this.channel ?? this.wanted;
  }

  get me() {
    return this.snapshot.me;
  }

  get botUser() {
    return this.snapshot.bot_user;
  }

  get channels() {
    return this.snapshot.channels;
  }

  get current() {
    return this.channels.find((channel) => channel.id === this.channel);
  }

  get says() {
    return words(this.me.locale);
  }

  /** Whether this is the conversation with the app, which has a Home tab. */
  isApp(channel) {
    return channel?.kind === "im" && channel.peer === this.botUser.id;
  }

  get appChannel() {
    return this.channels.find((channel) => this.isApp(channel));
  }

  get showsHome() {
    return this.tab === HOME && this.isApp(this.current);
  }

  /** Messages of a channel with this window's own notices, oldest first. */
  messages(channelId) {
    const said = this.snapshot.messages[channelId] ?? [];
    const own = this.notices.filter((notice) => notice.as === this.as && notice.channel === channelId);
    return own.length ? [...said, ...own].sort((a, b) => Number(a.ts) - Number(b.ts)) : said;
  }

  /** The newest blocks of a view or a message. */
  blocksAt({ view_id: viewId, channel, ts }) {
    const { views, home } = this.snapshot;
    const shown = viewId
      ? [...views, home].find((view) => view?.id === viewId)
      : this.messages(channel).find((message) => message.ts === ts);
    return shown?.blocks;
  }

  person(id) {
    if (id === "USLACKBOT")
      return { id, name: "slackbot", real_name: "Slackbot", tz: "Etc/UTC", locale: "en-US" };
    const known = [...this.snapshot.people, this.botUser].find((person) => person.id === id);
    return known ?? { id, name: id, real_name: id, tz: "Etc/UTC", locale: "en-US" };
  }

  /** What drawing needs to know: for whom, and who and what can be named. */
  get look() {
    const { me, people } = this.snapshot;
    const everybody = [...people, this.botUser];
    const signature = `${me.id} ${me.tz} ${me.locale} ${isoDay(new Date(), me.tz)} ${this.channels.length}`;
    return { viewer: me, people: everybody, botId: this.botUser.id, channels: this.channels, signature };
  }

  /** One sentence about something that did not work; `what` is a command, null for anything else. */
  failure(what, error) {
    const { says } = this;
    const running = ["ready", "starting"].includes(this.snapshot.bot.state);
    const reason =
      !running && error in says.reasons ? says.reasons.not_running : (says.reasons[error] ?? error);
    return says.failed(what ?? says.that, reason);
  }

  // ---- moving about ------------------------------------------------------------------------------------------

  switchTo(personId) {
    if (personId === this.as) return;
    const { current } = this;
    this.as = personId;
    // Conversations between two are somebody else's for the next person.
    this.wanted = current?.kind === "channel" ? current.id : null;
    this.channel = null;
    this.tab = "messages";
    this.listen();
    this.remember();
    this.refresh();
  }

  open(channelId, tab = "messages") {
    this.channel = channelId;
    this.tab = tab;
    this.remember();
    if (this.showsHome) api.home(this.as);
    this.tell();
    this.refresh();
  }

  remember() {
    const address = new URL(location.href);
    address.searchParams.set("as", this.as);
    if (this.channel) address.searchParams.set("channel", this.channel);
    else address.searchParams.delete("channel");
    if (this.tab === HOME) address.searchParams.set("tab", HOME);
    else address.searchParams.delete("tab");
    history.replaceState(null, "", address);
  }

  /** Something Slack's client would say to this person alone. */
  notice(channel, text) {
    const ts = (Date.now() / 1000).toFixed(6);
    this.notices.push({ ts, channel, as: this.as, user: "USLACKBOT", text, ephemeral: true, local: true });
    this.tell();
  }
}
