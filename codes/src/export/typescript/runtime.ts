
/** Returns whether a value is a code of the list. */
export function isCode(value: unknown): value is Code {
  return typeof value === "number" && $has(nameByCode, value);
}

/** Returns the code of a name, as `Code` has it or as the product writes it. */
export function codeOf(name: string): Code | undefined {
  if ($has(Code, name)) return Code[name as CodeName];
  return codes.find((code) => nameByCode[code] === name);
}

/** Returns whether a code means success. A number that the list does not have never does. */
export function isSuccess(code: number): boolean {
  return $successes.includes(code);
}

/**
 * The languages that somebody reads, the favourite first: language tags such as
 * `navigator.languages`, one tag, a locale such as `zh_CN.UTF-8`, or an `Accept-Language` header.
 */
export type Wanted = string | readonly string[];

/** Returns the language of the list that fits best, or `undefined` where none does. */
export function bestLanguage(wanted: Wanted): string | undefined {
  const available = [...languages, language];
  const index = $best(wanted, available);
  return index === undefined ? undefined : available[index];
}

/** What a callback or a server delivers when something failed. */
export interface Failure {
  readonly kind: "failure";
  /** The number, also one that the list does not have; `undefined` where there is none. */
  readonly code: number | undefined;
  /** The number, if the list has it. */
  readonly known: Code | undefined;
  /** The number as it was received, also if it is not an integer. `undefined` if there is none. */
  readonly received: string | undefined;
  /** The message as it was received, or an empty text. Do not match on it: match on the code. */
  readonly message: string;
}

/** A report that nothing failed. */
export interface Success {
  readonly kind: "success";
  readonly code: Code;
  readonly message: string;
}

/** Something that is not a report, such as the page of a proxy. */
export interface NoReport {
  readonly kind: "none";
  /** Its beginning. */
  readonly text: string;
}

/** What `parseReport` returns. */
export type Report = Failure | Success | NoReport;

/**
 * Reads what a callback or a server delivers: `{code, message}`, `{error: {code, message}}`, either
 * as JSON text, a number, or a text such as `"871303"` or `"Error 871303"`. The message may be called
 * `description` or `msg`; the code may be a text. Never throws.
 */
export function parseReport(report: unknown): Report {
  return $report(report, 4);
}

/** Reads a failure, or returns `undefined` where the report is of success or is none. */
export function parseFailure(report: unknown): Failure | undefined {
  const found = parseReport(report);
  return found.kind === "failure" ? found : undefined;
}

/** Returns a text to show: what the code means, or else the message; and the number. Never empty. */
export function failureText(failure: Failure, wanted: Wanted = language): string {
  const { known, message, received } = failure;
  const meaning =
    known === undefined ? message : descriptionIn(known, wanted) || messageIn(known, wanted);
  if (received === undefined) return meaning || "Failure without a code and a message";
  return meaning === "" ? received : `${meaning} (${received})`;
}

function $has(object: object, key: string | number): boolean {
  return Object.prototype.hasOwnProperty.call(object, key);
}

function $translated(
  code: Code,
  wanted: Wanted,
  translations: readonly (readonly [tag: string, texts: Readonly<Partial<Record<Code, string>>>])[],
): string | undefined {
  const index = $best(wanted, [...translations.map(([tag]) => tag), language]);
  return index === undefined ? undefined : translations[index]?.[1][code];
}

function $best(wanted: Wanted, available: readonly string[]): number | undefined {
  for (const range of $ranges(wanted)) {
    if (range === "*") return available.length - 1;
    const fits = available.map((tag) => $fit(range, $canonical(tag)));
    const best = Math.max(...fits);
    if (best > 0) return fits.indexOf(best);
  }
  return undefined;
}

function $ranges(wanted: Wanted): string[] {
  const parts = (typeof wanted === "string" ? wanted : wanted.join(",")).split(",");
  return parts
    .map((part) => {
      const quality = /;\s*q\s*=\s*([0-9.]+)/i.exec(part)?.[1];
      return { tag: $canonical(part), quality: quality === undefined ? 1 : Number(quality) };
    })
    .filter(({ tag, quality }) => tag !== "" && quality > 0)
    .sort((one, other) => other.quality - one.quality)
    .map(({ tag }) => tag);
}

