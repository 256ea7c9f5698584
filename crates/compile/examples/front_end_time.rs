//! Where the front end's time goes: reads the Python files below a directory, runs each stage over all of them and prints
//! its processor time and its share.
//!
//!     cargo run --release -p krait-compile --example front_end_time -- DIRECTORY [EVERY-NTH [STAGE]]
//!
//! STAGE (`lex`, `parse`, `symtable`, `compile`) ends the run after that stage, for a profiler.

use std::path::{Path, PathBuf};
use std::time::Duration;

use krait_compile::codegen::{Limits, Options};
use krait_compile::{compile, future, symtable};
use krait_syntax::lexer::Lexer;
use krait_syntax::parse::parse;
use krait_syntax::parser::{Flags, Mode, TokenSource};

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

const STAGES: [&str; 5] = ["lex", "parse", "symtable", "compile", "drop"];

fn main() {
    let mut arguments = std::env::args().skip(1);
    let directory = arguments.next().expect("the directory to read");
    let step = arguments.next().map_or(1, |n| n.parse().expect("a number of files"));
    let last = arguments.next().unwrap_or_else(|| "drop".into());
    let mut files = Vec::new();
    collect(Path::new(&directory), &mut files);
    files.sort();
    let sources: Vec<String> =
        files.iter().step_by(step).filter_map(|file| std::fs::read_to_string(file).ok()).collect();
    let bytes: usize = sources.iter().map(String::len).sum();
    println!("{} files, {bytes} bytes", sources.len());
    let mut times = [Duration::ZERO; STAGES.len()];
    let worker = std::thread::Builder::new().stack_size(64 << 20);
    let run = move || {
        for source in &sources {
            measure(source, &last, &mut times);
        }
        let total: Duration = [times[1], times[3], times[4]].iter().sum();
        for (stage, time) in STAGES.iter().zip(times) {
            println!(
                "{stage:10} {:7.3} s {:5.1}%",
                time.as_secs_f64(),
                100.0 * time.div_duration_f64(total)
            );
        }
        println!(
            "{:10} {:7.3} s (lexing is part of parsing, the symbol table of compiling)",
            "total",
            total.as_secs_f64()
        );
    };
    worker.spawn(run).expect("a thread").join().expect("no panic");
}

fn measure(source: &str, last: &str, times: &mut [Duration; STAGES.len()]) {
    let mut stage = 0;
    let mut timed = |from: Duration| {
        times[stage] += processor_time() - from;
        stage += 1;
        STAGES[stage - 1] == last
    };
    let start = processor_time();
    let mut lexer = Lexer::new(source.to_string(), false);
    while let Ok(token) = lexer.next_token() {
        if token.kind == 0 {
            break;
        }
    }
    if timed(start) {
        return;
    }
    let start = processor_time();
    let parsed = parse(source, Mode::Exec, Flags::default());
    let done = timed(start);
    let Ok(tree) = parsed.tree else { return };
    if done {
        return;
    }
    let start = processor_time();
    let options =
        Options { filename: "file.py".into(), limits: Limits::USUAL, ..Options::default() };
    let Ok(features) = future::features(&tree) else { return };
    let options = Options { future: features, ..options };
    let table = symtable::build::build(&tree, &options);
    drop(table);
    if timed(start) {
        return;
    }
    let start = processor_time();
    let code = compile(tree, &options, &mut Vec::new());
    if timed(start) {
        return;
    }
    let start = processor_time();
    drop(code);
    timed(start);
}

fn collect(directory: &Path, files: &mut Vec<PathBuf>) {
    let Ok(entries) = std::fs::read_dir(directory) else { return };
    for path in entries.flatten().map(|entry| entry.path()) {
        if path.is_dir() {
            collect(&path, files);
        } else if path.extension().is_some_and(|extension| extension == "py") {
            files.push(path);
        }
    }
}

/// The processor time of this thread, as the kernel counts it: nanoseconds are the first number.
fn processor_time() -> Duration {
    let text = std::fs::read_to_string("/proc/thread-self/schedstat").expect("a Linux kernel");
    let number = text.split(' ').next().and_then(|number| number.parse().ok());
    Duration::from_nanos(number.expect("a number"))
}
