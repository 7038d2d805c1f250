// In: what a terminal would show, with its colors as escape sequences. Out: the same as an HTML page.

import { readFileSync } from "node:fs";

const COLORS = ["#45475a", "#f38ba8", "#a6e3a1", "#f9e2af", "#89b4fa", "#f5c2e7", "#94e2d5", "#cdd6f4"];

function style(codes) {
  const css = [];
  for (const code of codes.split(";").map(Number)) {
    if (code === 1) css.push("font-weight:bold");
    if (code === 2) css.push("opacity:.7");
    if (code >= 30 && code <= 37) css.push(`color:${COLORS[code - 30]}`);
    if (code >= 90 && code <= 97) css.push(`color:${COLORS[code - 90]}`);
  }
  return css.join(";");
}

const text = readFileSync(0, "utf8").replace(/&/g, "&amp;").replace(/</g, "&lt;");
let open = 0;
const html = text.replace(/\x1b\[([0-9;]*)m/g, (_, codes) => {
  if (codes === "" || codes === "0") {
    const closing = "</span>".repeat(open);
    open = 0;
    return closing;
  }
  open += 1;
  return `<span style="${style(codes)}">`;
});
process.stdout.write(
  `<!doctype html><meta charset="utf-8"><body style="margin:0;background:#1e1e2e;color:#cdd6f4">` +
    `<pre style="margin:20px;font:15px/1.45 'DejaVu Sans Mono',monospace">${html}</pre>`,
);
