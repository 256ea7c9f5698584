//! The results as text, Markdown and JSON: rows by group, the worst ratio first, and geometric means. Knows ratios alone:
//! what a run took depends on the machine.

use super::measure::Usage;
use super::programs::{Group, Measure, Program};
use super::statistics::{Spread, geometric_mean};
use std::fmt::Write;
use std::path::{Path, PathBuf};

/// One quantity of one program.
pub struct Row {
    pub name: String,
    pub group: Group,
    pub measure: Measure,
    /// Krait by reference, in the order of the rounds.
    pub ratios: Vec<f64>,
    pub spread: Spread,
    /// The ratio of the least amounts of all rounds: what a machine gives that nobody else uses, if it came to that once for
    /// either interpreter.
    pub least: f64,
}

pub struct Report {
    pub krait: PathBuf,
    pub rounds: usize,
    pub rows: Vec<Row>,
    pub errors: Vec<String>,
}

impl Row {
    /// The rows of a program, one for each measure of its group.
    pub fn of(program: &Program, samples: &[[Usage; 2]]) -> Vec<Row> {
        let row = |measure: Measure| {
            let value = |usage: &Usage| match measure {
                Measure::Cpu => usage.cpu,
                Measure::Wall => usage.wall,
                Measure::Peak => usage.peak,
            };
            let ratios: Vec<f64> =
                samples.iter().map(|[theirs, ours]| value(ours) / value(theirs)).collect();
            let spread = Spread::of(&ratios)?;
            let [theirs, ours] = [0, 1]
                .map(|which| samples.iter().map(|pair| value(&pair[which])).min_by(f64::total_cmp));
            Some(Row {
                name: program.name.clone(),
                group: program.group,
                measure,
                ratios,
                spread,
                least: ours? / theirs?,
            })
        };
        program.group.measures().iter().copied().filter_map(row).collect()
    }
}

impl Report {
    pub fn new(krait: &Path, rounds: usize) -> Report {
        Report { krait: krait.to_path_buf(), rounds, rows: Vec::new(), errors: Vec::new() }
    }

    /// The parts of the report that have rows, each with the worst row first.
    fn parts(&self) -> Vec<(Group, Measure, Vec<&Row>)> {
        let measures = Group::ALL
            .into_iter()
            .flat_map(|group| group.measures().iter().map(move |&measure| (group, measure)));
        measures
            .map(|(group, measure)| {
                let fits = |row: &&Row| row.group == group && row.measure == measure;
                let mut rows: Vec<&Row> = self.rows.iter().filter(fits).collect();
                rows.sort_by(|a, b| b.spread.median.total_cmp(&a.spread.median));
                (group, measure, rows)
            })
            .filter(|(_, _, rows)| !rows.is_empty())
            .collect()
    }

    pub fn text(&self) -> String {
        let width = self.rows.iter().map(|row| row.name.len()).max().unwrap_or(0).max(14);
        let mut text = String::new();
        for (group, measure, rows) in self.parts() {
            let title = format!("{}, {}", group.title(), measure.name());
            let _ = writeln!(text, "{title}\n  {:width$}  median  quartiles    least", "");
            for row in &rows {
                let Spread { lower, median, upper } = row.spread;
                let _ = writeln!(
                    text,
                    "  {:width$}  {median:5.2}   {lower:.2} – {upper:.2}  {:5.2}",
                    row.name, row.least
                );
            }
            if let Some([mean, least]) = means(&rows) {
                let blank = "";
                let _ = writeln!(
                    text,
                    "  {:width$}  {mean:5.2}   {blank:11}  {least:5.2}",
                    "geometric mean"
                );
            }
            text.push('\n');
        }
        for error in &self.errors {
            let _ = writeln!(text, "error: {error}");
        }
        let build = self.krait.display();
        let _ = write!(text, "Krait by reference ({build}), {} rounds", self.rounds);
        text
    }

    pub fn markdown(&self) -> String {
        let mut text = String::new();
        for (group, measure, rows) in self.parts() {
            let _ = writeln!(text, "### {}, {}\n", group.title(), measure.name());
            text.push_str("| Program | Ratio | Quartiles | Least |\n|---|---|---|---|\n");
            for row in &rows {
                let Spread { lower, median, upper } = row.spread;
                let Row { name, least, .. } = row;
                let _ = writeln!(
                    text,
                    "| `{name}` | {median:.2} | {lower:.2} – {upper:.2} | {least:.2} |"
                );
            }
            if let Some([mean, least]) = means(&rows) {
                let _ = writeln!(text, "| *geometric mean* | **{mean:.2}** | | {least:.2} |");
            }
            text.push('\n');
        }
        for error in &self.errors {
            let _ = writeln!(text, "- Not compared: {error}");
        }
        text.truncate(text.trim_end().len());
        text + "\n"
    }

    pub fn json(&self) -> String {
        let parts = self.parts();
        let rows = |rows: &[&Row]| -> Vec<serde_json::Value> {
            let row = |row: &&Row| {
                let Spread { lower, median, upper } = row.spread;
                serde_json::json!({
                    "name": row.name, "median": median, "lower": lower, "upper": upper,
                    "least": row.least, "ratios": row.ratios,
                })
            };
            rows.iter().map(row).collect()
        };
        let parts: Vec<serde_json::Value> = parts
            .iter()
            .map(|(group, measure, found)| {
                let means = means(found);
                serde_json::json!({
                    "group": group.name(), "measure": measure.name(),
                    "mean": means.map(|[mean, _]| mean), "least": means.map(|[_, least]| least),
                    "rows": rows(found),
                })
            })
            .collect();
        let value = serde_json::json!({
            "krait": self.krait.display().to_string(), "rounds": self.rounds, "parts": parts,
            "errors": self.errors,
        });
        format!("{value:#}\n")
    }
}

/// The geometric means of the medians and of the ratios of least amounts.
fn means(rows: &[&Row]) -> Option<[f64; 2]> {
    let mean =
        |of: fn(&Row) -> f64| geometric_mean(&rows.iter().map(|row| of(row)).collect::<Vec<_>>());
    Some([mean(|row| row.spread.median)?, mean(|row| row.least)?])
}
