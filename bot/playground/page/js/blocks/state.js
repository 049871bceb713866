// What the inputs of a surface hold, in the shape of Slack's `state.values`.

/** Element type → the key of its state, the key of its initial value, what "nothing" is. */
const SHAPES = {
  plain_text_input: ["value", "initial_value", null],
  email_text_input: ["value", "initial_value", null],
  url_text_input: ["value", "initial_value", null],
  number_input: ["value", "initial_value", null],
  static_select: ["selected_option", "initial_option", null],
  users_select: ["selected_user", "initial_user", null],
  conversations_select: ["selected_conversation", "initial_conversation", null],
  channels_select: ["selected_channel", "initial_channel", null],
  multi_static_select: ["selected_options", "initial_options", []],
  multi_users_select: ["selected_users", "initial_users", []],
  multi_conversations_select: ["selected_conversations", "initial_conversations", []],
  multi_channels_select: ["selected_channels", "initial_channels", []],
  datepicker: ["selected_date", "initial_date", null],
  timepicker: ["selected_time", "initial_time", null],
  datetimepicker: ["selected_date_time", "initial_date_time", null],
  checkboxes: ["selected_options", "initial_options", []],
  radio_buttons: ["selected_option", "initial_option", null],
  file_input: ["files", "initial_files", []],
};

/** Whether elements of this type hold a value. */
export function holdsValue(type) {
  return type in SHAPES;
}

/** The key under which such an element's value stands, such as `selected_date`. */
export function valueKey(type) {
  return SHAPES[type][0];
}

/** A state object such as `{type: "datepicker", selected_date: "2026-11-27"}`. */
function stateWith(type, value) {
  return { type, [valueKey(type)]: value ?? SHAPES[type][2] };
}

function initialState(element, currentChannel) {
  const [, initial, nothing] = SHAPES[element.type];
  let value = element[initial] ?? nothing;
  if (element.default_to_current_conversation && currentChannel && !element[initial]) {
    value = element.type.startsWith("multi_") ? [currentChannel] : currentChannel;
  }
  return stateWith(element.type, value);
}

/** Every element that one can use, with its block. */
function* elements(blocks) {
  for (const block of blocks ?? []) {
    for (const element of [block.element, block.accessory, ...(block.elements ?? [])]) {
      if (element?.action_id) yield [block, element];
    }
  }
}

/** Those that hold a value. */
export function* inputs(blocks) {
  for (const [block, element] of elements(blocks)) if (holdsValue(element.type)) yield [block, element];
}

/** The block in which the same element stands, or undefined. */
export function blockOf(blocks, { type, action_id, value }) {
  const found = [...elements(blocks)].find(
    ([, one]) => one.type === type && one.action_id === action_id && one.value === value,
  );
  return found?.[0];
}

/** What a person has typed and chosen on one surface (a view or a message), kept while the surface changes. */
export class Form {
  constructor() {
    this.typed = new Map();
    this.known = {};
    this.currentChannel = null;
  }

  /** The new blocks and what Slack already knows of them; what belongs to vanished elements is forgotten. */
  renew(blocks, known = {}) {
    this.known = known;
    const present = new Set([...inputs(blocks)].map(([block, element]) => name(block, element)));
    for (const key of this.typed.keys()) if (!present.has(key)) this.typed.delete(key);
  }

  state(block, element) {
    const remembered =
      this.typed.get(name(block, element)) ?? this.known?.[block.block_id]?.[element.action_id];
    return remembered?.type === element.type ? remembered : initialState(element, this.currentChannel);
  }

  value(block, element) {
    return this.state(block, element)[valueKey(element.type)];
  }

  hold(block, element, value) {
    const state = stateWith(element.type, value);
    this.typed.set(name(block, element), state);
    return state;
  }

  /** Slack's `state.values`. */
  values(blocks) {
    const values = {};
    for (const [block, element] of inputs(blocks)) {
      values[block.block_id] ??= {};
      values[block.block_id][element.action_id] = this.state(block, element);
    }
    return values;
  }
}

function name(block, element) {
  return `${block.block_id}\u0000${element.action_id}`;
}
