//! What the address asks for. The table of options is the page's contract with those who link to it.

pub mod choices;
pub mod query;
#[cfg(test)]
mod tests;

use self::choices::{DeviceFrame, FAULTS_TAKE, Page, Phones, ScanWay, Theme, lookup};
use crate::i18n::{Language, guide::GuideLanguage};
use journey::{
    faults::{Fault, Faults, FaultsError},
    ids::DeviceId,
    policy::{CODE_SECONDS, MAX_WAIT_SECONDS, Policy},
    scenario::{Elsewhere, Shown},
    step::{Role, Step},
};
use std::{ops::RangeInclusive, str::FromStr, time::Duration};

/// Why something the address asks for is not done. Each is said in a visible notice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Problem {
    /// The option does not take this value.
    BadValue {
        /// The option.
        option: &'static str,
        /// What it takes, in characters that every language reads.
        takes: &'static str,
    },
    /// The faults of the option `scenario` are not to be had, or not together.
    BadFaults(FaultsError),
    /// A fault does not come up on a page like this.
    FaultElsewhere(Fault, Elsewhere),
    /// A redirect of the host dropped the query; the options were in the fragment as well.
    QueryDropped,
    /// The app does not speak this language.
    LanguageMissing {
        /// The language of the captions, if the captions have it.
        captions: Option<GuideLanguage>,
    },
}

/// Everything the address asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Options {
    /// Which phones to show; none is the start page.
    pub phones: Option<Phones>,
    /// Which device of the world the phone is.
    pub device: Option<DeviceId>,
    /// The page without phones that is asked for; it takes precedence over `phones`.
    pub page: Option<Page>,
    /// The language of the captions beside the phone; none is no captions.
    pub guide: Option<GuideLanguage>,
    /// The language of the app.
    pub language: Option<Language>,
    /// How long the waiting time really lasts.
    pub wait: Option<Duration>,
    /// How long a QR code is valid.
    pub code_valid: Option<Duration>,
    /// Where a practice world starts.
    pub step: Option<Step>,
    /// What goes wrong on purpose.
    pub faults: Faults,
    /// The name of the world.
    pub session: String,
    /// Whether the world begins afresh, once for this visit.
    pub reset: bool,
    /// The colours of the page.
    pub theme: Theme,
    /// The size of the text, in percent, if it is asked for.
    pub text: Option<&'static str>,
    /// What the devices look like.
    pub frame: DeviceFrame,
    /// The way to scan that is asked for.
    pub scan: Option<ScanWay>,
    /// Whether to leave out the page around the phones.
    pub embed: bool,
    /// What could not be done.
    pub problems: Vec<Problem>,
    /// The options understood, as in the address.
    understood: Vec<(String, String)>,
}

/// The name of the world when the address names none.
const DEFAULT_SESSION: &str = "demo";

impl Default for Options {
    fn default() -> Self {
        Self {
            phones: None,
            page: None,
            guide: None,
            device: None,
            language: None,
            wait: None,
            code_valid: None,
            step: None,
            faults: Faults::default(),
            session: DEFAULT_SESSION.to_owned(),
            reset: false,
            theme: Theme::Auto,
            text: None,
            frame: DeviceFrame::Phone,
            scan: None,
            embed: false,
            problems: Vec::new(),
            understood: Vec::new(),
        }
    }
}

impl Options {
    /// Reads the query of an address. Of an option named twice, the first counts.
    pub fn parse(query: &str) -> Self {
        let mut options = Self::default();
        let mut seen = Vec::new();
        for (name, value) in query::parse(query) {
            if !seen.contains(&name) {
                options.read(&name, &value);
                seen.push(name);
            }
        }
        options.check_tour();
        options.check_step();
        options.check_device();
        options.check_faults();
        options
    }

    /// The device that plays a part on this page.
    pub fn device_of(&self, role: Role) -> DeviceId {
        self.device.unwrap_or(match role {
            Role::Old => DeviceId::OLD,
            Role::New => DeviceId::NEW,
        })
    }

