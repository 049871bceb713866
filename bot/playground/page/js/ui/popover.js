// Something that floats beside its anchor, above dialogs too, until Esc, a click elsewhere or a change of place.

let openNow = null;

/** Shows `node` beside `anchor`; returns a function that closes it. `onClose` is told how: "esc" or "away". */
export function float(node, anchor, { onClose = () => {}, align = "start", fit = false } = {}) {
  openNow?.("away");
  node.setAttribute("popover", "manual");
  (anchor.closest("dialog") ?? document.body).append(node);
  node.showPopover();
  place(node, anchor, align, fit);
  const close = (how = "away") => {
    if (openNow !== close) return;
    openNow = null;
    for (const [target, event, listener] of listeners) target.removeEventListener(event, listener, true);
    node.remove();
    onClose(how);
  };
  const listeners = watch(node, anchor, close, () => place(node, anchor, align, fit));
  openNow = close;
  return close;
}

function watch(node, anchor, close, replace) {
  const outside = (event) => {
    if (!node.contains(event.target) && !anchor.contains(event.target)) close("away");
  };
  const keys = (event) => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    event.stopPropagation();
    close("esc");
  };
  const moved = (event) => {
    if (!node.contains(event.target)) replace();
  };
  const listeners = [
    [document, "pointerdown", outside],
    [document, "keydown", keys],
    [window, "resize", moved],
    [document, "scroll", moved],
  ];
  for (const [target, event, listener] of listeners) target.addEventListener(event, listener, true);
  return listeners;
}

function place(node, anchor, align, fit) {
  const at = anchor.getBoundingClientRect();
  if (fit) node.style.width = `${at.width}px`;
  const { width, height } = node.getBoundingClientRect();
  const below = window.innerHeight - at.bottom - 8;
  const up = height > below && at.top > below;
  const left = align === "end" ? at.right - width : at.left;
  node.style.left = `${Math.max(8, Math.min(left, window.innerWidth - width - 8))}px`;
  node.style.top = `${up ? Math.max(8, at.top - height - 4) : at.bottom + 4}px`;
}
