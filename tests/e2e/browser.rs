//! A browser of its own: an engine with its driver, a profile folder, a camera or none, and its tabs.

use crate::{
    engine::{Driver, Engine},
    webdriver::Command as Extra,
};
use fantoccini::{Client, ClientBuilder, wd::WindowHandle};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use std::{
    cell::RefCell,
    path::{Path, PathBuf},
    rc::Rc,
};

/// What `getUserMedia` finds in this browser.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Camera {
    /// No camera at all.
    Missing,
    /// A camera that plays this .y4m file, and a person who says yes.
    Plays(PathBuf),
    /// Two cameras, and a person who says yes.
    Two,
    /// A camera, and the browser's own question, which [`Tab::permit`] answers beforehand.
    Asks,
}

/// How to start a browser.
#[derive(Clone, Debug)]
pub struct Launch {
    /// The engine.
    pub engine: Engine,
    /// The profile folder. The same folder again is the same browser opened again.
    pub profile: PathBuf,
    /// The camera; Chromium's alone.
    pub camera: Camera,
    /// The browser's own language.
    pub language: &'static str,
    /// Where to write the log of all network traffic, if wanted; Chromium's alone.
    pub network_log: Option<PathBuf>,
}

/// A running browser.
pub struct Browser {
    engine: Engine,
    client: Client,
    driver: RefCell<Driver>,
    /// The tab commands go to, and whether to the first frame in it.
    current: RefCell<Option<(String, bool)>>,
    console: RefCell<Vec<Value>>,
}

/// Runs in every page before its own scripts. It records what would be lost before the test looks: the steps that each
/// phone showed, in their order, and everything that was ever written to storage.
pub const RECORDER: &str = include_str!("recorder.js");
/// Records the errors on the console, for engines whose driver does not report them.
pub const CONSOLE: &str = include_str!("console.js");

impl Browser {
    /// Starts a driver on a free port and a browser with it.
    pub async fn start(launch: &Launch) -> Rc<Self> {
        let engine = launch.engine;
        let driver = engine.start_driver(launch).await;
        let client = ClientBuilder::new(HttpConnector::new())
            .capabilities(engine.capabilities(launch))
            .connect(&driver.url())
            .await
            .expect("a browser session");
        Rc::new(Self {
            engine,
            client,
            driver: RefCell::new(driver),
            current: RefCell::new(None),
            console: RefCell::default(),
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

    /// Opens another tab, or what comes closest to one.
    pub async fn new_tab(self: &Rc<Self>) -> Tab {
        let opened = self.client.new_window(self.engine.has_tabs()).await.expect("a new tab");
        self.tab(opened.handle).await
    }

    /// How many tabs and windows there are.
    pub async fn count_of_tabs(&self) -> usize {
        self.client.windows().await.expect("windows").len()
    }

    async fn tab(self: &Rc<Self>, handle: WindowHandle) -> Tab {
        let tab = Tab { browser: Rc::clone(self), handle: handle.into(), in_frame: false };
        if self.engine.has_devtools() {
            tab.run_before_every_page(RECORDER).await;
        }
        tab
    }

    /// All console messages so far, of all tabs, as ChromeDriver reports them; of other engines the errors only.
    pub async fn console(&self) -> Vec<Value> {
        if self.engine.has_devtools() {
            if let Ok(Value::Array(new)) = self.client.issue_cmd(Extra::log("browser")).await {
                self.console.borrow_mut().extend(new);
            }
        } else {
            for window in self.client.windows().await.unwrap_or_default() {
                *self.current.borrow_mut() = None;
                if self.client.switch_to_window(window).await.is_ok() {
                    self.keep_errors().await;
                }
            }
        }
        self.console.borrow().clone()
    }

    /// Takes the errors of the current page, which are gone with it.
    async fn keep_errors(&self) {
        const TAKE: &str = "return window.__errors?.splice(0) ?? []";
        if let Ok(Value::Array(errors)) = self.client.execute(TAKE, vec![]).await {
            let entry = |message| json!({ "level": "SEVERE", "message": message });
            self.console.borrow_mut().extend(errors.into_iter().map(entry));
        }
    }

    /// Closes the browser the way a person does: state goes to the profile, the process ends.
    pub async fn close(&self) {
        // Closing fails if the browser has ended already.
        let _ = self.client.clone().close().await;
        self.driver.borrow_mut().stop();
    }
}

impl Launch {
    /// The folder the profile is in, made if it is not there.
    pub fn temporary_folder(&self) -> &Path {
        let folder = self.profile.parent().expect("a profile is inside a folder");
        std::fs::create_dir_all(folder).expect("the temporary folder can be written to");
        folder
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
            if self.browser.engine.has_devtools() {
                let front = Extra::devtools("Page.bringToFront", &json!({}));
                client.issue_cmd(front).await.expect("the tab comes to the front");
            }
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
        self.before_leaving().await;
        self.client().await.goto(url).await.unwrap_or_else(|e| panic!("{url}: {e}"));
    }

    /// Loads the page again.
    pub async fn reload(&self) {
        self.before_leaving().await;
        self.client().await.refresh().await.expect("a reload");
    }

    /// The browser's back button.
    pub async fn back(&self) {
        self.before_leaving().await;
        self.client().await.back().await.expect("the way back");
    }

    /// Closes this tab; the browser must have another one.
    pub async fn close(&self) {
        self.before_leaving().await;
        self.client().await.close_window().await.expect("the tab closes");
        *self.browser.current.borrow_mut() = None;
    }

    async fn before_leaving(&self) {
        if !self.browser.engine.has_devtools() {
            self.client().await;
            self.browser.keep_errors().await;
        }
    }

    /// Runs a script in the page and returns what it returns.
    pub async fn script(&self, script: &str, args: Vec<Value>) -> Value {
        self.try_script(script, args).await.expect("the script runs")
    }

    /// [`Tab::script`] for moments when the page may be changing under it.
    pub async fn try_script(&self, script: &str, args: Vec<Value>) -> Result<Value, String> {
        self.client().await.execute(script, args).await.map_err(|e| e.to_string())
    }

    /// Sends a command of the `DevTools` protocol, which only Chromium takes.
    pub async fn devtools(&self, method: &str, params: Value) -> Value {
        let answer = self.client().await.issue_cmd(Extra::devtools(method, &params)).await;
        answer.unwrap_or_else(|e| panic!("{method}: {e}"))
    }

    /// A script that runs in every page of this tab, from the next one on, before its own.
    pub async fn run_before_every_page(&self, script: &str) {
        let params = json!({ "source": script });
        self.devtools("Page.addScriptToEvaluateOnNewDocument", params).await;
    }

    /// Answers the browser's question for `permission` ("camera", "notifications") beforehand:
    /// "granted" or "denied".
    pub async fn permit(&self, origin: &str, permission: &str, answer: &str) {
        let params =
            json!({ "permission": { "name": permission }, "setting": answer, "origin": origin });
        self.devtools("Browser.setPermission", params).await;
    }
}
