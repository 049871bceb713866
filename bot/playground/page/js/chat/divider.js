// The line between two days.

import { capital, format, nearDay } from "../text/dates.js";

export function dividerText(date, viewer) {
  const near = nearDay(date, viewer);
  return capital(near ?? format(date, viewer, { weekday: "long", day: "numeric", month: "long" }));
}
