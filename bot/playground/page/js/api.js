// The playground's own interface under /ui.

async function post(path, body) {
  try {
    const response = await fetch(`/ui/${path}`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(body),
    });
    const answer = await response.json().catch(() => ({}));
    return response.ok
      ? { ok: true, ...answer }
      : { ...answer, ok: false, error: answer.error ?? `HTTP ${response.status}` };
  } catch {
    return { ok: false, error: "The playground does not answer. Is it still running?" };
  }
}

async function get(path, query) {
  const response = await fetch(`/ui/${path}?${new URLSearchParams(query)}`, { cache: "no-store" });
  if (!response.ok) throw new Error(`${path}: HTTP ${response.status}`);
  return response.json();
}

export const api = {
  state: (as, channel) => get("state", channel ? { as, channel } : { as }),
  examples: (as) => get("example-requests", { as }),
  command: (as, channel, command, text) => post("command", { as, channel, command, text }),
  message: (as, channel, text) => post("message", { as, channel, text }),
  press: (as, where, press) => post("press", { as, where, ...press }),
  submit: (as, viewId, values) => post("submit", { as, view_id: viewId, values }),
  close: (as, viewId) => post("close", { as, view_id: viewId }),
  shortcut: (as, callbackId, channel = null, ts = null) =>
    post("shortcut", { as, callback_id: callbackId, channel, ts }),
  home: (as) => post("home", { as }),
  parse: (as, command, text) => post("parse", { as, command, text }),
  bot: (what) => post("bot", { do: what }),
  toggle: (vendor, name, on) => post("switch", { vendor, switch: name, on }),
  telephone: (number, act) => post("telephone", { number, do: act }),
  reset: () => post("reset", {}),
  fileUrl: (id) => `/ui/file/${encodeURIComponent(id)}`,
};

/** Calls `changed` whenever the server says so, `connected` with whether the line stands; returns how to stop. */
export function listen(as, changed, connected) {
  const source = new EventSource(`/ui/events?${new URLSearchParams({ as })}`);
  source.addEventListener("changed", changed);
  source.addEventListener("open", () => connected(true));
  source.addEventListener("error", () => connected(false));
  return () => source.close();
}
