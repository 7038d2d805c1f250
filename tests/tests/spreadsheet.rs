//! A list goes through a spreadsheet program and back and says the same: CSV to xlsx to CSV.
//!
//! Needs `soffice` of `LibreOffice`: `cargo test -p jmessage-codes-tests --features spreadsheet --test spreadsheet`.

use std::fs;
use std::path::Path;
use std::process::Command;

use jmessage_codes_spec::{Spec, read_any};
use jmessage_codes_tests::cargo::target_folder;

/// A list with a column of every kind. A spreadsheet drops quotes that a cell does not need, so that
/// no text has a space at its end; it shows numbers of more than 15 digits in another way.
const LIST: &str = r#"code,name,message,message@zh-Hans,description,description@de,deprecated,success,note,note@fr,hint:str?,again:bool,last:bool?,a:u8,b:u16,c:u32,d:u64?,e:i8,f:i16,g:i32,h:i64?,x:f32,y:f64?,group:enum,area:enum?,level:enum(low|medium|high),state:enum(open|shut)?
0,VALVE_OPEN,valve open,阀门打开,The valve is open.,Das Ventil ist offen.,,true,"all is ""well"", as ever",tout va bien,none,TRUE,false,0,65535,4294967295,900719925474,-128,-32768,-2147483648,-900719925474,2.5,-0.125,plant,north,low,open
-7,valve-shut,"valve shut; wait, then call",阀门关闭,,,"use 8, which says why",false,"two
lines",,,false,,255,0,0,,127,32767,2147483647,,0.25,,plant,,high,
4001,,no name here,,Ünïcode – “quoted”,,,FALSE,,,x,True,TRUE,1,2,3,4,5,6,7,8,9,10,pump_house,south,medium,shut
"#;

/// A list whose codes are hexadecimal, with one text column.
const HEXADECIMAL: &str = "code,description\n0x00A0,one\n0x00A1,two\n0x1000,three\n";

fn soffice(folder: &Path, arguments: &[&str]) {
    let profile = format!("-env:UserInstallation=file://{}/profile", folder.display());
    let status = Command::new("soffice")
        .args([profile.as_str(), "--headless"])
        .args(arguments)
        .current_dir(folder)
        .output()
        .expect("LibreOffice is installed: `soffice` is in the path");
    assert!(status.status.success(), "{}", String::from_utf8_lossy(&status.stderr));
}

/// The list as a spreadsheet saves it, read from and written with this separator, in UTF-8.
fn round_trip(name: &str, list: &str, separator: char) -> Vec<u8> {
    let folder = target_folder("spreadsheet").join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).expect("a folder can be made");
    fs::write(folder.join("list.csv"), list).expect("a list can be written");
    // Separator, quote, UTF-8, the first line; the last `true` lets the import find numbers.
    let options = format!("{},34,76,1", u32::from(separator));
    let import = format!("--infilter=Text - txt - csv (StarCalc):{options},,0,false,true");
    soffice(&folder, &[&import, "--convert-to", "xlsx", "list.csv"]);
    fs::remove_file(folder.join("list.csv")).expect("the list was written");
    let export = format!("csv:Text - txt - csv (StarCalc):{options},,0,false,true,false");
    soffice(&folder, &["--convert-to", &export, "list.xlsx"]);
    fs::read(folder.join("list.csv")).expect("the spreadsheet was saved")
}

fn spec(name: &str, list: &[u8]) -> Spec {
    read_any(name, list).unwrap_or_else(|rejected| panic!("{rejected}"))
}

#[test]
fn a_list_of_every_kind_of_column_comes_back() {
    let saved = round_trip("comma", LIST, ',');
    assert_ne!(saved, LIST.as_bytes(), "the spreadsheet did nothing");
    assert_eq!(spec("saved.csv", &saved), spec("list.csv", LIST.as_bytes()));
}

#[test]
fn a_list_with_semicolons_comes_back() {
    let mut writer = csv::WriterBuilder::new().delimiter(b';').from_writer(Vec::new());
    let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(LIST.as_bytes());
    for record in reader.records() {
        writer.write_record(&record.expect("the list is CSV")).expect("a row can be written");
    }
    let list = String::from_utf8(writer.into_inner().expect("it was written")).expect("it is text");
    let saved = round_trip("semicolon", &list, ';');
    assert_eq!(spec("saved.csv", &saved), spec("list.csv", LIST.as_bytes()));
}

#[test]
fn hexadecimal_codes_come_back() {
    let saved = round_trip("hexadecimal", HEXADECIMAL, ',');
    assert_eq!(spec("saved.csv", &saved), spec("list.csv", HEXADECIMAL.as_bytes()));
}
