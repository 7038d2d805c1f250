//! Compile time and memory of a crate with a list: the compiler's own run on that crate, macros
//! included, dependencies ready.

use std::io;

use lists::{Row, Shape, builtin, made};

use crate::measure::{Cost, subject};
use crate::project::{Project, room};
use crate::styles::{STYLES, Style, list};

const COUNTS: [usize; 5] = [76, 1_000, 2_000, 5_000, 10_000];
const MANNERS: [&[&str]; 3] = [&["check"], &["build"], &["build", "--release"]];
/// A style that took this many milliseconds is not measured with longer lists.
const PATIENCE: f64 = 20_000.0;
/// The first count is the built-in list's.
const BUILTIN: usize = 76;

/// A style, its crate, and whether it is still worth waiting for.
struct Subject {
    style: &'static Style,
    project: Project,
    is_waited_for: bool,
}

/// What a style costs in each manner.
type Costs = [Cost; MANNERS.len()];

pub fn run(quick: bool, counts: &[usize]) -> io::Result<()> {
    let counts = if counts.is_empty() { &COUNTS } else { counts };
    let mut subjects = STYLES.iter().map(Subject::new).collect::<io::Result<Vec<_>>>()?;
    println!("CPU milliseconds of check / build / release, and the most memory of the three.");
    for &count in counts {
        let rounds = rounds(quick, count);
        println!(
            "\n| {count} codes, least of {rounds} | milliseconds | times the bare enum | memory |"
        );
        println!("|---|---|---|---|");
        let costs = measure(&mut subjects, count, rounds)?;
        let bare = costs.first().copied().flatten();
        for (subject, costs) in subjects.iter().zip(costs) {
            println!("| {} | {} |", subject.style.name, cells(costs, bare));
        }
    }
    Ok(())
}

fn rounds(quick: bool, count: usize) -> usize {
    match (quick, count) {
        (true, ..=2_000) => 3,
        (true, _) => 1,
        (false, ..=2_000) => 15,
        (false, _) => 3,
    }
}

/// Each style in turn, round after round, so that other work on the machine affects all of them.
fn measure(
    subjects: &mut [Subject],
    count: usize,
    rounds: usize,
) -> io::Result<Vec<Option<Costs>>> {
    let rows = if count == BUILTIN { builtin() } else { made(Shape::Clustered, count) };
    let mut least: Vec<Option<Costs>> = vec![None; subjects.len()];
    for _ in 0..rounds {
        for (subject, least) in subjects.iter().zip(&mut least) {
            if subject.is_waited_for {
                let costs = subject.costs(&rows)?;
                *least = Some(least.map_or(costs, |least| lesser(least, costs)));
            }
        }
    }
    for (subject, costs) in subjects.iter_mut().zip(&least) {
        subject.is_waited_for = costs.is_some_and(|costs| costs.iter().all(|it| it.cpu < PATIENCE));
    }
    Ok(least)
}

fn lesser(one: Costs, other: Costs) -> Costs {
    let mut lesser = one;
    for (one, other) in lesser.iter_mut().zip(other) {
        *one = one.least(other);
    }
    lesser
}

impl Subject {
    fn new(style: &'static Style) -> io::Result<Self> {
        let name: String = style.name.chars().filter(char::is_ascii_alphanumeric).collect();
        let project = Project::new(&name, style.dependencies, "")?;
        Ok(Self { style, project, is_waited_for: true })
    }

    /// One build in each manner.
    fn costs(&self, rows: &[Row]) -> io::Result<Costs> {
        let log = room()?.join("log");
        self.project.write("list.csv", &list(rows))?;
        let source = (self.style.source)(rows);
        let mut costs = [Cost { cpu: 0.0, memory: 0.0 }; MANNERS.len()];
        for (cost, manner) in costs.iter_mut().zip(MANNERS) {
            self.project.write("src/lib.rs", &source)?;
            *cost = subject(&mut self.project.cargo(manner)?, &log)?;
        }
        Ok(costs)
    }
}

/// Milliseconds, how many times the bare enum's they are, and memory.
fn cells(costs: Option<Costs>, bare: Option<Costs>) -> String {
    let Some(costs) = costs else { return "not run | | ".to_owned() };
    let milliseconds = costs.map(|cost| format!("{:.0}", cost.cpu)).join(" / ");
    let times = bare.map(|bare| {
        let times =
            costs.iter().zip(bare).map(|(cost, bare)| format!("{:.2}", cost.cpu / bare.cpu));
        times.collect::<Vec<_>>().join(" / ")
    });
    let memory = costs.iter().map(|cost| cost.memory).fold(0.0, f64::max);
    format!("{milliseconds} | {} | {memory:.0} MB", times.unwrap_or_default())
}
