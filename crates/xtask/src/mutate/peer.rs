//! A Python that compiles cases: a child that is fed through pipes, and started again if it dies.

use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use super::settings::{Case, SETTINGS};

const DRIVER: &str = include_str!("driver.py");

/// What a side says of a case.
#[derive(Clone, Default, PartialEq, Debug)]
pub struct Answer {
    /// The error or the tree, then the warnings, a line each.
    pub text: String,
    /// Marshalled code.
    pub code: Vec<u8>,
    /// What the codec of a declared encoding makes of the source: `T` and text, or `E` and a message.
    pub decoded: String,
}

pub struct Peer {
    interp: PathBuf,
    child: Child,
}

impl Peer {
    pub fn start(interp: &Path) -> Result<Peer, String> {
        Ok(Peer { interp: interp.into(), child: spawn(interp)? })
    }

    /// The answers to cases. If the child dies of one, that one's answer says so.
    pub fn ask(&mut self, cases: &[Case]) -> Result<Vec<Answer>, String> {
        if let Ok(answers) = self.exchange(cases) {
            return Ok(answers);
        }
        self.restart()?;
        let [case] = cases else {
            let mut answers = Vec::new();
            for case in cases {
                answers.extend(self.ask(std::slice::from_ref(case))?);
            }
            return Ok(answers);
        };
        let once_more = self.exchange(std::slice::from_ref(case));
        if once_more.is_err() {
            self.restart()?;
        }
        Ok(once_more.unwrap_or_else(|_| vec![Answer { text: "crash".into(), ..Answer::default() }]))
    }

    fn exchange(&mut self, cases: &[Case]) -> std::io::Result<Vec<Answer>> {
        let mut batch = Vec::new();
        for case in cases {
            batch.extend((case.source.len() as u32).to_le_bytes());
            batch.push(case.setting as u8);
            batch.extend(&case.source);
        }
        let missing = || std::io::Error::other("no pipe");
        // The child reads a whole batch before it writes.
        let input = self.child.stdin.as_mut().ok_or_else(missing)?;
        input.write_all(&(batch.len() as u32).to_le_bytes())?;
        input.write_all(&batch)?;
        input.flush()?;
        let output = self.child.stdout.as_mut().ok_or_else(missing)?;
        let mut answers = Vec::new();
        for _ in cases {
            let text = text_part(output)?;
            let code = part(output)?;
            let decoded = text_part(output)?;
            answers.push(Answer { text, code, decoded });
        }
        Ok(answers)
    }

    fn restart(&mut self) -> Result<(), String> {
        let _ = self.child.kill();
        let _ = self.child.wait();
        self.child = spawn(&self.interp)?;
        Ok(())
    }
}

impl Drop for Peer {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn spawn(interp: &Path) -> Result<Child, String> {
    let settings: Vec<String> = SETTINGS
        .iter()
        .map(|setting| format!("({:?}, {:?}, {})", setting.name, setting.mode, setting.flags))
        .collect();
    Command::new(interp)
        .args(["-I", "-B", "-c", DRIVER, &format!("[{}]", settings.join(", "))])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .map_err(|e| format!("{}: {e}", interp.display()))
}

fn part(output: &mut impl Read) -> std::io::Result<Vec<u8>> {
    let mut length = [0; 4];
    output.read_exact(&mut length)?;
    let mut bytes = vec![0; u32::from_le_bytes(length) as usize];
    output.read_exact(&mut bytes)?;
    Ok(bytes)
}

fn text_part(output: &mut impl Read) -> std::io::Result<String> {
    part(output).map(|bytes| String::from_utf8_lossy(&bytes).into_owned())
}
