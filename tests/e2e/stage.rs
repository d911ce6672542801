//! One scenario: a server, browsers with profiles of their own, and what is left of them when it fails.

use crate::{
    actions::Phone,
    browser::{Browser, CONSOLE, Camera, Launch, RECORDER, Tab},
    engine::{Engine, NETWORK_NAME},
    server::{Server, dist, folder_of},
    site,
};
use serde_json::Value;
use std::{
    any::Any,
    cell::RefCell,
    future::poll_fn,
    panic::{AssertUnwindSafe, catch_unwind, resume_unwind},
    path::{Path, PathBuf},
    pin::pin,
    rc::Rc,
    time::Duration,
};
use tokio::sync::Semaphore;

/// Two browsers keep two cores busy; more of them only wait for each other.
static PLACES: Semaphore = Semaphore::const_new(2);
/// The longest a scenario may take before it counts as stuck.
const LIMIT: Duration = Duration::from_mins(8);

/// What a scenario plays on.
pub struct Stage {
    engine: Engine,
    server: Server,
    folder: PathBuf,
    /// The folder of this scenario's profiles, and of no other's.
    profiles: PathBuf,
    browsers: RefCell<Vec<Rc<Browser>>>,
}

/// Plays one scenario, then closes its browsers. When it fails, `target/e2e/NAME/` has a picture and
/// the text of every tab; when it passes, no browser may have anything on `console.error`.
///
/// # Panics
/// When the scenario does.
pub async fn scenario(name: &str, play: impl AsyncFnOnce(&Stage)) {
    scenario_in(Engine::Chromium, name, play).await;
}

/// [`scenario`], in an engine of choice.
///
/// # Panics
/// When the scenario does.
pub async fn scenario_in(engine: Engine, name: &str, play: impl AsyncFnOnce(&Stage)) {
    let _place = PLACES.acquire().await.expect("never closed");
    let stage = Stage::new(engine, name);
    let outcome = guarded(async {
        play(&stage).await;
        for browser in stage.open_browsers() {
            no_errors_on_the_console(&browser).await;
        }
    })
    .await;
    if outcome.is_err() {
        // A browser that hangs must not keep the others waiting.
        let _ = tokio::time::timeout(Duration::from_secs(20), stage.tell_what_is_there()).await;
    }
    for browser in stage.open_browsers() {
        browser.close().await;
    }
    let profiles = &stage.profiles;
    // A browser may still be writing its last file, and other scenarios may still have their folders
    // beside this one: what is left is in the system's folder for what is temporary.
    let _ = std::fs::remove_dir_all(profiles);
    let _ = profiles.parent().map(std::fs::remove_dir);
    if let Err(panic) = outcome {
        resume_unwind(panic);
    }
}

/// Runs `play` to its end, its panic or [`LIMIT`].
async fn guarded(play: impl Future<Output = ()>) -> Result<(), Box<dyn Any + Send>> {
    let mut play = pin!(play);
    let caught = poll_fn(|cx| match catch_unwind(AssertUnwindSafe(|| play.as_mut().poll(cx))) {
        Ok(poll) => poll.map(Ok),
        Err(panic) => std::task::Poll::Ready(Err(panic)),
    });
    match tokio::time::timeout(LIMIT, caught).await {
        Ok(outcome) => outcome,
        Err(_) => Err(Box::new(format!("not over after {} s", LIMIT.as_secs()))),
    }
}

/// Checks that nothing is on `console.error`, to which the page writes defects only.
async fn no_errors_on_the_console(browser: &Browser) {
    let errors: Vec<_> =
        browser.console().await.into_iter().filter(|entry| entry["level"] == "SEVERE").collect();
    assert!(errors.is_empty(), "the console has errors: {}", Value::Array(errors));
}

impl Stage {
    fn new(engine: Engine, name: &str) -> Self {
        let (folder, profiles) = (folder_of(name), profiles_of(name));
        let site = if engine.has_devtools() {
            dist()
        } else {
            site::with_script(&[RECORDER, CONSOLE].concat(), &profiles)
        };
        Self { engine, server: Server::of(&site), folder, profiles, browsers: RefCell::default() }
    }

    /// The engine of its browsers.
    pub fn engine(&self) -> Engine {
        self.engine
    }

