//! Writes every export of a few lists into a folder, for the checks in `tests/browser`: the built-in
//! list, one with texts that break careless escaping, a hexadecimal one, and one of 2,000 rows.

use std::error::Error;
use std::path::Path;
use std::{env, fs};

use jmessage_codes_spec::export::{Format, JSON_SCHEMA, Source, export};
use jmessage_codes_spec::{WEB, read_any};

fn main() -> Result<(), Box<dyn Error>> {
    let folder = env::args().nth(1).ok_or("usage: exports FOLDER")?;
    let folder = Path::new(&folder);
    fs::create_dir_all(folder)?;
    write(folder, "web", "JMessage Web SDK error codes", WEB)?;
    write(folder, "hostile", "</title><script>alert(1)</script> \"*/", HOSTILE)?;
    write(folder, "hex", "Codes of a device", HEX)?;
    write(folder, "many", "Two thousand codes", &many(2_000))?;
    fs::write(folder.join("list.schema.json"), JSON_SCHEMA)?;
    Ok(())
}

fn write(folder: &Path, name: &str, title: &str, text: &str) -> Result<(), Box<dyn Error>> {
    let spec = read_any(name, text.as_bytes())?;
    let list = Source { name, title, language: "en", spec: &spec };
    for format in Format::ALL {
        let ending = match format {
            Format::TypeScript => "ts",
            Format::Json => "json",
            Format::Markdown => "md",
            Format::Html => "html",
            Format::OpenApi => "openapi.json",
            other => return Err(format!("no file ending for {other:?}").into()),
        };
        fs::write(folder.join(format!("{name}.{ending}")), export(&list, format)?)?;
    }
    Ok(())
}

const HOSTILE: &str = include_str!("../fixtures/export/hostile.csv");

const HEX: &str = include_str!("../fixtures/export/hex.csv");

/// A list of this many rows, each with texts of the usual length.
fn many(rows: u32) -> String {
    let mut text = String::from("code,name,message,description,description@zh-Hans,action:enum\n");
    let words = ["user", "group", "message", "token", "member", "friend", "upload", "signature"];
    let states = ["not found", "expired", "already exists", "too large", "not allowed"];
    let actions = ["retry", "report", "fix_request", "log_in_again"];
    for (row, index) in (0..rows).zip(0_usize..) {
        let (word, state) = (words[index % 8], states[index % 5]);
        let action = actions[index % 4];
        let code = 870_000 + row * 7;
        let row = format!(
            "{code},Code{code},{word} {state},The {word} of request {row} is {state} on the \
             server,请求{row}的{word}无效,{action}\n"
        );
        text.push_str(&row);
    }
    text
}
