//! The labels that captions quote: a name in a caption stands for a text of the app.

use crate::i18n::Texts;

macro_rules! labels {
    ($($name:ident: $($path:ident).+;)*) => {
        /// Every name there is.
        pub const NAMES: &[&str] = &[$(stringify!($name)),*];

        /// What the app says for a name.
        pub fn label(name: &str, texts: &Texts) -> Option<&'static str> {
            match name {
                $(stringify!($name) => Some(texts.$($path).+),)*
                _ => None,
            }
        }
    };
}

labels! {
    allow: target.notifications.allow;
    back: common.back;
    biometrics: source.pin.use_biometrics;
    cancel_copying: source.waiting.cancel;
    cancel_no: source.confirm.cancel_no;
    cancel_yes: source.confirm.cancel_yes;
    code_is_shown: target.ready.shown;
    copy_from_another: target.choose_way.copy;
    copy_to_new_app: source.menu.copy;
    delete: source.apps.delete;
    delete_no: source.confirm.delete_no;
    delete_this_app: source.blocked.delete;
    delete_yes: source.confirm.delete_yes;
    get: target.store.get;
    get_started: target.activate.get_started;
    give_up_no: source.confirm.give_up_no;
    give_up_yes: source.confirm.give_up_yes;
    menu: common.menu;
    more_time: source.code.more_time;
    next: common.next;
    not_now: common.not_now;
    ok: common.ok;
    open: target.store.open;
    other_ways: scan.other_ways;
    remove_no: source.confirm.remove_no;
    remove_yes: source.confirm.remove_yes;
    scan: target.ready.scan;
    scan_again: target.lapsed.scan_again;
    see_apps: source.too_many.see_apps;
    send_again: target.sms.send_again;
    show_code: source.show_code.show;
    show_new_code: source.expired.show_new;
    start_copying: source.waiting_time.start;
    start_over: source.blocked.start_over;
    update_system: target.store.update_system;
    use_biometrics: target.biometrics.yes;
    yes_copy: source.waiting_time.agree;
    your_apps: source.home.apps;
}
