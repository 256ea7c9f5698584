//! Results compared with the reference's: the table by area, the reasons, the ratchet.

use super::Results;
use std::collections::BTreeMap;
use std::path::Path;

/// Reads results; none if the file does not exist.
pub fn load(path: &Path) -> Result<Results, String> {
    match std::fs::read_to_string(path) {
        Ok(text) => serde_json::from_str(&text).map_err(|e| format!("{}: {e}", path.display())),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(Results::new()),
        Err(error) => Err(format!("{}: {error}", path.display())),
    }
}

/// Writes results, whole or not at all.
pub fn save(path: &Path, results: &Results) -> Result<(), String> {
    let text = serde_json::to_string_pretty(results).map_err(|e| e.to_string())?;
    let partial = path.with_extension("tmp");
    std::fs::write(&partial, text)
        .and_then(|()| std::fs::rename(&partial, path))
        .map_err(|e| format!("{}: {e}", path.display()))
}

/// Whether a pattern of the area file covers a module.
pub fn matches(pattern: &str, module: &str) -> bool {
    match pattern.strip_suffix('*') {
        Some(start) => module.starts_with(start),
        None => module
            .strip_prefix(pattern)
            .is_some_and(|rest| rest.is_empty() || rest.starts_with('.')),
    }
}

fn area_of(module: &str) -> &'static str {
    let lines = include_str!("areas.txt").lines().filter(|line| !line.starts_with('#'));
    for (name, patterns) in lines.filter_map(|line| line.split_once(':')) {
        if patterns.split_whitespace().any(|pattern| matches(pattern, module)) {
            return name;
        }
    }
    "library"
}

#[derive(Default)]
struct Count {
    modules: usize,
    expected: usize,
    passing: usize,
    /// Modules that crash or hang.
    broken: Vec<String>,
}

fn percent(part: usize, whole: usize) -> f64 {
    if whole == 0 { 100.0 } else { 100.0 * part as f64 / whole as f64 }
}

/// Prints the table by area, the most frequent reasons and the total.
pub fn print(expected: &Results, got: &Results, reasons: usize) {
    let mut areas: BTreeMap<&str, Count> = BTreeMap::new();
    let mut why: BTreeMap<String, usize> = BTreeMap::new();
    for (module, outcomes) in got {
        let Some(reference) = expected.get(module) else { continue };
        let count = areas.entry(area_of(module)).or_default();
        count.modules += 1;
        if matches!(outcomes.status.as_str(), "crash" | "timeout") {
            count.broken.push(module.clone());
        }
        for (case, outcome) in &reference.cases {
            if outcome != "pass" {
                continue;
            }
            count.expected += 1;
            let ours = outcomes.cases.get(case).map_or("notrun", String::as_str);
            if ours == "pass" {
                count.passing += 1;
                continue;
            }
            let reason = outcomes.reasons.get(case).or_else(|| outcomes.reasons.get(""));
            let reason = reason.map_or(ours, String::as_str);
            *why.entry(reason.chars().take(110).collect()).or_default() += 1;
        }
    }
    let mut by_count: Vec<(&String, &usize)> = why.iter().collect();
    by_count.sort_by_key(|(_, count)| std::cmp::Reverse(**count));
    println!("\nWhat keeps cases from passing:");
    for (reason, count) in by_count.iter().take(reasons) {
        println!("{count:6}  {reason}");
    }
    let is_missing = |reason: &str| {
        reason.contains("No module named '_")
            || reason.contains("not implemented in this version of Krait")
    };
    println!("\nMissing:");
    for (reason, count) in by_count.iter().filter(|(reason, _)| is_missing(reason)) {
        println!("{count:6}  {reason}");
    }
    println!(
        "\n{:<18} {:>7} {:>8} {:>8} {:>7}  crash or hang",
        "area", "modules", "expected", "passing", "%"
    );
    let mut total = Count::default();
    for (area, count) in &areas {
        println!(
            "{area:<18} {:>7} {:>8} {:>8} {:>6.1}%  {}",
            count.modules,
            count.expected,
            count.passing,
            percent(count.passing, count.expected),
            count.broken.join(" ")
        );
        if *area != "out of scope" {
            total.modules += count.modules;
            total.expected += count.expected;
            total.passing += count.passing;
            total.broken.extend_from_slice(&count.broken);
        }
    }
    println!(
        "total: {} of {} cases in scope pass ({:.1}%), {} of {} modules crash or hang",
        total.passing,
        total.expected,
        percent(total.passing, total.expected),
        total.broken.len(),
        total.modules
    );
}

/// Compares the counts of passing cases with those of the ratchet file: a lower one is an error. With `update`, higher ones
/// are written.
pub fn ratchet(path: &Path, got: &Results, update: bool) -> Result<(), String> {
    let text = std::fs::read_to_string(path).unwrap_or_default();
    let mut counts: BTreeMap<String, usize> = text
        .lines()
        .filter_map(|line| line.split_once(' '))
        .filter_map(|(module, count)| Some((module.to_string(), count.trim().parse().ok()?)))
        .collect();
    let mut lower = Vec::new();
    for (module, outcomes) in got {
        let passing = outcomes.cases.values().filter(|o| *o == "pass").count();
        let known = counts.get(module).copied().unwrap_or(0);
        if passing < known {
            lower.push(format!("{module}: {passing} cases pass, {known} did"));
        } else if passing > known {
            counts.insert(module.clone(), passing);
        }
    }
    if update {
        let lines: Vec<String> = counts.iter().map(|(m, c)| format!("{m} {c}\n")).collect();
        if let Some(parent) = path.parent() {
            std::fs::create_dir_all(parent).map_err(|e| e.to_string())?;
        }
        std::fs::write(path, lines.concat()).map_err(|e| format!("{}: {e}", path.display()))?;
    }
    if lower.is_empty() { Ok(()) } else { Err(format!("worse than before:\n{}", lower.join("\n"))) }
}
