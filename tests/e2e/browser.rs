//! A browser of its own: a ChromeDriver, a profile folder, a camera or none, and its tabs.

use crate::{
    server::{first_match, stop},
    webdriver::Command as Extra,
};
use fantoccini::{Client, ClientBuilder, wd::WindowHandle};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use std::{
    cell::RefCell,
    io::BufReader,
    path::{Path, PathBuf},
    process::{Child, ChildStdout, Command, Stdio},
    rc::Rc,
};

/// What `getUserMedia` finds in this browser.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Camera {
    /// No camera at all.
    Missing,
    /// A camera that plays this .y4m file, and a person who says yes.
    Plays(PathBuf),
    /// A camera, and the browser's own question, which [`Tab::permit`] answers beforehand.
    Asks,
}

/// How to start a browser.
#[derive(Clone, Debug)]
pub struct Launch {
    /// The profile folder. The same folder again is the same browser opened again.
    pub profile: PathBuf,
    /// The camera.
    pub camera: Camera,
    /// The browser's own language.
    pub language: &'static str,
    /// Where to write the log of all network traffic, if wanted.
    pub network_log: Option<PathBuf>,
}

/// A running browser.
pub struct Browser {
    client: Client,
    driver: RefCell<Child>,
    /// The tab commands go to, and whether to the first frame in it.
    current: RefCell<Option<(String, bool)>>,
    console: RefCell<Vec<Value>>,
    _output: BufReader<ChildStdout>,
}

/// Runs in every page before its own scripts: keeps what would be gone when the test looks.
/// The order of the steps each phone showed, and everything that was ever written to storage.
const RECORDER: &str = include_str!("recorder.js");

impl Browser {
    /// Starts ChromeDriver on a free port and a browser with it.
    pub async fn start(launch: &Launch) -> Rc<Self> {
        let driver = std::env::var("CHROMEDRIVER").unwrap_or_else(|_| "chromedriver".into());
        let mut driver = Command::new(driver)
            .arg("--port=0")
            // What the browser leaves behind goes with the profile.
            .env("TMPDIR", launch.temporary_folder())
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("chromedriver starts");
        let mut output = BufReader::new(driver.stdout.take().expect("standard output is piped"));
        let port: u16 = first_match(&mut output, |line| {
            let (_, port) = line.split_once("started successfully on port ")?;
            port.trim().trim_end_matches('.').parse().ok()
        });
        let client = ClientBuilder::new(HttpConnector::new())
            .capabilities(launch.capabilities())
            .connect(&format!("http://127.0.0.1:{port}"))
            .await
            .expect("a browser session");
        Rc::new(Self {
            client,
            driver: RefCell::new(driver),
            current: RefCell::new(None),
            console: RefCell::default(),
            _output: output,
        })
    }

    /// The `WebDriver` client, pointed at whichever tab came last.
    pub fn client(&self) -> &Client {
        &self.client
    }

    /// The tab the browser starts with.
    pub async fn first_tab(self: &Rc<Self>) -> Tab {
        let handle = self.client.window().await.expect("a window");
        self.tab(handle).await
    }

    /// Opens another tab.
    pub async fn new_tab(self: &Rc<Self>) -> Tab {
        let opened = self.client.new_window(true).await.expect("a new tab");
        self.tab(opened.handle).await
    }

    /// How many tabs and windows there are.
    pub async fn count_of_tabs(&self) -> usize {
        self.client.windows().await.expect("windows").len()
    }

    async fn tab(self: &Rc<Self>, handle: WindowHandle) -> Tab {
        let tab = Tab { browser: Rc::clone(self), handle: handle.into(), in_frame: false };
        tab.run_before_every_page(RECORDER).await;
        tab
    }

    /// All console messages so far, of all tabs, as ChromeDriver reports them.
    pub async fn console(&self) -> Vec<Value> {
        if let Ok(Value::Array(new)) = self.client.issue_cmd(Extra::log("browser")).await {
            self.console.borrow_mut().extend(new);
        }
        self.console.borrow().clone()
    }

    /// Closes the browser the way a person does: state goes to the profile, the process ends.
    pub async fn close(&self) {
        // A browser that is already gone needs no closing.
        let _ = self.client.clone().close().await;
        stop(&mut self.driver.borrow_mut());
    }
}

impl Launch {
    /// The folder the profile is in, made if it is not there.
    fn temporary_folder(&self) -> &Path {
        let folder = self.profile.parent().expect("a profile is inside a folder");
        std::fs::create_dir_all(folder).expect("the temporary folder can be written to");
        folder
    }

