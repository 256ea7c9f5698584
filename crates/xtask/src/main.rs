//! Development tasks: reference set-up, generators, tidy, comparison and conformance runs.

mod ast_diff;
mod code_diff;
mod conformance;
mod pegen;
mod unicode;

fn main() -> std::process::ExitCode {
    let task = std::env::args().nth(1).unwrap_or_default();
    let result = match task.as_str() {
        "ast-diff" => ast_diff::run(std::env::args().skip(2).collect()),
        "code-diff" => code_diff::run(std::env::args().skip(2).collect()),
        "conformance" => conformance::run(std::env::args().skip(2).collect()),
        "gen-unicode" => unicode::run(std::env::args().skip(2).collect()),
        "gen-parser" => pegen::run(),
        _ => Err(format!("unknown task {task:?}")),
    };
    match result {
        Ok(()) => std::process::ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("{message}");
            std::process::ExitCode::FAILURE
        }
    }
}
