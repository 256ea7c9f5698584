//! Development tasks: reference set-up, generators, tidy, comparison and conformance runs. One file or folder a task;
//! `TASKS` lists them.

#![forbid(unsafe_code)]

mod bench;
mod cjk;
mod compat;
mod conformance;
mod diff;
mod dispatch_check;
mod identity;
mod mutate;
mod pegen;
mod reference;
mod release;
mod tidy;
mod unicode;

use std::process::ExitCode;

struct Task {
    name: &'static str,
    arguments: &'static str,
    help: &'static str,
    run: fn(Vec<String>) -> Result<(), String>,
}

const TASKS: &[Task] = &[
    Task {
        name: "reference",
        arguments: "",
        help: "makes CPython 3.14 with its tests available, and a copy of its library for Krait",
        run: reference::run,
    },
    Task {
        name: "compat",
        arguments: "[NAMES…] [--krait PATH]",
        help: "programs and command lines of compat/, on the reference and on Krait",
        run: compat::run,
    },
    Task {
        name: "conformance",
        arguments: "[MODULES…]",
        help: "CPython's own tests, case by case, against the reference's outcomes",
        run: conformance::run,
    },
    Task {
        name: "diff",
        arguments: "[--tree|--code|…] FILE…",
        help: "the front end against the reference's: the first stage of a file that differs",
        run: diff::run,
    },
    Task {
        name: "identity",
        arguments: "[--stage STAGE] [FILES…]",
        help: "tokens, trees, symbol tables, code and .pyc bytes of the library, against the reference's",
        run: identity::run,
    },
    Task {
        name: "mutate",
        arguments: "[--seed N] [--count N] [--jobs N] [--krait PATH]",
        help: "sources with mistakes: errors, warnings, trees and code against the reference's",
        run: mutate::run,
    },
    Task {
        name: "bench",
        arguments: "[NAMES…] [--krait PATH] [--rounds N] [--instructions BEFORE AFTER|--check]",
        help: "time and memory of the programs of benches/, against the reference's; instructions of builds",
        run: bench::run,
    },
    Task {
        name: "release",
        arguments: "",
        help: "the release build with a profile of programs that were run: target/optimised/krait",
        run: release::run,
    },
    Task {
        name: "tidy",
        arguments: "",
        help: "the checkable rules: headers, lengths, names, unsafe code, order of the crates, documents",
        run: tidy::run,
    },
    Task {
        name: "dispatch-check",
        arguments: "[BINARY]",
        help: "the opcode handlers of an optimised binary jump to each other and never call",
        run: dispatch_check::run,
    },
    Task {
        name: "gen-parser",
        arguments: "",
        help: "writes the parser from crates/syntax/python.gram",
        run: |_| pegen::run(),
    },
    Task {
        name: "gen-unicode",
        arguments: "DIRECTORY",
        help: "writes the Unicode tables from the Unicode Character Database",
        run: unicode::run,
    },
    Task {
        name: "gen-cjk",
        arguments: "",
        help: "writes the tables of the CJK codecs, and digests of them for tests, from the reference's behaviour",
        run: cjk::run,
    },
];

fn main() -> ExitCode {
    let mut args = std::env::args().skip(1);
    let name = args.next().unwrap_or_default();
    let result = match TASKS.iter().find(|task| task.name == name) {
        Some(task) => (task.run)(args.collect()),
        None if name.is_empty() => Err(help()),
        None => Err(format!("unknown task {name:?}\n\n{}", help())),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}

/// The table of tasks, as text.
fn help() -> String {
    let heads: Vec<String> =
        TASKS.iter().map(|task| format!("{} {}", task.name, task.arguments)).collect();
    let width = heads.iter().map(|head| head.chars().count()).max().unwrap_or(0);
    let lines: String = TASKS
        .iter()
        .zip(&heads)
        .map(|(task, head)| format!("  {head:width$}  {}\n", task.help))
        .collect();
    format!("usage: cargo xtask TASK …\n\n{}", lines.trim_end())
}
