//! How the time and the memory of reading and planning grow with a list, one process for each size:
//! `cargo run --release -p jmessage-codes-spec --example growth -- 1000000`

use std::fmt::Write;
use std::time::Instant;
use std::{env, fs};

use jmessage_codes_spec::plan::plan;
use jmessage_codes_spec::{Repr, read};

fn main() {
    let rows = env::args().nth(1).and_then(|count| count.parse().ok()).unwrap_or(1_000);
    let is_wrong = env::args().nth(2).is_some_and(|it| it == "wrong");
    let csv = list(rows, is_wrong);
    let start = Instant::now();
    let reading = read("codes.csv", csv.as_bytes(), Repr::I32);
    let read = start.elapsed();
    let start_of_plan = Instant::now();
    let found = match &reading {
        Ok(spec) => {
            let codes: Vec<u128> = spec.codes().iter().map(|code| code.bits()).collect();
            let names: Vec<&str> = spec.names().iter().map(String::as_str).collect();
            let slots = slots(&codes, &names);
            format!("planned in {:.2?}, {slots} slots", start_of_plan.elapsed())
        }
        Err(rejected) => {
            let length = rejected.to_string().len();
            let mistakes = rejected.problems().len();
            format!("{mistakes} mistakes, {length} bytes shown in {:.2?}", start_of_plan.elapsed())
        }
    };
    let bytes = csv.len();
    println!(
        "{rows} rows, {bytes} bytes: read in {read:.2?}, {found}; all {:.2?}",
        start.elapsed()
    );
    if let Ok(status) = fs::read_to_string("/proc/self/status") {
        println!("{}", status.lines().find(|line| line.starts_with("VmHWM")).unwrap_or_default());
    }
}

fn slots(codes: &[u128], names: &[&str]) -> usize {
    let plan = plan(codes, names);
    plan.codes.search.rows().len() + plan.names.search.rows().len()
}

/// A right list, or one in which every row has a mistake.
fn list(rows: u32, is_wrong: bool) -> String {
    let mut csv = String::from("code,name,message,description,wait:u16?\n");
    for row in 0..rows {
        let wait = if is_wrong { "soon" } else { "30" };
        // The numbers do not ascend, and lie far apart.
        let code = row.wrapping_mul(0x9E37_79B1) >> 1;
        writeln!(csv, "{code},Name{row},message {row},What {row} means,{wait}")
            .expect("a text takes everything");
    }
    csv
}
