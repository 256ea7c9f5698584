//! The task's arguments. Knows no programs.

use std::path::PathBuf;

/// What the task does.
#[derive(Debug, PartialEq, Eq)]
pub enum Mode {
    List,
    Time,
    Instructions { before: PathBuf, after: PathBuf },
    Check { update: bool },
    Layout,
}

#[derive(Debug)]
pub struct Arguments {
    pub names: Vec<String>,
    pub mode: Mode,
    /// The builds that were named; all but the first are for the layout.
    pub krait: Vec<PathBuf>,
    pub rounds: usize,
    pub jobs: usize,
    /// A part of the whole: 0.03 stands for 3 %.
    pub threshold: f64,
    pub json: Option<PathBuf>,
    pub markdown: Option<PathBuf>,
}

impl Arguments {
    pub fn parse(args: Vec<String>) -> Result<Arguments, String> {
        let mut parsed = Arguments {
            names: Vec::new(),
            mode: Mode::Time,
            krait: Vec::new(),
            rounds: 5,
            jobs: std::thread::available_parallelism().map_or(1, usize::from),
            threshold: 0.03,
            json: None,
            markdown: None,
        };
        let mut update = false;
        let mut args = args.into_iter();
        while let Some(arg) = args.next() {
            let mut value = || args.next().ok_or_else(|| format!("{arg} needs a value"));
            match arg.as_str() {
                "--krait" => parsed.krait.push(value()?.into()),
                "--rounds" => parsed.rounds = count(&arg, &value()?)?,
                "--jobs" => parsed.jobs = count(&arg, &value()?)?,
                "--threshold" => parsed.threshold = percent(&value()?)?,
                "--json" => parsed.json = Some(value()?.into()),
                "--markdown" => parsed.markdown = Some(value()?.into()),
                "--list" => parsed.mode = Mode::List,
                "--layout" => parsed.mode = Mode::Layout,
                "--instructions" => {
                    parsed.mode =
                        Mode::Instructions { before: value()?.into(), after: value()?.into() };
                }
                "--check" => parsed.mode = Mode::Check { update },
                "--update" => update = true,
                option if option.starts_with('-') => {
                    return Err(format!("unknown option {option}"));
                }
                name => parsed.names.push(name.to_string()),
            }
        }
        match &mut parsed.mode {
            Mode::Check { update: wanted } => *wanted = update,
            _ if update => return Err("--update goes with --check".into()),
            _ => {}
        }
        Ok(parsed)
    }
}

/// A number of at least 1.
fn count(option: &str, text: &str) -> Result<usize, String> {
    text.parse()
        .ok()
        .filter(|&number| number > 0)
        .ok_or_else(|| format!("{option} needs a number above 0"))
}

fn percent(text: &str) -> Result<f64, String> {
    text.parse()
        .ok()
        .filter(|&number: &f64| number.is_finite() && number >= 0.0)
        .map(|number| number / 100.0)
        .ok_or_else(|| "--threshold needs percents".to_string())
}
