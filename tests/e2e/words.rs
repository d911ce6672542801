//! The labels of the flow, letter for letter, in the two languages of the app.

/// The words of the screens in one language. The numbers are the steps they belong to.
#[derive(Debug, PartialEq, Eq)]
pub struct Words {
    /// The option `lang`.
    pub lang: &'static str,
    /// The names of the two regions.
    pub old_phone: &'static str,
    pub new_phone: &'static str,
    /// 0
    pub get: &'static str,
    /// 1
    pub menu: &'static str,
    pub copy_to_new_app: &'static str,
    /// 2, 10, 13, 15, 16
    pub next: &'static str,
    /// 3, a heading
    pub enter_your_pin: &'static str,
    /// 4
    pub yes_copy: &'static str,
    pub start_copying: &'static str,
    /// 5, 19
    pub ok: &'static str,
    /// 5, a heading; the Danish page gives none
    pub waiting_has_started: Option<&'static str>,
    /// 6
    pub show_code: &'static str,
    /// 6, a heading
    pub show_code_and_copy: &'static str,
    /// 7, not in the flow: the code has been scanned on a device this one cannot know of
    pub done: &'static str,
    /// The answer to the question that follows
    pub has_its_app: &'static str,
    /// The heading of the end, on both phones
    pub well_done: &'static str,
    /// 8
    pub open: &'static str,
    /// 9, a heading
    pub activate: &'static str,
    pub get_started: &'static str,
    /// 10
    pub copy_from_another: &'static str,
    /// 11
    pub code_is_shown: &'static str,
    pub code_read: &'static str,
    pub pick_up: &'static str,
    pub pick_up_new: &'static str,
    pub scan: &'static str,
    /// 13, a heading
    pub enter_user_id: &'static str,
    /// 14, a heading
    pub enter_temporary_pin: &'static str,
    /// 15, a heading
    pub choose_pin: &'static str,
    /// 17
    pub use_biometrics: &'static str,
    /// 17, 18
    pub not_now: &'static str,
    /// 18
    pub allow: &'static str,
    /// 19, a heading; the Danish page gives none
    pub activated: Option<&'static str>,
}

/// The words of the English page.
pub const ENGLISH: Words = Words {
    lang: "en",
    old_phone: "Old phone",
    new_phone: "New phone",
    get: "Get",
    menu: "Menu",
    copy_to_new_app: "Copy to new MitID app",
    next: "Next",
    enter_your_pin: "Enter your PIN code",
    yes_copy: "Yes, I want to copy",
    start_copying: "Start copying",
    ok: "OK",
    waiting_has_started: Some("The waiting time has started"),
    show_code: "Show QR code",
    show_code_and_copy: "Show QR code and copy MitID to the new app",
    done: "Done",
    has_its_app: "Yes, it has its app",
    well_done: "Well done: the app is copied",
    open: "Open",
    activate: "Activate your MitID",
    get_started: "Get started",
    copy_from_another: "Copy from another MitID app",
    code_is_shown: "QR code is shown on the old app",
    code_read: "Code read",
    pick_up: "Now pick up the",
    pick_up_new: "new phone",
    scan: "Scan QR code",
    enter_user_id: "Enter your user ID",
    enter_temporary_pin: "Enter the temporary PIN code",
    choose_pin: "Choose your personal PIN code",
    use_biometrics: "Yes, use biometrics",
    not_now: "Not now",
    allow: "Allow",
    activated: Some("This app is now activated and ready to use"),
};

/// The words of the Danish page.
pub const DANISH: Words = Words {
    lang: "da",
    old_phone: "Gammel telefon",
    new_phone: "Ny telefon",
    get: "Hent",
    menu: "Menu",
    copy_to_new_app: "Kopier til ny MitID app",
    next: "Næste",
    enter_your_pin: "Indtast din PIN-kode",
    yes_copy: "Ja, jeg vil gerne kopiere",
    start_copying: "Start kopiering",
    ok: "OK",
    waiting_has_started: None,
    show_code: "Vis QR-kode",
    show_code_and_copy: "Vis QR-kode og kopier MitID til ny app",
    done: "Færdig",
    has_its_app: "Ja, den har sin app",
    well_done: "Godt klaret: Appen er kopieret",
    open: "Åbn",
    activate: "Aktivér dit MitID",
    get_started: "Kom i gang",
    copy_from_another: "Kopier fra en anden MitID app",
    code_is_shown: "QR-koden vises på den gamle app",
    code_read: "Koden er læst",
    pick_up: "Tag nu den",
    pick_up_new: "nye telefon",
    scan: "Scan QR-kode",
    enter_user_id: "Indtast dit bruger-id",
    enter_temporary_pin: "Indtast midlertidig PIN-kode",
    choose_pin: "Vælg din personlige PIN-kode",
    use_biometrics: "Ja, brug biometri",
    not_now: "Ikke nu",
    allow: "Tillad",
    activated: None,
};

/// The person of the demo.
pub mod karla {
    /// Her user ID.
    pub const USER_ID: &str = "karla-demo";
    /// The PIN of her old app.
    pub const OLD_PIN: &str = "112358";
    /// The PIN she chooses for the new one.
    pub const NEW_PIN: &str = "271828";
}
