// Saves a form as it is written, whether or not it is finished or right.
for (const form of document.querySelectorAll("form[data-draft]")) {
  const status = document.querySelector("[data-draft-status]");
  const say = (key, time) => {
    if (status) {
      status.classList.toggle("draft--offline", key === "offline" || key === "clash");
      status.textContent = status.dataset[key].replace("{time}", time || "");
    }
  };
  let timer = 0;
  let running = false;
  let again = false;
  let unsaved = false;

  const save = async () => {
    if (running) {
      again = true;
      return;
    }
    running = true;
    say("saving");
    try {
      const answer = await fetch(form.dataset.draft, {
        method: "POST",
        body: new URLSearchParams(new FormData(form)),
        headers: { Accept: "application/json" },
        redirect: "error",
      });
      if (!answer.ok) {
        throw new Error(String(answer.status));
      }
      const saved = await answer.json();
      unsaved = again;
      // What this window shows from now on; another may write the same draft.
      const version = form.elements["draft-version"];
      if (version && saved.version) {
        version.value = saved.version;
      }
      say(saved.clash ? "clash" : "saved", saved.time);
      document.dispatchEvent(new Event("diogel:saved"));
    } catch {
      unsaved = true;
      say("offline");
      clearTimeout(timer);
      timer = setTimeout(save, 5000);
    }
    running = false;
    if (again) {
      again = false;
      save();
    }
  };

  form.addEventListener("input", () => {
    unsaved = true;
    clearTimeout(timer);
    timer = setTimeout(save, 1500);
  });
  form.addEventListener("submit", () => {
    unsaved = false;
  });
  window.addEventListener("online", () => unsaved && save());
  document.addEventListener("diogel:again", () => unsaved && save());
  window.addEventListener("beforeunload", (event) => {
    if (unsaved) {
      event.preventDefault();
    }
  });
}
