// What Slack's client checks before it sends a form.

import { valueKey } from "./state.js";

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** block_id → what is wrong, in the viewer's language. */
export function problems(blocks, form, says) {
  const found = {};
  for (const block of blocks ?? []) {
    if (block.type !== "input" || !block.element) continue;
    const problem = problemOf(block, form.state(block, block.element), says);
    if (problem) found[block.block_id] = problem;
  }
  return found;
}

function problemOf(block, state, says) {
  const value = state[valueKey(state.type)];
  const empty = value === null || value === "" || (Array.isArray(value) && value.length === 0);
  if (empty) return block.optional ? null : says.required;
  return CHECKS[state.type]?.(value, block.element, says) ?? null;
}

const CHECKS = {
  plain_text_input: (value, element, says) =>
    element.min_length && value.length < element.min_length ? says.tooShort(element.min_length) : null,
  email_text_input: (value, _, says) => (EMAIL.test(value) ? null : says.notEmail),
  url_text_input: (value, _, says) => (/^https?:\/\/\S+$/i.test(value) ? null : says.notUrl),
  number_input: numberProblem,
};

function numberProblem(value, element, says) {
  const number = Number(String(value).replace(",", "."));
  if (Number.isNaN(number)) return says.notNumber;
  if (!element.is_decimal_allowed && !Number.isInteger(number)) return says.notWhole;
  if (element.min_value !== undefined && number < Number(element.min_value))
    return says.atLeast(element.min_value);
  if (element.max_value !== undefined && number > Number(element.max_value))
    return says.atMost(element.max_value);
  return null;
}
