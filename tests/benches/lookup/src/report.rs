//! Tables in Markdown, one for each topic and list: a row for each contestant, a column for each mix.

use crate::count;
use crate::harness::{Contestant, Time, race};
use crate::keys::Mix;

/// How the contests are held.
enum Manner {
    /// So many rounds, timed.
    Time(usize),
    /// Each contestant in a process of its own, its instructions counted.
    Count,
    /// The one contestant of such a process.
    OnePass(String),
}

/// What has been measured of the current table.
pub struct Report {
    manner: Manner,
    title: String,
    mixes: Vec<Mix>,
    floor: Vec<Time>,
    rows: Vec<(&'static str, Vec<String>)>,
}

impl Report {
    pub fn time(rounds: usize) -> Self {
        Self::new(Manner::Time(rounds))
    }

    pub fn count() -> Self {
        Self::new(Manner::Count)
    }

    pub fn one_pass(contestant: String) -> Self {
        Self::new(Manner::OnePass(contestant))
    }

    fn new(manner: Manner) -> Self {
        let (mixes, floor, rows) = (Vec::new(), Vec::new(), Vec::new());
        Self { manner, title: String::new(), mixes, floor, rows }
    }

    /// Holds a contest; the first contestant is the floor.
    pub fn add(&mut self, topic: &str, list: &str, mix: Mix, mut contestants: Vec<Contestant<'_>>) {
        let title = format!("{topic}, {list}");
        let cells: Vec<String> = match &self.manner {
            Manner::OnePass(name) => {
                return count::pass(name, &format!("{title}, {}", mix.name()), &mut contestants);
            }
            Manner::Count => {
                let names = contestants.iter().map(|it| it.name);
                names.map(|name| count::instructions(topic, list, mix, name)).collect()
            }
            Manner::Time(rounds) => {
                let times = race(&mut contestants, *rounds);
                self.floor.extend(times.first());
                times.iter().map(|time| ratios(*time, times[0])).collect()
            }
        };
        if self.title != title {
            self.print();
            self.rows = contestants.iter().map(|it| (it.name, Vec::new())).collect();
            self.title = title;
        }
        self.mixes.push(mix);
        for ((_, row), cell) in self.rows.iter_mut().zip(cells) {
            row.push(cell);
        }
    }

    /// Prints the table and begins the next one.
    fn print(&mut self) {
        if self.rows.is_empty() {
            return;
        }
        let mixes = self.mixes.drain(..).map(Mix::name).collect::<Vec<_>>().join(" | ");
        println!("\n| {} | {mixes} |", self.title);
        println!("|---|{}", "---|".repeat(self.rows[0].1.len()));
        for (name, cells) in self.rows.drain(..) {
            println!("| {name} | {} |", cells.join(" | "));
        }
        let least = |time: fn(&Time) -> f64, floor: &[Time]| {
            floor.iter().map(time).fold(f64::MAX, f64::min)
        };
        let floor = self.floor.as_slice();
        if !floor.is_empty() {
            let throughput = least(|time| time.throughput, floor);
            let latency = least(|time| time.latency, floor);
            println!("\nfloor: {throughput:.2} ns, {latency:.2} ns");
        }
        self.floor.clear();
    }
}

impl Drop for Report {
    fn drop(&mut self) {
        self.print();
    }
}

fn ratios(time: Time, floor: Time) -> String {
    let (throughput, latency) = (time.throughput / floor.throughput, time.latency / floor.latency);
    format!("{throughput:.2} / {latency:.2}")
}
