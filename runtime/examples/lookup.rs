//! Looks up codes of the JMessage Web SDK: `cargo run --example lookup 880103 UserDisabled`.
//!
//! Without arguments it prints the whole list. A code that the list does not have makes it exit
//! with 1.

use std::process::ExitCode;

use jmessage_codes::ParseCodeError;
use jmessage_codes::web::Code;

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    if words.is_empty() {
        print_list();
        return ExitCode::SUCCESS;
    }
    let mut all_known = true;
    for (index, word) in words.iter().enumerate() {
        if index > 0 {
            println!();
        }
        match word.parse() {
            Ok(code) => print_code(code),
            Err(problem) => {
                all_known = false;
                print_problem(word, problem);
            }
        }
    }
    if all_known { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn print_list() {
    println!("{:>6}  {:<34} {:<20} {:<18} message", "code", "name", "group", "action");
    for &code in Code::ALL {
        let (number, name) = (code.code(), code.name());
        let (group, action, message) = (code.group(), code.action(), code.message());
        println!("{number:>6}  {name:<34} {group:<20} {action:<18} {message}");
    }
}

fn print_code(code: Code) {
    println!("{} {}", code.code(), code.name());
    println!("  message      {}", code.message());
    println!("  description  {}", code.description());
    println!("  中文         {}", code.description_in("zh-Hans"));
    println!("  group        {}", code.group());
    println!("  action       {}", code.action());
}

fn print_problem(word: &str, problem: ParseCodeError) {
    let ParseCodeError::Unknown(unknown) = problem else {
        println!("`{word}` is {problem}");
        return;
    };
    println!("{unknown}: the list does not have it; its neighbours are");
    let after = Code::ALL.partition_point(|code| code.code() < unknown.code());
    let before = after.saturating_sub(1);
    for neighbour in Code::ALL.iter().skip(before).take(after + 1 - before) {
        println!("  {} {}: {}", neighbour.code(), neighbour.name(), neighbour.message());
    }
}
