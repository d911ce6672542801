//! Step 12: the viewfinder. The camera opens with "Scan QR code" itself; the other ways are one tap away,
//! and one way is on at a time.

use crate::{
    i18n::words,
    options::choices::ScanWay,
    platform::{
        camera::{self, CameraError},
        clipboard,
        picture::PictureFile,
        vibration,
    },
    ui::{
        components::{
            ButtonKind, Layout, alert, button, note,
            scanning::{
                Aim, CameraTools, Failure, FailurePanel, HoldDrawing, Live, LiveSource, Payloads,
                PictureChooser, TabPicture, TypedCode, Ways, advice, live_view::LiveChange,
                simulated_camera_failure, told::tell_way, use_hold, use_live_picture,
            },
        },
        phone::context::use_phone,
    },
};
use journey::{event::TargetEvent, service::CodeRefusal, ticket::PREFIX, time::Time};
use qr_kit::overlay::ObjectFit;
use std::{rc::Rc, time::Duration};
use yew::prelude::*;

/// Properties of [`Scan`].
#[derive(Properties, PartialEq)]
pub struct ScanProps {
    /// Why the last code was refused.
    pub refused: Option<CodeRefusal>,
}

/// After this time, a code that stays in the picture is sent again. The time is long enough to read why it was refused,
/// and the reason may be gone by then.
const SAME_AGAIN: Duration = Duration::from_secs(5);

/// Whoever aims at a code again that was out of the picture for this long, aims anew. A held camera misses shorter times.
const AIMED_ANEW: Duration = Duration::from_secs(2);

/// The codes that were sent last.
struct Sent {
    payloads: Payloads,
    at: Time,
    /// When they were in view last.
    seen_at: Time,
}