    /// The phones of the page, old before new; none on the start page.
    pub fn roles(&self) -> &'static [Role] {
        self.phones.map_or(&[], Phones::roles)
    }

    /// The devices that play these parts on this page, with their parts.
    pub fn devices(&self, roles: &[Role]) -> Vec<(DeviceId, Role)> {
        roles.iter().map(|&role| (self.device_of(role), role)).collect()
    }

    /// Whether the address asks for neither a phone nor another page. `static/first.js` decides the same before the app is there.
    pub const fn is_start_page(&self) -> bool {
        self.page.is_none() && self.phones.is_none()
    }

    /// The rules of this page's world.
    pub fn policy(&self) -> Policy {
        let usual = Policy::default();
        Policy {
            wait: self.wait.unwrap_or(usual.wait),
            code_valid: self.code_valid.unwrap_or(usual.code_valid),
            ..usual
        }
    }

    /// The way to scan that is offered first.
    pub fn first_scan(&self) -> ScanWay {
        self.scan.unwrap_or(match self.phones {
            Some(Phones::Both) => ScanWay::Tab,
            _ => ScanWay::Camera,
        })
    }

    /// What decides which faults come up on this page.
    pub fn shown(&self) -> Shown {
        let has = |role| self.roles().contains(&role);
        Shown {
            source: has(Role::Old),
            target: has(Role::New),
            step: self.step,
            camera_first: self.first_scan() == ScanWay::Camera,
        }
    }

    /// The query that asks for the same, except for these options: each is replaced by a value, or removed.
    pub fn query_with(&self, changes: &[(&str, Option<&str>)]) -> String {
        let kept = self
            .understood
            .iter()
            .filter(|(name, _)| !changes.iter().any(|(changed, _)| changed == name))
            .map(|(name, value)| (name.as_str(), value.as_str()));
        let set = changes.iter().filter_map(|&(name, value)| value.map(|value| (name, value)));
        query::build(kept.chain(set))
    }

    /// The same with these options changed, as if the address had asked for it.
    #[must_use]
    pub fn with(&self, changes: &[(&str, Option<&str>)]) -> Self {
        let mut options = Self::parse(&self.query_with(changes));
        options.problems.clone_from(&self.problems);
        if options.language.is_some() {
            options.problems.retain(|it| !matches!(it, Problem::LanguageMissing { .. }));
        }
        options
    }

    /// The same with these captions, if the address says nothing of captions.
    #[must_use]
    pub fn with_usual_captions(self, language: Option<GuideLanguage>) -> Self {
        let says = self.understood.iter().any(|(name, _)| name == "guide");
        match language {
            Some(language) if !says => self.with(&[("guide", Some(language.tag()))]),
            _ => self,
        }
    }

    fn read(&mut self, name: &str, value: &str) {
        let Some(option) = TABLE.iter().find(|option| option.name == name) else { return };
        match (option.read)(self, value) {
            Ok(()) => self.understood.push((name.to_owned(), value.to_owned())),
            Err(Refusal::BadValue) => {
                self.problems.push(Problem::BadValue { option: option.name, takes: option.takes });
            }
            Err(Refusal::BadFaults(error)) => self.problems.push(Problem::BadFaults(error)),
            Err(Refusal::LanguageMissing) => self.problems.push(Problem::LanguageMissing {
                captions: GuideLanguage::from_language_tag(value),
            }),
        }
    }

    /// The guided tour is on both phones where none is named. It begins once, so no link of this page hands it on.
    fn check_tour(&mut self) {
        let before = self.understood.len();
        self.understood.retain(|(name, _)| name != "autoplay");
        if self.understood.len() < before && self.phones.is_none() {
            self.phones = Some(Phones::Both);
            self.understood.push(("phone".to_owned(), "both".to_owned()));
        }
    }

    /// A step without a phone picks its phone; a phone without the step drops the step.
    fn check_step(&mut self) {
        let Some(step) = self.step else { return };
        match self.phones {
            None => {
                self.phones = Some(Phones::One(step.role()));
                self.understood.push(("phone".to_owned(), step.role().slug().to_owned()));
            }
            Some(Phones::One(role)) if role != step.role() => {
                self.step = None;
                self.drop_option("step", STEP_TAKES);
            }
            Some(_) => {}
        }
    }

    /// Drops `device` on a page with two phones or none: one number names one device.
    fn check_device(&mut self) {
        if self.device.is_some() && !matches!(self.phones, Some(Phones::One(_))) {
            self.device = None;
            self.drop_option("device", "1–4 (phone=old, phone=new)");
        }
    }

    /// Reports faults that cannot come up here. The start page hands them on.
    fn check_faults(&mut self) {
        if self.phones.is_some() {
            let elsewhere = self.faults.elsewhere(self.shown());
            self.problems.extend(elsewhere.map(|(fault, why)| Problem::FaultElsewhere(fault, why)));
        }
    }

    fn drop_option(&mut self, option: &'static str, takes: &'static str) {
        self.understood.retain(|(name, _)| name != option);
        self.problems.push(Problem::BadValue { option, takes });
    }
}

const STEP_TAKES: &str = "0–19 (phone=old: 1–7; phone=new: 0, 8–19)";

