// Another frame of the same page and session, with which this one shares no origin (docs/two-frames.md). host.js loads it when the page
// around them hands over an end of a channel. A picture of the old phone's screen goes across, and nothing else.

/** The messages that may pass (crates/store/src/link.rs). */
const REQUEST = /^\{"(AskPicture|NoPicture)":\{"request":\d{1,20}\}\}$/;
const PICTURE = /^\{"Picture":\{"request":\d{1,20},"data_url":"data:image\/png;base64,[A-Za-z0-9+/=]*"\}\}$/;
/** More than a picture of a screen has, in characters. */
const LONGEST = 4_000_000;
const mayPass = (text) => typeof text === 'string' && text.length <= LONGEST && (REQUEST.test(text) || PICTURE.test(text));

/** How many frames may be joined. */
const MOST = 8;
const peers = [];
/** The links of this frame, one for practice: codes of practice are no codes of the shared world (src/shell/other_tab.rs). */
let links;

/** The links of the session, joined when the first peer comes. */
function join(session) {
  links ??= ['', 'practice '].map((world, practice) => {
    const link = new BroadcastChannel(`two-phones ${world}${session}`);
    link.onmessage = ({ data }) => mayPass(data) && peers.forEach((peer) => peer.postMessage([practice, data]));
    return link;
  });
}

/** Passes on what goes to another frame, and what comes from it. */
export function add(port, session) {
  join(session);
  // Nobody is told when a frame has gone, so the ends of those that came last are kept.
  if (peers.length === MOST) peers.shift().close();
  peers.push(port);
  port.onmessage = ({ data }) => {
    const [practice, text] = Array.isArray(data) ? data : [];
    if ([0, 1].includes(practice) && mayPass(text)) links[practice].postMessage(text);
  };
}
