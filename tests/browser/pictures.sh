#!/usr/bin/env bash
# Makes `pictures/terminal.png` and `pictures/page.png`: the tool in a terminal, and the exported page in
# a browser. Both show what the tool really writes. Needs node 20 and chromium.
set -euo pipefail
cd "$(dirname "$0")"

CHROMIUM=${CHROMIUM:-$(command -v chromium)}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cargo build --locked --quiet -p jmessage-codes-cli
target=$(cargo metadata --no-deps --format-version 1 | sed 's/.*"target_directory":"\([^"]*\)".*/\1/')
tool=$target/debug/jmessage-codes

# A list with two mistakes, as a spreadsheet might save it.
cat > "$work/billing.csv" <<'CSV'
code,name,retry:bool,message
4100,CardDeclined,false,card declined
4102,CardExpired,yes,card expired
4102,CardLost,false,card lost
CSV
cd "$work"
{
  echo '$ jmessage-codes check billing.csv'
  "$tool" --color always check billing.csv || true
  echo
  echo '$ jmessage-codes explain "Error 880103" --list web --lang zh'
  "$tool" --color always explain "Error 880103" --list web --lang zh
} > terminal.txt 2>&1
"$tool" export --to html --list web > page.html
cd - > /dev/null
node terminal.mjs < "$work/terminal.txt" > "$work/terminal.html"

shot() { # name, width, height
  "$CHROMIUM" --headless --no-sandbox --disable-gpu --hide-scrollbars --window-size="$2,$3" \
    --screenshot="$PWD/pictures/$1.png" "file://$work/$1.html" > /dev/null 2>&1
}
shot terminal 720 740
shot page 900 560