/// What reads an option of the address.
struct Reader {
    name: &'static str,
    /// What the option takes, in characters that every language reads.
    takes: &'static str,
    read: fn(&mut Options, &str) -> Result<(), Refusal>,
}

/// Why an option does not take a value.
enum Refusal {
    BadValue,
    BadFaults(FaultsError),
    LanguageMissing,
}

/// Every option. `README.md` has the same table for those who link to the page.
const TABLE: [Reader; 17] = [
    reader("phone", "old, new, both", |it, value| {
        set(&mut it.phones, lookup(&Phones::WORDS, value))
    }),
    reader("device", "1–4", |it, value| {
        set(&mut it.device, number(value).and_then(|number: u8| DeviceId::try_from(number).ok()))
    }),
    // Of the others, which are static, `static/first.js` makes addresses of their own before the app is there.
    reader("page", "help, requirements, embed, study, report", |it, value| match value {
        "help" | "embed" | "study" | "report" => Ok(()),
        "requirements" => set(&mut it.page, Some(Page::Requirements)),
        _ => Err(Refusal::BadValue),
    }),
    reader("lang", "", |it, value| {
        let known = Language::ALL.into_iter().find(|language| language.tag() == value);
        it.language = Some(known.ok_or(Refusal::LanguageMissing)?);
        Ok(())
    }),
    reader("guide", GuideLanguage::TAKES, |it, value| match value {
        "off" => Ok(()),
        _ => set(&mut it.guide, GuideLanguage::from_tag(value)),
    }),
    reader("wait", "0–86400", |it, value| {
        set(&mut it.wait, seconds(value, 0..=MAX_WAIT_SECONDS))
    }),
    reader("qr", "5–3600", |it, value| set(&mut it.code_valid, seconds(value, CODE_SECONDS))),
    reader("step", STEP_TAKES, |it, value| {
        set(&mut it.step, number(value).and_then(|number: u8| Step::try_from(number).ok()))
    }),
    reader("scenario", FAULTS_TAKE, |it, value| {
        Faults::parse(value).map(|faults| it.faults = faults).map_err(Refusal::BadFaults)
    }),
    reader("session", "a–z, 0–9, - (1–32)", |it, value| {
        replace(&mut it.session, is_session(value).then(|| value.to_owned()))
    }),
    reader("reset", "1", |it, value| replace(&mut it.reset, (value == "1").then_some(true))),
    reader("theme", "light, dark, auto", |it, value| replace(&mut it.theme, Theme::parse(value))),
    reader("text", "100, 125, 150", |it, value| {
        set(&mut it.text, TEXT_SIZES.into_iter().find(|size| *size == value))
    }),
    reader("frame", "phone, tablet", |it, value| {
        replace(&mut it.frame, lookup(&DeviceFrame::WORDS, value))
    }),
    reader("scan", "camera, tab, picture, screen, code", |it, value| {
        set(&mut it.scan, lookup(&ScanWay::WORDS, value))
    }),
    reader("embed", "1", |it, value| replace(&mut it.embed, (value == "1").then_some(true))),
    // The tour is a script of its own (static/tour/).
    reader("autoplay", "1", |_, value| (value == "1").then_some(()).ok_or(Refusal::BadValue)),
];

/// The sizes of the text, in percent; the first is the usual one.
pub const TEXT_SIZES: [&str; 3] = ["100", "125", "150"];

/// The names of all options.
pub fn names() -> impl Iterator<Item = &'static str> {
    TABLE.iter().map(|option| option.name)
}

const fn reader(
    name: &'static str,
    takes: &'static str,
    read: fn(&mut Options, &str) -> Result<(), Refusal>,
) -> Reader {
    Reader { name, takes, read }
}

fn replace<T>(option: &mut T, value: Option<T>) -> Result<(), Refusal> {
    *option = value.ok_or(Refusal::BadValue)?;
    Ok(())
}

fn set<T>(option: &mut Option<T>, value: Option<T>) -> Result<(), Refusal> {
    *option = Some(value.ok_or(Refusal::BadValue)?);
    Ok(())
}

fn seconds(value: &str, allowed: RangeInclusive<u32>) -> Option<Duration> {
    let seconds = number(value).filter(|seconds| allowed.contains(seconds))?;
    Some(Duration::from_secs(seconds.into()))
}

/// A number of ASCII digits alone: `from_str` would take a sign.
pub fn number<T: FromStr>(value: &str) -> Option<T> {
    let digits = value.bytes().all(|byte| byte.is_ascii_digit());
    digits.then(|| value.parse().ok()).flatten()
}

fn is_session(name: &str) -> bool {
    (1..=32).contains(&name.len())
        && name
            .bytes()
            .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
}
