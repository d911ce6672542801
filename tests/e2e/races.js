// Runs in each of two racing tabs: presses a button on a signal that both tabs get at the same moment, and reports the
// outcome. It looks again whenever the page has changed, and waits for no time.
const [role, name, { tick, fill, press }] = arguments;
const race = new BroadcastChannel("race");
const phone = () => document.querySelector(`[data-phone="${role}"]`);
const all = (kinds) => Array.from(phone()?.querySelectorAll(kinds) ?? []);
const button = () => all("button").find((e) => (e.getAttribute("aria-label") ?? e.innerText).includes(press));
const alerts = () => all("[role=alert]").map((e) => e.innerText.trim()).filter((text) => text !== "");

// "rest": after a round; "prepare": on the way to the button; "ready"; "run": it was pressed.
let phase = "rest";
const enter = (next) => {
    phase = next;
    const screen = phone().querySelector("[data-step]");
    race.postMessage({ name, phase, step: Number(screen.dataset.step), alerts: alerts(), text: phone().innerText });
};
const look = () => {
    if (phase === "prepare" && button() && alerts().length === 0) {
        const box = tick && all("input[type=checkbox]").find((e) => e.labels[0].innerText.includes(tick));
        const field = fill && all("input").find((e) => e.type === "text");
        if (box && !box.checked) box.click();
        if (field && field.value === "") {
            field.value = fill;
            field.dispatchEvent(new InputEvent("input", { bubbles: true }));
        }
        if (!button().disabled && (!tick || box?.checked) && (!fill || field)) enter("ready");
    } else if (phase === "run" && (!button() || alerts().length > 0)) {
        enter("rest");
    }
};
race.onmessage = ({ data }) => {
    if (data === "prepare") {
        phase = "prepare";
    } else if (data === "go" && phase === "ready") {
        phase = "run";
        button().click();
    }
    look();
};
new MutationObserver(look).observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
