// The shortcodes a business message is likely to hold; others stay as they were typed.

const EMOJI = {
  "+1": "👍", "-1": "👎", thumbsup: "👍", thumbsdown: "👎", wave: "👋", tada: "🎉", eyes: "👀", clap: "👏", pray: "🙏",
  smile: "😄", smiley: "😃", slightly_smiling_face: "🙂", wink: "😉", thinking_face: "🤔", sweat_smile: "😅", heart: "❤️",
  white_check_mark: "✅", heavy_check_mark: "✔️", ballot_box_with_check: "☑️", x: "❌", no_entry: "⛔",
  no_entry_sign: "🚫", warning: "⚠️", exclamation: "❗", question: "❓", information_source: "ℹ️", bulb: "💡",
  calendar: "📆", date: "📅", spiral_calendar_pad: "🗓️", clock3: "🕒", alarm_clock: "⏰", hourglass: "⌛",
  hourglass_flowing_sand: "⏳", stopwatch: "⏱️", telephone: "☎️", phone: "☎️", telephone_receiver: "📞",
  iphone: "📱", calling: "📲", loudspeaker: "📢", mega: "📣", bell: "🔔", no_bell: "🔕", microphone: "🎤",
  studio_microphone: "🎙️", video_camera: "📹", movie_camera: "🎥", headphones: "🎧", speech_balloon: "💬",
  busts_in_silhouette: "👥", bust_in_silhouette: "👤", key: "🔑", lock: "🔒", unlock: "🔓", 1234: "🔢",
  link: "🔗", paperclip: "📎", pencil: "📝", memo: "📝", pencil2: "✏️", wastebasket: "🗑️", repeat: "🔁",
  arrows_counterclockwise: "🔄", rocket: "🚀", sparkles: "✨", star: "⭐", fire: "🔥", gear: "⚙️", wrench: "🔧",
  globe_with_meridians: "🌐", house: "🏠", office: "🏢", point_right: "👉", arrow_right: "➡️", red_circle: "🔴",
  large_green_circle: "🟢", large_yellow_circle: "🟡", large_blue_circle: "🔵", robot_face: "🤖", zap: "⚡",
};

/** The emoji behind a name without its colons, or null. */
export function emoji(name) {
  return Object.hasOwn(EMOJI, name) ? EMOJI[name] : null;
}
