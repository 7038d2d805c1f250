"use strict";
(() => {
  const search = document.querySelector(".search");
  const input = search.querySelector("input");
  const status = search.querySelector("[role=status]");
  const articles = [...document.querySelectorAll("article")];
  const plain = (text) => text.normalize("NFKC").toLowerCase();

  // What a code is found by: its texts, its number in both notations, and its name as it is and as
  // words: `UserNotExist` is also `user not exist` and `user_not_exist`.
  const words = (name) => name.replace(/([a-z0-9])([A-Z])/g, "$1 $2").replace(/[_-]+/g, " ");
  const haystack = (article) => {
    const name = words(article.dataset.name);
    return plain(`${article.textContent}\n${name}\n${name.replace(/ /g, "_")}`);
  };
  let haystacks;
  const index = () => (haystacks ??= articles.map(haystack));
  let shown = articles;

  const find = () => {
    const texts = index();
    const query = plain(input.value).trim();
    const terms = query.split(/\s+/);
    shown = articles.filter((_, at) => terms.every((term) => texts[at].includes(term)));
    if (shown.length === 0) shown = numbered(query);
    show();
    tell(query);
    return shown.find((article) => article.id.toLowerCase() === query) ?? shown[0];
  };

  // A line of a log, such as `Error 880103`: the codes that it has.
  const numbered = (query) => {
    const numbers = new Set(query.match(/0x[0-9a-f]+|-?[0-9]+/g));
    return articles.filter((article) => numbers.has(article.id.toLowerCase()));
  };

  // First what a screen holds; once that is painted, the rest in batches that grow. So a key stroke
  // is answered at once, and the next one stops what is left of the one before. An attribute that
  // stays is not written again.
  const firstBatch = 24;
  const pause = 30;
  let timer = 0;
  const show = () => {
    clearTimeout(timer);
    const found = new Set(shown.slice(0, firstBatch));
    const rest = new Set(shown.slice(firstBatch));
    for (const part of parts) {
      for (const article of part.children) {
        const isHidden = !found.has(article) && (article.hidden || !rest.has(article));
        if (article.hidden !== isHidden) article.hidden = isHidden;
      }
      fit(part);
    }
    const hidden = shown.filter((article) => article.hidden);
    if (hidden.length > 0) timer = setTimeout(reveal, pause, hidden, firstBatch);
  };
  const reveal = (articles, size) => {
    const now = articles.slice(0, size);
    for (const article of now) article.hidden = false;
    for (const part of new Set(now.map((article) => article.parentElement))) fit(part);
    const rest = articles.slice(size);
    if (rest.length > 0) timer = setTimeout(reveal, pause, rest, size * 2);
  };
  const parts = [...document.querySelectorAll(".part")];
  const fit = (part) => {
    let count = 0;
    for (const article of part.children) if (!article.hidden) count += 1;
    if (part.dataset.shown === `${count}`) return;
    part.dataset.shown = count;
    part.hidden = count === 0;
    part.style.setProperty("--shown", count);
  };

  const count = (number) => `${number} ${number === 1 ? "code" : "codes"}`;
  const tell = (query) => {
    status.textContent =
      query === ""
        ? count(articles.length)
        : shown.length === 0
          ? `No code has “${input.value.trim()}”`
          : `${count(shown.length)} of ${articles.length}`;
  };

  const clear = () => {
    input.value = "";
    find();
  };
  const link = (article) => article.querySelector("h2 a");
  const focus = (article) => {
    article.hidden = false;
    fit(article.parentElement);
    link(article).focus();
  };
  const go = (article) => {
    location.hash = article.id;
    focus(article);
  };
  const step = (by) => {
    const at = shown.indexOf(document.activeElement.closest("article"));
    if (at + by < 0) input.focus();
    else if (at + by < shown.length) focus(shown[at + by]);
  };

  input.addEventListener("input", () => {
    find();
    scrollTo(0, 0);
  });
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const inInput = document.activeElement === input;
    const inList = document.activeElement.closest("article") !== null;
    if (event.key === "/" && !inInput) input.select();
    else if (event.key === "Escape" && (inInput || inList)) {
      clear();
      input.focus();
    } else if (event.key === "Enter" && inInput) {
      const found = find();
      if (found) go(found);
    } else if (event.key === "ArrowDown" && (inInput || inList)) step(1);
    else if (event.key === "ArrowUp" && inList) step(-1);
    else return;
    event.preventDefault();
  });

  // A link to a code that the search hides shows all codes again.
  window.addEventListener("hashchange", () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (target && target.hidden) {
      clear();
      target.scrollIntoView();
    }
  });

  search.hidden = false;
  (window.requestIdleCallback ?? setTimeout)(index);
  if (input.value === "") tell("");
  else find();
})();
