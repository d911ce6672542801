//! The three browser engines, and all that differs between them: how a driver starts, how a browser is
//! asked for, what a new tab is, and what of the machinery is Chromium's alone.

use crate::{
    browser::{Camera, Launch},
    server::{find_match, first_match, project, stop},
    wait::until,
};
use fantoccini::wd::Capabilities;
use serde_json::{Value, json};
use std::{
    io::BufReader,
    net::{Ipv4Addr, TcpListener, TcpStream},
    process::{Child, ChildStdout, Command, Stdio},
};

/// A name of this computer that a browser does not know to be this computer's.
pub const NETWORK_NAME: &str = "phones.test";

/// A browser engine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    /// Chromium with ChromeDriver. Nearly every scenario plays here, as only it has the `DevTools`
    /// commands: permissions, emulation, a film as the camera, scripts that run before a page's own.
    Chromium,
    /// Firefox ESR with geckodriver.
    Firefox,
    /// `WebKitGTK`'s `MiniBrowser` with `WebKitWebDriver`: the engine of Safari, but for its camera and
    /// its media. It needs a display, and gets one that nobody looks at.
    WebKit,
}

impl Engine {
    /// Whether it takes commands of the `DevTools` protocol.
    pub fn has_devtools(self) -> bool {
        self == Self::Chromium
    }

    /// Whether another tab can be brought to the front. `WebKit`'s driver cannot, and a tab behind another is
    /// never drawn; there, each tab is a window.
    pub fn has_tabs(self) -> bool {
        self != Self::WebKit
    }

    /// Starts its driver.
    pub async fn start_driver(self, launch: &Launch) -> Driver {
        match self {
            Self::Chromium => Driver::of_chromium(launch),
            Self::Firefox => Driver::of_firefox(launch),
            Self::WebKit => Driver::of_webkit(launch).await,
        }
    }

    /// What to ask its driver for.
    pub fn capabilities(self, launch: &Launch) -> Capabilities {
        let capabilities = match self {
            Self::Chromium => chromium(launch),
            Self::Firefox => firefox(launch),
            Self::WebKit => webkit(),
        };
        let Value::Object(capabilities) = capabilities else {
            unreachable!("an object was written down")
        };
        capabilities
    }
}

/// A running driver, and what it needs to run.
pub struct Driver {
    /// In the order in which they end.
    processes: Vec<Child>,
    port: u16,
    /// Kept open: a process that cannot write a line any more may die of it.
    _outputs: Vec<BufReader<ChildStdout>>,
}

impl Driver {
    /// Where it takes commands.
    pub fn url(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// Ends it.
    pub fn stop(&mut self) {
        self.processes.iter_mut().for_each(stop);
    }

    fn of_chromium(launch: &Launch) -> Self {
        let mut command = Command::new(named_by("CHROMEDRIVER", "chromedriver"));
        command.arg("--port=0");
        Self::that_says_its_port(command, launch, |line| {
            line.split_once("started successfully on port ").map(|(_, port)| port)
        })
    }

    fn of_firefox(launch: &Launch) -> Self {
        // Where tools/setup.sh puts it.
        let installed = project().join("target/tools/bin/geckodriver");
        let installed = installed.to_str().filter(|_| installed.exists()).unwrap_or("geckodriver");
        let mut command = Command::new(named_by("GECKODRIVER", installed));
        // The second port is for a protocol that is not used here; its usual number serves one browser only.
        command.args(["--port=0", "--websocket-port=0"]);
        command.arg("--profile-root").arg(launch.temporary_folder());
        Self::that_says_its_port(command, launch, |line| {
            line.split_once("Listening on 127.0.0.1:").map(|(_, port)| port)
        })
    }

    fn that_says_its_port(
        mut command: Command,
        launch: &Launch,
        port: impl Fn(&str) -> Option<&str>,
    ) -> Self {
        let mut said = String::new();
        for _ in 0..TRIES {
            let (mut process, mut output) = started(in_folder_of(launch, &mut command));
            let found = find_match(&mut output, |line| {
                port(line)?.trim().trim_end_matches('.').parse().ok()
            });
            match found {
                Ok(port) => return Self { processes: vec![process], port, _outputs: vec![output] },
                Err(seen) => said = seen,
            }
            stop(&mut process);
        }
        panic!("no driver started in {TRIES} tries; the last one said: {said}");
    }

    async fn of_webkit(launch: &Launch) -> Self {
        let mut screen = Command::new("Xvfb");
        screen.args(["-displayfd", "1", "-screen", "0", "1400x1000x24", "-nolisten", "tcp"]);
        let (screen, mut display) = started(&mut screen);
        let number: u32 = first_match(&mut display, |line| line.trim().parse().ok());

        // This driver does not print its port, so it is given a free one.
        let free = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a free port");
        let port = free.local_addr().expect("an address").port();
        drop(free);
        let mut command = Command::new(named_by("WEBKIT_DRIVER", "WebKitWebDriver"));
        command.arg(format!("--port={port}")).env("DISPLAY", format!(":{number}"));
        // A Wayland session of the person who runs the tests must not be used as the display.
        command.env("GDK_BACKEND", "x11").env("NO_AT_BRIDGE", "1");
        command.env("LANGUAGE", launch.language.replace('-', "_"));
        for place in ["XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"] {
            command.env(place, &launch.profile);
        }
        let (process, output) = started(in_folder_of(launch, &mut command));
        answers(port).await;
        Self { processes: vec![process, screen], port, _outputs: vec![output, display] }
    }
}

/// How often a driver is started that ends at once. ChromeDriver takes a free port of IPv6 and ends when another process
/// has the same one of IPv4.
const TRIES: u32 = 3;

/// Puts the temporary files of a browser into the folder of its profile, which is removed.
fn in_folder_of<'a>(launch: &Launch, command: &'a mut Command) -> &'a mut Command {
    command.env("TMPDIR", launch.temporary_folder())
}

