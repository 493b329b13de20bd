// Asks the device for a passkey and sends what it answers as any other form. Without it, or where
// the browser knows none, the words beside the form stay.
const known =
  window.PublicKeyCredential &&
  PublicKeyCredential.parseCreationOptionsFromJSON &&
  PublicKeyCredential.parseRequestOptionsFromJSON;

async function ask(place, form) {
  const options = JSON.parse(place.dataset.options);
  const credential =
    place.dataset.passkey === "create"
      ? await navigator.credentials.create({
          publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options),
        })
      : await navigator.credentials.get({
          publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options),
        });
  form.elements.credential.value = JSON.stringify(credential.toJSON());
  form.submit();
}

function take(place) {
  const form = place.querySelector("form");
  const failed = place.querySelector("[data-passkey-failed]");
  place.hidden = false;
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    failed.hidden = true;
    ask(place, form).catch(() => {
      failed.hidden = false;
    });
  });
}

if (known) {
  document.querySelectorAll("[data-passkey-without]").forEach((words) => words.remove());
  document.querySelectorAll("[data-passkey]").forEach(take);
}