    /// The origin of the demo, without a slash at the end.
    pub fn origin(&self) -> &str {
        self.server.origin()
    }

    /// The same under a name of the network, which is not this computer's own: for a browser, a page that is
    /// not secure. Only Chromium is told where that is.
    pub fn network_origin(&self) -> String {
        self.server.origin_as(NETWORK_NAME)
    }

    /// The address of the demo with these options.
    pub fn address(&self, query: &str) -> String {
        format!("{}/?{query}", self.origin())
    }

    /// A folder for what the scenario makes; it stays after the run.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// How to start this scenario's browser `name`. The same name again is the same profile.
    pub fn launch(&self, name: &str) -> Launch {
        Launch {
            engine: self.engine,
            profile: self.profiles.join(name),
            camera: Camera::Missing,
            language: "en-US",
            network_log: None,
        }
    }

    /// Starts a browser without a camera.
    pub async fn browser(&self, name: &str) -> Rc<Browser> {
        self.browser_with(&self.launch(name)).await
    }

    /// Starts a browser.
    pub async fn browser_with(&self, launch: &Launch) -> Rc<Browser> {
        let browser = Browser::start(launch).await;
        self.browsers.borrow_mut().push(Rc::clone(&browser));
        browser
    }

    /// Closes a browser in the middle of a scenario. Its console has to be clean, too.
    pub async fn close(&self, browser: Rc<Browser>) {
        no_errors_on_the_console(&browser).await;
        self.browsers.borrow_mut().retain(|open| !Rc::ptr_eq(open, &browser));
        browser.close().await;
    }

    /// A browser with one tab at this address.
    pub async fn tab(&self, query: &str) -> Tab {
        let tab = self.browser("browser").await.first_tab().await;
        tab.goto(&self.address(query)).await;
        tab
    }

    /// A browser with one tab that shows the old phone, `query` being its further options.
    pub async fn old_phone(&self, query: &str) -> Phone {
        Phone::old(&self.tab(&format!("lang=en&phone=old&{query}")).await)
    }

    /// A browser with one tab that shows the new phone, `query` being its further options.
    pub async fn new_phone(&self, query: &str) -> Phone {
        Phone::new(&self.tab(&format!("lang=en&phone=new&{query}")).await)
    }

    fn open_browsers(&self) -> Vec<Rc<Browser>> {
        self.browsers.borrow().clone()
    }

    /// Writes down what every tab shows: address, text, console, picture.
    async fn tell_what_is_there(&self) {
        for (b, browser) in self.open_browsers().into_iter().enumerate() {
            let client = browser.client();
            let Ok(windows) = client.windows().await else { continue };
            for (w, window) in windows.into_iter().enumerate() {
                if client.switch_to_window(window).await.is_err() {
                    continue;
                }
                let name = self.folder.join(format!("browser-{b}-tab-{w}"));
                if let Ok(picture) = client.screenshot().await {
                    let _ = std::fs::write(name.with_extension("png"), picture);
                }
                let told = client.execute(TELL, vec![]).await.unwrap_or_default();
                let told = told.as_str().unwrap_or("(the page does not answer)");
                eprintln!("--- {} ---\n{told}", name.with_extension("png").display());
                if client.enter_frame(0).await.is_ok() {
                    let told = client.execute(TELL, vec![]).await.unwrap_or_default();
                    eprintln!("--- in its frame ---\n{}", told.as_str().unwrap_or_default());
                }
            }
            for entry in browser.console().await {
                eprintln!("console: {}: {}", entry["level"], entry["message"]);
            }
        }
    }
}

/// A folder outside the project for the profiles of a scenario's browsers.
fn profiles_of(scenario: &str) -> PathBuf {
    let run = format!("two-phones-e2e-{}", std::process::id());
    std::env::temp_dir().join(run).join(scenario)
}

/// Address, phones with their screens, and the text of the page.
const TELL: &str = r#"
    const phones = [...document.querySelectorAll("[data-phone]")].map(phone => {
        const screen = phone.querySelector("[data-step]");
        return `${phone.dataset.phone}: step ${screen?.dataset.step}, screen ${screen?.dataset.screen}`;
    });
    return [location.href, ...phones, document.body.innerText].join("\n");
"#;
