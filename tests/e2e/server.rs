//! The static server over a folder: one a scenario, each an origin of its own.

use std::{
    io::{BufRead, BufReader},
    path::{Path, PathBuf},
    process::{Child, ChildStdout, Command, Stdio},
};

/// The root of the project.
pub fn project() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The built demo: `dist/`, or the folder that `TWO_PHONES_DIST` names.
///
/// # Panics
/// When the demo is not built.
pub fn dist() -> PathBuf {
    let dist =
        std::env::var_os("TWO_PHONES_DIST").map_or_else(|| project().join("dist"), Into::into);
    assert!(dist.join("index.html").exists(), "{} is not built: run `make dist`", dist.display());
    dist
}

/// A running server. It ends when this is dropped.
pub struct Server {
    process: Child,
    url: String,
    /// Kept open: a server that cannot write a line any more would die of it.
    _output: BufReader<ChildStdout>,
}

impl Server {
    /// Serves `folder` on a free port.
    pub fn of(folder: &Path) -> Self {
        let mut process = Command::new("node")
            .arg(project().join("tools/serve.mjs"))
            .arg("--dir")
            .arg(folder)
            .args(["--port", "0"])
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .spawn()
            .expect("node starts");
        let mut output = BufReader::new(process.stdout.take().expect("standard output is piped"));
        let url = first_match(&mut output, |line| {
            let start = line.find("http://")?;
            line[start..].split_whitespace().next().map(|url| url.trim_end_matches('/').to_owned())
        });
        Self { process, url, _output: output }
    }

    /// The origin, without a slash at the end.
    pub fn origin(&self) -> &str {
        &self.url
    }

    /// From now on the server accepts requests and does not answer.
    pub fn hangs(&self) {
        let stopped = Command::new("kill").args(["-STOP", &self.process.id().to_string()]).status();
        assert!(stopped.expect("kill starts").success(), "the server is stopped");
    }

    /// The same server under another host name of this machine: another site for the browser, and
    /// still one it trusts with a camera.
    pub fn origin_as(&self, host: &str) -> String {
        let port = self.url.rsplit(':').next().expect("a port");
        format!("http://{host}:{port}")
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        stop(&mut self.process);
    }
}

/// Ends a process this test started, and waits for it.
pub fn stop(process: &mut Child) {
    // Both fail only when it has already ended.
    let _ = process.kill();
    let _ = process.wait();
}

/// Reads lines until `pick` finds what it looks for.
///
/// # Panics
/// When the output ends before.
pub fn first_match<T>(output: &mut impl BufRead, pick: impl Fn(&str) -> Option<T>) -> T {
    find_match(output, pick)
        .unwrap_or_else(|seen| panic!("the process ended early; it said: {seen}"))
}

/// Reads lines until `pick` finds what it looks for.
///
/// # Errors
/// What the process said, when its output ends before.
pub fn find_match<T>(
    output: &mut impl BufRead,
    pick: impl Fn(&str) -> Option<T>,
) -> Result<T, String> {
    let mut seen = String::new();
    loop {
        let mut line = String::new();
        let length = output.read_line(&mut line).expect("readable output");
        if length == 0 {
            return Err(seen);
        }
        if let Some(found) = pick(&line) {
            return Ok(found);
        }
        seen += &line;
    }
}

/// Where a scenario leaves what it has to show: `target/e2e/NAME/`, emptied.
pub fn folder_of(name: &str) -> PathBuf {
    let folder = project().join("target/e2e").join(name);
    // Not there the first time.
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).expect("target/e2e can be written to");
    folder
}
