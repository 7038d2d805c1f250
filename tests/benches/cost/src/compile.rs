//! Compile time and memory of a crate with a list: the compiler's own run on that crate, macros
//! included, dependencies ready.

use std::io;

use lists::{Row, Shape, builtin, made};

use crate::measure::{Cost, subject};
use crate::project::{Project, room};
use crate::styles::{STYLES, Style, list};

const COUNTS: [usize; 5] = [76, 1_000, 2_000, 5_000, 10_000];
const MANNERS: [&[&str]; 3] = [&["check"], &["build"], &["build", "--release"]];
/// A style that took so many seconds is not asked for longer lists.
const PATIENCE: f64 = 20.0;
/// The first count is the built-in list's.
const BUILTIN: usize = 76;

pub fn run(quick: bool, counts: &[usize]) -> io::Result<()> {
    let counts = if counts.is_empty() { &COUNTS } else { counts };
    println!("CPU seconds of check / build / release, and the most memory of the three; least of");
    println!("{} runs.\n", rounds(quick, BUILTIN));
    let head: Vec<String> = counts.iter().map(usize::to_string).collect();
    println!("| style | {} |\n|---|{}", head.join(" | "), "---|".repeat(counts.len()));
    let mut bare = Vec::new();
    for style in &STYLES {
        let costs = costs(style, quick, counts)?;
        let cells = costs.iter().enumerate().map(|(index, costs)| cell(costs, bare.get(index)));
        println!("| {} | {} |", style.name, cells.collect::<Vec<_>>().join(" | "));
        if bare.is_empty() {
            bare = costs;
        }
    }
    Ok(())
}

fn rounds(quick: bool, count: usize) -> usize {
    match (quick, count) {
        (true, ..=2_000) => 3,
        (true, _) => 1,
        (false, ..=2_000) => 9,
        (false, _) => 3,
    }
}

/// What each count costs, until one costs too much.
fn costs(style: &Style, quick: bool, counts: &[usize]) -> io::Result<Vec<Vec<Cost>>> {
    let name: String = style.name.chars().filter(char::is_ascii_alphanumeric).collect();
    let project = Project::new(&name, style.dependencies, "")?;
    let mut costs: Vec<Vec<Cost>> = Vec::new();
    for &count in counts {
        if costs.last().is_some_and(|last| last.iter().any(|cost| cost.cpu > PATIENCE)) {
            break;
        }
        let rows = if count == BUILTIN { builtin() } else { made(Shape::Clustered, count) };
        let cost = |manner: &&[&str]| least(style, &project, manner, &rows, rounds(quick, count));
        costs.push(MANNERS.iter().map(cost).collect::<io::Result<_>>()?);
    }
    Ok(costs)
}

/// The least of several runs: other work on the machine only adds.
fn least(
    style: &Style,
    project: &Project,
    manner: &[&str],
    rows: &[Row],
    rounds: usize,
) -> io::Result<Cost> {
    let (log, source) = (room()?.join("log"), (style.source)(rows));
    project.write("list.csv", &list(rows))?;
    let mut least: Option<Cost> = None;
    for _ in 0..rounds {
        project.write("src/lib.rs", &source)?;
        let cost = subject(&mut project.cargo(manner)?, &log)?;
        least = Some(match least {
            Some(least) => {
                Cost { cpu: least.cpu.min(cost.cpu), memory: least.memory.min(cost.memory) }
            }
            None => cost,
        });
        if cost.cpu > PATIENCE {
            break;
        }
    }
    least.ok_or_else(|| io::ErrorKind::InvalidInput.into())
}

/// Seconds, memory, and how many times the bare enum's seconds they are.
fn cell(costs: &[Cost], bare: Option<&Vec<Cost>>) -> String {
    let join = |of: &dyn Fn(usize, &Cost) -> String| {
        let each: Vec<String> = costs.iter().enumerate().map(|(at, cost)| of(at, cost)).collect();
        each.join(" / ")
    };
    let seconds = join(&|_, cost| format!("{:.2}", cost.cpu));
    let memory = costs.iter().map(|cost| cost.memory).fold(0.0, f64::max);
    let times = bare
        .map(|bare| format!(" ({})", join(&|at, cost| format!("{:.1}", cost.cpu / bare[at].cpu))));
    format!("{seconds}{}, {memory:.0} MB", times.unwrap_or_default())
}
