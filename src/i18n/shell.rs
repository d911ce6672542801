//! Texts that appear outside the screens: the notification, and the picture for the other tab.

/// Texts that appear outside the screens.
#[derive(Debug)]
pub struct Shell {
    /// The title of the notification at the end of the waiting time.
    pub wait_is_over_title: &'static str,
    /// Its text.
    pub wait_is_over_body: &'static str,
    /// Above the code in the picture for the other tab.
    pub picture_with_code: &'static str,
    /// In that picture while no code is shown.
    pub picture_without_code: &'static str,
}
