//! Statistics, and what is parsed: arguments, programs' headers, counts.

use super::arguments::{Arguments, Mode};
use super::instructions::{collected, comparison};
use super::measure::Usage;
use super::programs::{Group, Kind, Measure, Program, read, scales};
use super::recorded::{Recorded, build_of, text};
use super::report::{Report, Row};
use super::statistics::{Spread, geometric_mean, quantile};
use std::collections::BTreeMap;
use std::path::Path;

fn parse(args: &[&str]) -> Result<Arguments, String> {
    Arguments::parse(args.iter().map(|arg| arg.to_string()).collect())
}

#[test]
fn quantiles_lie_between_neighbours() {
    let numbers = [1.0, 2.0, 4.0, 8.0];
    assert_eq!(quantile(&numbers, 0.0), Some(1.0));
    assert_eq!(quantile(&numbers, 0.5), Some(3.0));
    assert_eq!(quantile(&numbers, 0.25), Some(1.75));
    assert_eq!(quantile(&numbers, 1.0), Some(8.0));
    assert_eq!(quantile(&[], 0.5), None);
}

#[test]
fn spread_sorts() {
    let spread = Spread { lower: 2.0, median: 3.0, upper: 4.0 };
    assert_eq!(Spread::of(&[5.0, 1.0, 4.0, 2.0, 3.0]), Some(spread));
    assert_eq!(Spread::of(&[]), None);
}

#[test]
fn means_of_ratios() {
    let mean = geometric_mean(&[0.5, 2.0]).unwrap_or_default();
    assert!((mean - 1.0).abs() < 1e-12, "{mean}");
    assert_eq!(geometric_mean(&[]), None);
    assert_eq!(geometric_mean(&[1.0, 0.0]), None);
}

#[test]
fn arguments() {
    let parsed = parse(&["calls", "--rounds", "7", "--threshold", "5"]).expect("arguments");
    assert_eq!((parsed.names.as_slice(), parsed.rounds), (&["calls".to_string()][..], 7));
    assert_eq!((parsed.threshold, parsed.mode), (0.05, Mode::Time));
    let mode = parse(&["--instructions", "a", "b"]).expect("arguments").mode;
    assert_eq!(mode, Mode::Instructions { before: "a".into(), after: "b".into() });
    for order in [["--check", "--update"], ["--update", "--check"]] {
        assert_eq!(parse(&order).expect("arguments").mode, Mode::Check { update: true });
    }
    assert!(parse(&["--update"]).is_err());
    assert!(parse(&["--rounds", "0"]).is_err());
    assert!(parse(&["--instructions", "a"]).is_err());
    assert!(parse(&["--threshold", "-1"]).is_err());
    assert!(parse(&["--fast"]).is_err());
}

#[test]
fn headers_of_programs() {
    assert_eq!(scales("\"\"\"Text.\"\"\"\n# scale 40, small 2\n"), Some((40, Some(2))));
    assert_eq!(scales("# scale 40\n"), Some((40, None)));
    assert_eq!(scales("# scale forty\n"), None);
    assert_eq!(scales("import sys\n"), None);
}

#[test]
fn the_programs_of_the_checkout() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../benches");
    let programs = read(&root).expect("programs");
    for group in Group::ALL {
        assert!(programs.iter().any(|program| program.group == group), "{}", group.name());
    }
    let counted = toml::from_str::<Recorded>(
        &std::fs::read_to_string(root.join("instructions.toml")).expect("counts"),
    );
    let counted = counted.expect("counts").counts;
    let expected: Vec<&String> =
        programs.iter().filter(|p| p.small.is_some()).map(|p| &p.name).collect();
    for name in &expected {
        assert!(counted.contains_key(*name), "{name} has no count");
    }
    assert_eq!(expected.len(), counted.len());
}

#[test]
fn counts_in_messages() {
    let log = "==7== Events    : Ir\n==7== Collected : 123456\n==7== \n";
    assert_eq!(collected(log), Some(123_456));
    assert_eq!(collected("==7== Events    : Ir\n"), None);
}

#[test]
fn more_instructions_are_worse() {
    let counts = |list: &[(&str, u64)]| -> BTreeMap<String, u64> {
        list.iter().map(|(name, count)| (name.to_string(), *count)).collect()
    };
    let before = counts(&[("a", 1000), ("b", 1000), ("c", 1000), ("gone", 1)]);
    let after = counts(&[("a", 1031), ("b", 1030), ("c", 10), ("new", 1)]);
    let (table, worse) = comparison(&before, &after, 0.03);
    assert_eq!(worse, ["a"]);
    let names: Vec<&str> =
        table.lines().skip(1).filter_map(|line| line.split(' ').next()).collect();
    assert_eq!(names, ["a", "b", "c", "geometric"]);
    assert!(comparison(&before, &before, 0.0).1.is_empty());
}

#[test]
fn recorded_counts_are_read_as_written() {
    let counts = BTreeMap::from([("calls".to_string(), 12)]);
    let recorded = Recorded { build: "fast".into(), counts };
    let written = text(&recorded).expect("text");
    assert_eq!(toml::from_str::<Recorded>(&written).expect("counts"), recorded);
    assert_eq!(build_of(Path::new("target/fast/krait")), "fast");
}

#[test]
fn rows_are_by_group_and_worst_first() {
    let program = |name: &str, group| Program {
        name: name.into(),
        group,
        kind: Kind::Command(Vec::new()),
        scale: 1,
        small: None,
        repeat: 1,
    };
    let pair = |ratio: f64| {
        let usage = |cpu| Usage { cpu, wall: cpu, peak: 1.0, output: String::new() };
        [usage(2.0), usage(2.0 * ratio)]
    };
    // A round that met others' work on either side does not count for the least times.
    let noisy = [pair(0.5), [pair(1.0)[0].clone(), pair(4.0)[1].clone()], pair(0.25)];
    let rows = Row::of(&program("noisy", Group::Whole), &noisy);
    assert_eq!((rows[0].least, rows[0].spread.median), (0.25, 0.5));
    let mut report = Report::new(Path::new("krait"), 1);
    report.rows.extend(Row::of(&program("start", Group::Startup), &[pair(0.5)]));
    report.rows.extend(Row::of(&program("good", Group::Whole), &[pair(0.5)]));
    report.rows.extend(Row::of(&program("bad", Group::Whole), &[pair(2.0)]));
    let measures: Vec<Measure> = report.rows.iter().map(|row| row.measure).collect();
    assert_eq!(measures, [Measure::Cpu, Measure::Wall, Measure::Cpu, Measure::Cpu]);
    let markdown = report.markdown();
    let places = ["`bad` | 2.00", "`good` | 0.50", "mean* | **1.00** | | 1.00", "`start` | 0.50"]
        .map(|part| markdown.find(part).expect(part));
    assert!(places.is_sorted(), "{markdown}");
    let json: serde_json::Value = serde_json::from_str(&report.json()).expect("JSON");
    assert_eq!(json["parts"][0]["rows"][0]["name"], "bad");
}