fn started(command: &mut Command) -> (Child, BufReader<ChildStdout>) {
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null());
    let mut process = command.spawn().unwrap_or_else(|e| {
        panic!("{}: {e}; `tools/setup.sh test` installs it", command.get_program().display())
    });
    let output = BufReader::new(process.stdout.take().expect("standard output is piped"));
    (process, output)
}

/// Returns when something answers at the port.
async fn answers(port: u16) {
    until("the driver to answer", async || {
        TcpStream::connect((Ipv4Addr::LOCALHOST, port)).map(drop).map_err(|e| e.to_string())
    })
    .await;
}

fn named_by(variable: &str, usual: &str) -> String {
    std::env::var(variable).unwrap_or_else(|_| usual.to_owned())
}

fn chromium(launch: &Launch) -> Value {
    let mut args = vec![
        "--headless=new".to_owned(),
        // Tests may run as root, for whom Chromium's sandbox does not start.
        "--no-sandbox".into(),
        "--disable-gpu".into(),
        "--disable-quic".into(),
        "--disable-dev-shm-usage".into(),
        "--no-first-run".into(),
        "--disable-background-networking".into(),
        "--disable-component-update".into(),
        "--disable-sync".into(),
        "--force-prefers-reduced-motion".into(),
        "--window-size=1400,1000".into(),
        format!("--host-resolver-rules=MAP {NETWORK_NAME} 127.0.0.1"),
        format!("--lang={}", launch.language),
        format!("--user-data-dir={}", launch.profile.display()),
    ];
    match &launch.camera {
        Camera::Missing => {}
        Camera::Plays(clip) => args.extend([
            "--use-fake-device-for-media-stream".into(),
            "--use-fake-ui-for-media-stream".into(),
            format!("--use-file-for-fake-video-capture={}", clip.display()),
        ]),
        Camera::Two => args.extend([
            "--use-fake-device-for-media-stream=device-count=2".into(),
            "--use-fake-ui-for-media-stream".into(),
        ]),
        Camera::Asks => args.push("--use-fake-device-for-media-stream".into()),
    }
    if let Some(log) = &launch.network_log {
        args.push(format!("--log-net-log={}", log.display()));
        args.push("--net-log-capture-mode=Everything".into());
    }
    let mut options = json!({
        "args": args,
        "prefs": { "intl.accept_languages": launch.language },
    });
    if let Ok(binary) = std::env::var("CHROME") {
        options["binary"] = json!(binary);
    }
    json!({
        "browserName": "chrome",
        "goog:loggingPrefs": { "browser": "ALL" },
        "goog:chromeOptions": options,
    })
}

fn firefox(launch: &Launch) -> Value {
    let mut options = json!({
        "args": ["-headless", "-width", "1400", "-height", "1000"],
        "prefs": {
            "intl.accept_languages": launch.language,
            "ui.prefersReducedMotion": 1,
            // Firefox would otherwise load experiments and settings from Mozilla.
            "app.normandy.enabled": false,
            "services.settings.server": "data:,#no-server",
        },
    });
    if let Ok(binary) = std::env::var("FIREFOX") {
        options["binary"] = json!(binary);
    }
    json!({ "moz:firefoxOptions": options })
}

fn webkit() -> Value {
    let installed =
        format!("/usr/lib/{}-linux-gnu/webkit2gtk-4.1/MiniBrowser", std::env::consts::ARCH);
    let binary = named_by("WEBKIT_BROWSER", &installed);
    json!({ "webkitgtk:browserOptions": { "binary": binary, "args": ["--automation"] } })
}
