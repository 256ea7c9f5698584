//! What is measured: the programs below `benches/`, and the command lines of `benches/commands.toml`.
//!
//! A program is `benches/GROUP/NAME.py`. It takes its scale as the only argument, and prints results that do not depend on
//! the interpreter. One of its first lines is `# scale N, small M`: N for measuring time, M for counting instructions;
//! without `small` it is not counted. A table `[NAME]` of `commands.toml` has the keys `group`, `args` (the interpreter's
//! arguments) and `repeat` (how many runs make a sample).

use serde::Deserialize;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// A directory of programs; decides what is measured.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Group {
    Interpreter,
    Whole,
    Startup,
    Front,
    Memory,
}

/// A quantity of a run.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Measure {
    /// Processor time, of the user and the system.
    Cpu,
    /// Time that passed.
    Wall,
    /// The most memory resident at a time.
    Peak,
}

impl Group {
    pub const ALL: [Group; 5] =
        [Group::Interpreter, Group::Whole, Group::Startup, Group::Front, Group::Memory];

    /// The name of its directory.
    pub fn name(self) -> &'static str {
        match self {
            Group::Interpreter => "interpreter",
            Group::Whole => "whole",
            Group::Startup => "startup",
            Group::Front => "front",
            Group::Memory => "memory",
        }
    }

    pub fn title(self) -> &'static str {
        match self {
            Group::Interpreter => "Interpreter-bound",
            Group::Whole => "Whole programs",
            Group::Startup => "Start-up",
            Group::Front => "Front end",
            Group::Memory => "Memory",
        }
    }

    pub fn measures(self) -> &'static [Measure] {
        match self {
            Group::Interpreter | Group::Whole => &[Measure::Cpu],
            Group::Startup => &[Measure::Cpu, Measure::Wall],
            Group::Front => &[Measure::Cpu, Measure::Peak],
            Group::Memory => &[Measure::Peak],
        }
    }
}

impl Measure {
    pub fn name(self) -> &'static str {
        match self {
            Measure::Cpu => "CPU time",
            Measure::Wall => "wall time",
            Measure::Peak => "peak memory",
        }
    }
}

/// A program or command line.
#[derive(Clone, Debug)]
pub struct Program {
    pub name: String,
    pub group: Group,
    pub kind: Kind,
    pub scale: u64,
    pub small: Option<u64>,
    pub repeat: usize,
}

#[derive(Clone, Debug)]
pub enum Kind {
    File(PathBuf),
    Command(Vec<String>),
}

impl Program {
    /// What follows the interpreter's options.
    pub fn arguments(&self, scale: u64) -> Vec<String> {
        match &self.kind {
            Kind::File(path) => vec![path.display().to_string(), scale.to_string()],
            Kind::Command(args) => args.clone(),
        }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Command {
    group: Group,
    args: Vec<String>,
    repeat: usize,
}

/// All programs, by group and name.
pub fn read(directory: &Path) -> Result<Vec<Program>, String> {
    let mut programs = Vec::new();
    for group in Group::ALL {
        let Ok(entries) = std::fs::read_dir(directory.join(group.name())) else { continue };
        for path in entries.flatten().map(|entry| entry.path()) {
            if path.extension().is_some_and(|extension| extension == "py") {
                programs.push(file(group, path)?);
            }
        }
    }
    let path = directory.join("commands.toml");
    let at = |e: &dyn std::fmt::Display| format!("{}: {e}", path.display());
    let text = std::fs::read_to_string(&path).map_err(|e| at(&e))?;
    let commands: BTreeMap<String, Command> = toml::from_str(&text).map_err(|e| at(&e))?;
    programs.extend(commands.into_iter().map(|(name, command)| Program {
        name,
        group: command.group,
        kind: Kind::Command(command.args),
        scale: 1,
        small: (command.group != Group::Memory).then_some(1),
        repeat: command.repeat.max(1),
    }));
    programs.sort_by(|a, b| (a.group, &a.name).cmp(&(b.group, &b.name)));
    let mut names: Vec<&str> = programs.iter().map(|program| program.name.as_str()).collect();
    names.sort_unstable();
    match names.windows(2).find(|pair| pair[0] == pair[1]) {
        Some(pair) => Err(format!("two programs have the name {}", pair[0])),
        None => Ok(programs),
    }
}

fn file(group: Group, path: PathBuf) -> Result<Program, String> {
    let at = |e: &dyn std::fmt::Display| format!("{}: {e}", path.display());
    let text = std::fs::read_to_string(&path).map_err(|e| at(&e))?;
    let (scale, small) =
        scales(&text).ok_or_else(|| at(&"no line `# scale N, small M` near the beginning"))?;
    let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    Ok(Program { name, group, kind: Kind::File(path), scale, small, repeat: 1 })
}

/// The two scales that a program's text names.
pub fn scales(text: &str) -> Option<(u64, Option<u64>)> {
    let line = text.lines().take(10).find_map(|line| line.strip_prefix("# scale "))?;
    match line.split_once(", small ") {
        Some((scale, small)) => {
            Some((scale.trim().parse().ok()?, Some(small.trim().parse().ok()?)))
        }
        None => Some((line.trim().parse().ok()?, None)),
    }
}
