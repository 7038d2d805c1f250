// The documents: JSON against its schema, OpenAPI against the list, Markdown as it renders.
import assert from "node:assert/strict";
import { test } from "node:test";

import Ajv2020 from "ajv/dist/2020.js";
import MarkdownIt from "markdown-it";

import { json as read, text } from "./exports.js";

const lists = ["web", "hostile", "hex", "many"];

const ajv = new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true });
const validate = ajv.compile(read("list.schema.json"));

for (const list of lists) {
  test(`the JSON of ${list} follows its schema`, () => {
    assert.ok(validate(read(`${list}.json`)), JSON.stringify(validate.errors, null, 2));
  });
}

test("the schema refuses what is not an export", () => {
  const change = (edit) => {
    const document = read("hostile.json");
    edit(document);
    return validate(document);
  };
  assert.ok(change(() => {}));
  assert.ok(!change((document) => delete document.codes[0].text));
  assert.ok(!change((document) => (document.codes[0].code = 1.5)));
  assert.ok(!change((document) => (document.codes[0].text = "0xZ")));
  assert.ok(!change((document) => (document.format = "jmessage-codes/list/2")));
  assert.ok(!change((document) => (document.columns[0].type = "u128")));
  assert.ok(!change((document) => delete document.columns[0].words));
  assert.ok(!change((document) => (document.codes[0].translations.description["zh-Hans"] = "")));
});

test("the JSON has the list's texts, columns and languages", () => {
  const { language, languages, notation, columns, codes } = read("hostile.json");
  assert.deepEqual([language, languages, notation], ["en", ["zh-Hans", "ar"], "decimal"]);
  assert.deepEqual(columns[0], { name: "level", type: "enum", optional: false, words: ["low", "high"], closed: false });
  const [negative, , proto] = codes;
  assert.equal(negative.message, "</script><script>alert(1)</script>");
  assert.equal(negative.deprecated, "use `0`, */ not this | one");
  assert.equal(proto.description, "two\nlines, and\ta tab");
  assert.equal(Object.entries(proto.columns)[1].join(), "wait,0");
  assert.equal(codes.at(-1).columns.wait, null);
});

for (const [list, name] of [["web", "WebCode"], ["hostile", "HostileCode"], ["hex", "HexCode"], ["many", "ManyCode"]]) {
  test(`the OpenAPI schema of ${list} names every code`, () => {
    const { openapi, info, paths, components } = read(`${list}.openapi.json`);
    assert.equal(openapi, "3.0.3");
    assert.ok(info.title && info.version && paths);
    assert.match(name, /^[A-Za-z0-9._-]+$/);
    const schema = components.schemas[name];
    const { codes } = read(`${list}.json`);
    assert.deepEqual([schema.type, schema.format], ["integer", "int32"]);
    assert.deepEqual(schema.enum, codes.map(({ code }) => code));
    assert.deepEqual(schema["x-enum-varnames"], codes.map(({ variant }) => variant));
    const texts = codes.map(({ description, message }) => description || message);
    assert.deepEqual(schema["x-enum-descriptions"], texts);
  });
}

// The texts of the tokens of one block, as a reader sees them.
const shown = (inline) =>
  inline.children
    .map(({ type, content }) => (type === "text" || type === "text_special" ? content : type === "softbreak" ? "\n" : ""))
    .join("");
const oneLine = (words) => words.split(/\s+/).filter(Boolean).join(" ");

for (const list of lists) {
  test(`the Markdown page of ${list} shows each text as it is`, () => {
    const page = text(`${list}.md`).replaceAll("<br>", " ");
    const tokens = new MarkdownIt({ html: true }).parse(page, {});
    const inlines = tokens.filter(({ type }) => type === "inline");
    const cells = tokens.flatMap((token, at) => (token.type === "td_open" ? [shown(tokens[at + 1])] : []));
    const anchors = inlines.flatMap(({ content }) => content.match(/^<a id="([^"]+)"><\/a>/)?.[1] ?? []);
    const items = new Set(inlines.map((inline) => oneLine(shown(inline))));
    const { title, codes } = read(`${list}.json`);
    assert.equal(shown(inlines[0]), title);
    assert.deepEqual(anchors, codes.map(({ text }) => text));
    // A column that is empty in every row is left out.
    const texts = ["message", "description"].filter((name) => codes.some((code) => code[name] !== ""));
    const rows = codes.map((code) =>
      [code.text, code.deprecated === null ? code.name : `${code.name} (deprecated)`, ...texts.map((name) => code[name])]);
    assert.deepEqual(cells.map(oneLine), rows.flat().map(oneLine));
    for (const { message, description, translations, deprecated, columns } of codes) {
      if (message) assert.ok(items.has(`Message: ${oneLine(message)}`), message);
      if (description) assert.ok(items.has(`Description: ${oneLine(description)}`), description);
      if (deprecated) assert.ok(items.has(`Deprecated: ${oneLine(deprecated)}`), deprecated);
      for (const [tag, translated] of Object.entries(translations.description ?? {})) {
        assert.ok(items.has(`Description (${tag}): ${oneLine(translated)}`), translated);
      }
      for (const [name, value] of Object.entries(columns)) {
        if (value !== null && value !== "") assert.ok(items.has(`${name}: ${oneLine(String(value))}`), name);
      }
    }
    // Anchors and line ends are all the HTML there is.
    const markup = inlines.flatMap(({ children }) => children.filter(({ type }) => type === "html_inline"));
    assert.ok(markup.every(({ content }) => /^<a id="[^"<>]+">$|^<\/a>$/.test(content)));
    assert.ok(!tokens.some(({ type }) => type === "html_block"));
  });
}
