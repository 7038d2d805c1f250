#!/usr/bin/env bash
# Checks what a list is exported to: the TypeScript module with `tsc --strict` and in Node, the JSON
# against its schema, the Markdown page as it renders, the HTML page in a headless Chromium.
# Needs node 20 and chromium (CHROMIUM names another one), as Debian packages them.
set -euo pipefail
cd "$(dirname "$0")"

CHROMIUM=${CHROMIUM:-$(command -v chromium || true)}
for tool in node npm "${CHROMIUM:-chromium}"; do
    command -v "$tool" > /dev/null || { echo "error: $tool is not installed" >&2; exit 1; }
done

EXPORTS=$(mktemp -d)
trap 'rm -rf "$EXPORTS"' EXIT
cargo run --locked --quiet -p jmessage-codes-tests --example exports -- "$EXPORTS"

# The scripts of packages would download tools that are not needed.
npm ci --ignore-scripts --no-audit --no-fund
export CHROMIUM EXPORTS
# One file after the other: the page's test measures time.
node --test --test-concurrency=1
