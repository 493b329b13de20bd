// Warns before somebody is signed out, and lets them sign in again with the page as they left it.
const dialog = document.getElementById("timeout");
const idle = Number(dialog.dataset.idle) * 1000;
const notice = Math.min(5 * 60 * 1000, idle / 2);
const part = (name) => dialog.querySelector(`[data-timeout="${name}"]`);
const SEEN = "diogel-seen";
let timer = 0;
// However much is done meanwhile, a session ends some hours after it began.
let last = Date.now() + Number(dialog.dataset.left) * 1000;
let told = false;

// Another tab may have been used meanwhile: what it did keeps this one signed in as well.
const seen = () => {
  try {
    return Number(localStorage.getItem(SEEN)) || 0;
  } catch {
    return 0;
  }
};

const alive = () => {
  own = Date.now();
  try {
    localStorage.setItem(SEEN, String(own));
  } catch {
    // Without a store each tab counts for itself.
  }
  watch();
};

const end = () => Math.min(Math.max(own, seen()) + idle, last);

const clock = (at) =>
  new Intl.DateTimeFormat("en-GB", {
    timeZone: "Europe/London",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  }).format(new Date(at));

const show = (name) => {
  part("soon").hidden = name !== "soon";
  part("ended").hidden = name !== "ended";
  dialog.classList.toggle("timeout--ended", name === "ended");
  dialog.setAttribute(
    "aria-labelledby",
    name === "ended" ? "timeout-ended-title" : "timeout-title",
  );
  if (!dialog.open) {
    dialog.showModal();
  }
  part(name).querySelector("button:not([hidden]), a").focus();
};

// Called anew whenever time may have gone by: a device that slept does not count.
const watch = () => {
  clearTimeout(timer);
  const now = Date.now();
  if (now >= end()) {
    if (part("ended").hidden) {
      show("ended");
    }
  } else if (now >= end() - notice) {
    const final = end() === last;
    dialog.querySelector("[data-timeout-at]").textContent = clock(end());
    for (const [name, hidden] of Object.entries({ idle: final, last: !final, stay: final, close: !final })) {
      dialog.querySelector(`[data-timeout-${name}]`).hidden = hidden;
    }
    if (!dialog.open && !(final && told)) {
      told = final;
      show("soon");
    }
    timer = setTimeout(watch, end() - now);
  } else {
    if (dialog.open && part("ended").hidden) {
      dialog.close();
    }
    timer = setTimeout(watch, end() - notice - now);
  }
};

// The key of every form on the page belongs to the session that ended.
const renew = (session) => {
  for (const field of document.querySelectorAll(`input[name="${session.field}"]`)) {
    field.value = session.key;
  }
};

const ask = async () => {
  try {
    const answer = await fetch("/session", { headers: { Accept: "application/json" } });
    const session = await answer.json();
    const same = session.account === dialog.dataset.account;
    dialog.querySelector("[data-timeout-other]").hidden = same || !session.account;
    if (!same) {
      show("ended");
      return;
    }
    renew(session);
    part("ended").hidden = true;
    dialog.close();
    last = Date.now() + Number(session.left) * 1000;
    told = told && last - Date.now() < notice;
    alive();
    document.dispatchEvent(new Event("diogel:again"));
  } catch {
    // No signal: what is open stays open, and the next try may reach it.
  }
};

let own = Date.now();
dialog.querySelector("[data-timeout-stay]").addEventListener("click", ask);
dialog.querySelector("[data-timeout-back]").addEventListener("click", ask);
dialog.querySelector("[data-timeout-close]").addEventListener("click", () => dialog.close());
dialog.addEventListener("cancel", (event) => {
  event.preventDefault();
  if (part("ended").hidden && told) {
    dialog.close();
  } else if (part("ended").hidden) {
    ask();
  }
});
document.addEventListener("diogel:saved", alive);
window.addEventListener("storage", (event) => event.key === SEEN && watch());
document.addEventListener("visibilitychange", () => {
  if (document.visibilityState === "visible") {
    watch();
    if (dialog.open && !part("ended").hidden) {
      ask();
    }
  }
});
alive();
