//! A deployment of the demo that can go away, and be replaced by the next one.

use crate::{
    browser::Tab,
    server::{Server, dist, project},
    stage::Stage,
    wait::until,
};
use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

/// A copy of the built demo and the server for it. The copy is removed when this is dropped.
pub struct Site {
    folder: PathBuf,
    server: Option<Server>,
    origin: String,
}

impl Site {
    /// Deploys the built demo.
    pub fn new(stage: &Stage) -> Self {
        let folder = stage.folder().join("site");
        copy(&dist(), &folder);
        let server = Server::of(&folder);
        let origin = server.origin().to_owned();
        Self { folder, server: Some(server), origin }
    }

    /// The address of the demo with these options; also when nobody answers there any more.
    pub fn address(&self, query: &str) -> String {
        format!("{}/?{query}", self.origin)
    }

    /// From now on nobody answers: the network is off.
    pub fn goes_away(&mut self) {
        self.server = None;
    }

    /// From now on the server accepts requests and does not answer.
    pub fn hangs(&self) {
        self.server.as_ref().expect("it has not gone away").hangs();
    }

    /// The next version: the app has another name, the scan worker another content, and nothing is left of
    /// the one before.
    pub fn is_replaced(&self) {
        let page = self.read("index.html");
        let app = between(&page, "data-js=\"./", ".js").to_owned();
        for end in [".js", "_bg.wasm"] {
            for encoding in ["", ".br", ".gz"] {
                let (from, to) =
                    (format!("{app}{end}{encoding}"), format!("app-next{end}{encoding}"));
                fs::rename(self.folder.join(from), self.folder.join(to))
                    .expect("a file of the app");
            }
        }
        self.write("index.html", &page.replace(&app, "app-next"));
        self.write("scanner.js", &format!("{}{NEXT}", self.read("scanner.js")));
        list_files(&self.folder);
    }

    /// Puts a version of its own into a folder of the demo; returns the address of that.
    pub fn freezes(&self, version: &str) -> String {
        copy(&dist(), &self.folder.join(version));
        format!("{}/{version}/", self.origin)
    }

    /// From now on the page is another.
    pub fn page_becomes(&self, change: impl FnOnce(&str) -> String) {
        self.write("index.html", &change(&self.read("index.html")));
        list_files(&self.folder);
    }

    /// From now on the app's wasm is another, as its name is not.
    pub fn wasm_becomes(&self, change: impl FnOnce(&[u8]) -> Vec<u8>) {
        let page = self.read("index.html");
        let name = between(&page, "data-wasm=\"./", "?");
        let path = self.folder.join(name);
        let wasm = fs::read(&path).expect("the app's wasm");
        fs::write(&path, change(&wasm)).expect("the site can be written to");
        list_files(&self.folder);
    }

    fn read(&self, name: &str) -> String {
        fs::read_to_string(self.folder.join(name)).expect("a file of the demo")
    }

    fn write(&self, name: &str, text: &str) {
        fs::write(self.folder.join(name), text).expect("the site can be written to");
    }
}

impl Drop for Site {
    fn drop(&mut self) {
        // A copy that cannot be removed does no harm but for the room it takes.
        let _ = fs::remove_dir_all(&self.folder);
    }
}

/// What tells the scan worker of the next version from the one before.
pub const NEXT: &str = "// the next version\n";

/// The version that the page in this tab is of.
pub async fn version_of(tab: &Tab) -> String {
    let script = "return document.querySelector('script[data-version]').dataset.version";
    tab.script(script, vec![]).await.as_str().expect("a version").to_owned()
}

/// Waits until the page in this tab is kept: from then on it needs no network.
pub async fn is_kept(tab: &Tab) {
    until("the page to be kept", async || {
        let script = "return navigator.serviceWorker.controller !== null";
        let kept = tab.try_script(script, vec![]).await?;
        if kept == true { Ok(()) } else { Err("no service worker is in charge".into()) }
    })
    .await;
}

/// The scan worker's script, as the page in this tab gets it.
pub async fn scanner_of(tab: &Tab) -> String {
    const FETCH: &str = r"
        const done = arguments[arguments.length - 1];
        const text = async (url) => (await fetch(url)).text();
        const loader = document.querySelector('script[data-scanner]').dataset.scanner;
        text(loader).then((loader) => text(loader.match(/['\x22](.*?)['\x22]/)[1])).then(done, (error) => done(`!! ${error}`));
    ";
    let script = tab.client().await.execute_async(FETCH, vec![]).await.expect("a script");
    script.as_str().expect("a text").to_owned()
}

/// A copy of the built demo in `folder` whose page runs `script` before its own: for engines whose driver runs none.
pub fn with_script(script: &str, folder: &Path) -> PathBuf {
    const NAME: &str = "before-everything.js";
    let site = folder.join("site");
    copy(&dist(), &site);
    fs::write(site.join(NAME), script).expect("the site can be written to");
    let page = site.join("index.html");
    let html = fs::read_to_string(&page).expect("a page");
    let (before, after) = html.split_once("<head>").expect("a head");
    let html = format!("{before}<head><script src=\"{NAME}\"></script>{after}");
    fs::write(&page, html).expect("the site can be written to");
    list_files(&site);
    site
}

/// Does what the build does last: writes the list of the files in `folder`, with what they are now, into the service worker, and
/// compresses those that are not the ones that were built.
fn list_files(folder: &Path) {
    for step in ["precache.mjs", "compress.mjs"] {
        let done = Command::new("node")
            .arg(project().join("tools").join(step))
            .env("TRUNK_STAGING_DIR", folder)
            .status();
        assert!(done.expect("node starts").success(), "{step} fails");
    }
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder for the site");
    for entry in fs::read_dir(from).expect("the built demo") {
        let entry = entry.expect("an entry");
        let to = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &to);
        } else {
            fs::copy(entry.path(), to).expect("a file of the demo");
        }
    }
}

/// What stands in `text` after `start` and before the next `end`.
fn between<'a>(text: &'a str, start: &str, end: &str) -> &'a str {
    let (_, rest) = text.split_once(start).expect(start);
    rest.split_once(end).expect(end).0
}
