//! Turning biometrics on, by the simulated prompt or by the device's own authenticator, on step 17 and in the settings.

use crate::{
    i18n::settings::Problems,
    platform::task::Task,
    shell::biometrics::{self, BiometricsError},
    ui::{
        components::{ChoiceProps, SimulatedBiometrics, choice},
        phone::context::use_phone,
    },
};
use journey::biometrics::Biometrics;
use yew::prelude::*;

/// The progress of turning biometrics on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Progress {
    Idle,
    /// The simulated prompt is open.
    Prompting,
    /// The simulated prompt did not recognise the person.
    NotRecognised,
    /// The device's authenticator asks the person.
    Asking,
    /// The device's authenticator set nothing up.
    Failed(BiometricsError),
}

/// What a screen that turns biometrics on shows, and what its button does.
pub struct BiometricSetup {
    /// The kinds to choose from, where there is more than the simulated one.
    pub choice: Option<Html>,
    /// The prompt over the screen, while it is open.
    pub prompt: Option<Html>,
    /// The device's authenticator asks the person; buttons are disabled meanwhile.
    pub asking: bool,
    /// Why the last attempt failed.
    pub problem: Option<&'static str>,
    /// Called by the button: starts the kind that was chosen.
    pub start: Callback<()>,
}

/// Turns biometrics on; `on_set` is called with the kind that was set up.
#[hook]
pub fn use_biometric_setup(
    not_recognised: &'static str,
    on_set: Callback<Biometrics>,
) -> BiometricSetup {
    let phone = use_phone();
    let (t, authenticator) =
        (&phone.texts.settings.biometrics, &phone.texts.settings.authenticator);
    let progress = use_state_eq(|| Progress::Idle);
    let own = use_state_eq(|| false);
    let has_own = use_authenticator();
    // The task is dropped with the screen, which closes the browser's dialog.
    let task = use_mut_ref(|| None::<Task>);

    let start = {
        let (progress, on_set, own) = (progress.setter(), on_set.clone(), *own && has_own);
        Callback::from(move |()| {
            if !own {
                return progress.set(Progress::Prompting);
            }
            progress.set(Progress::Asking);
            let (progress, on_set) = (progress.clone(), on_set.clone());
            let set_up = async move {
                match biometrics::set_up(authenticator.site).await {
                    Ok(id) => {
                        progress.set(Progress::Idle);
                        on_set.emit(Biometrics::Platform(id));
                    }
                    Err(error) => progress.set(Progress::Failed(error)),
                }
            };
            task.replace(Some(Task::start(set_up)));
        })
    };
    let on_answer = {
        let progress = progress.setter();
        Callback::from(move |answer| match answer {
            Some(true) => {
                progress.set(Progress::Idle);
                on_set.emit(Biometrics::Simulated);
            }
            Some(false) => progress.set(Progress::NotRecognised),
            None => progress.set(Progress::Idle),
        })
    };
    let on_pick = {
        let own = own.setter();
        Callback::from(move |place| own.set(place == 1))
    };
    let options =
        &[(t.kind_simulated, t.kind_simulated_hint), (t.kind_platform, t.kind_platform_hint)];
    let picked = Some(usize::from(*own));
    BiometricSetup {
        choice: has_own.then(|| {
            let name = "biometrics";
            choice(&phone, ChoiceProps { name, label: t.kinds, options, picked, on_pick })
        }),
        prompt: (*progress == Progress::Prompting)
            .then(|| html! { <SimulatedBiometrics {on_answer} /> }),
        asking: *progress == Progress::Asking,
        problem: match *progress {
            Progress::NotRecognised => Some(not_recognised),
            Progress::Failed(error) => Some(in_words(error, &authenticator.set_up)),
            Progress::Idle | Progress::Prompting | Progress::Asking => None,
        },
        start,
    }
}

/// Whether the device's own authenticator can be used on this page; `false` until the browser has answered.
#[hook]
pub fn use_authenticator() -> bool {
    let available = use_state_eq(|| false);
    {
        let available = available.setter();
        use_effect_with((), move |()| {
            let ask = async move { available.set(biometrics::is_available().await) };
            let task = Task::start(ask);
            move || drop(task)
        });
    }
    *available
}

/// What went wrong with the device's authenticator.
pub const fn in_words(error: BiometricsError, texts: &Problems) -> &'static str {
    match error {
        BiometricsError::NotAllowed => texts.not_allowed,
        BiometricsError::Unavailable => texts.unavailable,
        BiometricsError::AlreadyThere => texts.already_there,
        BiometricsError::NotVerified => texts.not_verified,
        BiometricsError::Failed => texts.failed,
    }
}
