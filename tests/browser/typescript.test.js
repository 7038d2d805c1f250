// The TypeScript module: compiled as strictly as tsc can, bundled, and run in Node.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import { before, test } from "node:test";
import { pathToFileURL } from "node:url";

import { build } from "esbuild";

import { file, folder, json } from "./exports.js";

const modules = {};

before(async () => {
  const { compilerOptions } = JSON.parse(readFileSync("tsconfig.json", "utf8"));
  copyFileSync("usage.ts", file("usage.ts"));
  writeFileSync(file("package.json"), '{"type": "module"}');
  const config = { compilerOptions: { ...compilerOptions, outDir: "js" }, include: ["*.ts"] };
  writeFileSync(file("tsconfig.json"), JSON.stringify(config));
  try {
    execFileSync("node_modules/.bin/tsc", ["-p", folder], { encoding: "utf8" });
  } catch (error) {
    assert.fail(error.stdout);
  }
  for (const list of ["web", "hostile", "hex", "many"]) {
    modules[list] = await import(pathToFileURL(file(`js/${list}.js`)));
  }
});

for (const list of ["web", "hostile", "hex", "many"]) {
  test(`every code and text of ${list} is in its module`, () => {
    const found = modules[list];
    const { codes } = json(`${list}.json`);
    assert.deepEqual(found.codes, codes.map(({ code }) => code));
    for (const { code, name, variant, success, deprecated, message, description, translations } of codes) {
      assert.equal(found.Code[variant], code);
      assert.equal(found.codeOf(variant), code);
      assert.equal(found.nameByCode[code], name);
      assert.equal(found.messageByCode[code], message);
      assert.equal(found.descriptionByCode[code], description);
      assert.equal(found.deprecatedByCode[code] ?? null, deprecated);
      assert.equal(found.isSuccess(code), success);
      const chinese = translations.description?.["zh-Hans"] ?? description;
      assert.equal(found.descriptionIn(code, "zh-CN"), chinese);
      assert.ok(found.isCode(code));
    }
  });
}

test("columns of every type are tables", () => {
  const found = modules.hostile;
  assert.deepEqual(found.waitByCode, { "-7": 5, 1: 0, 2: 65535 });
  assert.equal(found.ratioByCode[-7], true);
  assert.equal(found.levelByCode[1], "high");
  assert.equal(found.constructorByCode[0], "toString");
  assert.deepEqual([found.retry1ByCode[-7], found.retry1ByCode$2[-7]], ["a", "b"]);
});

test("a hexadecimal list is the same in numbers", () => {
  const { Code, codeOf, isSuccess, adviceIn, parseReport } = modules.hex;
  assert.equal(Code.UserNotExist, 160);
  assert.equal(codeOf("USER_NOT_EXIST"), 160);
  assert.deepEqual([isSuccess(0), isSuccess(255)], [false, true]);
  assert.deepEqual([adviceIn(160, "zh-CN"), adviceIn(160, "fr"), adviceIn(255, "zh")], ["注册", "register", ""]);
  assert.equal(parseReport("0x00a0").known, 160);
  assert.equal(parseReport({ code: "255" }).kind, "success");
});

test("only the numbers and names of the list are codes", () => {
  const { isCode, codeOf } = modules.web;
  for (const value of [880105, 880103.5, NaN, "880103", 880103n, null, undefined, {}, "toString"]) {
    assert.equal(isCode(value), false, String(value));
  }
  for (const name of ["toString", "__proto__", "", "constructor", "usernotexist"]) {
    assert.equal(codeOf(name), undefined, name);
  }
});

test("languages are found as people and systems name them", () => {
  const { bestLanguage, descriptionIn } = modules.web;
  for (const wanted of [
    ..."zh ZH zh-CN zh_CN zh_CN.UTF-8 zh-SG zh-Hans zh-hans-CN zh-CN-u-nu-hanidec cmn-Hans".split(" "),
    "zh-cmn-Hans", "zh-TW", "zh-HK", "zh-CN,zh;q=0.9,en;q=0.8", " zh-CN", "fr,zh;q=0.5",
    ["zh-CN", "en"], ["fr", "zh"],
  ]) {
    assert.equal(bestLanguage(wanted), "zh-Hans", String(wanted));
    assert.equal(descriptionIn(880103, wanted), "用户不存在", String(wanted));
  }
  for (const wanted of ["en", "en-GB", "en_US.UTF-8", "en;q=0.9,zh;q=0.1", "*", ["en", "zh"]]) {
    assert.equal(bestLanguage(wanted), "en", String(wanted));
    assert.equal(descriptionIn(880103, wanted), "User does not exist", String(wanted));
  }
  for (const wanted of ["fr", "", "C", "zho", "z", ";;,,", "zh;q=0", "-", []]) {
    assert.equal(bestLanguage(wanted), undefined, String(wanted));
    assert.equal(descriptionIn(880103, wanted), "User does not exist", String(wanted));
  }
});

test("a cell without a translation falls back", () => {
  const { descriptionIn } = modules.hostile;
  assert.equal(descriptionIn(0, "ar-EG"), "نص عربي");
  assert.equal(descriptionIn(3, "ar"), "plain");
});

for (const [title, payload, expected] of JSON.parse(readFileSync("payloads.json", "utf8"))) {
  test(`payload: ${title}`, () => {
    const { parseReport, parseFailure, failureText } = modules.web;
    const report = parseReport(payload);
    const nulls = Object.entries(report).map(([key, value]) => [key, value ?? null]);
    assert.deepEqual(Object.fromEntries(nulls), expected);
    assert.deepEqual(parseFailure(payload), report.kind === "failure" ? report : undefined);
    if (report.kind === "failure") assert.notEqual(failureText(report), "");
  });
}

test("what JSON cannot say is read too, and nothing throws", () => {
  const { parseReport } = modules.web;
  const cycle = {};
  cycle.cycle = cycle;
  const cause = Object.assign(new Error("user not exist"), { code: 880103 });
  assert.deepEqual(parseReport(cause), {
    kind: "failure", code: 880103, known: 880103, received: "880103", message: "user not exist",
  });
  assert.equal(parseReport(880103n).code, 880103);
  assert.deepEqual(parseReport({ code: -0 }), { kind: "success", code: 0, message: "" });
  for (const value of [undefined, cycle, Symbol("s"), () => 1, new Map(), { code: cycle }, { code: Symbol("s") }]) {
    assert.doesNotThrow(() => parseReport(value));
  }
});

test("a text to show has the meaning and the number", () => {
  const { parseFailure, failureText } = modules.web;
  const show = (report, wanted) => failureText(parseFailure(report), wanted);
  assert.equal(show({ code: 880103, message: "m" }), "User does not exist (880103)");
  assert.equal(show({ code: 880103, message: "m" }, "zh-CN"), "用户不存在 (880103)");
  assert.equal(show({ code: 899008, message: "m" }, "zh-CN"), "m (899008)");
  assert.equal(show({ code: 899008 }), "899008");
  assert.equal(show({ message: "timeout" }), "timeout");
});

test("a bundler drops what is not used", async () => {
  const contents = 'import { isCode } from "./js/web.js"; console.log(isCode(1));';
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: folder }, bundle: true, format: "esm", charset: "utf8", write: false,
  });
  const [{ text }] = outputFiles;
  assert.match(text, /UserNotExist/);
  for (const unused of ["用户不存在", "User does not exist", "user not exist", "retry_later", "Intl"]) {
    assert.ok(!text.includes(unused), unused);
  }
});
