// The HTML page in a headless Chromium: what it shows, its search, its keys, and whether everybody
// can use it.
import assert from "node:assert/strict";
import { createServer } from "node:http";
import { after, before, test } from "node:test";

import axe from "axe-core";
import { chromium } from "playwright-core";

import { json, text } from "./exports.js";

let browser, server;
before(async () => {
  // Chromium has no sandbox of its own for root, as which containers run.
  browser = await chromium.launch({ executablePath: process.env.CHROMIUM, args: ["--no-sandbox"] });
  server = createServer(({ url }, response) => {
    response.setHeader("content-type", "text/html");
    response.end(text(url.slice(1)));
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
});
after(async () => {
  await browser?.close();
  server?.close();
});

/** Opens a page, hands it over, and fails if it raised an error or asked for another file. */
async function open(list, options, use, hash = "") {
  const context = await browser.newContext({ viewport: { width: 1400, height: 900 }, ...options });
  const page = await context.newPage();
  const mishaps = [];
  page.on("pageerror", (error) => mishaps.push(error.message));
  page.on("dialog", (dialog) => mishaps.push(dialog.message()));
  page.on("console", (message) => message.type() === "error" && mishaps.push(message.text()));
  const requests = [];
  page.on("request", (request) => requests.push(request.url()));
  await page.goto(`http://127.0.0.1:${server.address().port}/${list}.html${hash}`);
  await use(page);
  await context.close();
  assert.equal(requests.length, 1, requests.join("\n"));
  assert.deepEqual(mishaps, []);
}

const visible = (page) =>
  page.$$eval("article", (all) => all.filter((it) => it.checkVisibility()).map((it) => it.id));
const search = async (page, text) => {
  await page.fill("#query", text);
  // The last batch of a long result is shown soon after.
  await page.waitForTimeout(400);
  return visible(page);
};
const inView = (page, id) =>
  page.$eval(`[id="${id}"]`, (it) => {
    const { top, bottom } = it.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  });

for (const list of ["web", "hostile", "hex"]) {
  for (const javaScriptEnabled of [true, false]) {
    test(`the page of ${list} shows every text as it is, scripts ${javaScriptEnabled}`, async () => {
      await open(list, { javaScriptEnabled }, async (page) => {
        const { title, codes } = json(`${list}.json`);
        assert.equal(await page.title(), title);
        assert.equal(await page.textContent("h1"), title);
        assert.equal(await page.isVisible("#query"), javaScriptEnabled);
        assert.deepEqual(await page.$$eval("article", (all) => all.map((it) => it.id)), codes.map(({ text }) => text));
        for (const { text, name, message, description, deprecated, columns, translations } of codes) {
          const shown = await page.textContent(`[id="${text}"]`);
          const values = Object.values(columns).filter((value) => value !== null);
          const translated = Object.values(translations).flatMap((texts) => Object.values(texts));
          for (const part of [text, name, message, description, deprecated ?? "", ...values, ...translated]) {
            assert.ok(shown.includes(String(part)), `${text}: ${part}`);
          }
        }
        const scripts = await page.$$eval("script, img, b", (all) => all.length);
        assert.equal(scripts, 1);
      });
    });
  }
}

test("the search finds numbers, names and words in every language", async () => {
  await open("web", {}, async (page) => {
    for (const [text, id] of [
      ["880103", "880103"], ["８８０１０３", "880103"], ["UserNotExist", "880103"], ["usernotexist", "880103"],
      ["user_not_exist", "880103"], ["USER NOT EXIST", "880103"], ["用户不存在", "880103"],
      ["  exist   user not ", "880103"], ["Error 880103", "880103"], ['{"code":880103,"message":"?"}', "880103"],
      ["retry_later", "882005"],
    ]) {
      const found = await search(page, text);
      assert.ok(found.includes(id), `${text}: ${found}`);
      assert.ok(found.length < 12, `${text}: ${found}`);
    }
    assert.deepEqual(await search(page, "<nothing>"), []);
    assert.equal(await page.textContent("[role=status]"), "No code has “<nothing>”");
    assert.equal((await search(page, "880103")).length, 1);
    assert.equal(await page.textContent("[role=status]"), "1 code of 76");
    assert.equal((await search(page, "")).length, 76);
    assert.equal(await page.textContent("[role=status]"), "76 codes");
  });
});

test("a hexadecimal code is found in both notations", async () => {
  await open("hex", {}, async (page) => {
    for (const text of ["160", "0x00A0", "0x00a0", "no user", "USER_NOT_EXIST", "注册"]) {
      assert.deepEqual(await search(page, text), ["0x00A0"], text);
    }
  });
});

test("a link leads to its code, also one that the search hides", async () => {
  await open("many", {}, async (page) => {
    assert.ok(await inView(page, "876993"));
    await search(page, "signature");
    assert.ok(!(await visible(page)).includes("870000"));
    await page.evaluate(() => (location.hash = "#870000"));
    await page.waitForTimeout(400);
    assert.ok((await visible(page)).length === 2000);
    assert.ok(await inView(page, "870000"));
  }, "#876993");
});

test("keys lead everywhere", async () => {
  await open("web", {}, async (page) => {
    const focused = () => page.evaluate(() => document.activeElement.closest("article")?.id ?? document.activeElement.id);
    await page.keyboard.press("/");
    assert.equal(await focused(), "query");
    await page.keyboard.type("/88010");
    assert.equal(await page.inputValue("#query"), "/88010");
    await page.keyboard.press("Escape");
    assert.equal(await page.inputValue("#query"), "");
    await page.keyboard.type("invalid pa");
    const [first, second] = await visible(page);
    await page.keyboard.press("ArrowDown");
    assert.equal(await focused(), first);
    await page.keyboard.press("ArrowDown");
    assert.equal(await focused(), second);
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("ArrowUp");
    assert.equal(await focused(), "query");
    // The code itself, not the first that has its digits.
    await page.fill("#query", "0");
    await page.keyboard.press("Enter");
    assert.equal(new URL(page.url()).hash, "#0");
    assert.equal(await focused(), "0");
    await page.keyboard.press("Escape");
    assert.equal(await focused(), "query");
    await page.fill("#query", "nothing at all");
    await page.keyboard.press("Enter");
    assert.equal(await focused(), "query");
  });
});

for (const colorScheme of ["light", "dark"]) {
  for (const width of [390, 1400]) {
    for (const list of ["web", "hostile"]) {
      test(`axe finds nothing, and nothing is cut off: ${list}, ${colorScheme}, ${width} px`, async () => {
        await open(list, { colorScheme, viewport: { width, height: 900 } }, async (page) => {
          await page.evaluate(() => (location.hash = "#0"));
          const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
          assert.ok(wide <= 0, `${wide} px too wide`);
          // What the search box covers while one scrolls, axe could not judge.
          const content = ".search { position: static } .part { content-visibility: visible }";
          await page.addStyleTag({ content });
          await page.evaluate(axe.source);
          const { violations, incomplete, passes } = await page.evaluate(() => window.axe.run());
          const brief = (found) => found.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).slice(0, 3)}`);
          assert.deepEqual(brief(violations), []);
          // Contrast is not judged of a single letter or an arrow.
          const isLetter = ({ any: [check] }) => ["shortTextContent", "nonBmp"].includes(check?.data?.messageKey);
          const open = incomplete.map((it) => ({ ...it, nodes: it.nodes.filter((node) => !isLetter(node)) }));
          assert.deepEqual(brief(open.filter(({ nodes }) => nodes.length > 0)), []);
          assert.ok(passes.some(({ id }) => id === "color-contrast"));
          const back = await page.$eval("body", (body) => getComputedStyle(body).backgroundColor);
          assert.equal(back, colorScheme === "dark" ? "rgb(15, 19, 24)" : "rgb(246, 247, 249)");
        });
      });
    }
  }
}

test("a key stroke in 2,000 rows does little work (times are only told)", async (context) => {
  await open("many", {}, async (page) => {
    await page.waitForTimeout(500);
    const rounds = await page.evaluate(async () => {
      const input = document.querySelector("#query");
      const rounds = [];
      for (const text of "u us use user user_ user us u 8 87 870 8700 87 请 请求 请求1 zzz t".split(" ").flatMap((it) => [it, ""])) {
        const start = performance.now();
        input.value = text;
        input.dispatchEvent(new Event("input"));
        document.body.getBoundingClientRect();
        const time = performance.now() - start;
        const shown = document.querySelectorAll("article:not([hidden])").length;
        rounds.push({ text, time, shown });
        await new Promise((resolve) => setTimeout(resolve, 400));
      }
      return rounds;
    });
    const times = rounds.map(({ time }) => time).sort((one, other) => one - other);
    const ms = (at) => times[Math.floor((times.length - 1) * at)].toFixed(1);
    context.diagnostic(`key strokes: ${times.length}; median ${ms(0.5)} ms, 90 % ${ms(0.9)} ms, most ${ms(1)} ms`);
    assert.equal(await page.$$eval("article:not([hidden])", (all) => all.length), 2000);
  });
});