/// The picture with its frame, what is wrong with the last code, and the other ways.
#[component]
pub fn Scan(props: &ScanProps) -> Html {
    let phone = use_phone();
    let t = &phone.texts.scan;
    let no_camera = use_state_eq(why_no_camera);
    let first_way = match phone.options.first_scan() {
        // If the page can have no camera, scanning begins with the way that works everywhere.
        ScanWay::Camera if no_camera.is_some() => ScanWay::Picture,
        first => first,
    };
    let way = use_state_eq(|| first_way);
    let handed_over = use_state(|| None::<(u32, PictureFile)>);

    // A refusal is shown until another way or another picture is chosen.
    let is_current = use_state_eq(|| true);
    let send = {
        let (phone, is_current) = (phone.clone(), is_current.setter());
        Callback::from(move |event| {
            is_current.set(true);
            phone.target(event);
        })
    };
    let send_typed = send.reform(TargetEvent::CodeTyped);
    let send_again = send.reform(TargetEvent::StillInView);
    let send = send.reform(TargetEvent::Scanned);

    // A live picture reports its codes with every frame, so the codes sent last are remembered.
    let sent = use_mut_ref(|| None::<Sent>);
    let hold = use_hold();
    let on_frame = {
        let (phone, send, hold, sent) =
            (phone.clone(), send.clone(), hold.clone(), Rc::clone(&sent));
        Callback::from(move |payloads: Payloads| {
            let now = phone.shell.now();
            let mut last = sent.borrow_mut();
            // Of several codes, not every frame shows all.
            let same = last.as_mut().filter(|last| {
                payloads.iter().all(|payload| last.payloads.contains(payload))
                    && now.since(last.seen_at) < AIMED_ANEW
            });
            let (is_same, is_early) = same.map_or((false, false), |same| {
                same.seen_at = now;
                (true, now.since(same.at) < SAME_AGAIN)
            });
            if is_early || hold.has_begun() || phone.shell.busy(phone.device) {
                return;
            }
            *last = Some(Sent { payloads: payloads.clone(), at: now, seen_at: now });
            drop(last);
            if is_same {
                send_again.emit(payloads);
            } else if payloads.iter().any(|payload| payload.starts_with(PREFIX.as_bytes())) {
                vibration::short();
                let send = send.clone();
                hold.begin(move || send.emit(payloads));
            } else {
                send.emit(payloads);
            }
        })
    };
    let on_new_picture = {
        let is_current = is_current.setter();
        Callback::from(move |()| is_current.set(false))
    };

    let live = use_live_picture(on_frame.clone());
    {
        let (live, first) = (live.clone(), *way);
        use_effect_with((), move |()| {
            tell_way(first);
            if first == ScanWay::Camera {
                live.open(LiveSource::Camera);
            }
        });
    }
    let on_pick = {
        let (live, way, is_current) = (live.clone(), way.setter(), is_current.setter());
        let hold = hold.clone();
        Callback::from(move |picked| {
            hold.end();
            sent.take();
            is_current.set(false);
            way.set(picked);
            tell_way(picked);
            match picked {
                ScanWay::Camera => live.open(LiveSource::Camera),
                ScanWay::Screen => live.open(LiveSource::Screen),
                ScanWay::Tab | ScanWay::Picture | ScanWay::Code => live.close(),
            }
        })
    };
    let hand_over = {
        let (handed_over, on_pick) = (handed_over.clone(), on_pick.clone());
        Callback::from(move |file| {
            let number = handed_over.as_ref().map_or(0, |(number, _)| number.wrapping_add(1));
            handed_over.set(Some((number, file)));
            on_pick.emit(ScanWay::Picture);
        })
    };
    let ondrop = {
        let hand_over = hand_over.clone();
        Callback::from(move |event: DragEvent| {
            if let Some(file) = PictureFile::from_drop(&event) {
                hand_over.emit(file);
            }
        })
    };
    use_pasted_picture(hand_over);
    let ondragover = Callback::from(|event: DragEvent| event.prevent_default());

    let again = {
        let (phone, live, way, on_pick) = (phone.clone(), live.clone(), *way, on_pick.clone());
        Callback::from(move |()| match way {
            ScanWay::Camera => {
                // A failure that comes again is announced again.
                live.view.dispatch(LiveChange::Stands(Live::Opening));
                let on_pick = on_pick.clone();
                simulated_camera_failure::try_again(&phone, move || on_pick.emit(way));
            }
            _ => on_pick.emit(way),
        })
    };
    let refused = props.refused.filter(|_| *is_current);
    let is_open = live.view.state == Live::Open;
    let redraw = use_force_update();
    let redraw = Callback::from(move |()| redraw.force_update());
    let tools = live.view.camera.as_ref().map_or_else(Html::default, |camera| {
        let on_choose = {
            let live = live.clone();
            Callback::from(move |choice| live.choose_camera(choice))
        };
        let (key, camera) = (camera.id.clone(), Rc::clone(camera));
        html! { <CameraTools {key} {camera} on_light={redraw.clone()} {on_choose} /> }
    });
    let (asking, picture_name, fit) = match *way {
        ScanWay::Screen => (t.screen.asking, t.screen.picture_name, ObjectFit::Contain),
        _ => (t.camera.opening, t.camera.picture_name, ObjectFit::Cover),
    };
    let mirrored = live.view.camera.as_ref().is_some_and(|camera| camera.mirrored);
    // The nodes stay the same, because a screen reader announces changes only of a live region that was there before.
    let picture = |said: &'static str, tools: Html| {
        let class = classes!("viewfinder__says", is_open.then_some("viewfinder__says--below"));
        html! {
            <>
                <Aim found={live.view.found} {fit} {mirrored} />
                { tools }
                <p {class} role="status">{ said }</p>
            </>
        }
    };
    let content = match (*way, live.view.state) {
        (ScanWay::Tab, _) => html! { <TabPicture on_codes={on_frame} /> },
        (ScanWay::Picture, _) => html! {
            <PictureChooser
                handed_over={(*handed_over).clone()}
                {on_new_picture}
                on_codes={send}
            />
        },
        (ScanWay::Code, _) => html! {
            <TypedCode {refused} on_code={send_typed} />
        },
        (_, Live::Failed(failure)) => html! { <FailurePanel {failure} on_retry={again} /> },
        // Browsers allow sharing a screen after a click only.
        (ScanWay::Screen, Live::Closed) => html! {
            <div class="viewfinder__panel">
                <p class="screen__text">{ t.screen.asking }</p>
                { button(ButtonKind::Primary, t.screen.way, again) }
            </div>
        },
        (_, Live::Open) => picture(advice(&live.view, &t.hints), tools),
        (_, Live::Closed | Live::Opening) => picture(asking, Html::default()),
    };
    let hint = match *way {
        ScanWay::Camera => html! {
            <div class="hold">
                <HoldDrawing />
                <p class="hold__text"><strong>{ t.towards_yourself }</strong>{ " " }{ t.point_the_camera }</p>
            </div>
        },
        ScanWay::Tab => html! { <p class="screen__small">{ t.tab.looking }</p> },
        ScanWay::Screen => html! { <p class="screen__small">{ t.screen.hint }</p> },
        ScanWay::Picture | ScanWay::Code => Html::default(),
    };
    let has_failed = matches!(live.view.state, Live::Failed(_));
    html! {
        <div class="scan" {ondragover} {ondrop}>
            <Layout heading={t.heading}>
                if let Some(refused) = refused.filter(|_| *way != ScanWay::Code) {
                    <div key={phone.settled}>{ alert(words::refusal(refused, &t.refusals)) }</div>
                }
                if let (Some(error), true) = (&*no_camera, *way == ScanWay::Picture) {
                    { note(Failure::of_camera(error).problem(t).text()) }
                }
                <div class="viewfinder">
                    // The element is always rendered, so that the handler of a click can open a picture in it.
                    <video
                        ref={live.video.clone()}
                        class={classes!(
                            "viewfinder__picture",
                            (fit == ObjectFit::Contain).then_some("viewfinder__picture--whole"),
                            mirrored.then_some("viewfinder__picture--mirrored"),
                            (!is_open).then_some("viewfinder__picture--off"),
                        )}
                        muted=true
                        playsinline=true
                        aria-label={picture_name}
                        aria-hidden={(!is_open).then_some("true")}
                    />
                    { content }
                    { hold.tick(t.read) }
                </div>
                if refused.is_none() && !has_failed {
                    { hint }
                }
                <Ways way={*way} {on_pick} />
            </Layout>
        </div>
    }
}

/// Hands a pasted picture over, wherever on the page the focus is.
#[hook]
fn use_pasted_picture(hand_over: Callback<PictureFile>) {
    let latest = use_mut_ref(|| hand_over.clone());
    latest.replace(hand_over);
    use_effect_with((), move |()| {
        let watch = clipboard::on_paste(move |paste| {
            let Some(picture) = paste.picture() else { return false };
            let hand_over = latest.borrow().clone();
            hand_over.emit(picture);
            true
        });
        move || drop(watch)
    });
}

/// Why the page can have no camera, whatever the device has and whatever the person allows.
fn why_no_camera() -> Option<CameraError> {
    camera::unavailable()
        .filter(|error| matches!(error, CameraError::InsecurePage | CameraError::Unsupported))
}
