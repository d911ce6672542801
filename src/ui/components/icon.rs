//! Line icons. Each is decorative, as the words beside it say the same.

use yew::prelude::*;

/// The name of an icon.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs, reason = "the names say what is drawn")]
pub enum IconName {
    Aim,
    Back,
    Menu,
    Stop,
    Information,
    Check,
    Bell,
    Camera,
    Clock,
    Copy,
    Close,
    Face,
    Fingerprint,
    Globe,
    Key,
    Keyboard,
    Light,
    Person,
    Phone,
    Picture,
    Screen,
    Trash,
    Forward,
    Backspace,
    Settings,
    Speak,
    Speech,
    Sun,
    SwitchCamera,
}

impl IconName {
    /// The lines, as an SVG path in a box of 24 × 24.
    const fn path(self) -> &'static str {
        match self {
            Self::Aim => "M12 5a7 7 0 1 0 0 14 7 7 0 0 0 0-14zM12 2v6M12 16v6M2 12h6M16 12h6",
            Self::Back => "M15 5l-7 7 7 7",
            Self::Forward => "M9 5l7 7-7 7",
            Self::Menu => "M4 7h16M4 12h16M4 17h16",
            Self::Stop => "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 7.5v5.5M12 16.4v.1",
            Self::Information => "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 11v5.5M12 7.6v.1",
            Self::Check => "M5 12.5l4.5 4.5L19 7.5",
            Self::Bell => "M6 17h12l-1.5-2.2V11a4.5 4.5 0 0 0-9 0v3.8zM10.2 20a2 2 0 0 0 3.6 0",
            Self::Camera => {
                "M4 8h3.5L9 5.5h6L16.5 8H20v11H4zM12 10a3.2 3.2 0 1 0 0 6.4 3.2 3.2 0 0 0 0-6.4z"
            }
            Self::Clock => "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 7v5.2l3.4 2",
            Self::Copy => "M5 3h8v13H5zM13 8h6v13h-8v-5",
            Self::Globe => {
                "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM3.2 12h17.6M12 3c3.4 3 3.4 15 0 18M12 3c-3.4 3-3.4 15 0 18"
            }
            Self::Close => "M6 6l12 12M18 6L6 18",
            Self::Face => {
                "M4 8V4h4M16 4h4v4M20 16v4h-4M8 20H4v-4M9 9.5v.8M15 9.5v.8M9 14.5a4.2 4.2 0 0 0 6 0"
            }
            Self::Fingerprint => {
                "M6 9.5A6.3 6.3 0 0 1 18.3 11v2M6 13.5v-1M9 17.5c-.4-1.6-.2-3.3-.2-5.2a3.2 3.2 0 0 1 6.4 0c0 \
                 2 0 3.8-.5 5.7M12 12.3c0 3 .1 4.9-.7 7.2M17.8 16.5c-.2 1-.4 1.7-.7 2.5"
            }
            Self::Key => "M8 9.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7zM11.2 12H20v3.5M16.5 12v2.5",
            Self::Keyboard => "M3 6.5h18v11H3zM6.5 10h.1M10.2 10h.1M13.8 10h.1M17.4 10h.1M8 14h8",
            Self::Light => "M13 3L5.5 13.5H11L10.5 21 18.5 10.5H13z",
            Self::Person => "M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM4.5 20.5a7.5 6.5 0 0 1 15 0",
            Self::Phone => "M7.5 3h9v18h-9zM11 18h2",
            Self::Picture => "M4 5h16v14H4zM4 16l5-5 4 4 3-2.5 4 3.5M15.5 9v.1",
            Self::Screen => "M3 5h18v11H3zM9 20h6M12 16v4",
            Self::Trash => "M5 7h14M10 7V4.5h4V7M7 7l.8 12.5h8.4L17 7M10.5 11v5M13.5 11v5",
            Self::Backspace => "M9 6h11v12H9l-6-6zM12 9.5l5 5M17 9.5l-5 5",
            Self::Settings => {
                "M4 8h9M17 8h3M4 16h3M11 16h9M15 6a2 2 0 1 0 0 4 2 2 0 0 0 0-4zM9 14a2 2 0 1 0 0 4 2 2 0 0 0 0-4z"
            }
            Self::Speak => {
                "M4 9.5v5h3.5L12 18.5v-13L7.5 9.5zM15.5 9a4.2 4.2 0 0 1 0 6M18 6.5a7.8 7.8 0 0 1 0 11"
            }
            Self::Speech => "M4 5h16v11h-8.5L7 19.5V16H4zM8 9.2h8M8 12.2h5",
            Self::Sun => {
                "M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM12 2.5v2M12 19.5v2M2.5 12h2M19.5 12h2M5.3 5.3l1.4 \
                 1.4M17.3 17.3l1.4 1.4M5.3 18.7l1.4-1.4M17.3 6.7l1.4-1.4"
            }
            Self::SwitchCamera => {
                "M3 7.5h3.5L8 5h8l1.5 2.5H21v12H3zM8.6 13a3.4 3.4 0 0 1 6-1.7M15.4 13.5a3.4 3.4 0 0 1-6 1.7M14.9 \
                 9.3v2.1h-2.1M9.1 17.2v-2.1h2.1"
            }
        }
    }
}

/// An icon of 24 × 24, in the colour of the text around it.
pub fn line_icon(name: IconName) -> Html {
    html! {
        <svg
            class="icon"
            viewBox="0 0 24 24"
            aria-hidden="true"
            focusable="false"
            fill="none"
            stroke="currentColor"
            stroke-width="1.8"
            stroke-linecap="round"
            stroke-linejoin="round"
        >
            <path d={name.path()} />
        </svg>
    }
}
