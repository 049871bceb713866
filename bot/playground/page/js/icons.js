// Line icons on a 20 × 20 grid.

const SVG = "http://www.w3.org/2000/svg";

const PATHS = {
  hash: "M7.5 3 6 17M14 3l-1.5 14M3.5 7.5h13.5M3 12.5h13.5",
  home: "M3.5 9.5 10 4l6.5 5.5M5.5 8.5V16h9V8.5M8.5 16v-4h3v4",
  chat: "M3.5 5.5a2 2 0 0 1 2-2h9a2 2 0 0 1 2 2v6a2 2 0 0 1-2 2H9l-3.5 3v-3a2 2 0 0 1-2-2z",
  bolt: "M11 2.5 4.5 11.5H9.5L8.5 17.5 15.5 8.5H10.5z",
  at: "M13 10a3 3 0 1 1-6 0 3 3 0 0 1 6 0zm0 0v1.3a2 2 0 0 0 4 0V10a7 7 0 1 0-2.8 5.6",
  slash:
    "M12.5 4 7.5 16M3 5.5A2.5 2.5 0 0 1 5.5 3h9A2.5 2.5 0 0 1 17 5.5v9a2.5 2.5 0 0 1-2.5 2.5h-9A2.5 2.5 0 0 1 3 14.5z",
  send: "M3.5 10 3 3.5 17.5 10 3 16.5zM3.5 10h6.5",
  more: "M5 10h.01M10 10h.01M15 10h.01",
  close: "M5 5l10 10M15 5 5 15",
  down: "M5 8l5 5 5-5",
  check: "M4.5 10.5 8.5 14.5 15.5 6",
  eye: "M2.5 10s2.7-5 7.5-5 7.5 5 7.5 5-2.7 5-7.5 5-7.5-5-7.5-5zM12.2 10a2.2 2.2 0 1 1-4.4 0 2.2 2.2 0 0 1 4.4 0z",
  calendar: "M4 5.5h12v11H4zM4 8.8h12M7 3.5v3.5M13 3.5v3.5",
  file: "M5 2.8h6l4 4v10.4H5zM11 2.8v4h4",
  download: "M10 3.5v9M6.5 9.5 10 13l3.5-3.5M4 16.5h12",
  sun: "M13.5 10a3.5 3.5 0 1 1-7 0 3.5 3.5 0 0 1 7 0zM10 2v1.8M10 16.2V18M2 10h1.8M16.2 10H18M4.3 4.3l1.3 1.3M14.4 14.4l1.3 1.3M15.7 4.3l-1.3 1.3M5.6 14.4l-1.3 1.3",
  moon: "M16 12.2A6.7 6.7 0 0 1 7.8 4a6.7 6.7 0 1 0 8.2 8.2z",
  auto: "M10 3a7 7 0 1 0 0 14zM10 3a7 7 0 0 1 0 14",
  panel: "M3.5 4h13v12h-13zM12 4v12",
  gear: "M4 6h7M15 6h1M4 14h1M9 14h7M13 8a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM7 16a2 2 0 1 0 0-4 2 2 0 0 0 0 4z",
  power: "M10 3v7M6 5.3a6.3 6.3 0 1 0 8 0",
  restart: "M4 10a6 6 0 1 1 1.8 4.3M4 16v-3.5h3.5",
  people:
    "M9.5 7a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0zM2.5 15.5c0-2.5 2-4 4.5-4s4.5 1.5 4.5 4M12.5 5a2.3 2.3 0 0 1 0 4.5M13.5 11.7c2.3.2 4 1.7 4 3.8",
};

/** A decorative icon; the control around it has the name. */
export function icon(name, size = 18) {
  const svg = document.createElementNS(SVG, "svg");
  const attributes = {
    viewBox: "0 0 20 20",
    width: size,
    height: size,
    "aria-hidden": "true",
    class: `icon icon-${name}`,
  };
  for (const [key, value] of Object.entries(attributes)) svg.setAttribute(key, value);
  const path = document.createElementNS(SVG, "path");
  path.setAttribute("d", PATHS[name]);
  svg.append(path);
  return svg;
}
