// The folder that `run.sh` had the exports written into.
import { readFileSync } from "node:fs";
import { isAbsolute, join } from "node:path";

export const folder = process.env.EXPORTS ?? "";
if (!isAbsolute(folder)) throw new Error("EXPORTS names no folder: start these tests with run.sh");

export const file = (name) => join(folder, name);
export const text = (name) => readFileSync(file(name), "utf8");
export const json = (name) => JSON.parse(text(name));
