//! The texts about what will remind a person that the waiting time is over.

/// The texts about reminders. They promise what this browser can do, and no more.
#[derive(Debug)]
pub struct Reminder {
    /// A notification comes.
    pub granted: &'static str,
    /// The browser will ask for it.
    pub will_ask: &'static str,
    /// It was not asked yet, and the hour runs.
    pub not_asked: &'static str,
    /// Notifications were refused.
    pub denied: &'static str,
    /// The browser has none.
    pub unavailable: &'static str,
    /// The browser has them for pages on the home screen.
    pub needs_home_screen: &'static str,
    /// Part of a page of somebody else.
    pub in_foreign_frame: &'static str,
    /// Before the start: an entry in the calendar will be possible.
    pub calendar_later: &'static str,
    /// While it runs: what the entry is for.
    pub calendar: &'static str,
    /// There is nothing but coming back.
    pub come_back: &'static str,
    /// Step 18: they are allowed already.
    pub allowed_already: &'static str,
    /// The button that writes the entry for the calendar.
    pub add_to_calendar: &'static str,
    /// The name of its file, without its ending.
    pub file_name: &'static str,
    /// The entry's description.
    pub entry: &'static str,
    /// In front of the document's title while something is to be done.
    pub title_mark: &'static str,
}
