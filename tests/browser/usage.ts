// What a program does with an exported list. It only has to compile: each `@ts-expect-error` is an
// error that the types have to find.
import { Code, actionByCode, descriptionIn, isCode, nameByCode, parseFailure } from "./web.js";
import type { CodeAction, CodeName, Failure } from "./web.js";

const code: Code = Code.UserNotExist;
const number: 880103 = Code.UserNotExist;
const name: CodeName = "UserNotExist";
const text: string = nameByCode[code] + descriptionIn(880104, "zh-CN") + String(Code[name]) + number;
const action: CodeAction = actionByCode[880209];

// @ts-expect-error: no such code
const unknown: Code = 880105;
// @ts-expect-error: no such name
const misspelled = Code.UserNotExists;
// @ts-expect-error: any number must be checked first
const unchecked = (value: number): string => nameByCode[value];
// @ts-expect-error: no such word
const word: CodeAction = "retry_now";
// @ts-expect-error: the codes are constants
Code.UserNotExist = 1;

export const checked = (value: number): string => (isCode(value) ? nameByCode[value] : "unknown");

// A switch over all words of a column, without a default.
export function advice(failure: Failure): string {
  if (failure.known === undefined) return "unknown";
  const found: CodeAction = actionByCode[failure.known];
  return found === "retry_later" ? "later" : found;
}

export function report(value: unknown): string {
  const failure = parseFailure(value);
  if (failure?.known === undefined) return `unknown: ${failure?.message ?? "nothing"}`;
  switch (failure.known) {
    case Code.UserNotExist:
    case Code.InvalidPassword:
      return "wrong user or password";
    default:
      return descriptionIn(failure.known, ["zh-CN", "en"]);
  }
}

export const all: unknown[] = [text, action, unknown, misspelled, unchecked, word];
