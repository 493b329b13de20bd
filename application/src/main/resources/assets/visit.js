// Offers the clock of the device itself, and takes a time without asking the server again.
const form = document.getElementById("visit-form");
const offer = form && form.querySelector("[data-offer]");

// What a wall here shows, wherever the device thinks it is.
const wall = () => {
  const parts = {};
  const format = new Intl.DateTimeFormat("en-GB", {
    timeZone: "Europe/London",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  });
  for (const part of format.formatToParts(new Date())) {
    parts[part.type] = part.value;
  }
  return { day: `${parts.year}-${parts.month}-${parts.day}`, time: `${parts.hour}:${parts.minute}` };
};

const field = (name) => form.elements.namedItem(name);

const write = (name, time) => {
  [field(`${name}-hour`).value, field(`${name}-minute`).value] = time.split(":");
  form.dispatchEvent(new Event("input", { bubbles: true }));
};

if (offer) {
  const now = wall();
  // A device that is on another day is wrong about more than the hour: its clock is not offered.
  if (offer.dataset.fresh && now.day === offer.dataset.day) {
    field("offered").value = `${now.day}T${now.time}`;
    field("offeredBy").value = "device";
    for (const words of offer.querySelectorAll("[data-clock]")) {
      words.hidden = words.dataset.clock !== "device";
      words.querySelector("[data-time]").textContent = now.time;
    }
    const use = offer.querySelector("[data-use]");
    use.textContent = use.dataset.use.replace("{time}", now.time);
  }
  offer.querySelector("[data-use]").addEventListener("click", (event) => {
    event.preventDefault();
    const [day, time] = field("offered").value.split("T");
    const [year, month, date] = day.split("-");
    field("on-day").value = String(Number(date));
    field("on-month").value = String(Number(month));
    field("on-year").value = year;
    field("accepted").value = field("offered").value;
    write("start", time.slice(0, 5));
    field("start-hour").focus();
  });
}

const ends = form && form.querySelector("[data-now]");
if (ends) {
  ends.addEventListener("click", (event) => {
    event.preventDefault();
    write("end", wall().time);
    field("end-hour").focus();
  });
}

// Whoever was seen alone was seen: the one answer gives the other.
for (const alone of form ? form.querySelectorAll('.ask--alone [value="yes"]') : []) {
  alone.addEventListener("change", () => {
    const card = alone.closest(".child-card");
    if (!card.querySelector(".ask--seen :checked")) {
      card.querySelector('.ask--seen [value="yes"]').checked = true;
      form.dispatchEvent(new Event("input", { bubbles: true }));
    }
  });
}