    fn capabilities(&self) -> fantoccini::wd::Capabilities {
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
            format!("--lang={}", self.language),
            format!("--user-data-dir={}", self.profile.display()),
        ];
        match &self.camera {
            Camera::Missing => {}
            Camera::Plays(clip) => args.extend([
                "--use-fake-device-for-media-stream".into(),
                "--use-fake-ui-for-media-stream".into(),
                format!("--use-file-for-fake-video-capture={}", clip.display()),
            ]),
            Camera::Asks => args.push("--use-fake-device-for-media-stream".into()),
        }
        if let Some(log) = &self.network_log {
            args.push(format!("--log-net-log={}", log.display()));
            args.push("--net-log-capture-mode=Everything".into());
        }
        let Value::Object(mut capabilities) = json!({
            "browserName": "chrome",
            "goog:loggingPrefs": { "browser": "ALL" },
            "goog:chromeOptions": {
                "args": args,
                "prefs": { "intl.accept_languages": self.language },
            },
        }) else {
            unreachable!("an object was written down")
        };
        if let Ok(binary) = std::env::var("CHROME") {
            capabilities["goog:chromeOptions"]["binary"] = json!(binary);
        }
        capabilities
    }
}

/// One tab, or a frame in it. Commands bring it to the front first, as a person does.
#[derive(Clone)]
pub struct Tab {
    browser: Rc<Browser>,
    handle: String,
    in_frame: bool,
}

impl Tab {
    /// The client, pointed at this tab, which is in front now.
    pub async fn client(&self) -> &Client {
        let here = Some((self.handle.clone(), self.in_frame));
        if *self.browser.current.borrow() != here {
            let client = &self.browser.client;
            let handle = WindowHandle::try_from(self.handle.clone()).expect("a handle");
            client.switch_to_window(handle).await.expect("the tab is there");
            let front = Extra::devtools("Page.bringToFront", &json!({}));
            client.issue_cmd(front).await.expect("the tab comes to the front");
            if self.in_frame {
                client.enter_frame(0).await.expect("the frame is there");
            }
            *self.browser.current.borrow_mut() = here;
        }
        &self.browser.client
    }

    /// The browser this tab is in.
    pub fn browser(&self) -> &Rc<Browser> {
        &self.browser
    }

    /// Whether this is a frame of another page.
    pub fn is_frame(&self) -> bool {
        self.in_frame
    }

    /// The first frame of the page in this tab.
    pub fn frame(&self) -> Self {
        Self { in_frame: true, ..self.clone() }
    }

    /// Goes to an address and waits until it is loaded.
    pub async fn goto(&self, url: &str) {
        self.client().await.goto(url).await.unwrap_or_else(|e| panic!("{url}: {e}"));
    }

    /// Loads the page again.
    pub async fn reload(&self) {
        self.client().await.refresh().await.expect("a reload");
    }

    /// The browser's back button.
    pub async fn back(&self) {
        self.client().await.back().await.expect("the way back");
    }

    /// Closes this tab; the browser must have another one.
    pub async fn close(&self) {
        self.client().await.close_window().await.expect("the tab closes");
        *self.browser.current.borrow_mut() = None;
    }

    /// Runs a script in the page and returns what it returns.
    pub async fn script(&self, script: &str, args: Vec<Value>) -> Value {
        self.try_script(script, args).await.expect("the script runs")
    }

    /// [`Tab::script`] for moments when the page may be changing under it.
    pub async fn try_script(&self, script: &str, args: Vec<Value>) -> Result<Value, String> {
        self.client().await.execute(script, args).await.map_err(|e| e.to_string())
    }

    /// Sends a command of the `DevTools` protocol.
    pub async fn devtools(&self, method: &str, params: Value) -> Value {
        let answer = self.client().await.issue_cmd(Extra::devtools(method, &params)).await;
        answer.unwrap_or_else(|e| panic!("{method}: {e}"))
    }

    /// A script that runs in every page of this tab, from the next one on, before its own.
    pub async fn run_before_every_page(&self, script: &str) {
        let params = json!({ "source": script });
        self.devtools("Page.addScriptToEvaluateOnNewDocument", params).await;
    }

    /// Answers the browser's question for `permission` ("videoCapture", "notifications") beforehand:
    /// "granted" or "denied".
    pub async fn permit(&self, origin: &str, permission: &str, answer: &str) {
        let params =
            json!({ "permission": { "name": permission }, "setting": answer, "origin": origin });
        self.devtools("Browser.setPermission", params).await;
    }
}