// `zh_CN.UTF-8` is `zh-cn`, and `zh-cmn-Hans` is `zh-hans`: Mandarin is what `zh` means.
function $canonical(tag: string): string {
  const bare = tag.replace(/[.;@].*$/s, "").trim().replace(/_/g, "-").toLowerCase();
  return bare.replace(/^[a-z]{2,3}-(?=[a-z]{3}(-|$))/, "").replace(/^cmn(?=-|$)/, "zh");
}

// How well a language fits: the same; the longest beginning; the same script; the bare language;
// Chinese in the other script.
function $fit(range: string, tag: string): number {
  if (range === tag) return 1000;
  const [language] = range.split("-", 1);
  if (language !== tag.split("-", 1)[0]) return 0;
  if (tag !== language && range.startsWith(`${tag}-`)) return 100 + tag.length;
  const script = $script(range);
  if (script !== undefined && script === $script(tag)) return tag === language ? 3 : 4;
  if (tag === language) return 2;
  return language === "zh" ? 1 : 0;
}

function $script(tag: string): string | undefined {
  const script = /^[a-z]+-([a-z]{4})(?=-|$)/.exec(tag)?.[1];
  if (script !== undefined) return script;
  if (/^zh(-|$)/.test(tag)) return /-(tw|hk|mo)(-|$)/.test(tag) ? "hant" : "hans";
  try {
    return new Intl.Locale(tag).maximize().script?.toLowerCase();
  } catch {
    // No tag, or an engine without `Intl`.
    return undefined;
  }
}

function $report(value: unknown, depth: number): Report {
  if (typeof value === "number" || typeof value === "bigint") return $judged(value, "");
  if (typeof value === "string") return $fromText(value, depth);
  if (typeof value !== "object" || value === null || Array.isArray(value)) return $none(value);
  return $fromObject(value as Readonly<Record<string, unknown>>);
}

function $fromText(text: string, depth: number): Report {
  const trimmed = text.trim();
  if (/^[{"]/.test(trimmed) && depth > 0) {
    try {
      return $report(JSON.parse(trimmed), depth - 1);
    } catch {
      return $none(text);
    }
  }
  if ($number(trimmed) !== undefined) return $judged(trimmed, "");
  const [, number, message] = /^error[\s:#]*(-?\d+)\b[\s:,.-]*(.*)$/is.exec(trimmed) ?? [];
  return number === undefined ? $none(text) : $judged(number, message ?? "");
}

function $fromObject(outer: Readonly<Record<string, unknown>>): Report {
  const error = outer["error"];
  const inner =
    typeof error === "object" && error !== null ? (error as Readonly<Record<string, unknown>>) : {};
  const texts = [inner, outer].flatMap(({ message, description, msg }) => [message, description, msg]);
  const message = [...texts, error].find(
    (text): text is string => typeof text === "string" && text !== "",
  );
  const code = inner["code"] ?? outer["code"];
  const isReport = "code" in inner || "code" in outer || message !== undefined;
  return isReport ? $judged(code, message ?? "") : $none(outer);
}

function $judged(received: unknown, message: string): Report {
  const code = $number(received);
  const known = isCode(code) ? code : undefined;
  if (known !== undefined && isSuccess(known)) return { kind: "success", code: known, message };
  return { kind: "failure", code, known, received: $shown(received), message };
}

function $number(value: unknown): number | undefined {
  const pattern = /^(?:error[\s:#]*)?(-?\d+(?:\.0*)?|0x[0-9a-f]+)$/i;
  const digits = typeof value === "string" ? pattern.exec(value.trim())?.[1] : value;
  if (typeof digits !== "string" && typeof digits !== "number" && typeof digits !== "bigint") {
    return undefined;
  }
  const number = Number(digits);
  // `-0` is 0.
  return Number.isSafeInteger(number) ? number + 0 : undefined;
}

function $shown(received: unknown): string | undefined {
  if (received === undefined || received === null || received === "") return undefined;
  return typeof received === "object" ? $start(received) : String(received).replace(/^error[\s:#]*/i, "");
}

function $none(value: unknown): NoReport {
  return { kind: "none", text: $start(value) };
}

function $start(value: unknown): string {
  let text: string | undefined;
  try {
    text = typeof value === "string" ? value : JSON.stringify(value);
  } catch {
    // A cycle, or a `bigint`.
  }
  return (text ?? String(value)).slice(0, 200);
}
