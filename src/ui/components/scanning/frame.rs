//! Drawings over and beside the viewfinder. They are decorative, as the words say the same.

use yew::prelude::*;

/// Four corners that show where the QR code belongs.
#[component]
pub fn ViewfinderFrame() -> Html {
    html! {
        <svg class="viewfinder__frame" viewBox="0 0 100 100" aria-hidden="true" focusable="false">
            <path
                d="M4 26V12a8 8 0 0 1 8-8h14M74 4h14a8 8 0 0 1 8 8v14M96 74v14a8 8 0 0 1-8 8H74M26 96H12a8 \
                   8 0 0 1-8-8V74"
            />
        </svg>
    }
}

/// "Hold the screen towards yourself": from the side, the old phone's code, the new phone before it, and the person's
/// eye.
#[component]
pub fn HoldDrawing() -> Html {
    html! {
        <svg class="hold__drawing" viewBox="0 0 84 48" aria-hidden="true" focusable="false">
            <rect class="hold__old" x="2" y="4" width="23" height="40" rx="4" />
            <path class="hold__code" d="M7 15h5v5H7zM15 15h5v5h-5zM7 23h5v5H7zM15 23h2v2h-2zM18 26h2v2h-2z" />
            <path class="hold__rays" d="M43 24L27 12M43 24L27 33" />
            <rect class="hold__new" x="44" y="5" width="8" height="38" rx="3" />
            <path class="hold__eye" d="M62 24q9.5-10 19 0q-9.5 10-19 0z" />
            <circle class="hold__pupil" cx="71.5" cy="24" r="2.8" />
        </svg>
    }
}
